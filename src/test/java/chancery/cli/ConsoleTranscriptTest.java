package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every console block in the pages does what it shows: those in {@code src/test/resources/cli}, the
 * README and the documentation. {@code -Dapprove} rewrites the pages.
 */
class ConsoleTranscriptTest {

  @TestFactory
  Stream<DynamicTest> pagesShowWhatCommandsDo() throws IOException {
    return Stream.concat(
            Stream.of(Path.of("README.md")),
            Stream.concat(pages(Path.of("src/test/resources/cli")), pages(Path.of("docs"))))
        .filter(Files::exists)
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> check(page)));
  }

  private static Stream<Path> pages(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> pages = all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      return pages.stream();
    }
  }

  private static void check(Path page) throws IOException, InterruptedException {
    Path scratch = Files.createTempDirectory("transcript");
    try {
      copySeeds(scratch);
      String replayed = new ConsoleTranscript(scratch).replay(Files.readString(page));
      if (System.getProperty("approve") != null) {
        Files.writeString(page, replayed);
      }
      assertThat(replayed).isEqualTo(Files.readString(page));
    } finally {
      delete(scratch);
    }
  }

  private static void copySeeds(Path scratch) throws IOException {
    Path seeds = Files.createDirectory(scratch.resolve("seeds"));
    try (Stream<Path> all = Files.list(Path.of("seeds"))) {
      for (Path file : all.toList()) {
        Files.copy(file, seeds.resolve(file.getFileName()));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
