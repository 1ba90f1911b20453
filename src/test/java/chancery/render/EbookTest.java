package chancery.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.xml.Saxon;
import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.WriterReportImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An e-book")
class EbookTest {
  private static final String SEED = "/convert/000_5aeddfccd6bfb21c.xml";
  private static final String EVERYTHING = "/render/everything.xml";

  /** A picture of one point. */
  private static final byte[] LAMP =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

  static final List<String> DOCUMENTS =
      List.of(
          SEED,
          EVERYTHING,
          "/convert/entrevista-pt.xml",
          "/convert/fangtan-zh.xml",
          "/convert/initials-en.xml",
          "/convert/interrupted-turns-en.xml",
          "/convert/stray-emphasis-en.xml",
          "/convert/time-codes-after-en.xml",
          "/convert/timed-words-en.xml");

  private final Saxon saxon = new Saxon();
  private final Stylesheets stylesheets = new Stylesheets(saxon);

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void has_no_fault_that_its_own_checker_finds(String tei) throws Exception {
    assertThat(faults(ebook(tei))).isEmpty();
  }

  @Test
  void the_checker_is_heard() throws Exception {
    String publication = stylesheets.render(Output.EPUB, parse(EVERYTHING), Map.of()).text();

    byte[] broken =
        Ebook.of(saxon, publication.replace("href=\"epub.css\"", "href=\"no.css\""), Map.of());

    assertThat(faults(broken)).anySatisfy(fault -> assertThat(fault).contains("no.css"));
  }

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void holds_every_word_of_the_document(String tei) throws Exception {
    assertThat(Words.ofPage(page(ebook(tei), "EPUB/text.xhtml"))).isEqualTo(Words.of(parse(tei)));
  }

  @Test
  void is_the_same_bytes_again() throws Exception {
    assertThat(ebook(EVERYTHING)).isEqualTo(ebook(EVERYTHING));
  }

  @Test
  void begins_with_its_media_type_not_compressed() throws Exception {
    assertThat(new String(ebook(EVERYTHING), 30, 28, StandardCharsets.US_ASCII))
        .isEqualTo("mimetypeapplication/epub+zip");
  }

  @Test
  void says_what_it_is() throws Exception {
    assertThat(text(ebook(EVERYTHING), "EPUB/package.opf"))
        .contains(
            ">https://example.org/papers/7?a=1&amp;b=2</dc:identifier>",
            "<dc:title>Talk on the Harbour Light &amp; the \"Lower Quay\"</dc:title>",
            "<dc:language>en</dc:language>",
            "<dc:date>1931-03-02</dc:date>",
            "<dc:publisher>Port Papers Online</dc:publisher>",
            ">Ada Morrow</dc:contributor>",
            "<dc:source>Port Archive, Fonds 12, Series B, B_44,",
            "<meta property=\"schema:accessMode\">textual</meta>",
            "<meta property=\"schema:accessibilityHazard\">none</meta>",
            "<meta property=\"schema:accessibilityFeature\">pageNavigation</meta>");
  }

  @Test
  void lists_the_pages_of_the_source() throws Exception {
    byte[] epub = ebook(EVERYTHING);

    assertThat(text(epub, "EPUB/nav.xhtml"))
        .contains("epub:type=\"page-list\"", "#folio-page-7\">p. 7</a>");
    assertThat(text(epub, "EPUB/text.xhtml"))
        .containsPattern("epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"folio-page-7\"");
  }

  @Test
  void has_notes_that_pop_up() throws Exception {
    assertThat(text(ebook(EVERYTHING), "EPUB/text.xhtml"))
        .containsPattern("<a epub:type=\"noteref\"[^>]* role=\"doc-noteref\"")
        .contains("<aside epub:type=\"footnote\" role=\"doc-footnote\"");
  }

  @Test
  void leads_from_each_mark_to_its_note_and_back() throws Exception {
    XdmNode page = page(ebook(EVERYTHING), "EPUB/text.xhtml");
    List<String> calls = values(page, "//a[@epub:type = 'noteref']/@href/substring(., 2)");

    assertThat(calls).hasSize(2).isEqualTo(values(page, "//aside[@epub:type = 'footnote']/@id"));
    assertThat(values(page, "//a[@epub:type = 'noteref']/@id"))
        .isEqualTo(values(page, "//aside//a[@role = 'doc-backlink']/@href/substring(., 2)"));
  }

  @Test
  void lists_the_very_pages_that_the_text_has_in_their_order() throws Exception {
    byte[] epub = ebook(EVERYTHING);

    assertThat(
            values(
                page(epub, "EPUB/nav.xhtml"),
                "//nav[@epub:type = 'page-list']//a/@href/substring-after(., '#')"))
        .isEqualTo(values(page(epub, "EPUB/text.xhtml"), "//span[@epub:type = 'pagebreak']/@id"))
        .isEqualTo(values(parse(EVERYTHING), "//*:pb/@n ! ('folio-page-' || .)"));
  }

  @Test
  void has_a_cover_with_the_title_and_the_date() throws Exception {
    byte[] epub = ebook(EVERYTHING);

    assertThat(text(epub, "EPUB/package.opf"))
        .contains("href=\"cover.svg\" media-type=\"image/svg+xml\" properties=\"cover-image\"");
    assertThat(String.join(" ", values(page(epub, "EPUB/cover.svg"), "//*:text//text()")))
        .contains("Harbour Light", "1931");
  }

