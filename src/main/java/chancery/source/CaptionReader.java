package chancery.source;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.source.CatalogueRecord.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Captions: WebVTT (W3C, 2019) and SubRip. A cue is a block: its first line is the time at which it
 * begins, followed by the name of its voice where another voice begins; then its lines.
 *
 * <p>Numbers of cues, the times at which they end and where they stand on a screen are marks of the
 * format. So is a voice that is named again from one cue to the next.
 */
final class CaptionReader {
  private static final String TIME = "(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}";
  private static final Pattern TIMING =
      Pattern.compile("\\s*(" + TIME + ")\\s*-->\\s*" + TIME + ".*");
  private static final Pattern SUBRIP =
      Pattern.compile("\\A\\s*\\d+[ \\t]*\\n\\s*\\d{1,2}:\\d{2}:\\d{2},\\d{1,3}\\s*-->");
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)([a-zA-Z]*)((?:\\.[^\\s<>]*)?)(?:\\s+([^<>]*))?>|<" + TIME + ">|\\{\\\\an?\\d\\}");
  private static final Pattern HEADER_FIELD = Pattern.compile("([\\w-]+):\\s*(\\S.*)");

  private final String[] lines;
  private final List<Block> blocks = new ArrayList<>();
  private final List<CatalogueRecord> records = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private String voice = "";
  private int cues;

  private CaptionReader(String text) {
    lines = text.split("\n", -1);
  }

  /** Whether a text is captions, by its name or by how it begins. */
  static boolean looksLike(String path, String text) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".vtt")
        || name.endsWith(".srt")
        || text.startsWith("WEBVTT")
        || SUBRIP.matcher(text).lookingAt();
  }

  static Reading read(String text) {
    return new CaptionReader(text).reading();
  }

  private Reading reading() {
    boolean web = lines[0].startsWith("WEBVTT");
    int i = web ? header() : 0;
    while (i < lines.length) {
      int end = i;
      while (end < lines.length && !lines[end].isBlank()) {
        end++;
      }
      if (end > i) {
        addBlock(i, end, web);
      }
      i = end + 1;
    }
    if (cues > 0) {
      findings.add(
          Finding.info(
              "SOURCE-040",
              Place.of(""),
              "of %d captions the times at which they begin were kept; their numbers, ends and"
                      .formatted(cues)
                  + " places on the screen were left out",
              ""));
    }
    return new Reading(web ? "WebVTT" : "SubRip", List.of(), records, blocks, List.of(), findings);
  }

  /** The header goes as far as the first blank line; returns the line after it. */
  private int header() {
    int end = 0;
    while (end < lines.length && !lines[end].isBlank() && !TIMING.matcher(lines[end]).matches()) {
      end++;
    }
    List<Field> fields = new ArrayList<>();
    String title = lines[0].substring("WEBVTT".length()).replaceFirst("^[\\s-]+", "").strip();
    if (!title.isEmpty()) {
      fields.add(new Field("title", title, 1));
    }
    for (int i = 1; i < end; i++) {
      Matcher field = HEADER_FIELD.matcher(lines[i].strip());
      if (field.matches()) {
        fields.add(new Field(field.group(1), field.group(2), i + 1));
      }
    }
    if (!fields.isEmpty()) {
      String text = String.join("\n", List.of(lines).subList(0, end)).strip();
      records.add(new CatalogueRecord(text, text, fields));
    }
    return end;
  }

  private void addBlock(int from, int to, boolean web) {
    int timing = from;
    while (timing < Math.min(to, from + 2) && !TIMING.matcher(lines[timing]).matches()) {
      timing++;
    }
    if (timing < Math.min(to, from + 2)) {
      addCue(timing, to);
    } else if (web && lines[from].matches("(?:NOTE|STYLE|REGION)\\b.*")) {
      leaveOut(from, to);
    } else {
      addText(from, to);
    }
  }

  private void addCue(int timing, int to) {
    cues++;
    Matcher time = TIMING.matcher(lines[timing]);
    if (!time.matches()) {
      throw new IllegalStateException(lines[timing]);
    }
    Cue cue = new Cue(new Run(time.group(1), Set.of(), timing + 1, time.start(1) + 1, null));
    for (int i = timing + 1; i < to; i++) {
      cue.addLine(lines[i], i + 1);
    }
    cue.out.endBlock(Block.Kind.PARAGRAPH, 0, "");
    blocks.addAll(cue.out.blocks());
  }

  /** What stands between cues is no cue, and not to be lost. */
  private void addText(int from, int to) {
    BlockBuilder out = new BlockBuilder();
    for (int i = from; i < to; i++) {
      out.add(new Run(lines[i], Set.of(), i + 1, 1, null));
      out.endLine();
    }
    out.endBlock(Block.Kind.PARAGRAPH, 0, "");
    blocks.addAll(out.blocks());
  }

  private void leaveOut(int from, int to) {
    findings.add(
        Finding.info(
            "SOURCE-041",
            new Place("", from + 1, 1),
            "left out, as no caption: \"%s\""
                .formatted(String.join(" ", List.of(lines).subList(from, to))),
            ""));
  }

  /** The lines of a cue, without the tags in them. */
  private final class Cue {
    final BlockBuilder out = new BlockBuilder();
    private final Set<Style> styles = EnumSet.noneOf(Style.class);
    private final Run time;
    private boolean onTimeLine = true;

    Cue(Run time) {
      this.time = time;
      out.add(time);
    }

    void addLine(String line, int number) {
      Matcher tag = TAG.matcher(line);
      int from = 0;
      while (tag.find()) {
        addWords(line, from, tag.start(), number);
        if (tag.group(2) != null) {
          apply(tag, number);
        }
        from = tag.end();
      }
      addWords(line, from, line.length(), number);
      if (!onTimeLine) {
        out.endLine();
      }
    }

    private void addWords(String line, int from, int to, int number) {
      String words = line.substring(from, to);
      if (words.isBlank() && onTimeLine) {
        return;
      }
      if (onTimeLine) {
        out.endLine();
        onTimeLine = false;
      }
      String text = words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, false);
      out.add(new Run(text, styles, number, from + 1, null));
    }

    private void apply(Matcher tag, int number) {
      boolean begins = tag.group(1).isEmpty();
      switch (tag.group(2)) {
        case "b" -> set(Style.BOLD, begins);
        case "i" -> set(Style.ITALIC, begins);
        case "u" -> set(Style.UNDERLINE, begins);
        case "v" -> {
          if (begins && tag.group(4) != null) {
            beginVoice(tag.group(4).strip(), number, tag.start(4) + 1);
          }
        }
        default -> {}
      }
    }

    private void set(Style style, boolean on) {
      if (on) {
        styles.add(style);
      } else {
        styles.remove(style);
      }
    }

    private void beginVoice(String name, int number, int column) {
      if (name.isEmpty() || name.equals(voice)) {
        return;
      }
      voice = name;
      if (!onTimeLine) {
        out.endBlock(Block.Kind.PARAGRAPH, 0, "voice");
      } else {
        out.add(new Run(" ", Set.of(), time.line(), time.column() + time.text().length(), null));
      }
      out.add(new Run(name, Set.of(), number, column, null));
      out.endLine();
      onTimeLine = false;
    }
  }
}
