package chancery.encode;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.source.Block;
import chancery.source.CatalogueRecord;
import chancery.source.Comment;
import chancery.source.Footnote;
import chancery.source.Line;
import chancery.source.Run;
import chancery.source.SourceText;
import chancery.source.Style;
import chancery.transcript.TimePoint;
import chancery.xml.SafeParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Compares the words of a source with the words of the TEI that was made of it, character for
 * character, white space apart. It reads both anew and takes nobody's word for what was done.
 *
 * <p>Only these may be missing from the TEI's text: the marks of calls of notes, which must stand
 * in {@code note/@n}; time codes, which must stand in {@code when/@absolute}; characters that XML
 * forbids. Nothing may be added.
 */
public final class Fidelity {
  private static final Pattern TIME_CODE =
      Pattern.compile("\\G[\\[(<{]?-?\\d{1,3}:\\d{2}(?::\\d{2}){0,2}(?:[.,]\\d{1,3})?[\\])>}]?");
  private static final int EXCERPT = 40;

  private Fidelity() {}

  /** What is lost, added, altered or out of order; empty where the TEI is faithful. */
  public static List<Finding> check(SourceText source, byte[] tei) {
    TeiText text = read(tei);
    List<Finding> findings = new ArrayList<>();
    checkRecords(source, text, findings);
    Sequence document = new Sequence();
    List<String> calls = new ArrayList<>();
    document.add(source.document(), calls);
    compare(source.path(), "the text", document, text.words(), text.timeCodes(), findings);
    checkNotes(source, text, calls, findings);
    checkComments(source, text, findings);
    return findings;
  }

  private static TeiText read(byte[] tei) {
    TeiText text = new TeiText();
    try {
      XMLReader reader = SafeParser.newReader();
      reader.setContentHandler(text);
      reader.parse(new InputSource(new ByteArrayInputStream(tei)));
    } catch (SAXException | IOException e) {
      throw new IllegalArgumentException("the TEI to check is not well-formed", e);
    }
    return text;
  }

  /** Characters of the source without white space, with where each stands. */
  private static final class Sequence {
    final StringBuilder characters = new StringBuilder();
    private final List<int[]> places = new ArrayList<>();

    void add(List<Block> blocks, List<String> calls) {
      for (Block block : blocks) {
        for (Line line : block.lines()) {
          for (Run run : line.runs()) {
            if (run.is(Style.NOTE_CALL)) {
              calls.add(run.text());
            } else if (!run.is(Style.PAGE_BREAK)) {
              add(run);
            }
          }
        }
      }
    }

    private void add(Run run) {
      String text = run.text();
      for (int i = 0; i < text.length(); ) {
        int c = text.codePointAt(i);
        if (!isSpace(c) && Serializer.isAllowed(c)) {
          places.add(new int[] {characters.length(), run.line(), run.column() + i});
          characters.appendCodePoint(c);
        }
        i += Character.charCount(c);
      }
    }

    Place place(String path, int position) {
      int low = 0;
      int high = places.size() - 1;
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        if (places.get(middle)[0] <= position) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return places.isEmpty()
          ? Place.of(path)
          : new Place(path, places.get(low)[1], places.get(low)[2]);
    }
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x85;
  }

  private static void compare(
      String path,
      String what,
      Sequence source,
      CharSequence tei,
      List<String> timeCodes,
      List<Finding> findings) {
    StringBuilder s = source.characters;
    int code = 0;
    int i = 0;
    int j = 0;
    while (i < s.length() || j < tei.length()) {
      if (code < timeCodes.size()) {
        int end = timeCodeAt(s, i, timeCodes.get(code));
        if (end > i && !startsWith(tei, j, s, i, end)) {
          code++;
          i = end;
          continue;
        }
      }
      if (i < s.length() && j < tei.length() && s.charAt(i) == tei.charAt(j)) {
        i++;
        j++;
        continue;
      }
      findings.add(
          Finding.error(
              "FIDELITY-001",
              source.place(path, Math.min(i, Math.max(0, s.length() - 1))),
              "%s of the TEI departs from the source: the source has %s, the TEI has %s"
                  .formatted(what, excerpt(s, i), excerpt(tei, j)),
              "this is a fault of Chancery: nothing was written; please report it with the source"));
      return;
    }
  }

  /** After a time code that begins at {@code i} and is the one named in {@code absolute}, or -1. */
  private static int timeCodeAt(CharSequence s, int i, String absolute) {
    if (i >= s.length()) {
      return -1;
    }
    Matcher matcher = TIME_CODE.matcher(s).region(i, Math.min(s.length(), i + 24));
    return matcher.lookingAt() && TimePoint.time(matcher.group()).equals(Optional.of(absolute))
        ? matcher.end()
        : -1;
  }

