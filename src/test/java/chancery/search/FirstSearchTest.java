package chancery.search;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.Browser;
import chancery.render.PageAssets;
import chancery.render.Stylesheets;
import chancery.search.Searchable.Passage;
import chancery.xml.Saxon;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A first search in 5,000 documents")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstSearchTest {
  private static final int DOCUMENTS = 5_000;
  private static final int TURNS = 8;
  private static final int WORDS = 60;
  private static final int VOCABULARY = 40_000;
  private static final int PERSONS = 2_000;
  private static final int BOUND = 300_000;

  private static final String CONSONANTS = "bdfghklmnprstvwz";
  private static final String VOWELS = "aeiou";

  private final Path folder;
  private Browser browser;

  FirstSearchTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  void build() throws Exception {
    browser = Browser.open(FirstSearchTest.class, folder);
    Random random = new Random(5_000);
    try (SearchIndex index = new SearchIndex(this::put)) {
      for (int i = 0; i < DOCUMENTS; i++) {
        index.add(document(i, random));
      }
      index.finish();
    }
    for (Map.Entry<String, byte[]> asset : PageAssets.files().entrySet()) {
      put("assets/" + asset.getKey(), new String(asset.getValue(), StandardCharsets.ISO_8859_1));
    }
    String entry =
        "<document xmlns=\"chancery:edition\" page=\"x.html\"><title>X</title></document>";
    Map<String, byte[]> pages = new HashMap<>();
    new Stylesheets(new Saxon())
        .edition(
            List.of(entry).iterator(),
            Map.of(),
            Map.of("searchable", "true", "assets", "assets/"),
            pages::put);
    put("search.html", new String(pages.get("search.html"), StandardCharsets.UTF_8));
  }

  @AfterAll
  void close() throws IOException {
    browser.close();
  }

  private void put(String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, content);
  }

  private static Searchable document(int number, Random random) {
    List<Passage> turns = new ArrayList<>();
    List<String> persons = List.of(person(random), person(random));
    for (int turn = 0; turn < TURNS; turn++) {
      StringBuilder words = new StringBuilder("everybody");
      for (int word = 0; word < WORDS; word++) {
        words.append(' ').append(word(random));
      }
      turns.add(new Passage("turn-" + turn, List.of(persons.get(turn % 2)), words + "."));
    }
    return new Searchable(
        "document-%04d.html".formatted(number),
        "Conversation " + number,
        "" + (1900 + number / 60),
        Optional.of(1900 + number / 60),
        "en",
        persons,
        List.of(word(random)),
        turns);
  }

  private static String person(Random random) {
    return "Person " + name(random.nextInt(PERSONS));
  }

  /** A word as often as words are: the second half as often as the first, and so on (Zipf). */
  private static String word(Random random) {
    return name((int) Math.pow(VOCABULARY, random.nextDouble()));
  }

  private static String name(int number) {
    StringBuilder name = new StringBuilder();
    for (int rest = number + 100; rest > 0; rest /= CONSONANTS.length() * VOWELS.length()) {
      name.append(CONSONANTS.charAt(rest % CONSONANTS.length()))
          .append(VOWELS.charAt(rest / CONSONANTS.length() % VOWELS.length()));
    }
    return name + "x";
  }

  /** A rare word, a common one, the commonest, two, a phrase of common words, and names. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=RARE",
        "q=COMMON",
        "q=everybody",
        "q=RARE COMMON",
        "q=\"FIRST SECOND\"",
        "speaker=PERSON",
        "q=COMMON&speaker=PERSON",
        "from=1910&to=1912"
      })
  void loads_less_than_300_kilobytes(String query) throws Exception {
    String asked =
        query
            .replace("RARE", name(30_000))
            .replace("COMMON", name(20))
            .replace("FIRST", name(12))
            .replace("SECOND", name(13))
            .replace("PERSON", "Person " + name(7));
    String address = asked.replace(" ", "%20").replace("\"", "%22");

    browser
        .go(URI.create(folder.resolve("search.html").toUri() + "?" + address))
        .await("!!document.querySelector('#\\\\-results[data-done]')");

    assertThat(browser.ask("document.querySelectorAll('.result').length")).isNotEqualTo("0");
    long bytes = 0;
    for (String request : browser.requests()) {
      String file = URI.create(request).getPath();
      if (file.endsWith(".js")) {
        bytes += Files.size(Path.of(file));
      }
    }
    assertThat(bytes).as(asked).isBetween(20_000L, (long) BOUND);
  }
}
