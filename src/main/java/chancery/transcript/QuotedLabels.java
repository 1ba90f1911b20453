package chancery.transcript;

import chancery.transcript.DocumentText.Row;
import chancery.transcript.LabelCandidate.Form;
import chancery.transcript.LabelCandidate.Position;
import chancery.transcript.LabelCandidate.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels that an editor shows by quoting them and the first words after them, whatever form they
 * have; and turns that have none.
 */
final class QuotedLabels {
  private static final Pattern ENDING = Pattern.compile("[\\s:：;,—–-]+$");

  private final DocumentText document;
  private final List<LabelCandidate> labels = new ArrayList<>();

  private QuotedLabels(DocumentText document) {
    this.document = document;
  }

  /** Wherever the decisions say that words are a label, or that a turn begins. */
  static List<LabelCandidate> of(Decisions decisions, DocumentText document) {
    QuotedLabels quoted = new QuotedLabels(document);
    for (Decided decided : decisions.list()) {
      if (decided.decision() instanceof Decision.Speaker speaker) {
        speaker.at().ifPresent(words -> quoted.add(speaker.label(), words));
      } else if (decided.decision() instanceof Decision.Turn turn) {
        quoted.add("", turn.words());
      }
    }
    return quoted.labels;
  }

  private void add(String label, String words) {
    String before = label.isBlank() ? "()" : "(" + Quotation.pattern(label) + "[\\s\\p{P}]*?)\\s*";
    Matcher matcher =
        Pattern.compile(before + "(" + Quotation.pattern(words) + ")").matcher(document.text());
    while (matcher.find()) {
      int start = matcher.start(1);
      Row row = document.row(start);
      boolean first =
          document
              .text()
              .substring(row.start(), start)
              .chars()
              .noneMatch(Character::isLetterOrDigit);
      String name = ENDING.matcher(label.strip()).replaceFirst("");
      labels.add(
          new LabelCandidate(
              row.index(),
              start,
              matcher.end(1),
              matcher.start(2),
              name,
              Form.COLON,
              Typeface.PLAIN,
              first
                  ? row.opensBlock() ? Position.BLOCK_START : Position.LINE_START
                  : Position.RUN_IN,
              "",
              LabelCandidate.keyOf(name, Form.COLON)));
    }
  }
}