  private static boolean startsWith(CharSequence tei, int j, CharSequence s, int from, int to) {
    if (j + to - from > tei.length()) {
      return false;
    }
    for (int k = 0; k < to - from; k++) {
      if (tei.charAt(j + k) != s.charAt(from + k)) {
        return false;
      }
    }
    return true;
  }

  private static String excerpt(CharSequence text, int at) {
    if (at >= text.length()) {
      return "nothing more";
    }
    return "\"" + text.subSequence(at, Math.min(text.length(), at + EXCERPT)) + "\"";
  }

  private static String squeezed(CharSequence text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .filter(c -> !isSpace(c) && Serializer.isAllowed(c))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static void checkRecords(SourceText source, TeiText text, List<Finding> findings) {
    List<CatalogueRecord> records = source.records();
    StringBuilder all = new StringBuilder();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < records.size(); i++) {
      String given = Serializer.allowed(records.get(i).text());
      String kept = i < text.records().size() ? text.records().get(i) : "";
      if (!given.equals(kept)) {
        findings.add(
            Finding.error(
                "FIDELITY-002",
                Place.of(source.path()),
                "the catalogue record is not in the TEI as it was given",
                "this is a fault of Chancery: please report it with the source"));
      }
      all.append(given);
      words.append(records.get(i).words()).append('\n');
    }
    String record = squeezed(all) + "\n" + squeezed(words);
    for (String value : text.valuesFromRecord()) {
      if (!record.contains(squeezed(value)) && !squeezed(words).contains(squeezed(value))) {
        findings.add(
            Finding.error(
                "FIDELITY-003",
                Place.of(source.path()),
                "the header says that the record states \"%s\", and it does not".formatted(value),
                "this is a fault of Chancery: please report it with the source"));
      }
    }
  }

  /** Every note that is called has its words, in the order of the calls; then those uncalled. */
  private static void checkNotes(
      SourceText source, TeiText text, List<String> calls, List<Finding> findings) {
    Map<String, Deque<Footnote>> byMark = new LinkedHashMap<>();
    source
        .footnotes()
        .forEach(n -> byMark.computeIfAbsent(n.mark(), m -> new ArrayDeque<>()).add(n));
    List<TeiText.Note> kept = text.notes();
    for (int i = 0; i < calls.size(); i++) {
      String mark = calls.get(i);
      if (i >= kept.size() || !kept.get(i).n().equals(mark)) {
        findings.add(noteLost(source, mark));
        return;
      }
      Footnote note = byMark.getOrDefault(mark, new ArrayDeque<>()).poll();
      Sequence words = new Sequence();
      if (note != null) {
        words.add(note.blocks(), new ArrayList<>());
      }
      boolean again = note == null && kept.get(i).words().isEmpty();
      if (!again) {
        compare(source.path(), "note " + mark, words, kept.get(i).words(), List.of(), findings);
      }
    }
    int next = calls.size();
    List<Footnote> uncalled = byMark.values().stream().flatMap(Deque::stream).toList();
    for (Footnote note : uncalled) {
      if (next >= kept.size() || !kept.get(next).n().equals(note.mark())) {
        findings.add(noteLost(source, note.mark()));
        return;
      }
      Sequence words = new Sequence();
      words.add(note.blocks(), new ArrayList<>());
      compare(
          source.path(),
          "note " + note.mark(),
          words,
          kept.get(next++).words(),
          List.of(),
          findings);
    }
  }

  /** Each comment is there, whatever the order in which cells and boxes are laid out. */
  private static void checkComments(SourceText source, TeiText text, List<Finding> findings) {
    List<String> kept = new ArrayList<>(text.comments());
    for (Comment comment : source.comments()) {
      Sequence words = new Sequence();
      words.add(comment.blocks(), new ArrayList<>());
      if (!kept.remove(words.characters.toString())) {
        findings.add(
            Finding.error(
                "FIDELITY-005",
                new Place(source.path(), comment.line(), comment.column()),
                "a comment on the source is not in the TEI: %s"
                    .formatted(excerpt(words.characters, 0)),
                "this is a fault of Chancery: please report it with the source"));
      }
    }
  }

  private static Finding noteLost(SourceText source, String mark) {
    return Finding.error(
        "FIDELITY-004",
        Place.of(source.path()),
        "note %s of the source is not in the TEI where it is called".formatted(mark),
        "this is a fault of Chancery: please report it with the source");
  }
}
