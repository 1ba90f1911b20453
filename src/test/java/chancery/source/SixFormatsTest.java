package chancery.source;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.edition.Conversion;
import chancery.edition.Converter;
import chancery.finding.Finding;
import chancery.finding.Severity;
import chancery.xml.Saxon;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** One document as people save it: each format loses no word, and gives the same turns. */
class SixFormatsTest {
  private static final Converter CONVERTER = new Converter(new Saxon());

  private static final List<String> PARAGRAPHS =
      List.of(
          "Minutes of the Harbour Committee",
          "Dover, 26 June 1962",
          "Smith: Shall we begin? The dredger has been lying idle since March.",
          "Jones: It has. The crew were paid, and nobody asked them to work.",
          "Smith: Then who is to blame for it?",
          "Jones: The Board, I should think.",
          "Smith: Let it be written down.",
          "Jones: It shall be.",
          "Smith: Has the pilot anything to add?",
          "Jones: He has not been asked.",
          "Smith: Then ask him.",
          "Jones: I will write to him today.");

  private static Map<String, byte[]> formats() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("minutes.txt", utf8(String.join("\n\n", PARAGRAPHS)));
    files.put(
        "minutes.md",
        utf8("# " + String.join("\n\n", PARAGRAPHS).replaceAll("(?m)^(Smith|Jones):", "**$1:**")));
    StringBuilder html = new StringBuilder("<!DOCTYPE html><title>x</title><nav>Home</nav><main>");
    StringBuilder word = new StringBuilder();
    StringBuilder open = new StringBuilder();
    List<Printed.Line> print = new ArrayList<>();
    for (String paragraph : PARAGRAPHS) {
      html.append("<p>")
          .append(paragraph.replaceAll("^(Smith|Jones):", "<b>$1:</b>"))
          .append("</p>\n");
      word.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
      open.append("<text:p>").append(paragraph).append("</text:p>");
      print.add(Printed.at(72, 100 + 28 * print.size(), paragraph));
    }
    files.put("minutes.html", utf8(html + "</main>"));
    files.put("minutes.docx", Zipped.word(word.toString()).bytes());
    files.put(
        "minutes.odt",
        new Zipped()
            .with("mimetype", "application/vnd.oasis.opendocument.text")
            .with(
                "content.xml",
                "<o:document-content xmlns:o='urn:o' xmlns:text='urn:t'><o:body><o:text>"
                    + open
                    + "</o:text></o:body></o:document-content>")
            .bytes());
    files.put("minutes.pdf", new Printed().page(print.toArray(Printed.Line[]::new)).bytes());
    return files;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @TestFactory
  Stream<DynamicTest> everyFormatGivesTheSameTurns() {
    List<String> expected =
        PARAGRAPHS.subList(2, PARAGRAPHS.size()).stream()
            .map(p -> p.replaceFirst(": ", ":|"))
            .toList();
    return formats().entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () -> {
                      Conversion conversion = CONVERTER.convert(file.getKey(), file.getValue());
                      assertThat(conversion.findings())
                          .filteredOn(f -> f.severity() == Severity.ERROR)
                          .isEmpty();
                      assertThat(turns(conversion.tei())).isEqualTo(expected);
                    }));
  }

  private static List<String> turns(byte[] tei) throws Exception {
    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(tei));
    List<String> turns = new ArrayList<>();
    NodeList found = document.getElementsByTagName("sp");
    for (int i = 0; i < found.getLength(); i++) {
      Element sp = (Element) found.item(i);
      turns.add(words(sp, "speaker") + "|" + words(sp, "p"));
    }
    return turns;
  }

  private static String words(Element sp, String name) {
    NodeList found = sp.getElementsByTagName(name);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < found.getLength(); i++) {
      words.append(found.item(i).getTextContent());
    }
    return words.toString().replaceAll("\\s+", " ").strip();
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
