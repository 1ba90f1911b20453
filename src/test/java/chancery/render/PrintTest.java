package chancery.render;

import static net.sf.saxon.s9api.streams.Predicates.attributeEq;
import static net.sf.saxon.s9api.streams.Steps.descendant;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Finding;
import chancery.print.Typeset;
import chancery.print.Typesetter;
import chancery.xml.Saxon;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The printed pages of a document, judged by the archives' own validator. */
class PrintTest {
  private final Saxon saxon = new Saxon();
  private final Stylesheets stylesheets = new Stylesheets(saxon);
  private final Typesetter typesetter = new Typesetter();

  @ParameterizedTest
  @ValueSource(strings = {"a5", "a4", "letter"})
  void pagesAreFitToBeKeptAndToBeHeard(String paper) throws Exception {
    byte[] tei = everything();

    Typeset printed = print(tei, Map.of("paper", paper, "attachment", "harbour.xml"));

    assertThat(printed.findings())
        .extracting(Finding::rule)
        .doesNotContain("PRINT-002", "PRINT-003");
    assertThat(Archival.failures(printed.pdf(), PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(Archival.failures(printed.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void withoutAttachmentsPagesKeepAStricterLevel() throws Exception {
    byte[] pdf = print(everything(), Map.of()).pdf();

    assertThat(Archival.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Archival.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void theTeiIsAttachedByteForByte() throws Exception {
    byte[] tei = everything();

    byte[] pdf = print(tei, Map.of("attachment", "harbour.xml")).pdf();

    try (PDDocument document = Loader.loadPDF(pdf)) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).containsOnlyKeys("harbour.xml");
      assertThat(Objects.requireNonNull(files.get("harbour.xml")).getEmbeddedFile().toByteArray())
          .isEqualTo(tei);
    }
  }

  @Test
  void theFormattingObjectsHoldTheDocumentsWordsInOrder() throws Exception {
    XdmNode tei = parse(everything());

    XdmNode fo =
        saxon.parse(
            stylesheets.render(Output.PDF, tei, Map.of()).text().getBytes(StandardCharsets.UTF_8),
            "harbour.fo");

    assertThat(withoutHyphens(Words.ofPrint(fo))).isEqualTo(withoutHyphens(Words.of(tei)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theTextOfThePdfIsTheDocuments(String name) throws Exception {
    XdmNode tei = parse(resource(name));
    String fo = stylesheets.render(Output.PDF, tei, Map.of()).text();
    XdmNode objects = saxon.parse(fo.getBytes(StandardCharsets.UTF_8), "print.fo");
    String zone =
        objects
            .select(descendant("block").where(attributeEq("id", "-text")))
            .asNode()
            .getStringValue();

    Typeset typeset = typesetter.typeset(fo, name, Map.of());

    assertThat(withoutHyphens(Words.ofPrint(objects))).isEqualTo(withoutHyphens(Words.of(tei)));
    assertThat(withoutSpace(TaggedText.of(typeset.pdf()))).contains(withoutSpace(zone));
    assertThat(typeset.findings()).extracting(Finding::rule).doesNotContain("PRINT-001");
  }

  static Stream<String> documents() throws Exception {
    Path converted =
        Path.of(Objects.requireNonNull(PrintTest.class.getResource("/convert")).toURI());
    try (Stream<Path> files = Files.list(converted)) {
      List<String> names =
          files
              .map(file -> "/convert/" + file.getFileName())
              .filter(name -> name.endsWith(".xml"))
              .sorted()
              .toList();
      return Stream.concat(
          Stream.of("/render/everything.xml", "/render/harbour-ru.xml", "/render/harbour-zh.xml"),
          names.stream());
    }
  }

  @Test
  void chineseJapaneseAndKoreanNeedNoInstalledFont() throws Exception {
    String words = "限制条款的概念，國際會議；日本語のかなとカナ。대한민국 회의록「」";

    Typeset printed = print(talk(words), Map.of());

    assertThat(printed.findings()).isEmpty();
    assertThat(withoutSpace(TaggedText.of(printed.pdf()))).contains(withoutSpace(words));
    assertThat(fonts(printed.pdf())).contains("ChancerySerifHan-Regular");
    assertThat(Archival.failures(printed.pdf(), PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  /** The fonts of a PDF, all of which it carries, without the marks of their subsets. */
  private static List<String> fonts(byte[] pdf) throws Exception {
    List<String> names = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
        }
      }
    }
    return names;
  }

  @ParameterizedTest
  @ValueSource(strings = {"a5", "a4"})
  void noTurnIsDividedAfterALineOrBeforeItsLast(String paper) throws Exception {
    StringBuilder turns = new StringBuilder();
    for (int turn = 1; turn <= 120; turn++) {
      String word = "w%03d ".formatted(turn);
      turns.append("<sp><speaker>Al:</speaker>");
      if (turn % 3 == 0) {
        turns.append("<p>").append(word.repeat(4)).append("</p>");
      }
      turns.append("<p>").append(word.repeat(15 + turn % 50)).append("</p></sp>");
    }

    List<List<String>> pages =
        lines(print(talk(turns.toString()), Map.of("paper", paper, "title", "block")).pdf());

    int divided = 0;
    for (int page = 1; page < pages.size(); page++) {
      List<String> before = pages.get(page - 1);
      String turn = before.get(before.size() - 1);
      if (turn.equals(pages.get(page).get(0))) {
        divided++;
        assertThat(before).filteredOn(turn::equals).hasSizeGreaterThan(1);
        assertThat(pages.get(page)).filteredOn(turn::equals).hasSizeGreaterThan(1);
      }
    }
    assertThat(divided).isGreaterThan(2);
  }

  @Test
  void notesAreNumberedAnewOnEachPage() throws Exception {
    StringBuilder turns = new StringBuilder();
    for (int turn = 1; turn <= 60; turn++) {
      turns.append(
          "<p>%s<note place='bottom' n='%d'>footnote %d says so</note>%s</p>"
              .formatted("so it is ".repeat(turn % 9), turn, turn, "said ".repeat(20 + turn % 7)));
    }

    byte[] pdf = print(talk(turns.toString()), Map.of("notes", "page")).pdf();

    List<List<String>> marks = marks(pdf);
    assertThat(marks).hasSizeGreaterThan(3);
    assertThat(marks.stream().mapToInt(List::size).sum()).isEqualTo(60);
    assertThat(marks)
        .allSatisfy(
            page ->
                assertThat(page)
                    .isEqualTo(
                        IntStream.rangeClosed(1, page.size()).mapToObj(String::valueOf).toList()));
    assertThat(Archival.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void notesAreNumberedThroughTheDocumentWhereNothingElseIsAsked() throws Exception {
    String words = "<p>A<note place='bottom' n='7'>footnote 1 says so</note> B</p>";

    assertThat(marks(print(talk(words), Map.of()).pdf())).containsExactly(List.of("7"));
  }

  @Test
  void marksOfNotesSideBySideAreTold() throws Exception {
    String note = "<note place='bottom' n='%d'>so</note>";
    String words = "<p>A" + note.formatted(1) + note.formatted(2) + " B</p>";

    assertThat(withoutSpace(TaggedText.of(print(talk(words), Map.of()).pdf())))
        .contains("A1")
        .contains(",\u20092");
  }

  /** For each page that has notes, their marks. */
  private static List<List<String>> marks(byte[] pdf) throws Exception {
    List<List<String>> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper text = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        text.setStartPage(page);
        text.setEndPage(page);
        List<String> marks =
            Pattern.compile("(\\d+)[^\\p{L}\\d]*footnote \\d+ says so")
                .matcher(text.getText(document))
                .results()
                .map(found -> found.group(1))
                .toList();
        if (!marks.isEmpty()) {
          pages.add(marks);
        }
      }
    }
    return pages;
  }

  /** For each page, for each of its lines, the turn that it is of. */
  private static List<List<String>> lines(byte[] pdf) throws Exception {
    List<List<String>> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper text = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        text.setStartPage(page);
        text.setEndPage(page);
        List<String> lines =
            text.getText(document)
                .lines()
                .filter(line -> line.contains("w"))
                .map(line -> line.replaceFirst("^.*?(w\\d{3}).*$", "$1"))
                .filter(line -> line.matches("w\\d{3}"))
                .toList();
        if (!lines.isEmpty()) {
          pages.add(lines);
        }
      }
    }
    return pages;
  }

  @Test
  void aCharacterThatNoFontHasIsAFinding() throws Exception {
    Typeset printed = print(talk("A \uE123 here."), Map.of());

    assertThat(printed.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("PRINT-001");
              assertThat(finding.message()).contains("U+E123");
            });
    assertThat(TaggedText.of(printed.pdf())).contains("\uFFFD").doesNotContain("#");
  }

  @Test
  void aDocumentThatIsSetPlainlyLosesNothing() throws Exception {
    String full = TaggedText.of(print(everything(), Map.of()).pdf());
    String fo =
        stylesheets.render(Output.PDF, parse(everything()), Map.of("setting", "plain")).text();
    Typeset plain = typesetter.typeset(fo, "harbour.xml", Map.of());

    assertThat(fo).doesNotContain("<fo:float", "hyphenate=\"true\"");
    assertThat(letters(TaggedText.of(plain.pdf()))).isEqualTo(letters(full));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}]", "")
        .codePoints()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void wordsThatRunFromRightToLeftAreAFinding() throws Exception {
    assertThat(print(talk("\u05D0\u05D5\u05E8"), Map.of()).findings())
        .extracting(Finding::rule)
        .contains("PRINT-004");
  }

  @Test
  void latinCyrillicAndGreekNeedNoFontsBesideOurs() throws Exception {
    String words = "Œuvre, žluťoučký, Đorđe; Здравствуйте, Київ; Καλημέρα, 1–2 „…“ «…» № §";

    Typeset printed = print(talk(words), Map.of());

    assertThat(printed.findings()).isEmpty();
    assertThat(withoutSpace(TaggedText.of(printed.pdf()))).contains(withoutSpace(words));
  }

  @Test
  void theIndexNamesThePagesOnWhichAPersonSpeaks() throws Exception {
    StringBuilder turns = new StringBuilder();
    for (int i = 1; i <= 60; i++) {
      turns.append(
          "<sp xml:id='t%d' who='#%s'><speaker>%s:</speaker><p>%s</p></sp>"
              .formatted(
                  i, i == 60 ? "b" : "a", i == 60 ? "Bo" : "Al", "so it is said ".repeat(12)));
    }
    byte[] tei =
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader>
        <fileDesc><titleStmt><title>T</title></titleStmt></fileDesc><profileDesc><particDesc><listPerson>
        <person xml:id="a"><persName>Al One</persName></person>
        <person xml:id="b"><persName>Bo Two</persName></person>
        </listPerson></particDesc></profileDesc></teiHeader><text><body><div>%s</div></body></text></TEI>
        """
            .formatted(turns)
            .getBytes(StandardCharsets.UTF_8);

    String text = TaggedText.of(print(tei, Map.of()).pdf());

    assertThat(text).containsPattern("Al One: 1–\\d+").containsPattern("Bo Two: \\d+");
  }

  @Test
  void theSameDocumentGivesTheSameBytesOnAnyThread() throws Exception {
    byte[] tei = everything();
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      Callable<byte[]> task = () -> print(tei, Map.of("attachment", "harbour.xml")).pdf();
      List<byte[]> pdfs = new ArrayList<>();
      for (Future<byte[]> pdf : threads.invokeAll(Collections.nCopies(6, task))) {
        pdfs.add(pdf.get());
      }
      assertThat(pdfs).allSatisfy(pdf -> assertThat(pdf).isEqualTo(pdfs.get(0)));
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytesAtAnyHourInAnyPlace() throws Exception {
    byte[] tei = everything();
    byte[] here = print(tei, Map.of("attachment", "harbour.xml")).pdf();
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
      Thread.sleep(1100);
      assertThat(print(tei, Map.of("attachment", "harbour.xml")).pdf()).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aLinkSaysToWhichPageItLeads() throws Exception {
    try (PDDocument document = Loader.loadPDF(print(everything(), Map.of()).pdf())) {
      int links = 0;
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link
              && link.getAction() instanceof PDActionGoTo action
              && action.getDestination() instanceof PDPageDestination to) {
            assertThat(link.getContents()).isEqualTo("p. " + (to.retrievePageNumber() + 1));
            links++;
          }
        }
      }
      assertThat(links).isPositive();
    }
  }

  private Typeset print(byte[] tei, Map<String, String> parameters) throws Exception {
    Rendering fo = stylesheets.render(Output.PDF, parse(tei), parameters);
    assertThat(fo.findings()).isEmpty();
    return typesetter.typeset(
        fo.text(),
        "harbour.xml",
        parameters.containsKey("attachment") ? Map.of("harbour.xml", tei) : Map.of());
  }

  private static byte[] talk(String words) {
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader>
        <fileDesc><titleStmt><title>T</title></titleStmt></fileDesc></teiHeader>
        <text><body>%s</body></text></TEI>
        """
        .formatted(words.startsWith("<") ? words : "<p>" + words + "</p>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] everything() throws Exception {
    return resource("/render/everything.xml");
  }

  private static byte[] resource(String name) throws Exception {
    try (InputStream bytes = PrintTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(bytes).readAllBytes();
    }
  }

  private XdmNode parse(byte[] tei) throws Exception {
    return saxon.parse(tei, "harbour.xml");
  }

  /** Hyphens at the ends of lines become soft ones, which a text of the page does not show. */
  private static String withoutHyphens(String words) {
    return words.replaceAll("[-\u00AD]", "");
  }

  private static String withoutSpace(String words) {
    return words.replaceAll("[\\s\u00A0\u00AD\u200B]", "");
  }
}
