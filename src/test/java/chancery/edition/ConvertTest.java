package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Severity;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.builder.Input;
import org.xmlunit.diff.Diff;

/**
 * Golden pairs: each transcript of {@code convert/} becomes the TEI beside it, and so do seeds and
 * those fixtures of {@code recognise/} that have TEI there. Run with {@code -Dapprove} to write the
 * TEI anew, and review it as a diff.
 */
@DisplayName("A transcript")
class ConvertTest {
  private static final Path CASES = Path.of("src", "test", "resources", "convert");
  private static final Path SEEDS = Path.of("seeds");
  private static final Path FIXTURES = Path.of("src", "test", "resources", "recognise");
  private static final Converter CONVERTER = new Converter(new Saxon());

  static List<Path> transcripts() throws IOException {
    try (Stream<Path> cases = Files.list(CASES);
        Stream<Path> seeds = Files.list(SEEDS);
        Stream<Path> fixtures = Files.list(FIXTURES)) {
      return Stream.of(cases, seeds, fixtures.filter(ConvertTest::isGolden))
          .flatMap(paths -> paths)
          .filter(p -> !p.toString().endsWith(".xml"))
          .sorted()
          .toList();
    }
  }

  /** Whether the TEI of a fixture of the recogniser was approved, and is to stay as it is. */
  private static boolean isGolden(Path fixture) {
    return !fixture.toString().endsWith(".truth") && Files.exists(golden(fixture));
  }

  private static Path golden(Path transcript) {
    return CASES.resolve(name(transcript).replaceFirst("\\.[^.]*$", ".xml"));
  }

  private static String name(Path transcript) {
    return transcript.getFileName().toString();
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void becomes_the_TEI_that_was_approved(Path transcript) throws IOException {
    Conversion conversion = CONVERTER.convert(name(transcript), Files.readAllBytes(transcript));
    Path golden = golden(transcript);
    if (System.getProperty("approve") != null) {
      Files.write(golden, conversion.tei());
    }
    Diff differences =
        DiffBuilder.compare(Input.fromPath(golden))
            .withTest(Input.fromByteArray(conversion.tei()))
            .build();
    assertThat(differences.getDifferences()).as(differences::toString).isEmpty();
    assertThat(conversion.tei()).as("to the byte").isEqualTo(Files.readAllBytes(golden));
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void is_valid_and_whole(Path transcript) throws IOException {
    Conversion conversion = CONVERTER.convert(name(transcript), Files.readAllBytes(transcript));
    assertThat(conversion.findings()).noneMatch(f -> f.severity() == Severity.ERROR);
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void becomes_the_same_with_other_newlines(Path transcript) throws IOException {
    String text = Files.readString(transcript);
    byte[] windows = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    assertThat(CONVERTER.convert(name(transcript), windows).tei())
        .isEqualTo(CONVERTER.convert(name(transcript), Files.readAllBytes(transcript)).tei());
  }
}
