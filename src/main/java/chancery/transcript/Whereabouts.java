package chancery.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the place of a talk in a line that dates it: before the date, after it, "held at". */
final class Whereabouts {
  private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int LONGEST = 60;
  private static final String AT = "(?:at|in|im|à|au|en|em|a|nel|в|на)";

  private static final Pattern LINKS =
      Pattern.compile(
          "[\\s,;.]+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:montag|dienstag|mittwoch|donnerstag"
              + "|freitag|samstag|sonntag)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
              + "|lunes|martes|miércoles|jueves|viernes|sábado|domingo|den|am|le|el|il|on|the|dated?|от)?[\\s,;.]*$",
          CASE);

  private static final Pattern NO_PLACE =
      Pattern.compile(
          "[\"“”«»:]|\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|from|recorded|published|posted|interview|broadcast|held|day|session|sitting|meeting|"
              + "memorandum|minutes|transcript|conversation|record|notes|on|by|no|vol)\\b"
              + "|(?:sitzung|sesión|sessão|séance|заседани|беседа|запись)",
          CASE);

  private static final Pattern HELD =
      Pattern.compile(
          "(?<!\\p{L})(?:held|taken|recorded|conducted|convened|met|meeting|talks?|conversation|interview"
              + "|geführt|abgehalten|gespräch|tenue|entretien|réunion|celebrad[ao]|entrevista|reunión"
              + "|realizada|reunião|raccolta|tenuta|беседа|состоявш\\p{L}+|заседание)(?!\\p{L})"
              + "[^.;]{0,60}?\\s"
              + AT
              + "\\s+(?:the |la |der |dem )?(?<place>\\S.*)$",
          CASE);

  private static final Pattern AFTER =
      Pattern.compile(
          "^[\\s,;.]*(?<at>" + AT + "\\s+)?(?:the |la |der |dem )?(?<place>\\S.*)$", CASE);

  private static final Pattern BY =
      Pattern.compile("\\s(?:by|par|von|por|da)\\s+\\p{Lu}[^,]{2,40},\\s*\\p{Lu}[^,]*$");

  private static final Pattern END =
      Pattern.compile(
          "\\s+(?:by|von|par|por|da|with|mit|avec|con|between|on|am|to|from)(?!\\p{L}).*|[\\[(（;:。].*$",
          CASE);

  private Whereabouts() {}

  /** The place that a line with a date names. */
  static Optional<String> of(String line) {
    List<Dates.Found> dates = Dates.find(line);
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    Dates.Found date = dates.get(0);
    String before = withoutLinks(line.substring(0, date.start()));
    return held(before)
        .or(() -> before(line, before, date))
        .or(() -> after(line.substring(date.end())));
  }

  private static String withoutLinks(String before) {
    String bare = before;
    for (String shorter = null; !bare.equals(shorter); ) {
      shorter = bare;
      bare = LINKS.matcher(bare).replaceFirst("");
    }
    return bare.strip();
  }

  private static Optional<String> held(String before) {
    Matcher held = HELD.matcher(before);
    return held.find() ? place(held.group("place"), true) : Optional.empty();
  }

  /** "City, 3 May 1949"; of a longer line, what stands after its last comma. */
  private static Optional<String> before(String line, String before, Dates.Found date) {
    boolean comma = line.substring(before.length(), date.start()).contains(",");
    if (!comma || before.isEmpty() || !(Dates.isMostly(line) || BY.matcher(before).find())) {
      return Optional.empty();
    }
    Optional<String> whole =
        before.split(",", -1).length <= 3 && !BY.matcher(before).find()
            ? place(before, false)
            : Optional.empty();
    return whole.or(
        () -> {
          int last = before.lastIndexOf(',');
          return last < 0 ? Optional.empty() : place(before.substring(last + 1), false);
        });
  }

  private static Optional<String> after(String after) {
    StringBuilder rest = new StringBuilder(after);
    for (Times.Found time : Times.find(after)) {
      rest.replace(time.start(), time.end(), " ".repeat(time.end() - time.start()));
    }
    String bare = rest.toString();
    for (String period : periods()) {
      bare = bare.strip().startsWith(period) ? bare.strip().substring(period.length()) : bare;
    }
    Matcher matcher = AFTER.matcher(bare.replace('，', ','));
    if (!matcher.find()) {
      return Optional.empty();
    }
    boolean said = matcher.group("at") != null;
    boolean parted = bare.strip().startsWith(",") || bare.strip().startsWith("，");
    return said || parted ? place(matcher.group("place"), said) : Optional.empty();
  }

  private static List<String> periods() {
    List<String> periods = new ArrayList<>(Lexicon.clock("am-before"));
    periods.addAll(Lexicon.clock("pm-before"));
    return periods;
  }

  /**
   * A place, if the words can be one.
   *
   * @param said whether a preposition says that they are
   */
  private static Optional<String> place(String words, boolean said) {
    String name = END.matcher(words).replaceFirst("").replaceAll("^[\\s,;.]+|[\\s,;.]+$", "");
    boolean city = name.startsWith("г. ");
    boolean can =
        !name.isEmpty()
            && name.length() <= LONGEST
            && (said || city || Shape.startsUpper(name))
            && !NO_PLACE.matcher(name).find()
            && name.chars().noneMatch(Character::isDigit)
            && Shape.words(name).stream().noneMatch(Shape::isHonorific)
            && (said || Shape.words(name).stream().noneMatch(Shape::isTitle));
    return can ? Optional.of(name) : Optional.empty();
  }
}
