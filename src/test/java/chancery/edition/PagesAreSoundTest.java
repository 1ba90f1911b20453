package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.Browser;
import chancery.NpmPackage;
import chancery.compare.Compared;
import chancery.compare.Differences;
import chancery.compare.Encoding;
import chancery.compare.SideBySidePage;
import chancery.compare.TextElements;
import chancery.validate.Schema;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Every page of the test editions, and of a comparison")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesAreSoundTest {
  /** Every rule of WCAG to level AA, and what axe holds to be good practice. */
  private static final String AXE =
      "axe.run(document, {resultTypes: ['violations']}).then(found => found.violations"
          + ".map(v => v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3)).join('\\n'))";

  private final List<Path> pages = new ArrayList<>();
  private final Path folder;

  PagesAreSoundTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  void collect() throws Exception {
    pages.addAll(TestEdition.pages("reading"));
    pages.addAll(TestEdition.pages("customised"));
    pages.add(comparison());
    assertThat(pages).hasSizeGreaterThan(20);
  }

  private Path comparison() throws Exception {
    byte[] before = Files.readAllBytes(TestEdition.folder("reading").resolve("road.xml"));
    byte[] after =
        new String(before, StandardCharsets.UTF_8)
            .replace("opened on Monday", "closed on Friday")
            .getBytes(StandardCharsets.UTF_8);
    Differences differences =
        Encoding.parse(before)
            .differences(Encoding.parse(after), TextElements.of(Schema.flatGrammar()));
    return Files.writeString(
        folder.resolve("comparison.html"),
        SideBySidePage.of(List.of(new Compared("road.xml", "new.xml", differences))));
  }

  @Test
  void has_no_fault_that_the_nu_html_checker_knows_and_no_warning() throws Exception {
    Path report = folder.resolve("nu.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss8m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                NpmPackage.file("vnu-jar/build/dist/vnu.jar").toString(),
                "--Werror"));
    pages.forEach(page -> command.add(page.toString()));
    Process nu = new ProcessBuilder(command).redirectError(report.toFile()).start();

    assertThat(nu.waitFor(300, TimeUnit.SECONDS)).isTrue();
    assertThat(report).isEmptyFile();
    assertThat(nu.exitValue()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"light, 1280", "dark, 1280", "light, 390"})
  void has_no_fault_that_axe_finds(String scheme, int width) throws Exception {
    String axe = Files.readString(NpmPackage.file("axe-core/axe.min.js"));
    List<String> violations = new ArrayList<>();
    try (Browser browser = Browser.open(PagesAreSoundTest.class, folder)) {
      browser.window(width, 900).shown(scheme, "screen");
      for (Path page : pages) {
        String found = browser.go(page.toUri()).run(axe).ask(AXE);
        if (!found.isEmpty()) {
          violations.add(page.getFileName() + "\n" + found);
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void asks_for_nothing_outside_its_edition() throws Exception {
    try (Browser browser = Browser.open(PagesAreSoundTest.class, folder)) {
      for (Path page : pages) {
        String root = page.startsWith(folder) ? folder.toUri().toString() : editionOf(page);
        browser.go(page.toUri()).await("document.fonts.ready.then(() => true)");
        assertThat(browser.requests())
            .as("%s", page)
            .isNotEmpty()
            .allMatch(address -> address.startsWith(root) || address.startsWith("data:"));
      }
    }
  }

  private static String editionOf(Path page) {
    return List.of("reading", "customised").stream()
        .map(TestEdition::folder)
        .filter(page::startsWith)
        .map(edition -> edition.toUri().toString())
        .findFirst()
        .orElseThrow();
  }
}
