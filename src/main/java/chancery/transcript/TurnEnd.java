package chancery.transcript;

import chancery.source.Block;
import chancery.transcript.Pieces.Piece;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where what somebody says ends although nobody else speaks: at a heading, a rule, an attachment.
 */
final class TurnEnd {
  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NOTES =
      Pattern.compile(
          "(?iu)\\s*(?:notes?|footnotes|endnotes|anmerkungen|fußnoten|notas|примечания|注释)\\s*:?\\s*");
  private static final int LONGEST_ATTACHMENT_HEADING = 80;
  private static final int LONGEST_HEADING = 300;
  private static final int MOST_CLOSING_LINES = 8;
  private static final int LONGEST_CLOSING_LINE = 300;

  /** How closing lines begin: the words of {@code closings.txt}, and no letter after them. */
  private static final Pattern CLOSING =
      Pattern.compile(
          Lexicon.CLOSINGS.stream()
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "[^\\p{L}\\p{N}]*(?iu:", ")(?!\\p{Ll})")));

  private final String text;
  private final TypedLayout layout;

  TurnEnd(DocumentText document) {
    this.text = document.text();
    this.layout = new TypedLayout(document);
  }

  /**
   * How many pieces belong to a turn.
   *
   * @param rest the pieces from its label up to the next
   * @param last whether no label follows
   */
  int of(List<Piece> rest, boolean last) {
    for (int i = 0; i < rest.size(); i++) {
      if (isHeading(rest, i, last) || isRule(rest, i) || (last && isClosing(rest, i))) {
        return i;
      }
    }
    return rest.size();
  }

  private boolean isHeading(List<Piece> rest, int i, boolean last) {
    Piece piece = rest.get(i);
    boolean notes = last && i > 0 && NOTES.matcher(line(piece)).matches();
    return notes
        || (piece.kind() == Block.Kind.HEADING && i > 0)
        || isSectionTitle(rest, i, last)
        || (last && isAttachmentHeading(piece));
  }

  /** The last lines, from one that says who signed or when it ended. */
  private boolean isClosing(List<Piece> rest, int i) {
    List<Piece> lines = rest.subList(i, rest.size());
    return i > 0
        && lines.size() <= MOST_CLOSING_LINES
        && lines.stream().allMatch(piece -> piece.end() - piece.start() <= LONGEST_CLOSING_LINE)
        && CLOSING.matcher(line(rest.get(i))).lookingAt();
  }

  private boolean isRule(List<Piece> rest, int i) {
    Piece piece = rest.get(i);
    String line = line(piece);
    return piece.kind() == Block.Kind.RULE
        || (i > 0 && !line.isBlank() && NO_WORDS.matcher(line).matches());
  }

  /** The last lines before another label, in capitals or centred: the heading of what follows. */
  private boolean isSectionTitle(List<Piece> rest, int i, boolean last) {
    if (last || i == 0 || i < rest.size() - 2) {
      return false;
    }
    return isTitleLine(rest.get(i)) && (i == rest.size() - 1 || isTitleLine(rest.get(i + 1)));
  }

  boolean isTitleLine(Piece piece) {
    return isCapitalLine(piece) || isCentredTitle(piece);
  }

  private boolean isCentredTitle(Piece piece) {
    String line = line(piece);
    return layout.isCentred(piece)
        && Shape.words(line).size() >= 2
        && Shape.startsUpper(line)
        && !Remarks.isBracket(line)
        && !line.matches("(?s).*[.?!:;,]");
  }

  private boolean isCapitalLine(Piece piece) {
    if (piece.end() - piece.start() > LONGEST_HEADING) {
      return false;
    }
    String line = line(piece);
    List<String> words = Shape.words(line);
    return words.size() >= 2
        && !Remarks.isBracket(line)
        && words.stream().allMatch(w -> w.equals(w.toUpperCase(Locale.ROOT)))
        && words.stream().anyMatch(Shape::isCapitals);
  }

  boolean isAttachmentHeading(Piece piece) {
    String line = line(piece);
    String first = line.strip().split("[\\s:.]+", 2)[0].toLowerCase(Locale.ROOT);
    return line.length() <= LONGEST_ATTACHMENT_HEADING
        && Lexicon.ATTACHMENTS.contains(first)
        && !line.strip().endsWith(".")
        && (piece.kind() == Block.Kind.HEADING || Shape.startsUpper(line));
  }

  private String line(Piece piece) {
    return text.substring(piece.start(), piece.end());
  }
}
