package chancery.register;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.source.Block;
import chancery.source.Footnote;
import chancery.source.Line;
import chancery.source.Run;
import chancery.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the names in a source that its editor has to tell apart. */
final class Ambiguities {
  private final NameIndex names;

  Ambiguities(NameIndex names) {
    this.names = names;
  }

  /** Where a name stands first, and how often it does. */
  private static final class Seen {
    private final Place place;
    private final String name;
    private int times;

    Seen(Place place, String name) {
      this.place = place;
      this.name = name;
    }
  }

  List<Finding> in(SourceText source) {
    Map<List<Entry>, Seen> seen = new LinkedHashMap<>();
    source.document().forEach(block -> collect(source.path(), block, seen));
    for (Footnote note : source.footnotes()) {
      note.blocks().forEach(block -> collect(source.path(), block, seen));
    }
    List<Finding> findings = new ArrayList<>();
    seen.forEach((meant, first) -> findings.add(finding(meant, first)));
    return findings;
  }

  private void collect(String path, Block block, Map<List<Entry>, Seen> seen) {
    String text = block.text();
    for (Mention mention : names.in(text)) {
      if (mention.isAmbiguous()) {
        seen.computeIfAbsent(
                mention.meant(),
                meant ->
                    new Seen(
                        place(path, block, mention.start()),
                        text.substring(mention.start(), mention.end()).replaceAll("\\s+", " ")))
            .times++;
      }
    }
  }

  private static Place place(String path, Block block, int offset) {
    int at = offset;
    for (Line line : block.lines()) {
      for (Run run : line.runs()) {
        if (at < run.text().length()) {
          return new Place(path, run.line(), run.column() + at);
        }
        at -= run.text().length();
      }
      at--;
    }
    return Place.of(path);
  }

  private static Finding finding(List<Entry> meant, Seen seen) {
    String entries = meant.stream().map(Entry::reference).collect(Collectors.joining(", "));
    String more = seen.times == 1 ? "" : ", in any of %d places".formatted(seen.times);
    return Finding.info(
        "NAMESDATES-101",
        seen.place,
        "\"%s\" is the name of several entries of the registers, and is not tagged%s: %s"
            .formatted(seen.name, more, entries),
        "tag it by hand in the TEI; or take the name off the entries that are not meant");
  }
}
