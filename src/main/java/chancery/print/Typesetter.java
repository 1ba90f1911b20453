package chancery.print;

import chancery.finding.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.fop.apps.FopFactory;
import org.xml.sax.SAXException;

/**
 * Sets what {@code fo.xsl} makes of a document as a PDF: tagged for those who do not see it
 * (PDF/UA-1, ISO 14289-1) and fit to be kept (PDF/A, ISO 19005), at level 3a with the TEI attached,
 * at level 2a without.
 *
 * <p>Safe to share between threads. The fonts are read when the first document is set.
 */
public final class Typesetter {
  /** A note at the end of a page may come to and fro for ever. */
  private static final int MOST_TIMES = 4;

  /** A factory of FOP's serves one thread at a time: it reads its own configuration unguarded. */
  private final Deque<FopFactory> idle = new ConcurrentLinkedDeque<>();

  private final Fonts fonts = new Fonts(FopSetup.resolver());

  /** Whether a page can show a picture: what Java reads, and shows in grey or RGB. */
  public static boolean canShow(byte[] picture) {
    try (ImageInputStream bytes =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
      if (!readers.hasNext()) {
        return false;
      }
      ImageReader reader = readers.next();
      reader.setInput(bytes);
      boolean shown = reader.getImageTypes(0).hasNext();
      reader.dispose();
      return shown;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * Sets a document that shows no pictures.
   *
   * @see #typeset(Manuscript, String)
   */
  public Typeset typeset(String fo, String path, Map<String, byte[]> attached)
      throws LayoutException, IOException {
    return typeset(Manuscript.whole(fo, attached, Map.of()), path);
  }

  /**
   * Sets a document or a book.
   *
   * @param path what findings call it
   * @throws LayoutException where FOP cannot set it as it is
   * @throws IOException where the fonts or a part of a book cannot be read
   */
  public Typeset typeset(Manuscript manuscript, String path) throws LayoutException, IOException {
    FopFactory factory = idle.poll();
    if (factory == null) {
      factory = FopSetup.factory();
    }
    try {
      Setting setting = new Setting(manuscript, Place.of(path), fonts, factory);
      Setting.Printed printed = settled(setting, manuscript);
      idle.push(factory);
      return new Typeset(Finishing.of(printed.pdf()), printed.findings());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (SAXException | IndexOutOfBoundsException | NullPointerException e) {
      // What FOP throws where it loses count of the glyphs of a divided word.
      throw new LayoutException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Sets the pages, again as long as they are not as they were taken to be. */
  private static Setting.Printed settled(Setting setting, Manuscript manuscript)
      throws IOException, SAXException {
    Learned before = manuscript.isDivided() ? setting.rehearse() : Learned.nothing();
    Setting.Printed printed = setting.print(before);
    for (int times = 1; times < MOST_TIMES && !printed.learned().agreesWith(before); times++) {
      before = printed.learned();
      printed = setting.print(before);
    }
    return printed;
  }
}
