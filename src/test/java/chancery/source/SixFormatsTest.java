package chancery.source;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.edition.Conversion;
import chancery.edition.Converter;
import chancery.finding.Finding;
import chancery.finding.Severity;
import chancery.source.SavedAs.Look;
import chancery.source.SavedAs.Part;
import chancery.source.SavedAs.Program;
import chancery.xml.Saxon;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.diff.Diff;

/** One document as people save it: the same TEI, apart from what a format cannot carry. */
class SixFormatsTest {
  private static final Converter CONVERTER = new Converter(new Saxon());

  /** A format, and what it cannot carry of the TEI that OpenDocument gives. */
  private record Format(String extension, Program program, Consumer<Document> loses) {}

  private static List<Format> formats() {
    return List.of(
        new Format("odt", new SavedAs.OpenDocument(), tei -> {}),
        new Format("docx", new SavedAs.Word(), tei -> {}),
        new Format("html", new SavedAs.Html(), tei -> {}),
        new Format("md", new SavedAs.Markdown(), SixFormatsTest::losesPages),
        new Format("txt", new SavedAs.Text(), SixFormatsTest::losesTypefaceNotesAndTables),
        new Format("pdf", new SavedAs.Pdf(), SixFormatsTest::losesWhatIsSetOff));
  }

  private static void write(Program to) {
    to.title("Minutes of the Harbour Committee");
    to.paragraph(plain("Dover, 26 June 1962"));
    to.paragraph(plain("Present: Ann Smith; Neil Jones"));
    to.paragraph(turn("Smith:", plain(" Shall we begin? The dredger has been lying idle.")));
    to.paragraph(
        turn(
            "Jones:",
            List.of(
                new Part(Look.PLAIN, " It has been idle for "),
                new Part(Look.ITALIC, "eleven"),
                new Part(Look.PLAIN, " weeks. The crew were paid"),
                new Part(Look.NOTE, "Out of the reserve."),
                new Part(Look.PLAIN, " and went home."))));
    to.paragraph(turn("Smith:", plain(" Then who is to blame for it?")));
    to.paragraph(turn("Jones:", plain(" Whoever ordered these things:")));
    to.list(List.of("Coal from Kent.", "Rope from Dover."));
    to.table(List.of(List.of("The Ada.", "Forty tons."), List.of("The Eve.", "Fifty tons.")));
    to.quotation(List.of("The crew shall be paid", "on Fridays."));
    to.paragraph(turn("Smith:", plain(" That was the Board.")));
    to.newPage();
    to.paragraph(turn("Jones:", plain(" The Board, I should think. [Laughter.]")));
    to.paragraph(turn("Smith:", plain(" Has the pilot anything to add?")));
    to.paragraph(turn("Jones:", plain(" He has not been asked.")));
    to.paragraph(plain("And nobody wants to ask him."));
  }

  private static List<Part> plain(String words) {
    return List.of(new Part(Look.PLAIN, words));
  }

  private static List<Part> turn(String label, List<Part> said) {
    List<Part> parts = new ArrayList<>(List.of(new Part(Look.BOLD, label)));
    parts.addAll(said);
    return parts;
  }

  @TestFactory
  Stream<DynamicTest> everyFormatGivesTheSameTei() {
    byte[] reference = tei(formats().get(0));
    return formats().stream()
        .map(
            format ->
                DynamicTest.dynamicTest(
                    format.extension(),
                    () -> {
                      Document expected = parsed(reference);
                      String name = "minutes." + format.extension();
                      each(expected, "idno", idno -> idno.setTextContent(name));
                      format.loses().accept(expected);
                      expected.normalizeDocument();
                      Diff diff =
                          DiffBuilder.compare(expected)
                              .withTest(parsed(tei(format)))
                              .checkForIdentical()
                              .build();
                      assertThat(diff.hasDifferences()).as(diff.toString()).isFalse();
                    }));
  }

  @Test
  void theTeiHoldsWhatTheDocumentHolds() {
    String tei = new String(tei(formats().get(0)), StandardCharsets.UTF_8);
    assertThat(tei)
        .contains(
            "<hi rend=\"bold\">Smith:</hi>",
            "<hi rend=\"italic\">eleven</hi>",
            "paid<note place=\"bottom\" n=\"1\">Out of the reserve.</note> and",
            "<pb ",
            "<item>Coal from Kent.</item>",
            "<cell>Fifty tons.</cell>",
            "<p>The crew shall be paid on Fridays.</p>",
            "<label>Present:</label>");
  }

  private static byte[] tei(Format format) {
    write(format.program());
    Conversion conversion =
        CONVERTER.convert("minutes." + format.extension(), format.program().bytes());
    assertThat(conversion.findings())
        .filteredOn(f -> f.severity() == Severity.ERROR)
        .as(format.extension())
        .isEmpty();
    return conversion.tei();
  }

