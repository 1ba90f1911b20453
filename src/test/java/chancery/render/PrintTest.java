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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.sf.saxon.s9api.XdmNode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  @Test
  void theTextOfThePdfIsThatOfTheFormattingObjects() throws Exception {
    String fo = stylesheets.render(Output.PDF, parse(everything()), Map.of()).text();
    String zone =
        saxon
            .parse(fo.getBytes(StandardCharsets.UTF_8), "harbour.fo")
            .select(descendant("block").where(attributeEq("id", "-text")))
            .asNode()
            .getStringValue();

    byte[] pdf = typesetter.typeset(fo, "harbour.xml", Map.of()).pdf();

    assertThat(withoutSpace(TaggedText.of(pdf))).contains(withoutSpace(zone));
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
        <text><body><p>%s</p></body></text></TEI>
        """
        .formatted(words)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] everything() throws Exception {
    try (InputStream bytes = PrintTest.class.getResourceAsStream("/render/everything.xml")) {
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
