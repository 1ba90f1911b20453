package chancery.encode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the words of a TEI document as they are serialised: of {@code text} without what the
 * edition contributed, of its footnotes each apart, of the catalogue records, and of what the
 * header says it has from them.
 */
final class TeiText extends DefaultHandler {
  /** A footnote where it is called. */
  record Note(String n, String words) {}

  /** Elements whose words are always the edition's. */
  private static final Set<String> CONTRIBUTED = Set.of("corr", "reg", "expan", "ex");

  /** Elements whose words are the edition's where {@code @resp} says so. */
  private static final Set<String> CONTRIBUTED_WITH_RESP = Set.of("supplied", "note", "desc");

  /** The {@code note/@subtype} of what readers of the source wrote beside it. */
  static final String COMMENT = "comment";

  private final StringBuilder words = new StringBuilder();
  private final List<Note> notes = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();
  private final List<String> timeCodes = new ArrayList<>();
  private final List<String> records = new ArrayList<>();
  private final List<String> fromRecord = new ArrayList<>();
  private final Deque<StringBuilder> targets = new ArrayDeque<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Deque<Runnable> closing = new ArrayDeque<>();
  private int textDepth;
  private int contributed;

  /** Of the text, white space apart. */
  CharSequence words() {
    return words;
  }

  List<Note> notes() {
    return notes;
  }

  /** The words of each comment on the source. */
  List<String> comments() {
    return comments;
  }

  /** The values of {@code when/@absolute}, in order. */
  List<String> timeCodes() {
    return timeCodes;
  }

  List<String> records() {
    return records;
  }

  List<String> valuesFromRecord() {
    return fromRecord;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    open.push(name);
    closing.push(start(name, attributes));
  }

  /** Begins an element; what is returned ends it. */
  private Runnable start(String name, Attributes attributes) {
    if (name.equals("when") && attributes.getValue("absolute") != null) {
      timeCodes.add(attributes.getValue("absolute"));
    }
    if (name.equals("text")) {
      textDepth++;
      return () -> textDepth--;
    }
    if (textDepth == 0) {
      return startInHeader(name, attributes);
    }
    String place = attributes.getValue("place");
    String n = attributes.getValue("n");
    if (name.equals("note") && n != null && ("bottom".equals(place) || "end".equals(place))) {
      StringBuilder note = new StringBuilder();
      targets.push(note);
      return () -> {
        targets.pop();
        notes.add(new Note(n, note.toString()));
      };
    }
    if (name.equals("note") && COMMENT.equals(attributes.getValue("subtype"))) {
      StringBuilder comment = new StringBuilder();
      targets.push(comment);
      return () -> {
        targets.pop();
        comments.add(comment.toString());
      };
    }
    boolean ours =
        CONTRIBUTED.contains(name)
            || (CONTRIBUTED_WITH_RESP.contains(name) && attributes.getValue("resp") != null);
    if (ours) {
      contributed++;
      return () -> contributed--;
    }
    return () -> {};
  }

  private Runnable startInHeader(String name, Attributes attributes) {
    boolean record = name.equals("xenoData") && "record".equals(attributes.getValue("type"));
    boolean value = "#record".equals(attributes.getValue("source"));
    if (!record && !value) {
      return () -> {};
    }
    StringBuilder characters = new StringBuilder();
    targets.push(characters);
    return () -> {
      targets.pop();
      (record ? records : fromRecord).add(characters.toString());
    };
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    open.pop();
    closing.pop().run();
  }

  @Override
  public void characters(char[] ch, int start, int length) {
    if (contributed > 0) {
      return;
    }
    StringBuilder target = targets.peek();
    if (textDepth == 0) {
      if (target != null) {
        target.append(ch, start, length);
      }
      return;
    }
    StringBuilder out = target == null ? words : target;
    String piece = new String(ch, start, length);
    piece.codePoints().filter(c -> !Fidelity.isSpace(c)).forEach(out::appendCodePoint);
  }
}
