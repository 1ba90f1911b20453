package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import chancery.edition.TeiWriter.HandWork;
import chancery.finding.Finding;
import chancery.render.Archival;
import chancery.render.TaggedText;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@DisplayName("The whole edition as a book")
class BookTest {
  private static final String MEETING =
      """
      Minutes of the %s Committee

      Date: %s

      Present: Ada Berg, Ben Okri

      Berg: The %1$s is finished, and the road to it is not.

      Okri: Then who is to use the %1$s?
      """;
  private static final String DESCRIPTION =
      """
      title: Minutes of the Harbour Board
      editors: [Carla Lund]
      publisher: The Harbour Archive
      license: CC BY 4.0
      """;
  private static final Saxon SAXON = new Saxon();

  private final Path sources;
  private final EditionFolder edition;

  BookTest(@TempDir Path folder) {
    this.sources = folder.resolve("minutes");
    this.edition = new EditionFolder(folder.resolve("edition"), "edition");
  }

  @BeforeEach
  void threeMeetingsInTwoYears() throws IOException {
    write("bridge.txt", MEETING.formatted("Bridge", "3 May 1911"));
    write("mill.txt", MEETING.formatted("Mill", "2 June 1912"));
    write("1911/ferry.txt", MEETING.formatted("Ferry", "9 July 1911"));
  }

  @Test
  void says_what_it_is_and_has_every_document_in_the_order_of_time() throws IOException {
    build(true);

    assertThat(words())
        .startsWith("MinutesoftheHarbourBoard1911–1912EditedbyCarlaLund")
        .containsSubsequence(
            "TheHarbourArchive",
            "CCBY4.0",
            "Contents",
            "TheBridgeisfinished",
            "TheFerryisfinished",
            "TheMillisfinished",
            "Persons",
            "Howthistextwasmade");
  }

  @Test
  void names_in_its_contents_the_pages_on_which_documents_begin() throws IOException {
    build(true);

    try (PDDocument pdf = Loader.loadPDF(book())) {
      PDFTextStripper text = new PDFTextStripper();
      Matcher line =
          Pattern.compile("Minutes of the (\\w+) Committee, .* (\\d+)\\R")
              .matcher(text.getText(pdf));
      int lines = 0;
      while (line.find()) {
        text.setStartPage(Integer.parseInt(line.group(2)));
        text.setEndPage(text.getStartPage());
        assertThat(text.getText(pdf)).contains("The " + line.group(1) + " is finished");
        lines++;
      }
      assertThat(lines).isEqualTo(3);
    }
  }

  @Test
  void has_bookmarks_by_year_and_document() throws IOException {
    build(true);

    try (PDDocument pdf = Loader.loadPDF(book())) {
      List<String> titles = new ArrayList<>();
      outline(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild(), "", titles);
      assertThat(titles)
          .containsSubsequence(
              "Minutes of the Harbour Board",
              "Contents",
              "1911",
              "1911/Minutes of the Bridge Committee",
              "1911/Minutes of the Ferry Committee",
              "1912",
              "1912/Minutes of the Mill Committee",
              "Persons");
    }
  }

  @Test
  void indexes_everyone_once_with_the_pages_of_all_documents() throws IOException {
    build(true);

    String index = words().replaceAll("^.*Persons|Whatwasinferred.*$", "");
    assertThat(index).containsOnlyOnce("AdaBerg").containsOnlyOnce("BenOkri");
    assertThat(index).containsPattern("AdaBerg:\\d+–\\d+");
  }

  @Test
  void begins_each_document_on_a_new_page() throws IOException {
    build(true);

    try (PDDocument pdf = Loader.loadPDF(book())) {
      // Title, its back, contents, three documents, persons, how the text was made.
      assertThat(pdf.getNumberOfPages()).isBetween(8, 9);
    }
  }

