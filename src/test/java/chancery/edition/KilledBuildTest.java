package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.edition.TeiWriter.HandWork;
import chancery.xml.Saxon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds as processes of their own, killed as {@code kill -9} does. */
@DisplayName("A build that is killed")
class KilledBuildTest {
  private static final int TRANSCRIPTS = 8;
  private static final int KILLS = 2;
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#:]+)\"");

  private final Path folder;

  KilledBuildTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void shows_no_reader_anything_half_done_and_is_finished_by_the_next() throws Exception {
    write("before", 0, TRANSCRIPTS);
    build("edition");
    Map<String, String> before = Tree.published(folder.resolve("edition"));
    Files.delete(folder.resolve("minutes/meeting0.txt"));
    write("after", 1, TRANSCRIPTS + 1);
    build("clean");
    Map<String, String> after = Tree.published(folder.resolve("clean"));

    Random random = new Random(9);
    for (int kill = 0; kill < KILLS; kill++) {
      int drafts = 1 + random.nextInt(TRANSCRIPTS * 7);
      killed(() -> count(folder.resolve("edition/.chancery/draft")) >= drafts);
      assertThat(Tree.published(folder.resolve("edition"))).isEqualTo(before);
    }
    killed(() -> Files.exists(folder.resolve("edition/meeting" + TRANSCRIPTS + ".xml")));
    assertEachFileIsWholeAndLeadsSomewhere(before, after);

    build("edition");
    assertThat(Tree.published(folder.resolve("edition"))).isEqualTo(after);
    assertThat(folder.resolve("edition/.chancery/draft")).doesNotExist();
  }

  private void assertEachFileIsWholeAndLeadsSomewhere(
      Map<String, String> before, Map<String, String> after) throws IOException {
    Path edition = folder.resolve("edition");
    for (Map.Entry<String, String> file : Tree.published(edition).entrySet()) {
      String path = file.getKey();
      assertThat(file.getValue()).as(path).isIn(before.get(path), after.get(path));
      if (path.endsWith(".html")) {
        Matcher link = LINK.matcher(Files.readString(edition.resolve(path)));
        while (link.find()) {
          assertThat(edition.resolve(path).resolveSibling(link.group(1))).exists();
        }
      }
    }
  }

  /** Starts a build and kills it as soon as something is so, if it does not end before. */
  private void killed(BooleanSupplier moment) throws IOException, InterruptedException {
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss4m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "chancery.cli.Main",
                "build",
                "minutes")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (build.isAlive() && !moment.getAsBoolean()) {
      TimeUnit.MILLISECONDS.sleep(2);
    }
    build.destroyForcibly().waitFor();
  }

  private void build(String name) throws IOException {
    Path sources = folder.resolve("minutes");
    List<SourceFile> transcripts =
        Folder.transcripts(sources).stream()
            .map(file -> SourceFile.of("minutes/" + file, file.toString(), sources.resolve(file)))
            .toList();
    new EditionBuilder(new Saxon())
        .build(
            transcripts,
            new EditionFolder(folder.resolve(name), name),
            HandWork.KEPT,
            document -> {});
  }

  private void write(String when, int first, int end) throws IOException {
    Files.createDirectories(folder.resolve("minutes"));
    for (int i = first; i < end; i++) {
      Files.writeString(
          folder.resolve("minutes/meeting" + i + ".txt"),
          """
          Meeting %d %s the Flood

          Date: 3 May 1911

          Present: Ada Berg, Ben Okri

          Berg: The bridge is finished, and the road to it is not.

          Okri: Then who is to use the bridge?
          """
              .formatted(i, when));
    }
  }

  private static long count(Path drafts) {
    if (!Files.isDirectory(drafts)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(drafts)) {
      return files.count();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }
}
