package chancery.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.word.WordDocument;
import chancery.xml.Saxon;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmNode;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reviewers get, read with POI's object model, which has no part in making it. */
@DisplayName("A Word document")
class WordTest {
  private static final String SEED = "/convert/000_5aeddfccd6bfb21c.xml";
  private static final String EVERYTHING = "/render/everything.xml";
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final Saxon saxon = new Saxon();
  private final Stylesheets stylesheets = new Stylesheets(saxon);

  @ParameterizedTest
  @ValueSource(
      strings = {
        SEED,
        EVERYTHING,
        "/convert/fangtan-zh.xml",
        "/convert/entrevista-pt.xml",
        "/convert/interrupted-turns-en.xml",
        "/convert/timed-words-en.xml"
      })
  void holds_every_word_of_the_document(String tei) throws Exception {
    assertThat(words(word(tei))).isEqualTo(Words.of(parse(tei)));
  }

  @Test
  void is_the_same_bytes_again() throws Exception {
    assertThat(word(EVERYTHING)).isEqualTo(word(EVERYTHING));
  }

  @Test
  void sets_turns_and_headings_in_named_styles() throws Exception {
    try (XWPFDocument word = read(word(EVERYTHING))) {
      assertThat(styleOf(word, "J. Brandt (JB):")).isEqualTo("Speech");
      assertThat(styleOf(word, "She said")).isEqualTo("Speech Continued");
      assertThat(styleOf(word, "Talk on the Harbour Light")).isEqualTo("Title");
      assertThat(styleOf(word, "held over two days")).isEqualTo("Subtitle");
      assertThat(styleOf(word, "First day")).isEqualTo("heading 1");
      assertThat(styleOf(word, "Second day")).isEqualTo("heading 2");
      assertThat(styleOf(word, "(They leave.)")).isEqualTo("Stage Direction");
      assertThat(styleOf(word, "Title: Talk")).isEqualTo("Catalogue Record");
      assertThat(runStyleOf(word, "J. Brandt (JB):")).isEqualTo("Speaker");
      assertThat(runStyleOf(word, "(Knocks on the table)")).isEqualTo("StageWords");
      assertThat(runStyleOf(word, "[two words illegible]")).isEqualTo("Intervention");
      assertThat(runStyleOf(word, "PORT PAPERS 7")).isEqualTo("PageBeginning");
      assertThat(runStyleOf(word, "8")).isEqualTo("SourcePage");
    }
  }

  @Test
  void has_real_footnotes_with_the_marks_of_the_source() throws Exception {
    try (XWPFDocument word = read(word(EVERYTHING))) {
      assertThat(word.getFootnotes())
          .extracting(n -> n.getParagraphs().get(0).getText().strip())
          .contains("1It had been out since February.", "*The plan is lost.");
    }
  }

  @Test
  void keeps_what_the_edition_says_in_comments() throws Exception {
    try (XWPFDocument word = read(word(EVERYTHING))) {
      assertThat(Stream.of(word.getComments()).map(XWPFComment::getText))
          .contains("corr: went", "supplied: home", "expan: Captain", "He had said so twice.");
      assertThat(word.getComments()).extracting(XWPFComment::getAuthor).contains("Ada Morrow");
    }
  }

  @Test
  void has_lists_tables_and_emphasis_as_such() throws Exception {
    try (XWPFDocument word = read(word(EVERYTHING))) {
      assertThat(paragraph(word, "by night").getNumIlvl()).isEqualTo(1);
      assertThat(word.getTables().get(0).getRow(1).getCell(0).getText()).isEqualTo("Monday");
      XWPFRun out = run(word, "out");
      assertThat(out.isBold() && out.isItalic()).isTrue();
    }
  }

  @Test
  void says_in_its_properties_what_it_is() throws Exception {
    try (XWPFDocument word = read(word(EVERYTHING))) {
      var properties = word.getPackage().getPackageProperties();
      assertThat(properties.getTitleProperty())
          .contains("Talk on the Harbour Light & the \"Lower Quay\"");
      assertThat(properties.getCreatorProperty()).contains("Ada Morrow; Piet Vos");
      assertThat(properties.getLanguageProperty()).contains("en");
      assertThat(properties.getIdentifierProperty())
          .contains("https://example.org/papers/7?a=1&b=2");
    }
  }

  @Test
  void says_in_which_language_its_words_are() throws Exception {
    try (XWPFDocument word = read(word(EVERYTHING))) {
      assertThat(run(word, "havenlicht").getLang()).isEqualTo("nl");
      assertThat(run(word, "אור").getLang()).isEqualTo("he");
    }
    assertThat(part(word("/convert/fangtan-zh.xml"), "styles"))
        .contains("<w:lang w:val=\"zh\" w:eastAsia=\"zh\" w:bidi=\"zh\"/>");
  }

  @Test
  void is_made_of_its_own_kind_of_XML_alone() {
    assertThatThrownBy(() -> WordDocument.of(saxon, "<unfinished>"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private byte[] word(String tei) throws Exception {
    Rendering rendering = stylesheets.render(Output.DOCX, parse(tei), Map.of());
    assertThat(rendering.findings()).isEmpty();
    return WordDocument.of(saxon, rendering.text());
  }

  private static XWPFDocument read(byte[] word) throws Exception {
    return new XWPFDocument(new ByteArrayInputStream(word));
  }

  /** The text and then the notes, without marks of notes, time codes and the catalogue record. */
  private String words(byte[] word) throws Exception {
    String words =
        "string-join(//w:p[not(w:pPr/w:pStyle/@w:val = 'CatalogueRecord')]"
            + "//w:r[not(w:rPr/w:rStyle/@w:val = ('FootnoteReference', 'TimeCode', 'SourcePage'))]/w:t)";
    String notes = part(word, "footnotes");
    return (value(part(word, "document"), words) + (notes.isEmpty() ? "" : value(notes, words)))
        .replaceAll("\\s", "");
  }

  private String value(String part, String path) throws Exception {
    XPathCompiler xpath = saxon.processor().newXPathCompiler();
    xpath.declareNamespace("w", W);
    return xpath
        .evaluateSingle(path, saxon.parse(part.getBytes(UTF_8), "part.xml"))
        .getStringValue();
  }

  /** A part of the file; empty where it has none of that name. */
  private static String part(byte[] word, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/" + name + ".xml")) {
          return new String(zip.readAllBytes(), UTF_8);
        }
      }
    }
    return "";
  }

  private static XWPFParagraph paragraph(XWPFDocument word, String words) {
    return word.getParagraphs().stream()
        .filter(paragraph -> paragraph.getText().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static XWPFRun run(XWPFDocument word, String words) {
    return word.getParagraphs().stream()
        .flatMap(paragraph -> paragraph.getRuns().stream())
        .filter(run -> run.text().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private static String styleOf(XWPFDocument word, String words) {
    return word.getStyles().getStyle(paragraph(word, words).getStyle()).getName();
  }

  private static String runStyleOf(XWPFDocument word, String words) {
    return run(word, words).getStyle();
  }

  private XdmNode parse(String resource) throws Exception {
    try (InputStream bytes = WordTest.class.getResourceAsStream(resource)) {
      return saxon.parse(Objects.requireNonNull(bytes).readAllBytes(), resource);
    }
  }
}
