package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.SchemaOrg;
import chancery.xml.Saxon;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What programs read of an edition: search engines, feed readers, text services. */
@DisplayName("To programs, the test edition")
class EditionForMachinesTest {
  private static final String BASE = "https://example.org/harbour/";
  private static final Pattern CANONICAL =
      Pattern.compile("<link rel=\"canonical\" href=\"([^\"]*)\"");
  private static final Pattern JSON_LD =
      Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder = TestEdition.folder("reading");
  private final Saxon saxon = new Saxon();

  private String read(String file) throws Exception {
    return Files.readString(folder.resolve(file));
  }

  private JsonNode json(String file) throws Exception {
    return JSON.readTree(read(file));
  }

  private List<String> strings(String file, String path) throws Exception {
    XdmNode document = saxon.parse(Files.readAllBytes(folder.resolve(file)), file);
    XPathCompiler xpath = saxon.processor().newXPathCompiler();
    xpath.declareNamespace("a", "http://www.w3.org/2005/Atom");
    xpath.declareNamespace("s", "http://www.sitemaps.org/schemas/sitemap/0.9");
    List<String> found = new ArrayList<>();
    for (XdmItem item : xpath.evaluate(path, document)) {
      found.add(item.getStringValue());
    }
    return found;
  }

  /** The file that an address of the edition is that of. */
  private Path file(String address) {
    assertThat(address).startsWith(BASE);
    Path file = folder.resolve(URI.create(address.substring(BASE.length())).getPath());
    return Files.isDirectory(file) ? file.resolve("index.html") : file;
  }

  @Test
  void says_of_each_page_where_it_is_for_good() throws Exception {
    for (Path page : TestEdition.pages("reading")) {
      Matcher canonical = CANONICAL.matcher(Files.readString(page));
      assertThat(canonical.find()).as("%s", page).isTrue();
      assertThat(file(canonical.group(1))).isEqualTo(page);
    }
  }

  @Test
  void has_a_site_map_of_every_page_but_the_search() throws Exception {
    assertThat(strings("sitemap.xml", "/s:urlset/s:url/s:loc").stream().map(this::file))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            TestEdition.pages("reading").stream()
                .filter(page -> !page.endsWith("search.html"))
                .toList());
  }

  @Test
  void has_a_feed_as_RFC_4287_asks() throws Exception {
    assertThat(strings("feed.xml", "/a:feed/(a:title, a:id, a:link[@rel = 'self']/@href)"))
        .containsExactly("Papers of the Harbour", BASE, BASE + "feed.xml");
    assertThat(strings("feed.xml", "/a:feed/a:author/a:name"))
        .containsExactly("Dora Lind and Emil Sand");
    assertThat(strings("feed.xml", "//a:entry/a:id")).isNotEmpty().doesNotHaveDuplicates();
    assertThat(strings("feed.xml", "//a:entry[not(a:title and a:updated and a:link/@href)]"))
        .isEmpty();
    assertThat(strings("feed.xml", "//a:updated")).allSatisfy(Instant::parse);
    assertThat(strings("feed.xml", "//a:link[not(@rel)]/@href"))
        .allSatisfy(address -> assertThat(file(address)).exists());
    assertThat(strings("feed.xml", "/a:feed/a:updated"))
        .containsExactly(strings("feed.xml", "max(//a:entry/a:updated/string())").get(0));
  }

  @Test
  void is_in_the_words_of_schema_org() throws Exception {
    SchemaOrg vocabulary = SchemaOrg.read();
    List<String> kinds = new ArrayList<>();
    for (Path page : TestEdition.pages("reading")) {
      Matcher script = JSON_LD.matcher(Files.readString(page));
      while (script.find()) {
        JsonNode thing = JSON.readTree(script.group(1));
        assertThat(thing.path("@context").asText()).isEqualTo("https://schema.org");
        assertThat(vocabulary.faults(thing)).as("%s", page).isEmpty();
        kinds.add(thing.path("@type").asText());
      }
    }
    assertThat(kinds).contains("Collection", "CreativeWork");
  }

  @Test
  void has_a_card_for_those_who_pass_on_a_document_or_the_whole() throws Exception {
    for (String page : List.of("index.html", "road.html", "light.html")) {
      assertThat(read(page))
          .contains("property=\"og:type\"", "property=\"og:title\"", "property=\"og:url\"");
    }
    assertThat(read("index.html")).contains("property=\"og:description\" content=\"What was said");
  }

  @Test
  void names_each_document_with_its_files() throws Exception {
    JsonNode documents = json("documents.json").path("documents");
    assertThat(documents).hasSize(6);
    for (JsonNode document : documents) {
      assertThat(document.path("title").asText()).isNotEmpty();
      for (String kind : List.of("page", "tei", "text")) {
        assertThat(folder.resolve(document.path(kind).asText())).exists();
      }
    }
  }

  @Test
  void is_a_collection_of_resources_to_text_services() throws Exception {
    JsonNode entry = json("dts/index.json");
    assertThat(entry.path("@type").asText()).isEqualTo("EntryPoint");
    assertThat(entry.path("dtsVersion").asText()).isEqualTo("1.0");
    assertThat(entry.path("@context").asText()).isEqualTo("https://dtsapi.org/context/v1.0.json");
    assertThat(file(entry.path("collection").asText())).exists();

    JsonNode collection = json("dts/collection.json");
    assertThat(collection.path("@type").asText()).isEqualTo("Collection");
    assertThat(collection.path("totalChildren").asInt())
        .isEqualTo(collection.path("member").size())
        .isEqualTo(6);
    for (JsonNode member : collection.path("member")) {
      assertThat(member.path("@type").asText()).isEqualTo("Resource");
      assertThat(member.path("totalParents").asInt()).isEqualTo(1);
      for (String endpoint : List.of("@id", "document", "collection", "navigation")) {
        assertThat(file(member.path(endpoint).asText())).exists();
      }
    }
  }

  @Test
  void leads_text_services_to_every_turn() throws Exception {
    JsonNode navigation = json("dts/navigation/road.json");
    assertThat(navigation.path("@type").asText()).isEqualTo("Navigation");
    assertThat(navigation.at("/resource/citationTrees/0/citeStructure/0/citeType").asText())
        .isEqualTo("turn");
    String tei = read("road.xml");
    assertThat(navigation.path("member")).hasSize(3);
    for (JsonNode unit : navigation.path("member")) {
      assertThat(unit.path("@type").asText()).isEqualTo("CitableUnit");
      assertThat(unit.path("level").asInt()).isEqualTo(1);
      assertThat(unit.has("parent")).isTrue();
      assertThat(tei).contains("<sp xml:id=\"" + unit.path("identifier").asText() + "\"");
    }
  }
}
