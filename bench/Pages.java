import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints how many pages the PDFs in a folder have. */
class Pages {
  public static void main(String[] arguments) throws IOException {
    int pages = 0;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      List<Path> pdfs = files.filter(file -> file.toString().endsWith(".pdf")).toList();
      for (Path pdf : pdfs) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
          pages += document.getNumberOfPages();
        }
      }
    }
    System.out.println(pages);
  }
}
