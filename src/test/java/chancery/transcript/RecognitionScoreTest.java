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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fixtures of {@code recognise/}, each scored against the truth beside it. Run with {@code
 * -Dapprove} to write the page of scores anew.
 */
@DisplayName("The recogniser's score")
class RecognitionScoreTest {
  private static final Path FIXTURES = Path.of("src", "test", "resources", "recognise");
  private static final Path PAGE = Path.of("docs", "reference", "recognition.md");
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
    StringBuilder misses = new StringBuilder();
    for (Path fixture : fixtures()) {
      String name = fixture.getFileName().toString().replaceFirst("\\.[^.]*$", "");
      Truth truth = Truth.read(FIXTURES.resolve(name + ".truth"));
      TeiReading tei;
      try {
        tei = TeiReading.read(converted(fixture).tei());
      } catch (RuntimeException e) {
        misses
            .append(name)
            .append(": CRASH ")
            .append(e)
            .append(" at ")
            .append(e.getStackTrace()[3])
            .append('\n');
        tei = new TeiReading(List.of(), List.of(), List.of(), java.util.Map.of(), List.of());
      }
      RecognitionScore score = RecognitionScore.of(truth, tei);
      SCORED.add(new Scored(name, truth, score));
      score.missed().forEach(m -> misses.append(name).append(": ").append(m).append('\n'));
    }
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "recognition-misses.txt"), misses);
    if (System.getProperty("approve") != null) {
      Files.writeString(PAGE, RecognitionPage.of(SCORED));
    }
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
