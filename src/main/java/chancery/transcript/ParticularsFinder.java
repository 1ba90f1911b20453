package chancery.transcript;

import chancery.source.Block;
import chancery.transcript.DocumentText.Row;
import chancery.transcript.DocumentText.Segment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the lines before the talk that say what it is: "Date:", "PARTICIPANTS", "Present: ...". A
 * label is one of {@code fields.txt}, before a colon or alone on its line.
 */
final class ParticularsFinder {
  /** From a position up to another. */
  record Span(int start, int end) {}

  /**
   * A label and its values.
   *
   * @param kind a key of {@code fields.txt}
   * @param label with its colon
   */
  record Field(String kind, Span label, List<Span> values) {
    boolean listsPersons() {
      return switch (kind) {
        case "present",
            "absent",
            "chair",
            "interpreter",
            "minutes",
            "interviewer",
            "interviewee",
            "witness",
            "delegation" ->
            true;
        default -> false;
      };
    }

    int end() {
      return values.get(values.size() - 1).end();
    }
  }

  private static final Pattern NEXT_LABEL = Pattern.compile("(?<=\\s)(\\p{Lu}[\\p{Lu} &/]{1,25}):");
  private static final int LONGEST_LABEL = 60;
  private static final int FULL_LINE = 60;
  private static final int OPENING_ROWS = 80;
  private static final int LONGEST_ITEM = 220;

  private final DocumentText document;
  private final String text;
  private final int limit;
  private final List<Field> fields = new ArrayList<>();

  private ParticularsFinder(DocumentText document, int limit) {
    this.document = document;
    this.text = document.text();
    this.limit = limit;
  }

  /**
   * Finds them.
   *
   * @param limit the position where the talk begins
   */
  static List<Field> find(DocumentText document, int limit) {
    return find(document, 0, limit);
  }

  /** The same, from a row on. */
  static List<Field> find(DocumentText document, int firstRow, int limit) {
    ParticularsFinder finder = new ParticularsFinder(document, limit);
    List<Row> rows = document.rows();
    for (int i = firstRow; i < rows.size() && rows.get(i).start() < limit; ) {
      i = finder.read(i);
    }
    return finder.fields;
  }

  /** Whether a row begins with the label of a line of particulars. */
  static boolean isField(DocumentText document, Row row) {
    return new ParticularsFinder(document, document.text().length()).label(row).isPresent();
  }

  private record Label(String kind, Span span, boolean alone) {}

  private Optional<Label> label(Row row) {
    if (PageTurn.isPart(document.block(row).kind())) {
      return Optional.empty();
    }
    int start = skipBullet(row);
    int end = Math.min(row.end(), limit);
    String line = text.substring(start, Math.max(start, end));
    int colon = indexOfColon(line);
    if (colon > 0 && colon <= LONGEST_LABEL) {
      Optional<String> kind = kind(line.substring(0, colon));
      if (kind.isPresent()) {
        boolean alone = line.substring(colon + 1).isBlank();
        return Optional.of(new Label(kind.get(), new Span(start, start + colon + 1), alone));
      }
      return Optional.empty();
    }
    if (line.length() <= LONGEST_LABEL
        && row.opensBlock()
        && standsOut(row, line)
        && !FileMarks.isStamp(line)) {
      return kind(line).map(k -> new Label(k, new Span(start, end), true));
    }
    return Optional.empty();
  }

  private static int indexOfColon(String line) {
    int ascii = line.indexOf(':');
    int wide = line.indexOf('：');
    return ascii < 0 ? wide : wide < 0 ? ascii : Math.min(ascii, wide);
  }

  private Optional<String> kind(String label) {
    String bare = label.replaceAll("[\\s\\u00A0\\u202F.:：*]+$", "").strip();
    return document
        .field(bare)
        .or(() -> Lexicon.field(bare))
        .or(() -> Lexicon.field(Shape.withoutBrackets(bare)))
        .or(() -> presence(WordLists.fold(bare)))
        .or(() -> compound(bare));
  }

