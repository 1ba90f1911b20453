package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.edition.TeiWriter.HandWork;
import chancery.finding.Finding;
import chancery.finding.Severity;
import chancery.xml.Saxon;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The pages of an edition")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditionPagesTest {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
  private static final String EARLY =
      """
      Minutes of the Bridge Committee

      Date: 3 May 1911

      Place: Oakport

      Present: Ada Berg, Ben Okri

      Berg: The bridge is finished, and the road to it is not.

      Okri: Then who is to use it?

      Berg: Nobody, until the road is open.
      """;
  private static final String LATE =
      """
      Minutes of the Road Committee

      Date: 4 June 1912

      Present: Ada Berg, Carl Holm

      Berg: The road is open.

      Holm: And the bridge?

      Berg: It was waiting for the road.
      """;
  private static final String PLACES =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listPlace><place xml:id="oakport">
      <placeName>Oakport</placeName><location><geo>51.5 -0.1</geo></location></place></listPlace></standOff></TEI>
      """;

  private final Path folder;

  EditionPagesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  void build() throws IOException {
    Files.writeString(folder.resolve("places.xml"), PLACES);
    List<Finding> findings = new ArrayList<>();
    EditionDescription description =
        EditionFile.read(
            "edition.yaml",
            "title: Committee Papers\neditors: Dora Lind\nbase: https://example.org/papers/\n"
                .getBytes(StandardCharsets.UTF_8),
            folder,
            findings::add);
    Saxon saxon = new Saxon();
    findings.addAll(
        new EditionBuilder(saxon, new Converter(saxon), description)
            .build(
                List.of(source("a road.txt", LATE), source("1911/bridge.txt", EARLY)),
                new EditionFolder(folder, "edition"),
                HandWork.KEPT,
                built -> findings.addAll(built.findings())));
    assertThat(findings).noneMatch(f -> f.severity() == Severity.ERROR);
  }

  private static SourceFile source(String path, String text) {
    return new SourceFile(
        path, path.replace(".txt", ""), () -> text.getBytes(StandardCharsets.UTF_8));
  }

  private String page(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void list_documents_by_date() throws IOException {
    assertThat(page("index.html"))
        .contains(
            "<h1>Committee Papers</h1>",
            "Edited by Dora Lind",
            "2 documents · 1911–1912 · English");
    assertThat(page("documents.html")).containsSubsequence("1911/bridge.html", "a%20road.html");
  }

  @Test
  void lead_from_each_document_to_the_next_and_back() throws IOException {
    assertThat(page("1911/bridge.html"))
        .contains(
            "rel=\"next\" href=\"../a%20road.html\"",
            "rel=\"canonical\" href=\"https://example.org/papers/1911/bridge.html\"",
            "href=\"../persons.html\"")
        .doesNotContain("rel=\"prev\"");
    assertThat(page("a road.html")).contains("rel=\"prev\" href=\"1911/bridge.html\"");
  }

  @Test
  void say_of_everybody_in_which_documents_and_with_whom() throws IOException {
    String berg = page("persons.html").replaceFirst("(?s).*id=\"ada-berg\"(.*?)</article>.*", "$1");
    assertThat(berg)
        .contains("1911/bridge.html", "a%20road.html", "2 turns", "#ben-okri", "#carl-holm");
    assertThat(page("meetings.html")).contains(">1911-05-03</a>");
  }

  @Test
  void draw_a_map_from_the_register_of_places_alone() throws IOException {
    assertThat(page("places.html")).contains("<svg", ">Oakport</text>", "51°N");
  }

  @Test
  void lead_nowhere_that_is_not_there() throws IOException {
    List<String> broken = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        Matcher link = LINK.matcher(Files.readString(file));
        while (link.find()) {
          URI address = file.toUri().resolve(link.group(1));
          if ("file".equals(address.getScheme()) && !leadsSomewhere(address)) {
            broken.add(folder.relativize(file) + " -> " + link.group(1));
          }
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private static boolean leadsSomewhere(URI address) throws IOException {
    Path file = Path.of(URI.create(address.toString().replaceFirst("#.*", "")));
    String id = address.getFragment();
    return Files.isRegularFile(file)
        && (id == null || id.isEmpty() || Files.readString(file).contains("id=\"" + id + "\""));
  }

  @Test
  void tell_machines_what_there_is() throws IOException {
    assertThat(page("documents.json"))
        .containsSubsequence("\"id\": \"1911/bridge\"", "\"date\": \"1911-05-03\"", "\"a road\"");
    assertThat(page("sitemap.xml")).contains("<loc>https://example.org/papers/a%20road.html</loc>");
    assertThat(page("feed.xml")).contains("<updated>1912-06-04T00:00:00Z</updated>");
    assertThat(page("dts/collection.json")).contains("https://example.org/papers/1911/bridge.xml");
    assertThat(page("dts/navigation/1911/bridge.json")).contains("\"CitableUnit\"", "turn-");
  }
}
