package chancery.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/**
 * What is done to a PDF after FOP has written it. Links within the document say where they lead, as
 * ISO 14289-1, 7.18.5 asks; FOP says it of links to the web alone. And the hour at which the file
 * was made goes: FOP asks the clock for the dates of an attachment and of the metadata, and makes
 * the file's identifier from it.
 */
final class Finishing {
  private Finishing() {}

  /**
   * The finished file.
   *
   * @param fo what it was set from: the identifier is made from it
   */
  static byte[] of(byte[] pdf, String fo) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      describeLinks(document);
      takeDatesAway(document);
      CRC32 identifier = new CRC32();
      identifier.update(fo.getBytes(StandardCharsets.UTF_8));
      document.getDocument().getTrailer().removeItem(COSName.ID);
      document.setDocumentId(identifier.getValue());
      ByteArrayOutputStream finished = new ByteArrayOutputStream();
      document.save(finished);
      return finished.toByteArray();
    }
  }

  /** To each link within the document, the number of the page it leads to. */
  private static void describeLinks(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getContents() == null
            && link.getAction() instanceof PDActionGoTo action
            && action.getDestination() instanceof PDPageDestination destination) {
          link.setContents("p. " + (destination.retrievePageNumber() + 1));
        }
      }
    }
  }

  private static void takeDatesAway(PDDocument document) throws IOException {
    Calendar undated = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    undated.setTimeInMillis(0);
    document.getDocumentInformation().setCreationDate(undated);
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    metadata.importXMPMetadata(
        xmp.replaceAll(
                "(<xmp:(?:MetadataDate|CreateDate|ModifyDate)>)[^<]*", "$11970-01-01T00:00:00Z")
            .getBytes(StandardCharsets.UTF_8));
    for (PDComplexFileSpecification file : attached(document).values()) {
      PDEmbeddedFile embedded = file.getEmbeddedFile();
      embedded.setCreationDate(undated);
      embedded.setModDate(undated);
    }
  }

  private static Map<String, PDComplexFileSpecification> attached(PDDocument document)
      throws IOException {
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    return names == null || names.getEmbeddedFiles() == null
        ? Map.of()
        : new TreeMap<>(names.getEmbeddedFiles().getNames());
  }
}
