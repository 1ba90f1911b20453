package chancery.source;

import chancery.finding.Finding;
import chancery.finding.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The front matter of a text: YAML between {@code ---} on its first line and the next {@code ---},
 * which states what the document is. It becomes a record.
 */
final class FrontMatter {
  private static final int MOST_LINES = 500;
  private static final Pattern KEY = Pattern.compile("[\\w.-][\\w .-]*:(?:\\s.*)?");

  private final Optional<CatalogueRecord> record;
  private final List<Finding> findings;
  private final String rest;

  private FrontMatter(Optional<CatalogueRecord> record, List<Finding> findings, String rest) {
    this.record = record;
    this.findings = findings;
    this.rest = rest;
  }

  /** Takes the front matter off a text that has any. */
  static FrontMatter of(String text) {
    FrontMatter none = new FrontMatter(Optional.empty(), List.of(), text);
    if (!text.startsWith("---")) {
      return none;
    }
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int end = end(lines);
    if (end < 0) {
      return none;
    }
    String yaml = String.join("\n", lines.subList(1, end));
    Optional<List<CatalogueRecord.Field>> fields = StatedFields.read(yaml, 2);
    boolean keys = KEY.matcher(lines.get(1)).matches();
    if (fields.isEmpty() || !keys) {
      return keys ? new FrontMatter(Optional.empty(), List.of(malformed()), text) : none;
    }
    Collections.fill(lines.subList(0, end + 1), "");
    CatalogueRecord record = CatalogueRecord.ofData(yaml.strip(), fields.get());
    return new FrontMatter(Optional.of(record), List.of(), String.join("\n", lines));
  }

  private static int end(List<String> lines) {
    if (!lines.get(0).strip().equals("---")) {
      return -1;
    }
    for (int i = 1; i < Math.min(lines.size(), MOST_LINES); i++) {
      String line = lines.get(i).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        return i;
      }
    }
    return -1;
  }

  private static Finding malformed() {
    return Finding.warning(
        "SOURCE-005",
        new Place("", 1, 1),
        "the file opens with what looks like YAML front matter, and it is not well-formed",
        "correct it, or it is read as words of the document");
  }

  /** What follows, its lines numbered as in the whole. */
  String rest() {
    return rest;
  }

  /** What a reader made of the rest, with the record before it. */
  Reading before(Reading reading) {
    List<CatalogueRecord> records = new ArrayList<>(record.stream().toList());
    records.addAll(reading.records());
    return new Reading(
            reading.format(),
            reading.lines(),
            records,
            reading.blocks(),
            reading.footnotes(),
            reading.findings())
        .after(findings);
  }
}
