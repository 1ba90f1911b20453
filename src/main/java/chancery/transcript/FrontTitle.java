package chancery.transcript;

import chancery.source.Block;
import chancery.transcript.ParticularsFinder.Field;
import chancery.transcript.Pieces.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the title that a document itself has: its first words, but for what a page or an office put
 * above them.
 */
final class FrontTitle {
  private static final int LONGEST_TITLE = 500;
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?iu)\\b(?:between|with|entre|zwischen|avec|con|com|mit)\\s+(.+)$"
              + "|(?<!\\p{L})(?:между|с)\\s+(.+)$");
  private static final Pattern AND = Pattern.compile("\\s+(?:and|und|et|y|e|и)\\s+|\\s*,\\s+");

  private final DocumentText document;
  private final List<Field> fields;
  private final int talk;

  private FrontTitle(DocumentText document, List<Field> fields, int talk) {
    this.document = document;
    this.fields = fields;
    this.talk = talk;
  }

  /**
   * @param fields the lines of particulars, before which it stands
   * @param talk where the talk begins
   */
  static Optional<Piece> find(DocumentText document, List<Field> fields, int talk) {
    return new FrontTitle(document, fields, talk).find();
  }

  private Optional<Piece> find() {
    int to =
        fields.stream()
            .filter(field -> FileMarks.kind(field.kind()).isEmpty())
            .map(field -> Math.min(talk, field.label().start()))
            .findFirst()
            .orElse(talk);
    for (DocumentText.Segment block : document.blocks()) {
      if (block.start() >= to) {
        break;
      }
      String text = document.text().substring(block.start(), Math.min(block.end(), to));
      if (PageTurn.isPart(block.kind())
          || text.isBlank()
          || Remarks.isBracket(text)
          || isOfOffice(block, to)
          || LabelScanner.TIME_CODE.matcher(text.strip()).matches()) {
        continue;
      }
      return titleOf(block, to);
    }
    return Optional.empty();
  }

  /** Whether a block holds what an office wrote on the document, and nothing else. */
  private boolean isOfOffice(DocumentText.Segment block, int to) {
    return document.rows().subList(block.firstRow(), block.firstRow() + block.rows()).stream()
        .filter(row -> row.start() < to)
        .allMatch(
            row ->
                FileMarks.isStamp(document.text(row))
                    || fields.stream()
                        .filter(field -> FileMarks.kind(field.kind()).isPresent())
                        .anyMatch(
                            field ->
                                field.label().start() < row.end() && row.start() < field.end()));
  }

  /** A block's first rows, up to one that is a date. */
  private Optional<Piece> titleOf(DocumentText.Segment block, int to) {
    int end = block.start();
    for (int r = block.firstRow(); r < block.firstRow() + block.rows(); r++) {
      DocumentText.Row row = document.rows().get(r);
      if (row.start() >= to || (r > block.firstRow() && Dates.isMostly(document.text(row)))) {
        break;
      }
      end = Math.min(row.end(), to);
    }
    String text = document.text().substring(block.start(), end);
    boolean prose =
        block.kind() != Block.Kind.HEADING && text.length() > 150 && text.strip().endsWith(".");
    return text.length() > LONGEST_TITLE || prose
        ? Optional.empty()
        : Optional.of(new Piece(block.start(), end, block.kind()));
  }

  /** The persons whom a title names: "between X and Y", "with Z". */
  static List<PersonParser.Person> persons(String title) {
    List<PersonParser.Person> persons = new ArrayList<>();
    Matcher matcher = BETWEEN.matcher(title);
    if (!matcher.find()) {
      return persons;
    }
    String rest = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    int from = 0;
    Matcher and = AND.matcher(rest);
    while (and.find()) {
      List<PersonParser.Person> before = named(rest.substring(from, and.start()));
      if (!before.isEmpty()) {
        persons.addAll(before);
        from = and.end();
      }
    }
    boolean listed =
        from > 0
            && rest.substring(0, from).endsWith(" ")
            && rest.substring(0, from).strip().endsWith(",");
    named(rest.substring(from)).stream()
        .filter(p -> !listed || Shape.words(p.name().text()).size() > 1)
        .forEach(persons::add);
    return persons;
  }

  private static List<PersonParser.Person> named(String part) {
    return PersonParser.parse(part).stream()
        .filter(p -> !Names.tokens(p.name().text()).isEmpty())
        .filter(p -> Dates.find(p.name().text()).isEmpty())
        .filter(p -> p.name().text().chars().noneMatch(Character::isDigit))
        .limit(1)
        .toList();
  }
}
