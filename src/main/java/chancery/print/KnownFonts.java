package chancery.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontTriplet;

/**
 * The fonts of a document, each looked up once. FOP looks for the font of every word anew, which
 * took a twenty-fifth of the time of printing.
 *
 * <p>For one document.
 */
final class KnownFonts extends FontInfo {
  /** A document has few; so a look along the list is quicker than a hash of three things. */
  private final List<Known> known = new ArrayList<>();

  @SuppressWarnings("ArrayRecordComponent")
  private record Known(String[] families, String style, int weight, FontTriplet[] fonts) {
    boolean isFor(String[] families, String style, int weight) {
      return this.weight == weight
          && this.style.equals(style)
          && Arrays.equals(this.families, families);
    }
  }

  @Override
  public FontTriplet[] fontLookup(String[] families, String style, int weight) {
    for (Known one : known) {
      if (one.isFor(families, style, weight)) {
        return one.fonts();
      }
    }
    FontTriplet[] fonts = super.fontLookup(families, style, weight);
    known.add(new Known(families, style, weight, fonts));
    return fonts;
  }
}
