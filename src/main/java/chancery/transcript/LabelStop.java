package chancery.transcript;

import chancery.source.Style;
import chancery.transcript.DocumentText.Row;
import java.util.List;
import java.util.Locale;

/** Tells the stop that ends a label from that of an abbreviation and that of a sentence. */
final class LabelStop {
  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 14;

  private final DocumentText document;
  private final String text;
  private final RecurringOpenings openings;

  LabelStop(DocumentText document, RecurringOpenings openings) {
    this.document = document;
    this.text = document.text();
    this.openings = openings;
  }

  /** Whether a stop at {@code i} ends what began at {@code start}: a label or a sentence. */
  boolean ends(int start, int i, int rowEnd) {
    return !isAbbreviation(i, start, rowEnd) || openings.recurBeforeStop(text.substring(start, i));
  }

  /**
   * The stop that ends a label beginning at {@code start}, or -1: only after words set apart, by
   * capitals or typeface, after a single letter as in {@code Q.}, or after words that open
   * paragraphs again and again, is a stop the end of one.
   */
  int find(Row row, int start) {
    int limit = Math.min(row.end(), start + LONGEST);
    int words = 0;
    int depth = 0;
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (Shape.isOpening(c)) {
        depth++;
      } else if (Shape.isClosing(c)) {
        depth = Math.max(0, depth - 1);
      }
      if (depth > 0) {
        continue;
      }
      if (c == '.') {
        if (openings.recurBeforeStop(text.substring(start, i))) {
          return i;
        }
        if (isLetterLabel(start, i, row.end())) {
          return i;
        }
        if (i + 1 < row.end()
            && isAbbreviation(i, start, row.end())
            && !isDashNext(i + 1, row.end())) {
          continue;
        }
        return isSetApart(start, i) && (i + 1 < row.end() || mayStandAlone(row, start, i)) ? i : -1;
      }
      if (c == '?' || c == '!' || c == ';' || c == ':' || c == '"' || c == '“' || c == '。') {
        return -1;
      }
      if (DocumentText.isSpace(c) && ++words > MOST_WORDS) {
        return -1;
      }
    }
    return -1;
  }

  /** "THE CLERK." alone on its line, with what is said below. */
  private boolean mayStandAlone(Row row, int start, int stop) {
    List<Row> rows = document.rows();
    boolean next = row.index() + 1 < rows.size() && !rows.get(row.index() + 1).opensBlock();
    return next
        && LabelShape.isCapitalLabel(text.substring(start, stop))
        && !LabelShape.isAllCapitals(document.text(rows.get(row.index() + 1)));
  }

  private boolean isDashNext(int from, int end) {
    boolean spaced =
        from + 1 < end && text.charAt(from) == ' ' && "–—".indexOf(text.charAt(from + 1)) >= 0;
    int i = spaced ? from + 1 : from;
    if (i >= end) {
      return false;
    }
    char c = text.charAt(i);
    char next = i + 1 < end ? text.charAt(i + 1) : ' ';
    return c == '—' || c == '–' || (c == '-' && (next == '-' || DocumentText.isSpace(next)));
  }

  private boolean isLetterLabel(int start, int stop, int rowEnd) {
    boolean letter =
        stop == start + 1
            && Character.isUpperCase(text.charAt(start))
            && stop + 1 < rowEnd
            && DocumentText.isSpace(text.charAt(stop + 1));
    boolean title =
        letter && Lexicon.TITLES.contains(text.substring(start, stop + 1).toLowerCase(Locale.ROOT));
    return letter && !title && !isPartOfName(afterSpace(stop + 1, rowEnd), rowEnd);
  }

  /** Whether an initial or a name in capitals follows: "P. F. SMITH". */
  private boolean isPartOfName(int from, int rowEnd) {
    int end = from;
    while (end < rowEnd && !DocumentText.isSpace(text.charAt(end))) {
      end++;
    }
    String word = text.substring(from, end);
    boolean initial = word.endsWith(".") && (Shape.isInitial(word) || Shape.isInitials(word));
    return initial || (word.endsWith(".") && LabelShape.isCapitalName(word));
  }

  private boolean isSetApart(int start, int stop) {
    if (stop <= start) {
      return false;
    }
    if (document.runs().isWholly(Style.BOLD, start, stop)
        || document.runs().isWholly(Style.ITALIC, start, stop)) {
      return true;
    }
    if (isDashNext(stop + 1, text.length())) {
      return Shape.startsUpper(text.substring(start, stop));
    }
    String label = text.substring(start, stop);
    return LabelShape.isCapitalLabel(label)
        || LabelShape.isTitledLabel(LabelShape.withoutOffice(label))
        || LabelShape.isBareName(Shape.withoutBrackets(label));
  }

  /** Whether the stop at {@code i} belongs to the word before it. */
  private boolean isAbbreviation(int i, int start, int rowEnd) {
    if (i + 1 < rowEnd && !DocumentText.isSpace(text.charAt(i + 1))) {
      char next = text.charAt(i + 1);
      return Character.isLetterOrDigit(next)
          || next == ':'
          || next == '：'
          || next == ','
          || next == '-'
          || next == '.'
          || Shape.isOpening(next)
          || Shape.isClosing(next);
    }
    int end = i;
    while (end > start && DocumentText.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int from = end;
    while (from > start && !DocumentText.isSpace(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, end) + '.';
    if (i + 1 >= rowEnd) {
      return false;
    }
    return Lexicon.TITLES.contains(word.toLowerCase(Locale.ROOT))
        || Shape.isInitial(word)
        || Shape.isInitials(word)
        || (word.length() == 2 && Character.isLowerCase(word.charAt(0)))
        || (word.length() <= 4 && Shape.startsUpper(word) && !Shape.isCapitals(word))
        || (word.length() <= 6
            && Shape.startsUpper(word)
            && text.substring(start, from).contains(","));
  }

  private int afterSpace(int from, int end) {
    int i = from;
    while (i < end && DocumentText.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