  @Test
  void has_the_wider_margin_outside_on_every_page() throws IOException {
    build(true);

    try (PDDocument pdf = Loader.loadPDF(book())) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        double left = leftmost(pdf, page);
        assertThat(left).as("page " + page).isCloseTo(page % 2 == 1 ? 48.2 : 68.0, offset(1.0));
      }
    }
  }

  @Test
  void keeps_what_is_said_of_a_source_on_one_page() throws IOException {
    String turns = "";
    for (int turn = 1; turn <= 34; turn++) {
      turns += turn % 2 == 1 ? "\nBerg: Who has seen it?\n" : "\nOkri: Nobody has.\n";
      write("fort" + turn + ".txt", MEETING.formatted("Fort", "4 May 1912") + turns);
    }
    build(true);

    try (PDDocument pdf = Loader.loadPDF(book())) {
      PDFTextStripper text = new PDFTextStripper();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        text.setStartPage(page);
        text.setEndPage(page);
        String words = text.getText(pdf);
        assertThat(words.lines().anyMatch("Source"::equals))
            .as(words)
            .isEqualTo(words.contains("Terms of use:"));
      }
    }
  }

  /**
   * Where the words of a page begin that reach furthest to the left; on a blank one in its place.
   */
  private static double leftmost(PDDocument pdf, int page) throws IOException {
    double[] left = {1000};
    PDFTextStripper text =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition glyph) {
            left[0] = Math.min(left[0], glyph.getXDirAdj());
          }
        };
    text.setStartPage(page);
    text.setEndPage(page);
    text.getText(pdf);
    return left[0] < 1000 ? left[0] : page % 2 == 1 ? 48.2 : 68.0;
  }

  @Test
  void is_fit_to_be_kept_with_the_tei_of_every_document() throws Exception {
    build(true);

    assertThat(Archival.failures(book(), PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(Archival.failures(book(), PDFAFlavour.PDFUA_1)).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(book())) {
      assertThat(pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames())
          .containsOnlyKeys("1911/ferry.xml", "bridge.xml", "mill.xml");
    }
  }

  @Test
  void is_made_again_only_where_a_document_has_changed() throws IOException {
    build(true);
    byte[] first = book();
    build(true);
    assertThat(book()).isEqualTo(first);

    write("mill.txt", MEETING.formatted("Quay", "2 June 1912"));
    build(true);
    assertThat(words()).contains("TheQuayisfinished").doesNotContain("TheMillisfinished");
  }

  @Test
  void goes_away_where_it_is_not_asked_for() throws IOException {
    build(true);
    assertThat(Files.readString(edition.file("index.html"))).contains("href=\"book.pdf\"");

    build(false);
    assertThat(edition.file("book.pdf")).doesNotExist();
    assertThat(Files.readString(edition.file("index.html"))).doesNotContain("book.pdf");
  }

  @Test
  void takes_no_place_of_a_document_of_its_name() throws IOException {
    write("book.txt", MEETING.formatted("Book", "1 May 1913"));

    assertThat(build(true)).extracting(Finding::rule).contains("EDITION-003");
    assertThat(words()).doesNotContain("TheBookisfinished");
  }

  private static void outline(PDOutlineItem first, String way, List<String> titles) {
    for (PDOutlineItem item = first; item != null; item = item.getNextSibling()) {
      titles.add(way + item.getTitle());
      if (item.hasChildren()) {
        outline(item.getFirstChild(), way + item.getTitle() + "/", titles);
      }
    }
  }

  private String words() throws IOException {
    return TaggedText.of(book()).replaceAll("[\\s\u00A0\u00AD\u200B]", "");
  }

  private byte[] book() throws IOException {
    return Files.readAllBytes(edition.file("book.pdf"));
  }

  private List<Finding> build(boolean bound) throws IOException {
    List<Finding> wrong = new ArrayList<>();
    EditionDescription description =
        EditionFile.read(
            "edition.yaml", DESCRIPTION.getBytes(StandardCharsets.UTF_8), sources, wrong::add);
    assertThat(wrong).isEmpty();
    EditionBuilder builder = new EditionBuilder(SAXON, new Converter(SAXON), description);
    List<SourceFile> transcripts;
    try (Stream<Path> files = Files.walk(sources)) {
      transcripts =
          files
              .filter(Files::isRegularFile)
              .sorted()
              .map(file -> source(Folder.slashed(sources.relativize(file))))
              .toList();
    }
    return (bound ? builder.binding(Print.USUAL) : builder)
        .build(transcripts, edition, HandWork.KEPT, each -> {});
  }

  private SourceFile source(String path) {
    return SourceFile.of("minutes/" + path, path, sources.resolve(path));
  }

  private void write(String path, String text) throws IOException {
    Path file = sources.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
