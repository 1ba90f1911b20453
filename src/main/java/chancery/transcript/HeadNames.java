package chancery.transcript;

import chancery.transcript.Participant.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The full names that the head of a document prints in running words: in its title, in a line such
 * as "Interview of X by Y" or "X in the Chair". They tell whom a short label means, and what part a
 * person had.
 */
final class HeadNames {
  /**
   * A name of two words or more.
   *
   * @param text as printed, without titles
   * @param role which the words about it state
   * @param announced the short form in brackets after it
   */
  record Name(String text, Optional<Role> role, Optional<String> announced) {}

  private static final int MOST_ROWS = 200;
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_PHRASE = 5;
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*\\.?");
  private static final Pattern BRACKET = Pattern.compile("\\s?\\(([^()]{1,40})\\)");
  private static final Pattern IN_THE_CHAIR =
      Pattern.compile("(?iu),?\\s+(?:in the chair|presiding|presided|au fauteuil)\\b.*");
  private static final Set<String> NOBILIARY =
      Set.of(
          "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "la", "le", "van",
          "von", "vom", "zu", "zur", "der", "den", "ten", "ter", "ibn", "bin", "bint", "al", "el",
          "av", "af");

  private final List<Name> names = new ArrayList<>();

  /**
   * The names before a position.
   *
   * @param title that a record gives the document
   */
  static HeadNames of(DocumentText document, int end, Optional<String> title) {
    HeadNames head = new HeadNames();
    title.ifPresent(head::read);
    for (DocumentText.Row row : document.rows()) {
      if (row.start() >= end || row.index() >= MOST_ROWS) {
        break;
      }
      head.read(document.text().substring(row.start(), Math.min(row.end(), end)));
    }
    return head;
  }

  /** The longest of the names that a label is a short form of, if they are one person's. */
  Optional<Name> meantBy(String label) {
    int words = Names.tokens(label).size();
    return one(
        names.stream()
            .filter(n -> Names.tokens(n.text()).size() > words && Names.agree(label, n.text()))
            .toList());
  }

  /** The name whose initials letters are. */
  Optional<Name> ofInitials(String letters) {
    return one(
        names.stream()
            .filter(
                n ->
                    n.announced().filter(a -> a.equals(letters)).isPresent()
                        || Names.areInitialsOf(letters, n.text()))
            .toList());
  }

  /** The one person who had a part. */
  Optional<Name> inRole(Role role) {
    return one(names.stream().filter(n -> n.role().filter(role::equals).isPresent()).toList());
  }

  private static Optional<Name> one(List<Name> found) {
    Optional<Name> longest =
        found.stream().max((a, b) -> Integer.compare(a.text().length(), b.text().length()));
    return longest.filter(l -> found.stream().allMatch(n -> Names.agree(n.text(), l.text())));
  }

  private void read(String line) {
    int start = -1;
    int end = -1;
    int words = 0;
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      boolean follows = end >= 0 && isOneSpace(line, end, word.start());
      boolean particle = start >= 0 && follows && NOBILIARY.contains(Shape.bare(word.group()));
      boolean part = particle || isPartOfName(word.group());
      if (start >= 0 && !(follows && part)) {
        add(line, start, end, words);
        start = -1;
        words = 0;
      }
      if (part) {
        start = start < 0 ? word.start() : start;
        end = word.end();
        words++;
      }
      if (part && endsSentence(word.group())) {
        add(line, start, end, words);
        start = -1;
        words = 0;
      }
    }
    if (start >= 0) {
      add(line, start, end, words);
    }
  }

  private static boolean isOneSpace(String line, int from, int to) {
    return to - from <= 2 && line.substring(from, to).isBlank();
  }

  private static boolean isPartOfName(String word) {
    if (word.endsWith(".") && (Shape.isInitial(word) || Shape.isInitials(word))) {
      return !Shape.isTitle(word);
    }
    String bare = Shape.bare(word);
    return Shape.startsUpper(word)
        && Shape.hasCase(word.codePointAt(0))
        && bare.length() > 1
        && !Shape.isTitle(word)
        && !Shape.isOffice(word)
        && !Shape.isOrganisation(word)
        && !Shape.isParticle(word)
        && !Lexicon.isFunctionWord(bare)
        && !Lexicon.OCCASIONS.contains(bare)
        && !Lexicon.isWordOfPart(bare)
        && !CalendarWords.monthNames().contains(bare)
        && Lexicon.field(bare).isEmpty();
  }

  private static boolean endsSentence(String word) {
    return word.endsWith(".") && !Shape.isInitial(word) && !Shape.isInitials(word);
  }

  private void add(String line, int start, int end, int words) {
    if (words < 2 || words > LONGEST_NAME) {
      return;
    }
    String text = line.substring(start, end).replaceFirst("(?<=\\p{L}{3})\\.$", "");
    Matcher bracket = BRACKET.matcher(line).region(end, line.length());
    Optional<String> announced =
        bracket.lookingAt()
            ? LabelCandidate.announced(text + " (" + bracket.group(1) + ")")
            : Optional.empty();
    names.add(new Name(text, role(line, start, end), announced));
  }

  /** The part that the words before a name, or after it, state. */
  private static Optional<Role> role(String line, int start, int end) {
    if (IN_THE_CHAIR.matcher(line).region(end, line.length()).matches()) {
      return Optional.of(Role.CHAIR);
    }
    List<String> before = Shape.words(line.substring(0, start));
    int to = before.size();
    while (true) {
      for (int from = Math.max(0, to - LONGEST_PHRASE); from < to; from++) {
        Optional<Role> role = Lexicon.part(phrase(before, from, to)).flatMap(Roster::role);
        if (role.isPresent()) {
          return role;
        }
      }
      if (to == 0 || !goesWithName(before.get(to - 1))) {
        return Optional.empty();
      }
      to--;
    }
  }

  private static String phrase(List<String> words, int from, int to) {
    List<String> bare = words.subList(from, to).stream().map(Shape::bare).toList();
    return String.join(" ", bare);
  }

  private static boolean goesWithName(String word) {
    return word.endsWith(".")
        || Shape.isTitle(word)
        || Shape.isOffice(word)
        || Shape.isParticle(word);
  }
}
