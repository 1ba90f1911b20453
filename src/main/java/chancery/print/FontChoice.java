package chancery.print;

import chancery.finding.Finding;
import chancery.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Gives each character a font that has it. FOP would choose one for a whole word, and print {@code
 * #} where it has none.
 */
final class FontChoice extends XMLFilterImpl {
  private static final String FO = "http://www.w3.org/1999/XSL/Format";

  /** What is read by programs and not set. */
  private static final Set<String> NOT_SET = Set.of("declarations", "bookmark-tree");

  /** What is printed for a character that no font has. */
  private static final char UNKNOWN = '\uFFFD';

  /** So many characters are named. */
  private static final int MANY = 8;

  private final Fonts fonts;
  private final SharedFont own;
  private final TreeSet<Integer> missing = new TreeSet<>();
  private final StringBuilder text = new StringBuilder();
  private int unprinted;
  private boolean rightToLeft;

  FontChoice(ContentHandler next, Fonts fonts) {
    this.fonts = fonts;
    this.own = fonts.text();
    setContentHandler(next);
  }

  /** What could not be printed as it is. */
  List<Finding> findings(Place document) {
    List<Finding> findings = new ArrayList<>();
    if (!missing.isEmpty()) {
      findings.add(missing(document));
    }
    if (rightToLeft) {
      findings.add(
          Finding.warning(
              "PRINT-004",
              document,
              "Words in a script that runs from right to left are set from left to right.",
              "Print the document from its web page, which has them in their order."));
    }
    return findings;
  }

  private Finding missing(Place document) {
    String some =
        missing.stream()
            .limit(MANY)
            .map(c -> String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(c), c))
            .collect(Collectors.joining(", "));
    String more = missing.size() > MANY ? " and " + (missing.size() - MANY) + " others" : "";
    return Finding.error(
        "PRINT-001",
        document,
        "No font here has " + some + more + "; " + UNKNOWN + " stands for each.",
        "Install a font that has them; chancery explain PRINT-001 names some.");
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    text.append(characters, start, length);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    flush();
    // What is not set as text needs no font.
    if (unprinted > 0 || !uri.equals(FO) || NOT_SET.contains(name)) {
      unprinted++;
    }
    super.startElement(uri, name, qName, attributes);
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    flush();
    unprinted = Math.max(0, unprinted - 1);
    super.endElement(uri, name, qName);
  }

  private void flush() throws SAXException {
    if (text.isEmpty()) {
      return;
    }
    String words = text.toString();
    text.setLength(0);
    if (unprinted > 0 || words.codePoints().allMatch(this::isOurs)) {
      pass(words);
      return;
    }
    rightToLeft |= words.codePoints().anyMatch(FontChoice::runsFromRightToLeft);
    int at = 0;
    while (at < words.length()) {
      Optional<Face> face = face(words.codePointAt(at));
      int end = at;
      StringBuilder run = new StringBuilder();
      while (end < words.length() && face(words.codePointAt(end)).equals(face)) {
        int character = words.codePointAt(end);
        run.append(
            face.isPresent() || isOurs(character)
                ? Character.toString(character)
                : unknown(character));
        end += Character.charCount(character);
      }
      set(run.toString(), face);
      at = end;
    }
  }

  /** The font to go to for a character; empty for our own. */
  private Optional<Face> face(int character) {
    return isOurs(character) ? Optional.empty() : fonts.standIn(character);
  }

  private static boolean runsFromRightToLeft(int character) {
    byte direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private boolean isOurs(int character) {
    return own.sets(character);
  }

  private String unknown(int character) {
    missing.add(character);
    return String.valueOf(UNKNOWN);
  }

  private void set(String run, Optional<Face> face) throws SAXException {
    if (face.isEmpty()) {
      pass(run);
      return;
    }
    AttributesImpl font = new AttributesImpl();
    font.addAttribute("", "font-family", "font-family", "CDATA", face.get().family());
    super.startElement(FO, "inline", "fo:inline", font);
    pass(run);
    super.endElement(FO, "inline", "fo:inline");
  }

  private void pass(String words) throws SAXException {
    super.characters(words.toCharArray(), 0, words.length());
  }
}
