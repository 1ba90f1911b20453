package chancery.transcript;

import chancery.source.Block;
import chancery.transcript.DocumentText.Row;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of those who speak that stands before a play or a record: lines that open with a name,
 * and go on with who that is.
 */
final class CastList {
  private static final int FEWEST = 3;
  private static final int LAST_FIRST_ROW = 12;
  private static final int LONGEST_LINE = 160;
  private static final int MOST_WORDS = 7;

  private static final Pattern NAME =
      Pattern.compile("(?:[^,.;:?!…()\\[\\]\\t—–]|(?<=(?:^|\\s)\\p{L}{1,2})\\.(?=\\s))+");
  private static final Pattern NO_ENTRY = Pattern.compile(".*(?:[?!…:]|\\d{3}).*");

  private final List<Row> rows;
  private final DocumentText document;

  private CastList(DocumentText document, List<Row> rows) {
    this.document = document;
    this.rows = rows;
  }

  /** The list near the head of a document; an empty one where there is none. */
  static CastList of(DocumentText document) {
    List<Row> all = document.rows();
    int first = 0;
    while (first < Math.min(LAST_FIRST_ROW, all.size())) {
      int end = end(document, first);
      CastList list = new CastList(document, all.subList(first, end));
      if (list.isCast()) {
        return list;
      }
      first = Math.max(first + 1, end);
    }
    return new CastList(document, List.of());
  }

  /** Where the list would end that begins in a row: with its block, or the last of a list. */
  private static int end(DocumentText document, int first) {
    List<Row> all = document.rows();
    int rows = document.block(all.get(first)).rows();
    if (rows > 1) {
      return first + rows;
    }
    int end = first;
    while (end < all.size()
        && document.block(all.get(end)).kind() == Block.Kind.LIST_ITEM
        && isEntry(document.text(all.get(end)))) {
      end++;
    }
    return end;
  }

  /** The names with which its lines open. */
  List<String> names() {
    return rows.stream().map(row -> name(document.text(row))).toList();
  }

  /** The labels without those of its lines. */
  List<LabelCandidate> without(List<LabelCandidate> labels) {
    if (rows.isEmpty()) {
      return labels;
    }
    int last = rows.get(rows.size() - 1).index();
    return labels.stream().filter(label -> label.row() > last).toList();
  }

  private boolean isCast() {
    long size = rows.size();
    long entries = rows.stream().filter(row -> isEntry(document.text(row))).count();
    long described = rows.stream().filter(this::isDescribed).count();
    long alone = rows.stream().filter(this::isNameAlone).count();
    boolean distinct = new HashSet<>(names()).size() == size;
    boolean enough = size >= FEWEST || (size > 1 && alone == size);
    return enough && distinct && entries * 4 >= size * 3 && (described + alone) * 2 >= size;
  }

  private boolean isDescribed(Row row) {
    String line = document.text(row);
    String rest = line.substring(name(line).length()).strip();
    return !rest.isEmpty() && ",(".indexOf(rest.charAt(0)) >= 0;
  }

  private boolean isNameAlone(Row row) {
    return LabelShape.isCapitalLabel(document.text(row)) && document.text(row).endsWith(".");
  }

  private static boolean isEntry(String line) {
    String name = name(line);
    List<String> words = Shape.words(name);
    return line.length() <= LONGEST_LINE
        && !words.isEmpty()
        && words.size() <= MOST_WORDS
        && (Shape.startsUpper(name) || Shape.isParticle(words.get(0)))
        && !(words.size() == 1 && Lexicon.isFunctionWord(Shape.bare(words.get(0))))
        && words.stream().filter(CastList::isSmall).count() <= 1
        && !NO_ENTRY.matcher(line).matches();
  }

  private static boolean isSmall(String word) {
    return Shape.startsLower(word) && !Shape.isParticle(word);
  }

  private static String name(String line) {
    Matcher name = NAME.matcher(line);
    return name.lookingAt() ? name.group().stripTrailing() : "";
  }
}
