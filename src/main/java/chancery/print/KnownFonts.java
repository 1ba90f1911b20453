package chancery.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontTriplet;

/**
 * The fonts of a document: our own, and those that stand in for what they lack from when a word
 * first asks for them. Each is looked up once; FOP would look for the font of every word anew,
 * which took a twelfth of the time of printing.
 *
 * <p>For one document.
 */
final class KnownFonts extends FontInfo {
  private static final List<String> STYLES = List.of("normal", "italic", "oblique");
  private static final List<Integer> WEIGHTS = List.of(400, 700);
  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  /** A document has few; so a look along the list is quicker than a hash of three things. */
  private final List<Known> known = new ArrayList<>();

  private final Fonts fonts;
  private int next = 1;

  @SuppressWarnings("ArrayRecordComponent")
  private record Known(String[] families, String style, int weight, FontTriplet[] fonts) {
    boolean isFor(String[] families, String style, int weight) {
      return this.weight == weight
          && this.style.equals(style)
          && Arrays.equals(this.families, families);
    }
  }

  KnownFonts(Fonts fonts) {
    this.fonts = fonts;
    String first = "F" + next;
    for (Face face : Fonts.OWN) {
      addFontProperties(
          added(face), face.family(), face.style(), face.weight().equals("bold") ? BOLD : NORMAL);
    }
    // The first of our own, for whatever has no other.
    inAllStyles(first, "any");
  }

  /** FOP asks once, and after that would take no more. */
  @Override
  public boolean isSetupValid() {
    return true;
  }

  @Override
  public FontTriplet[] fontLookup(String[] families, String style, int weight) {
    for (Known one : known) {
      if (one.isFor(families, style, weight)) {
        return one.fonts();
      }
    }
    for (String family : families) {
      fonts.standIn(family).filter(face -> !isAdded(face)).ifPresent(this::addStandIn);
    }
    FontTriplet[] found = super.fontLookup(families, style, weight);
    known.add(new Known(families, style, weight, found));
    return found;
  }

  private boolean isAdded(Face face) {
    return hasFont(face.family(), STYLES.get(0), NORMAL);
  }

  private void addStandIn(Face face) {
    inAllStyles(added(face), face.family());
  }

  private String added(Face face) {
    String name = "F" + next++;
    addMetrics(name, fonts.font(face).copy());
    return name;
  }

  private void inAllStyles(String name, String family) {
    STYLES.forEach(
        style -> WEIGHTS.forEach(weight -> addFontProperties(name, family, style, weight)));
  }
}
