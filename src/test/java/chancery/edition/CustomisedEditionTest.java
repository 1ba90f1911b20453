package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.edition.TeiWriter.HandWork;
import chancery.finding.Finding;
import chancery.finding.Severity;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The edition in {@code src/test/resources/edition/customised} changes all that can be changed. */
@DisplayName("An edition that looks its own way")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomisedEditionTest {
  private static final Path EXAMPLE = Path.of("src/test/resources/edition/customised");

  private final Path folder;

  CustomisedEditionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  void build() throws IOException {
    List<Finding> findings = new ArrayList<>();
    EditionDescription description =
        EditionFile.read(
            "edition.yaml",
            Files.readAllBytes(EXAMPLE.resolve("edition.yaml")),
            EXAMPLE,
            findings::add);
    Saxon saxon = new Saxon();
    SourceFile transcript =
        SourceFile.of("road.txt", "road.txt", EXAMPLE.resolve("transcripts/road.txt"));
    findings.addAll(
        new EditionBuilder(saxon, new Converter(saxon), description)
            .build(
                List.of(transcript),
                new EditionFolder(folder, "edition"),
                HandWork.KEPT,
                built -> findings.addAll(built.findings())));
    assertThat(findings).noneMatch(f -> f.severity() != Severity.INFO);
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void has_its_colours_fonts_and_css_on_every_page() throws IOException {
    assertThat(file("assets/edition.css"))
        .contains(
            ":root { --serif: \"Gentium Plus\", Georgia, serif, \"Chancery Serif Han\", \"Chancery Serif Hangul\"; }",
            "@media screen and (prefers-color-scheme: light) { :root { --accent: #1b5e3f; } }",
            "@media screen and (prefers-color-scheme: dark) { :root { --accent: #8fd6b4; } }",
            "3px double");
    for (String page : List.of("index.html", "persons.html", "road.html")) {
      assertThat(file(page)).contains("href=\"assets/edition.css\"");
    }
  }

  @Test
  void says_things_in_its_own_words() throws IOException {
    assertThat(file("documents.html")).contains("<h1>Minutes</h1>");
    assertThat(file("road.html")).contains(">Minutes</a>", ">Colophon</a>");
  }

  @Test
  void shows_the_text_by_its_own_stylesheet() throws IOException {
    assertThat(file("road.html")).contains("<small class=\"stage\">laughter</small>");
  }

  @Test
  void has_pages_of_its_own_that_every_page_leads_to() throws IOException {
    assertThat(file("page-history.html"))
        .contains(
            "<h1>A short history</h1>",
            "<em>every other</em>",
            "&amp; took &lt;no&gt; minutes",
            "<td>Ada Berg</td>");
    assertThat(file("road.html")).contains("href=\"page-history.html\">A short history</a>");
  }
}
