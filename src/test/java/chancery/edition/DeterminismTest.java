package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An edition is the same to the byte")
class DeterminismTest {
  private static final Path CASES = Path.of("src", "test", "resources", "recognise");

  private final Path folder;

  DeterminismTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void on_machines_with_other_processors_languages_clocks_and_orders_of_files() throws Exception {
    List<Path> transcripts = transcripts();
    Map<String, String> here =
        built(
            "here",
            transcripts,
            List.of(
                "-XX:ActiveProcessorCount=1",
                "-Duser.language=en",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8"));
    Collections.reverse(transcripts);
    Map<String, String> there =
        built(
            "a far longer name of a folder",
            transcripts,
            List.of(
                "-XX:ActiveProcessorCount=4",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1"));
    assertThat(here).hasSizeGreaterThan(7 * 5).isEqualTo(there);
  }

  /** A handful of the fixtures, so that the test is quick. */
  private static List<Path> transcripts() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return new ArrayList<>(
          files.filter(file -> file.toString().endsWith(".txt")).sorted().limit(6).toList());
    }
  }

  private Map<String, String> built(String name, List<Path> transcripts, List<String> options)
      throws IOException, InterruptedException {
    Path here = folder.resolve(name);
    Path sources = Files.createDirectories(here.resolve("minutes"));
    for (Path transcript : transcripts) {
      Files.copy(transcript, sources.resolve(transcript.getFileName()));
    }
    assertThat(BuildProcess.start(here, options).waitFor()).isLessThan(2);
    return Tree.published(here.resolve("edition"));
  }
}
