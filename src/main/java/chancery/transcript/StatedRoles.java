package chancery.transcript;

import chancery.transcript.Participant.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Persons whom a line before the talk gives a part in it, without a label: "Interviewed by X". */
final class StatedRoles {
  /** A person and the part. */
  record Stated(PersonParser.Person person, Role role) {}

  private record Statement(Role role, Pattern pattern) {}

  private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String NAME =
      "(?<name>(?-i:\\p{Lu}\\p{L}*[.'’]?(?:[\\s-]+(?:\\p{Lu}[\\p{L}'’]*\\.?|d[eoi]|von|van|der|del|la)){1,5}))";

  private static final List<Statement> STATEMENTS =
      List.of(
          new Statement(
              Role.CHAIR,
              Pattern.compile(
                  "^\\s*(?:présidence de|presidencia del?|presidência d[eoa]|unter dem vorsitz von|presided over by"
                      + "|председательству(?:ет|ют)|председательствовал[аи]?)\\s+(?:(?:excmo|exmo|ilmo|т|тов|m|sr|d|mme)\\.\\s+)*"
                      + "(?<name>\\p{Lu}.{2,60}?)\\.?\\s*$",
                  CASE)),
          new Statement(
              Role.INTERVIEWER,
              Pattern.compile(
                  "(?:conducted|interviewed|interview|propos recueillis|raccolta|geführt|entrevistad[oa]|realizada)"
                      + "(?!\\p{L})[^:]{0,60}?\\s(?:by|par|da|von|por)\\s+"
                      + NAME,
                  CASE)),
          new Statement(
              Role.INTERVIEWEE,
              Pattern.compile(
                  "^[#*\\s]*(?:an |oral history )?(?:interview|entretien|gespräch|intervista|entrevista)"
                      + "\\s+(?:with|avec|mit|a|con|com|à)\\s+(?:der |dem |\\p{L}+in )*"
                      + NAME,
                  CASE)));

  private StatedRoles() {}

  static List<Stated> in(List<String> lines) {
    List<Stated> found = new ArrayList<>();
    for (Statement statement : STATEMENTS) {
      for (String line : lines) {
        Matcher matcher = statement.pattern().matcher(line);
        if (matcher.find()) {
          PersonParser.parse(matcher.group("name")).stream()
              .limit(1)
              .filter(p -> !Names.tokens(p.name().text()).isEmpty())
              .forEach(p -> found.add(new Stated(p, statement.role())));
        }
      }
    }
    return found;
  }
}
