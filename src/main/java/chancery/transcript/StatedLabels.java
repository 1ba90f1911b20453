package chancery.transcript;

import chancery.source.Style;
import chancery.transcript.DocumentText.Row;
import chancery.transcript.LabelCandidate.Form;
import chancery.transcript.LabelCandidate.Position;
import chancery.transcript.LabelCandidate.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The labels that a source states, by setting them in a style that it names for speakers. They need
 * no evidence, and where there are any, nothing else is a label.
 */
final class StatedLabels {
  private final DocumentText document;
  private final List<LabelCandidate> scanned;

  private StatedLabels(DocumentText document, List<LabelCandidate> scanned) {
    this.document = document;
    this.scanned = scanned;
  }

  /**
   * The stated labels, in the order of the text.
   *
   * @param scanned what has the form of a label, which says how a stated one is written
   */
  static List<LabelCandidate> of(DocumentText document, List<LabelCandidate> scanned) {
    StatedLabels labels = new StatedLabels(document, scanned);
    List<LabelCandidate> stated = new ArrayList<>();
    document.rows().forEach(row -> labels.in(row).ifPresent(stated::add));
    return stated;
  }

  private Optional<LabelCandidate> in(Row row) {
    int start = start(row);
    int end = document.runs().endOf(Style.SPEAKER, start, row.end());
    if (document.text().substring(start, end).isBlank()) {
      return Optional.empty();
    }
    int last = end;
    return Optional.of(
        scanned.stream()
            .filter(c -> c.row() == row.index() && c.start() < last && ends(c, last))
            .findFirst()
            .orElseGet(() -> label(row, start, last)));
  }

  /** A time code may stand before the label. */
  private int start(Row row) {
    var code = LabelScanner.TIME_CODE.matcher(document.text()).region(row.start(), row.end());
    return code.lookingAt() ? afterSpace(code.end(), row) : row.start();
  }

  private boolean ends(LabelCandidate candidate, int end) {
    boolean within = candidate.end() <= end;
    String delivery =
        candidate.name().substring(LabelShape.beforeDelivery(candidate.name()).length());
    return within
        ? document.text().substring(candidate.end(), end).isBlank()
        : !delivery.isEmpty() && candidate.end() > end;
  }

  private LabelCandidate label(Row row, int start, int end) {
    String words = document.text().substring(start, end).strip();
    String name =
        words
            .replaceFirst("^[^\\p{L}\\p{N}]+(?=.*\\p{L})", "")
            .replaceFirst("[:：;.—–-]+$", "")
            .strip();
    Form form = form(words, end == row.end());
    String code = document.text().substring(row.start(), start).strip();
    return new LabelCandidate(
        row.index(),
        start,
        end,
        afterSpace(end, row),
        name.isEmpty() ? words : name,
        form,
        Typeface.PLAIN,
        row.opensBlock() ? Position.BLOCK_START : Position.LINE_START,
        code,
        LabelCandidate.keyOf(name.isEmpty() ? words : name, form));
  }

  private static Form form(String words, boolean alone) {
    char last = words.charAt(words.length() - 1);
    return switch (last) {
      case ':', '：' -> Form.COLON;
      case '.' -> Form.STOP;
      case '—', '–', '-' -> Form.DASH;
      default -> alone ? Form.LINE_END : Form.BRACKET;
    };
  }

  private int afterSpace(int from, Row row) {
    int at = from;
    while (at < row.end() && DocumentText.isSpace(document.text().charAt(at))) {
      at++;
    }
    return at;
  }
}