  /** A known word within a label of a few: "Fecha de la entrevista", "采访时间". */
  private static Optional<String> compound(String label) {
    List<String> words = Shape.words(label);
    if (words.size() > 5 || !Shape.startsUpper(label)) {
      return Optional.empty();
    }
    boolean ideographic = words.size() == 1 && Shape.isIdeographic(label);
    String last = ideographic && label.length() > 2 ? label.substring(label.length() - 2) : label;
    Optional<String> kind =
        ideographic
            ? Lexicon.field(last)
            : words.stream().flatMap(w -> Lexicon.field(w).stream()).findFirst();
    return kind.filter(k -> k.equals("date") || k.equals("time") || k.equals("place"));
  }

  private static final Pattern PRESENCE =
      Pattern.compile(
          "(?:(?:also|others?|those|members|persons|officials)\\s+)?(?:present|participants|participating|attending"
              + "|in attendance)(?:\\s+(?:at|in|for|from|on|were|was|are)\\b.*)?"
              + "|.{0,24}\\b(?:participants|present|attendees)(?:\\s+were)?"
              + "|(?:list of|the) (?:participants|those present).*"
              + "|.{0,40}\\bmeeting with"
              + "|(?:attendants|attendees|participants)\\b.{0,20}\\bside"
              + "|(?:on|from) the (?:side|part) of .{2,40}|(?:on|from) the .{2,30} side"
              + "|the following\\b.{0,20}\\b(?:took part|were present|attended)\\b.{0,30}");

  /** Those present, however the line says it. */
  private static Optional<String> presence(String folded) {
    return PRESENCE.matcher(folded).matches() ? Optional.of("present") : Optional.empty();
  }

  private boolean standsOut(Row row, String line) {
    boolean capitals = Shape.words(line).stream().allMatch(Shape::isCapitals);
    Segment block = document.block(row);
    return capitals
        || block.kind() == Block.Kind.HEADING
        || block.rows() > 1
        || document.runs().isWholly(chancery.source.Style.BOLD, row.start(), row.end());
  }

  private int skipBullet(Row row) {
    int i = row.start();
    while (i < row.end() && !Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '[') {
      i++;
    }
    return i;
  }

  /** Reads the field that begins at a row; returns the next row to look at. */
  private int read(int index) {
    Row row = document.rows().get(index);
    Optional<Label> found = label(row);
    if (found.isEmpty()) {
      return index + 1;
    }
    Label label = found.get();
    return label.alone() ? readBelow(index, label) : readBeside(index, label);
  }

  private int readBeside(int index, Label label) {
    List<Row> rows = document.rows();
    Row row = rows.get(index);
    Label current = label;
    int end = Math.min(row.end(), limit);
    Matcher next = NEXT_LABEL.matcher(text).region(label.span().end(), end);
    next.useTransparentBounds(true);
    while (next.find()) {
      Optional<String> kind = kind(next.group(1));
      if (kind.isPresent()) {
        add(current, List.of(new Span(current.span().end(), next.start(1))));
        current = new Label(kind.get(), new Span(next.start(1), next.end()), false);
      }
    }
    List<Span> values = new ArrayList<>();
    values.add(new Span(current.span().end(), end));
    int i = index + 1;
    while (i < rows.size()
        && !rows.get(i).opensBlock()
        && rows.get(i).start() < limit
        && label(rows.get(i)).isEmpty()
        && !isDateLine(rows.get(i))) {
      extend(values, rows.get(i), rows.get(i - 1), current.kind());
      i++;
    }
    add(current, values);
    return i;
  }

  private int readBelow(int index, Label label) {
    List<Row> rows = document.rows();
    List<Span> values = new ArrayList<>();
    boolean persons = listsPersons(label.kind());
    int i = index + 1;
    while (i < rows.size() && rows.get(i).start() < limit) {
      Row row = rows.get(i);
      if (label(row).isPresent() || !belongsBelow(row, index, persons, values)) {
        break;
      }
      if (row.opensBlock() || values.isEmpty()) {
        values.add(new Span(row.start(), Math.min(row.end(), limit)));
      } else {
        extend(values, row, rows.get(i - 1), label.kind());
      }
      i++;
    }
    if (values.isEmpty()) {
      return index + 1;
    }
    add(label, values);
    return i;
  }

