package chancery.print;

import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.area.Trait;
import org.apache.fop.area.inline.TextArea;
import org.apache.fop.fonts.Font;
import org.apache.fop.render.intermediate.IFRenderer;

/**
 * Pages with words in their outer margins: those that {@code fo/page.xsl} gives no size stand
 * there, beside the line in which they are. FOP has side floats for that, but it sets the rest of
 * the text anew at each, sets none in a table or a note, and does not know which margin is the
 * outer one.
 *
 * <p>For one document.
 */
final class OuterMargin extends IFRenderer {
  /** What the stylesheet takes for no size, in thousandths of a point. */
  private static final int NO_SIZE = 10;

  /** How far from the lines words in the margin end or begin. */
  private static final int APART = 12_000;

  private final int size;

  /**
   * @param size that of words in the margin, in thousandths of a point
   */
  OuterMargin(FOUserAgent agent, int size) {
    super(agent);
    this.size = size;
  }

  @Override
  protected void renderText(TextArea text) {
    if (text.getTraitAsInteger(Trait.FONT_SIZE) > NO_SIZE) {
      super.renderText(text);
      return;
    }
    int place = currentIPPosition;
    text.addTrait(Trait.FONT_SIZE, size);
    currentIPPosition = margin(text);
    super.renderText(text);
    currentIPPosition = place;
  }

  private int margin(TextArea text) {
    boolean right = currentPageViewport.getPageNumber() % 2 == 1;
    return right
        ? currentPageViewport.getBodyRegion().getIPD() + APART
        : -APART - width(text.getText(), getFontFromArea(text));
  }

  private static int width(String words, Font font) {
    return words.codePoints().map(font::getCharWidth).sum();
  }
}
