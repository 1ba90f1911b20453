package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Severity;
import chancery.render.Output;
import chancery.render.Stylesheets;
import chancery.word.WordDocument;
import chancery.xml.Saxon;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.diff.Diff;

/** The way to Word and back: docs/reference/interchange.md lists what cannot return. */
@DisplayName("A transcript that went to Word and back")
class WordRoundTripTest {
  private static final Saxon SAXON = new Saxon();
  private static final Converter CONVERTER = new Converter(SAXON);
  private static final Stylesheets STYLESHEETS = new Stylesheets(SAXON);
  private static final List<Path> FOLDERS =
      List.of(
          Path.of("seeds"),
          Path.of("src", "test", "resources", "convert"),
          Path.of("src", "test", "resources", "recognise"));

  /** What each of these holds, and Word does not carry: see the page. */
  private static final Map<String, String> CANNOT =
      Map.of(
          "columns-beside-label-en.txt", "two names in columns on one line",
          "table-labels-en.md", "a table of turns, in which the reader of Markdown finds none",
          "time-codes-after-en.txt", "time codes in the labels, which are part of the turns' ids",
          "wrapped-pages-footnotes-en.txt",
              "the pages of a typescript, in the middle of paragraphs");

  static List<Path> transcripts() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path folder : FOLDERS) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(path -> path.toString().matches(".*\\.(?:txt|md|html)")).forEach(found::add);
      }
    }
    Collections.sort(found);
    return found;
  }

  static List<Path> whole() throws IOException {
    return transcripts().stream().filter(path -> !CANNOT.containsKey(name(path))).toList();
  }

  static List<Path> listed() throws IOException {
    return transcripts().stream().filter(path -> CANNOT.containsKey(name(path))).toList();
  }

  @ParameterizedTest
  @MethodSource("whole")
  void has_the_same_body(Path transcript) throws Exception {
    Conversion there = CONVERTER.convert(name(transcript), Files.readAllBytes(transcript));
    Conversion back = back(there, transcript);
    Diff differences =
        DiffBuilder.compare(body(there.tei()))
            .withTest(body(back.tei()))
            .checkForIdentical()
            .build();

    assertThat(differences.hasDifferences()).as(differences::toString).isFalse();
    assertThat(back.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @ParameterizedTest
  @MethodSource("listed")
  void has_the_same_words_even_where_its_encoding_cannot_return(Path transcript) throws Exception {
    Conversion there = CONVERTER.convert(name(transcript), Files.readAllBytes(transcript));
    Conversion back = back(there, transcript);

    assertThat(words(back.tei())).isEqualTo(words(there.tei()));
    assertThat(back.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @Test
  void has_the_pages_that_are_known_by_their_numbers_alone() throws Exception {
    byte[] page =
        """
        <!DOCTYPE html><html lang="en"><head><title>Talk</title></head><body><h1>Talk</h1>
        <p><b>Berg:</b> It is lit.</p>
        <div role="doc-pagebreak" id="page12" aria-label="12"></div>
        <p><b>Okri:</b> It was <span role="doc-pagebreak" id="page13" aria-label="13"></span>lit.</p>
        <p><b>Berg:</b> It will be.</p></body></html>
        """
            .getBytes(StandardCharsets.UTF_8);
    Conversion there = CONVERTER.convert("talk.html", page);
    Conversion back = back(there, Path.of("talk.html"));

    assertThat(new String(there.tei(), StandardCharsets.UTF_8))
        .contains("<pb n=\"12\"", "It was <pb n=\"13\"");
    assertThat(
            DiffBuilder.compare(body(there.tei()))
                .withTest(body(back.tei()))
                .checkForIdentical()
                .build()
                .hasDifferences())
        .as(() -> new String(back.tei(), StandardCharsets.UTF_8))
        .isFalse();
  }

  private static Conversion back(Conversion there, Path transcript) throws Exception {
    String parts =
        STYLESHEETS.render(Output.DOCX, SAXON.parse(there.tei(), "there.xml"), Map.of()).text();
    String name = name(transcript).replaceFirst("\\.[^.]*$", ".docx");
    return CONVERTER.convert(name, WordDocument.of(SAXON, parts));
  }

  private static String name(Path transcript) {
    return transcript.getFileName().toString();
  }

  private static Node body(byte[] tei) throws Exception {
    NodeList bodies = document(tei).getElementsByTagName("body");
    assertThat(bodies.getLength()).isEqualTo(1);
    return bodies.item(0);
  }

  private static String words(byte[] tei) throws Exception {
    return document(tei)
        .getElementsByTagName("text")
        .item(0)
        .getTextContent()
        .replaceAll("\\s", "");
  }

  private static Document document(byte[] tei) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(tei));
  }
}
