package chancery.render;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.xml.Saxon;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Entries are invented: thirty years, a thousand persons, some of whom are nearly everywhere. */
@DisplayName("An edition of 5,000 documents")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeEditionTest {
  private static final int DOCUMENTS = 5_000;
  private static final Pattern LINK = Pattern.compile("href=\"([^\"#:]+\\.html)(?:#[^\"]*)?\"");
  private static final Pattern LISTED = Pattern.compile("href=\"(d\\d{4}\\.html)\"");

  private final Map<String, String> files = new TreeMap<>();

  @BeforeAll
  void build() throws Exception {
    Random random = new Random(5);
    List<String> entries = IntStream.range(0, DOCUMENTS).mapToObj(i -> entry(i, random)).toList();
    new Stylesheets(new Saxon())
        .edition(
            entries.iterator(),
            Map.of(),
            Map.of("edition-title", "Papers of the Ministry", "index-file", "index.html"),
            (path, content) -> files.put(path, new String(content, StandardCharsets.UTF_8)));
  }

  private static String entry(int i, Random random) {
    String date = "%d-%02d-%02d".formatted(1945 + i / 170, 1 + random.nextInt(12), 1 + i % 28);
    String persons =
        IntStream.range(0, 5)
            .map(k -> (int) (1_000 * Math.pow(random.nextDouble(), 3)))
            .distinct()
            .mapToObj(LargeEditionTest::person)
            .collect(Collectors.joining());
    return """
        <document xmlns="chancery:edition" stem="d%1$04d" page="d%1$04d.html" tei="d%1$04d.xml" text="d%1$04d.txt"
          language="en" turns="4"><title>Memorandum of Conversation %1$04d</title><date from="%2$s">%2$s</date>
        <archive repository="State Archive" collection="Fonds %3$d" shelfmark="%1$d"/>%4$s
        <place key="town-%5$d" name="Town %5$d" met="yes"/><organisation key="o-%5$d" name="Office %5$d"/></document>
        """
        .formatted(i, date, i / 400, persons, random.nextInt(20));
  }

  private static String person(int i) {
    return "<person key=\"p-%1$d\" id=\"p\" name=\"%2$c%2$c. Name %1$d\" turns=\"1\"/>"
        .formatted(i, 'A' + i % 26);
  }

  private String page(String name) {
    return files.getOrDefault(name, "");
  }

  private Set<String> listed(String name) {
    return LISTED.matcher(page(name)).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }

  @Test
  void has_no_page_that_takes_long_to_load() {
    List<String> large =
        files.entrySet().stream()
            .filter(file -> file.getKey().endsWith(".html") && file.getValue().length() > 400_000)
            .map(file -> file.getKey() + ": " + file.getValue().length())
            .toList();

    assertThat(large).isEmpty();
    assertThat(page("index.html").length()).isLessThan(60_000);
  }

  @Test
  void lists_each_document_on_the_page_of_its_year() {
    Set<String> all = new HashSet<>();
    files.keySet().stream()
        .filter(name -> name.matches("documents-\\d+\\.html"))
        .forEach(name -> all.addAll(listed(name)));

    assertThat(all).hasSize(DOCUMENTS);
  }

  @Test
  void
      gives_the_years_of_somebody_who_is_nearly_everywhere_and_each_document_on_a_page_of_its_own() {
    assertThat(page("persons-a.html"))
        .contains("href=\"persons-p-0-documents.html#y1950\"")
        .contains("id=\"p-0\"");
    assertThat(listed("persons-p-0-documents.html")).hasSizeGreaterThan(400);
    assertThat(page("persons-p-0-documents.html")).contains("<section id=\"y1950\">");
  }

  @Test
  void lists_the_documents_of_somebody_who_is_seldom_there_in_the_register() {
    assertThat(page("persons-l.html")).contains("id=\"p-999\"");
    assertThat(files).doesNotContainKey("persons-p-999-documents.html");
  }

  @Test
  void shows_those_pairs_first_that_met_most_often() {
    assertThat(page("meetings.html"))
        .contains("<caption>The 300 pairs who met most often</caption>");
  }

  @Test
  void leads_to_no_page_that_is_not_there() {
    Set<String> missing = new HashSet<>();
    files.forEach(
        (name, content) -> {
          if (name.endsWith(".html")) {
            LINK.matcher(content)
                .results()
                .map(link -> link.group(1))
                .filter(page -> !page.matches("d\\d{4}\\.html") && !files.containsKey(page))
                .forEach(missing::add);
          }
        });
    assertThat(missing).isEmpty();
  }
}