  private boolean belongsBelow(Row row, int labelRow, boolean persons, List<Span> values) {
    Segment block = document.block(row);
    boolean sameBlock = block.firstRow() <= labelRow;
    if (block.kind() == Block.Kind.HEADING
        || block.kind() == Block.Kind.RULE
        || PageTurn.isPart(block.kind())) {
      return false;
    }
    if (sameBlock || !row.opensBlock()) {
      return !isDateLine(row) || !persons;
    }
    String line = document.text(row);
    if (Shape.isOpening(line.charAt(0)) && Shape.isClosing(line.charAt(line.length() - 1))) {
      return false;
    }
    boolean item = block.kind() == Block.Kind.LIST_ITEM;
    if (persons && headsDelegation(row)) {
      return true;
    }
    if (values.isEmpty()) {
      return block.end() - block.start() < 2 * LONGEST_ITEM;
    }
    if (!persons) {
      return item && isListItemBefore(row);
    }
    return (item || looksLikePerson(block, line)) && !isDateLine(row);
  }

  /** Whether a row heads the list of a delegation: a colon ends it, and persons stand below it. */
  private boolean headsDelegation(Row row) {
    Segment block = document.block(row);
    int next = row.index() + 1;
    return document.text(row).matches("\\p{Lu}[^:：,;.]{1,50}[:：]\\s*")
        && next < block.firstRow() + block.rows()
        && looksLikePerson(block, document.text(document.rows().get(next)));
  }

  /**
   * The rows that head delegations in the lists of those present at the beginning of a document;
   * they look like labels, and nobody speaks there.
   */
  static Set<Integer> delegationHeads(DocumentText document) {
    Set<Integer> heads = new HashSet<>();
    ParticularsFinder finder = new ParticularsFinder(document, document.text().length());
    List<Row> rows = document.rows();
    for (int i = 0; i < Math.min(OPENING_ROWS, rows.size()); ) {
      int next = finder.read(i);
      Optional<Label> label = finder.label(rows.get(i));
      if (label.filter(l -> l.alone() && listsPersons(l.kind())).isPresent()) {
        rows.subList(i + 1, next).stream()
            .filter(finder::headsDelegation)
            .forEach(row -> heads.add(row.index()));
      }
      i = next;
    }
    return heads;
  }

  private static boolean listsPersons(String kind) {
    return new Field(kind, new Span(0, 0), List.of()).listsPersons();
  }

  private boolean isListItemBefore(Row row) {
    Segment before = document.blocks().get(row.block() - 1);
    return before.kind() == Block.Kind.LIST_ITEM;
  }

  private boolean looksLikePerson(Segment block, String line) {
    if (block.end() - block.start() > LONGEST_ITEM || line.matches(".*[?!:]$")) {
      return false;
    }
    if (line.matches("(?i)from \\p{L}.*") || Shape.words(line).size() == 1) {
      return line.length() < 40;
    }
    List<String> words = Shape.words(line);
    long named = words.stream().filter(w -> Shape.startsUpper(w) || Shape.isParticle(w)).count();
    return Shape.startsUpper(line)
        && words.size() <= 24
        && named * 10 >= words.size() * 7L
        && (words.size() <= 3 || !words.stream().allMatch(Shape::isCapitals));
  }

  private boolean isDateLine(Row row) {
    String line = document.text(row);
    if (line.length() > 60) {
      return false;
    }
    List<Dates.Found> dates = Dates.find(line);
    return !dates.isEmpty() && dates.get(0).end() - dates.get(0).start() + 16 >= line.length();
  }

  /** A further row: a value of its own, or more of the one before. */
  private void extend(List<Span> values, Row row, Row before, String kind) {
    int end = Math.min(row.end(), limit);
    String previous = document.text(before);
    String line = document.text(row);
    boolean goesOn =
        (previous.length() >= FULL_LINE && row.indent() >= before.indent() && !startsItem(line))
            || previous.endsWith(",")
            || Shape.startsLower(line)
            || !listsPersons(kind);
    if (goesOn && !values.isEmpty()) {
      Span last = values.remove(values.size() - 1);
      values.add(new Span(last.start(), end));
    } else {
      values.add(new Span(row.start(), end));
    }
  }

  private static boolean startsItem(String line) {
    char c = line.charAt(0);
    return c == '•' || c == '·' || c == '*' || c == '-' || c == '–' || c == '▪';
  }

  private void add(Label label, List<Span> values) {
    List<Span> kept = new ArrayList<>();
    for (Span value : values) {
      if (!text.substring(value.start(), value.end()).isBlank()) {
        kept.add(value);
      }
    }
    if (!kept.isEmpty()) {
      fields.add(new Field(label.kind(), label.span(), kept));
    }
  }
}