  private static Document parsed(byte[] tei) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(tei));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void losesPages(Document tei) {
    each(tei, "pb", SixFormatsTest::removeWithIndent);
    each(
        tei,
        "normalization",
        n ->
            n.getElementsByTagName("p")
                .item(0)
                .setTextContent(
                    "White space is normalized; the marks of the source's Markdown were read and are not transcribed."));
  }

  private static void losesNotes(Document tei) {
    each(tei, "note", note -> note.getParentNode().removeChild(note));
  }

  /** Items, cells and quoted paragraphs are paragraphs. */
  private static void losesWhatIsSetOff(Document tei) {
    losesListsAndTables(tei);
    each(tei, "quote", quote -> replaceByParagraphs(quote, "p"));
  }

  private static void losesListsAndTables(Document tei) {
    each(
        tei,
        "list",
        list -> {
          if (list.getAttribute("type").isEmpty()) {
            replaceByParagraphs(list, "item");
          }
        });
    each(tei, "table", table -> replaceByParagraphs(table, "cell"));
  }

  private static void replaceByParagraphs(Element element, String inner) {
    Node parent = element.getParentNode();
    Node indent = element.getPreviousSibling();
    each(
        element,
        inner,
        words -> {
          Element paragraph = element.getOwnerDocument().createElement("p");
          while (words.getFirstChild() != null) {
            paragraph.appendChild(words.getFirstChild());
          }
          parent.insertBefore(indent.cloneNode(true), indent);
          parent.insertBefore(paragraph, indent);
        });
    parent.removeChild(indent);
    parent.removeChild(element);
  }

  private static void losesTypefaceNotesAndTables(Document tei) {
    losesNotes(tei);
    losesListsAndTables(tei);
    each(
        tei,
        "hi",
        hi -> {
          while (hi.getFirstChild() != null) {
            hi.getParentNode().insertBefore(hi.getFirstChild(), hi);
          }
          hi.getParentNode().removeChild(hi);
        });
  }

  private static void removeWithIndent(Element element) {
    Node indent = element.getPreviousSibling();
    if (indent instanceof Text text && text.getData().isBlank()) {
      element.getParentNode().removeChild(indent);
    }
    element.getParentNode().removeChild(element);
  }

  private static void each(Document tei, String name, Consumer<Element> change) {
    each(tei.getDocumentElement(), name, change);
  }

  private static void each(Element within, String name, Consumer<Element> change) {
    NodeList found = within.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    elements.forEach(change);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static final String NOTE =
      "<w:footnote w:id=\"1\"><w:p><w:r><w:t>Not found.</w:t></w:r></w:p></w:footnote>";

  @TestFactory
  Stream<DynamicTest> noWordIsLostWhateverTheFormatHolds() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        "rich.html",
        utf8(
            "<html><head><title>A talk</title><meta name='DC.creator' content='Lu'></head><body>"
                + "<h1>Minutes</h1><p><b>Smith:</b> Yes<sup><a href='#fn1'>1</a></sup>.</p><table><tr><td>Jones:</td><td>No.</td></tr></table>"
                + "<pre>  Smith: Hard\nwrapped.</pre><blockquote>Said</blockquote><ul><li>one</li></ul><hr><div class=pagebreak>[2]</div>"
                + "<p>Jones: So.</p><p id=fn1>A note.</p></body></html>"));
    files.put(
        "rich.docx",
        Zipped.word(
                "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Smith:</w:t></w:r><w:r><w:t xml:space=\"preserve\"> Yes</w:t></w:r>"
                    + "<w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:br w:type=\"page\"/><w:t>and\u2014more</w:t></w:r></w:p>"
                    + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Jones:</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>No.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
            .wordPart("footnotes", NOTE)
            .bytes());
    files.put(
        "rich.pdf",
        new Printed()
            .page(
                Printed.at(250, 40, "Minutes"),
                Printed.at(72, 100, "Smith: Yes, and a line that goes on to the"),
                Printed.at(72, 114, "margin."),
                Printed.at(72, 142, "Jones: No."),
                Printed.at(72, 170, "Smith: Why?"),
                Printed.at(300, 750, "1"))
            .page(
                Printed.at(250, 40, "Minutes"),
                Printed.at(72, 100, "Jones: So."),
                Printed.at(72, 128, "Smith: I see."),
                Printed.at(72, 156, "Jones: Good."),
                Printed.at(300, 750, "2"))
            .bytes());
    files.put(
        "rich.vtt",
        utf8(
            """
            WEBVTT - A talk

            00:00:01.000 --> 00:00:02.000
            <v Neil Smith>Shall we <i>begin</i>?

            00:00:02.000 --> 00:00:03.000
            <v Ann Jones>Yes.

            00:00:03.000 --> 00:00:05.000
            <v Neil Smith>Good.

            00:00:05.000 --> 00:00:06.000
            And on.
            """));
    files.put(
        "rich.srt",
        utf8(
            "1\n00:00:01,000 --> 00:00:02,000\nSMITH: Yes.\n\n2\n00:00:02,000 --> 00:00:03,000\nJONES: No.\n"));
    files.put(
        "front.md",
        utf8("---\ntitle: A talk\ndate: 1962-06-26\n---\n\n**Smith:** Yes.\n\n**Jones:** No.\n"));
    return files.entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () ->
                        assertThat(CONVERTER.convert(file.getKey(), file.getValue()).findings())
                            .filteredOn(f -> f.severity() == Severity.ERROR)
                            .extracting(Finding::toString)
                            .isEmpty()));
  }
}
