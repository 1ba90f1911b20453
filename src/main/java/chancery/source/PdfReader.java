package chancery.source;

import chancery.finding.Finding;
import chancery.finding.Place;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF file: its printed lines in reading order, as paragraphs, a page break before each page. The
 * line of a run is the number of its page times a thousand and its line on the page: 12007 is line
 * 7 of page 12.
 */
final class PdfReader {
  static final int LINES_A_PAGE = 1000;

  private PdfReader() {}

  static Reading read(String path, byte[] bytes) throws UnreadableSourceException {
    List<PdfPage> pages = pages(path, bytes);
    if (pages.stream().allMatch(page -> page.lines().isEmpty())) {
      throw new UnreadableSourceException(
          Finding.error(
              "SOURCE-026",
              Place.of(path),
              "the PDF holds no text: its pages are pictures, as a scanner makes them",
              "have its text recognised (OCR) first"));
    }
    PdfText text = PdfText.of(pages);
    return new Reading(
        "PDF",
        List.of(),
        List.of(),
        text.blocks(),
        text.notes(),
        List.of(),
        true,
        withoutText(pages));
  }

  private static List<PdfPage> pages(String path, byte[] bytes) throws UnreadableSourceException {
    PdfFonts.useOwn();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return PdfGlyphs.pages(document);
    } catch (InvalidPasswordException e) {
      throw new UnreadableSourceException(
          Finding.error(
              "SOURCE-025",
              Place.of(path),
              "the file is locked by a password",
              "open it, remove the password and save it again"));
    } catch (IOException | RuntimeException e) {
      // PDFBox throws whatever a broken file makes go wrong in it.
      throw ZipParts.truncated(path);
    }
  }

  private static List<Finding> withoutText(List<PdfPage> pages) {
    List<Integer> numbers =
        pages.stream().filter(page -> page.lines().isEmpty()).map(PdfPage::number).toList();
    if (numbers.isEmpty()) {
      return List.of();
    }
    String list = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return List.of(
        Finding.warning(
            "SOURCE-027",
            new Place("", numbers.get(0) * LINES_A_PAGE, 0),
            "no text is on %s %s".formatted(numbers.size() == 1 ? "page" : "pages", list),
            "see whether they are blank, or pictures whose text must be recognised (OCR) first"));
  }
}
