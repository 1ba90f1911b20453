package chancery.transcript;

import chancery.transcript.LabelCandidate.Form;
import chancery.transcript.LabelCandidate.Position;
import java.util.List;
import java.util.Optional;

/**
 * A label as it stands on the page: with the dash or bullet before it, without the time code beside
 * it, and without the remark on how the words are said.
 */
final class PrintedLabel {
  private final DocumentText document;
  private final String text;
  private final LabelCandidate label;

  PrintedLabel(DocumentText document, LabelCandidate label) {
    this.document = document;
    this.text = document.text();
    this.label = label;
  }

  /** A dash or bullet before the label is printed with it. */
  int start() {
    if (label.position() == Position.RUN_IN) {
      return label.start();
    }
    int start = document.rows().get(label.row()).start();
    boolean dropped = TimePoint.time(label.code()).isPresent();
    int codeEnd = dropped ? text.indexOf(label.code(), start) : -1;
    return codeEnd >= 0 && codeEnd < label.start() ? codeEnd + label.code().length() : start;
  }

  /** After the label, and after a time code that follows it. */
  int bodyStart() {
    if (label.form() == Form.LINE_END) {
      return document.rows().get(label.row()).end();
    }
    int code = label.code().isEmpty() ? -1 : text.indexOf(label.code(), label.end());
    boolean follows = code >= 0 && code < label.body() && TimePoint.time(label.code()).isPresent();
    return follows ? label.body() : label.end();
  }

  /** What the {@code speaker} element holds. */
  Words words() {
    int comma = comma();
    return document.words(start(), comma > 0 ? label.start() + comma + 1 : label.end(), List.of());
  }

  /** "THE JUDGE, rising." names a speaker, and says how the words are said. */
  Optional<Passage> delivery() {
    int comma = comma();
    if (comma <= 0) {
      return Optional.empty();
    }
    int start = label.start() + comma + 1;
    while (start < label.end() && DocumentText.isSpace(text.charAt(start))) {
      start++;
    }
    Mark stage = new Mark.Stage(start, label.end(), "delivery");
    return Optional.of(new Passage.Apart(document.words(start, label.end(), List.of(stage))));
  }

  /** The comma of a label in capitals that a remark on delivery follows, or -1. */
  private int comma() {
    boolean stops = label.form() == Form.STOP || label.form() == Form.STOP_DASH;
    int comma = LabelShape.beforeDelivery(label.name()).length();
    return stops && comma < label.name().length() ? comma : -1;
  }
}
