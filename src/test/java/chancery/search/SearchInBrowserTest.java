package chancery.search;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.Chromium;
import chancery.render.PageAssets;
import chancery.render.Stylesheets;
import chancery.search.Searchable.Passage;
import chancery.xml.Saxon;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A search, from a folder, in Chromium")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchInBrowserTest {
  private static final Pattern RESULTS = Pattern.compile("(?s)<div id=\"-results\".*?</main>");
  private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\"");
  private static final Pattern MARKED = Pattern.compile("<mark>(.*?)</mark>");

  private static final List<Searchable> DOCUMENTS =
      List.of(
          document(
              "bridge.html",
              1911,
              "en",
              List.of("Ada Berg", "Ben Okri"),
              List.of("Oakport"),
              new Passage(
                  "turn-1", List.of("Ada Berg"), "The negotiations about the bridge failed."),
              new Passage("turn-2", List.of("Ben Okri"), "Who would negotiate with a river?")),
          document(
              "brücke.html",
              1912,
              "de",
              List.of("Ada Berg", "Zoë Lund"),
              List.of(),
              new Passage("turn-3", List.of("Zoë Lund"), "Die Verhandlungen über die Häuser.")),
          document(
              "桥.html",
              1913,
              "zh",
              List.of(),
              List.of("Oakport"),
              new Passage("turn-4", List.of(), "我们讨论和平共处五项原则。")),
          document(
              "мост.html",
              1914,
              "ru",
              List.of(),
              List.of(),
              new Passage("turn-5", List.of(), "Переговоры о мостах закончены.")));

  private final Path folder;

  SearchInBrowserTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Searchable document(
      String page,
      int year,
      String language,
      List<String> persons,
      List<String> places,
      Passage... passages) {
    return new Searchable(
        page, page, "" + year, Optional.of(year), language, persons, places, List.of(passages));
  }

  @BeforeAll
  void build() throws Exception {
    Chromium.require(SearchInBrowserTest.class);
    try (SearchIndex index = new SearchIndex(this::put)) {
      for (Searchable document : DOCUMENTS) {
        index.add(document);
      }
      index.finish();
    }
    for (Map.Entry<String, byte[]> asset : PageAssets.files().entrySet()) {
      put("assets/" + asset.getKey(), new String(asset.getValue(), StandardCharsets.ISO_8859_1));
    }
    String entry =
        "<document xmlns=\"chancery:edition\" page=\"x.html\"><title>X</title></document>";
    Map<String, String> parameters = Map.of("searchable", "true", "assets", "assets/");
    Map<String, byte[]> pages = new HashMap<>();
    new Stylesheets(new Saxon())
        .edition(List.of(entry).iterator(), Map.of(), parameters, pages::put);
    put("search.html", new String(pages.get("search.html"), StandardCharsets.UTF_8));
  }

  private void put(String path, String content) throws java.io.IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, content);
  }

  private String results(String field, String value) throws Exception {
    String query = "?" + field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    String page = Chromium.dump(folder.resolve("search.html").toUri() + query, 1000, folder);
    Matcher results = RESULTS.matcher(page);
    assertThat(results.find()).isTrue();
    assertThat(results.group()).as("the search ended").contains("data-done");
    return results.group();
  }

  private List<String> found(String field, String value) throws Exception {
    return LINK.matcher(results(field, value)).results().map(m -> m.group(1)).toList();
  }

  private List<String> marked(String query) throws Exception {
    return MARKED.matcher(results("q", query)).results().map(m -> m.group(1)).toList();
  }

  @Test
  void finds_a_word_in_any_form_marks_it_and_leads_to_its_turn() throws Exception {
    assertThat(found("q", "negotiation"))
        .containsExactlyInAnyOrder("bridge.html#turn-1", "bridge.html#turn-2");
    assertThat(marked("negotiating")).containsExactlyInAnyOrder("negotiations", "negotiate");
  }

  @Test
  void knows_how_each_language_inflects() throws Exception {
    assertThat(marked("haus")).containsExactly("Häuser");
    assertThat(marked("мост")).containsExactly("мостах");
    assertThat(found("q", "和平共处")).containsExactly("桥.html#turn-4");
  }

  @Test
  void finds_a_phrase_where_its_words_stand_together() throws Exception {
    assertThat(found("q", "\"about the bridge\"")).containsExactly("bridge.html#turn-1");
    assertThat(results("q", "\"bridge negotiations\"")).contains("Nothing was found.");
  }

  @Test
  void says_which_word_there_is_not() throws Exception {
    assertThat(results("q", "bridge zeppelin")).contains("No document has the word “zeppelin”.");
  }

  @Test
  void is_narrowed_by_speaker_person_place_and_year() throws Exception {
    assertThat(found("speaker", "Okri")).containsExactly("bridge.html#turn-2");
    assertThat(found("speaker", "zoe lund")).containsExactly("brücke.html#turn-3");
    assertThat(found("person", "Ben Okri"))
        .containsExactly("bridge.html#turn-1", "bridge.html#turn-2");
    assertThat(found("place", "oakport")).contains("bridge.html#turn-1", "桥.html#turn-4");
    assertThat(found("from", "1913")).containsExactly("桥.html#turn-4", "мост.html#turn-5");
  }
}
