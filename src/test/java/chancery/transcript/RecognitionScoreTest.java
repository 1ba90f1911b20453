package chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.edition.Conversion;
import chancery.edition.Converter;
import chancery.finding.Severity;
import chancery.transcript.RecognitionPage.Scored;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fixtures of {@code recognise/}, each scored against the truth beside it. Run with {@code
 * -Dapprove} to write the page of scores anew. What was missed, and the TEI, are in {@code
 * target/recognition}.
 */
@DisplayName("The recogniser's score")
class RecognitionScoreTest {
  private static final Path FIXTURES = Path.of("src", "test", "resources", "recognise");
  private static final Path PAGE = Path.of("docs", "reference", "recognition.md");
  private static final Path RESULTS = Path.of("target", "recognition");
  private static final Converter CONVERTER = new Converter(new Saxon());
  private static final List<Scored> SCORED = new ArrayList<>();

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      return files.filter(f -> !f.toString().endsWith(".truth")).sorted().toList();
    }
  }

  private static Conversion converted(Path fixture) throws IOException {
    return CONVERTER.convert(fixture.getFileName().toString(), Files.readAllBytes(fixture));
  }

  @BeforeAll
  static void scoreAll() throws IOException {
    SCORED.clear();
    List<String> misses = new ArrayList<>();
    Files.createDirectories(RESULTS);
    for (Path fixture : fixtures()) {
      String name = fixture.getFileName().toString().replaceFirst("\\.[^.]*$", "");
      byte[] tei = converted(fixture).tei();
      Files.write(RESULTS.resolve(name + ".xml"), tei);
      Truth truth = Truth.read(FIXTURES.resolve(name + ".truth"));
      RecognitionScore score = RecognitionScore.of(truth, TeiReading.read(tei));
      SCORED.add(new Scored(name, truth, score));
      score.missed().forEach(miss -> misses.add(name + ": " + miss));
    }
    Files.write(RESULTS.resolve("misses.txt"), misses);
    if (System.getProperty("approve") != null) {
      Files.writeString(PAGE, RecognitionPage.of(SCORED));
    }
  }

  @Test
  void falls_nowhere_below_the_reference_page() throws IOException {
    Map<String, Double> page = RecognitionPage.f1(Files.readString(PAGE));
    Map<String, Double> now = RecognitionPage.f1(RecognitionPage.of(SCORED));

    assertThat(page).isNotEmpty();
    assertThat(now)
        .allSatisfy(
            (row, f1) ->
                assertThat(f1).as(row).isGreaterThanOrEqualTo(page.getOrDefault(row, 0.0)));
  }

  @Test
  void is_what_the_reference_page_says() throws IOException {
    assertThat(RecognitionPage.of(SCORED)).isEqualTo(Files.readString(PAGE));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void is_of_TEI_that_is_valid_and_whole(Path fixture) throws IOException {
    assertThat(converted(fixture).findings()).noneMatch(f -> f.severity() == Severity.ERROR);
  }
}
