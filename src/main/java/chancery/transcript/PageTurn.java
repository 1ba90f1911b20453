package chancery.transcript;

import chancery.source.Block;
import chancery.transcript.DocumentText.Row;
import chancery.transcript.DocumentText.Segment;
import chancery.transcript.Pieces.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where one page ends and the next begins: the beginning, and what is printed at both edges. */
final class PageTurn {
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,5}(?!\\d)");
  private static final Pattern NUMBER_ALONE =
      Pattern.compile("[^\\p{L}\\d]*(?:\\p{L}{1,6}\\.?\\s*)?(\\d{1,5})[^\\p{L}\\d]*");

  private final DocumentText document;
  private final Map<Integer, String> numberElsewhere = new HashMap<>();

  /** Where the heads of pages stand whose beginnings are stated before them. */
  private final Set<Integer> beside = new HashSet<>();

  PageTurn(DocumentText document) {
    this.document = document;
    Optional<String> foot = Optional.empty();
    for (int b = document.blocks().size() - 1; b >= 0; b--) {
      Segment block = document.blocks().get(b);
      boolean afterPart = b > 0 && isPart(document.blocks().get(b - 1).kind());
      if (block.kind() == Block.Kind.PAGE_FOOT && !afterPart) {
        foot = numberAlone(block.start(), block.end());
      } else if (block.kind() == Block.Kind.PAGE_HEAD && afterPart) {
        beside.add(block.start());
      } else if (block.kind() == Block.Kind.PAGE_BREAK || block.kind() == Block.Kind.PAGE_HEAD) {
        Optional<String> number =
            block.depth() > 0 ? Optional.of(String.valueOf(block.depth())) : foot;
        number.ifPresent(n -> numberElsewhere.put(block.start(), n));
        foot = Optional.empty();
      }
    }
  }

  static boolean isPart(Piece piece) {
    return isPart(piece.kind());
  }

  static boolean isPart(Block.Kind kind) {
    return kind == Block.Kind.PAGE_BREAK
        || kind == Block.Kind.PAGE_HEAD
        || kind == Block.Kind.PAGE_FOOT;
  }

  /** The index of the first piece from one on that is text. */
  static int after(List<Piece> pieces, int from) {
    int i = from;
    while (i < pieces.size() && isPart(pieces.get(i))) {
      i++;
    }
    return i;
  }

  /** The marks of a page that turns within a paragraph, or within a word of it. */
  List<Mark> within(Piece before, List<Piece> page, Piece next) {
    List<Mark> marks = new ArrayList<>();
    int hyphen = before.end() - 1;
    String text = document.text();
    boolean inWord =
        hyphen > before.start()
            && LineEnd.isHyphen(text.charAt(hyphen))
            && Character.isLowerCase(text.charAt(hyphen - 1))
            && Character.isLowerCase(text.charAt(next.start()));
    if (inWord) {
      marks.add(new Mark.PageEndHyphen(hyphen, before.end()));
    }
    for (Piece part : page) {
      for (Mark mark : marks(part)) {
        marks.add(
            mark instanceof Mark.PageBreak pb
                ? new Mark.PageBreak(pb.start(), pb.end(), pb.n(), pb.stated(), inWord)
                : mark);
      }
    }
    return marks;
  }

  /** The page's beginning, its number where one is printed, and what else stands at its edge. */
  List<Mark> marks(Piece piece) {
    List<Row> rows = rows(piece);
    if (piece.kind() == Block.Kind.PAGE_FOOT) {
      return formeWork(rows, "footer");
    }
    if (beside.contains(piece.start())) {
      return formeWork(rows, "header");
    }
    Matcher number = NUMBER.matcher(document.text().substring(piece.start(), piece.end()));
    Optional<String> first = number.find() ? Optional.of(number.group()) : Optional.empty();
    boolean only = first.isPresent() && !number.find();
    if (only && rows.size() == 1) {
      return List.of(
          new Mark.PageBreak(piece.start(), piece.start(), first, true, false),
          new Mark.FormeWork(piece.start(), piece.end(), "pageNum"));
    }
    Optional<String> n =
        rows.stream()
            .flatMap(row -> numberAlone(row.start(), row.end()).stream())
            .findFirst()
            .or(() -> Optional.ofNullable(numberElsewhere.get(piece.start())));
    List<Mark> marks = new ArrayList<>();
    boolean stated = piece.kind() == Block.Kind.PAGE_BREAK;
    marks.add(new Mark.PageBreak(piece.start(), piece.start(), n, stated, false));
    marks.addAll(formeWork(rows, "header"));
    return marks;
  }

  private List<Mark> formeWork(List<Row> rows, String type) {
    List<Mark> marks = new ArrayList<>();
    for (Row row : rows) {
      boolean number = numberAlone(row.start(), row.end()).isPresent();
      marks.add(new Mark.FormeWork(row.start(), row.end(), number ? "pageNum" : type));
    }
    return marks;
  }

  private Optional<String> numberAlone(int start, int end) {
    Matcher number = NUMBER_ALONE.matcher(document.text().substring(start, end).strip());
    return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
  }

  private List<Row> rows(Piece piece) {
    List<Row> rows = document.rows();
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle).start() < piece.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < rows.size() && rows.get(end).end() <= piece.end() && piece.start() < piece.end()) {
      end++;
    }
    return rows.subList(low, end);
  }
}
