package chancery.render;

import chancery.xml.NotWellFormedException;
import chancery.xml.Saxon;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;

/**
 * Packs the files of an e-book (EPUB 3.3, 4: Open Container Format). The same files give the same
 * bytes.
 */
public final class Ebook {
  private static final String NAMESPACE = "chancery:epub";
  private static final QName PATH = new QName("path");
  private static final QName SOURCE = new QName("source");
  private static final String MEDIA_TYPE = "application/epub+zip";

  /**
   * A time that is none: a ZIP has no way to say nothing. For its very first moment the JDK would
   * add a field, which the format forbids in the first entry.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private Ebook() {}

  /**
   * The e-book.
   *
   * @param publication the files, as {@link Output#EPUB} gives them
   * @param pictures by the addresses that the document gives them, those that it was told of
   * @throws IllegalArgumentException if it is no such XML, or names a picture that is not there
   */
  public static byte[] of(Saxon saxon, String publication, Map<String, byte[]> pictures) {
    ByteArrayOutputStream epub = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(epub, StandardCharsets.UTF_8)) {
      // A program knows an e-book by these bytes at the beginning: first, and not compressed.
      byte[] mediaType = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
      write(zip, stored("mimetype", mediaType), mediaType);
      XdmNode files = saxon.parse(publication.getBytes(StandardCharsets.UTF_8), "publication.xml");
      for (XdmNode root : files.children(NAMESPACE, "publication")) {
        for (XdmNode file : root.children(NAMESPACE, "file")) {
          byte[] content = file.getStringValue().getBytes(StandardCharsets.UTF_8);
          write(zip, new ZipEntry(file.getAttributeValue(PATH)), content);
        }
        for (XdmNode picture : root.children(NAMESPACE, "picture")) {
          byte[] content = pictures.get(picture.getAttributeValue(SOURCE));
          if (content == null) {
            throw new IllegalArgumentException(picture + " is not there");
          }
          write(zip, new ZipEntry(picture.getAttributeValue(PATH)), content);
        }
      }
    } catch (NotWellFormedException e) {
      throw new IllegalArgumentException("these are no files of an e-book", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return epub.toByteArray();
  }

  private static ZipEntry stored(String path, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(path);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    return entry;
  }

  private static void write(ZipOutputStream zip, ZipEntry entry, byte[] content)
      throws IOException {
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