  @Test
  void holds_the_pictures_that_stand_beside_the_document() throws Exception {
    byte[] epub = illustrated();

    assertThat(faults(epub)).isEmpty();
    assertThat(text(epub, "EPUB/text.xhtml"))
        .contains("<img src=\"pictures/1.png\" alt=\"A lamp on a pole\"");
    assertThat(files(epub).get("EPUB/pictures/1.png")).isEqualTo(LAMP);
    assertThat(text(epub, "EPUB/package.opf"))
        .contains(
            "href=\"pictures/1.png\" media-type=\"image/png\"",
            "<meta property=\"schema:accessMode\">visual</meta>");
    assertThat(Words.ofPage(page(epub, "EPUB/text.xhtml"))).isEqualTo(Words.of(parse(EVERYTHING)));
  }

  @Test
  void names_a_picture_that_is_not_there() throws Exception {
    byte[] epub = ebook(EVERYTHING);

    assertThat(text(epub, "EPUB/text.xhtml")).contains("[light.png]");
    assertThat(text(epub, "EPUB/package.opf")).doesNotContain("visual", "image/png");
  }

  /** What it says of how it can be read must be so of what it holds. */
  @ParameterizedTest
  @ValueSource(strings = {SEED, EVERYTHING})
  void is_as_accessible_as_it_says(String tei) throws Exception {
    byte[] epub = ebook(tei);
    XdmNode page = page(epub, "EPUB/text.xhtml");
    List<String> features =
        values(
            page(epub, "EPUB/package.opf"),
            "//*:meta[@property = 'schema:accessibilityFeature']/string()");

    assertThat(features)
        .contains(
            "tableOfContents",
            "structuralNavigation",
            "readingOrder",
            "ARIA",
            "alternativeText",
            "displayTransformability");
    assertThat(values(page(epub, "EPUB/nav.xhtml"), "//nav[@epub:type = 'toc']//a")).isNotEmpty();
    assertThat(values(page, "//h1")).hasSize(1);
    assertThat(values(page, "//section/h2")).isNotEmpty();
    assertThat(values(page, "//img[not(@alt)] | //@style | //table//img")).isEmpty();
    assertThat(values(page(epub, "EPUB/nav.xhtml"), "//nav/@role")).contains("doc-toc");
    boolean paged = !values(page, "//span[@epub:type = 'pagebreak']").isEmpty();
    assertThat(features.contains("pageBreakMarkers")).isEqualTo(paged);
    assertThat(features.contains("pageNavigation")).isEqualTo(paged);
  }

  @Test
  void keeps_nothing_that_only_a_browser_can_use() throws Exception {
    assertThat(text(ebook(EVERYTHING), "EPUB/text.xhtml"))
        .doesNotContain("<img", "<script", "<input");
  }

  @Test
  void is_made_of_its_own_kind_of_XML_alone() {
    assertThatThrownBy(() -> Ebook.of(saxon, "<unfinished>", Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private byte[] ebook(String tei) throws Exception {
    Rendering rendering = stylesheets.render(Output.EPUB, parse(tei), Map.of());
    assertThat(rendering.findings()).isEmpty();
    return Ebook.of(saxon, rendering.text(), Map.of());
  }

  private byte[] illustrated() throws Exception {
    String publication =
        stylesheets
            .render(Output.EPUB, parse(EVERYTHING), Map.of("pictures", "light.png\timage/png"))
            .text();
    return Ebook.of(saxon, publication, Map.of("light.png", LAMP));
  }

  private List<String> values(XdmNode document, String path) throws Exception {
    XPathCompiler xpath = saxon.processor().newXPathCompiler();
    xpath.declareNamespace("", "http://www.w3.org/1999/xhtml");
    xpath.declareNamespace("epub", "http://www.idpf.org/2007/ops");
    return xpath.evaluate(path, document).stream().map(XdmItem::getStringValue).toList();
  }

  private static List<String> faults(byte[] epub) {
    Faults faults = new Faults();
    new EpubCheck(new ByteArrayInputStream(epub), faults, "book.epub").doValidate();
    return faults.found;
  }

  /** What EPUBCheck holds against a book. */
  private static final class Faults extends WriterReportImpl {
    private static final Set<Severity> GRAVE =
        EnumSet.of(Severity.FATAL, Severity.ERROR, Severity.WARNING);

    private final List<String> found = new ArrayList<>();

    private Faults() {
      super(new PrintWriter(Writer.nullWriter()));
    }

    @Override
    public void message(Message message, EPUBLocation location, Object... arguments) {
      if (GRAVE.contains(message.getSeverity())) {
        found.add(message.getID() + " " + location + " " + message.getMessage(arguments));
      }
    }
  }

  private XdmNode parse(String resource) throws Exception {
    try (InputStream bytes = EbookTest.class.getResourceAsStream(resource)) {
      return saxon.parse(Objects.requireNonNull(bytes).readAllBytes(), resource);
    }
  }

  private XdmNode page(byte[] epub, String path) throws Exception {
    String page = text(epub, path).replaceFirst("<!DOCTYPE html>", "");
    return saxon.parse(page.getBytes(StandardCharsets.UTF_8), path);
  }

  private static String text(byte[] epub, String path) throws IOException {
    Map<String, byte[]> files = files(epub);
    byte[] file = Objects.requireNonNull(files.get(path), () -> path + " is none of " + files);
    return new String(file, StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> files(byte[] epub) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }
}
