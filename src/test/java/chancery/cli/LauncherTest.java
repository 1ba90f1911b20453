package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./chancery}, with a Java and a Maven that only say that they were called. */
class LauncherTest {
  private static final String JAVA_17 =
      """
      case "$*" in
        -version) echo 'openjdk version "17.0.1" 2021-10-19' >&2 ;;
        *-Xshare:dump*) echo dump >>"$LOG" ;;
        *DumpLoadedClassList*) ;;
        *) echo "in $PWD: ${*: -2}" ;;
      esac
      """;
  private static final String MAVEN =
      """
      case "$*" in
        -v) printf '\\033[1mApache Maven 3.8.7\\033[m\\n' ;;
        *) echo build >>"$LOG"; sleep 0.3; touch target/chancery.jar ;;
      esac
      """;

  private Path folder;
  private Path root;
  private Path log;

  @BeforeEach
  void aFreshCheckout(@TempDir Path temporary) throws IOException {
    folder = temporary;
    root = Files.createDirectories(folder.resolve("a checkout"));
    log = folder.resolve("log");
    Files.createFile(log);
    Files.copy(Path.of("chancery"), root.resolve("chancery"));
    Files.createDirectories(root.resolve("src/main"));
    Files.createDirectories(root.resolve("src/build"));
    Files.writeString(root.resolve("src/build/training.txt"), "A: Good day.\n");
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    command("java", JAVA_17);
    command("mvn", MAVEN);
  }

  @Test
  void theFirstRunBuildsAndSaysSo() throws Exception {
    Ran ran = run(root, "./chancery --help");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEqualTo("in " + root.toRealPath() + ": chancery.cli.Main --help\n");
    assertThat(ran.err()).contains("building the program", "built in", "fast start");
    assertThat(logged()).containsExactly("build", "dump");
  }

  @Test
  void laterRunsStartAtOnceAndSayNothing() throws Exception {
    run(root, "./chancery --help");
    Ran ran = run(root, "./chancery --help");

    assertThat(ran.err()).isEmpty();
    assertThat(logged()).containsExactly("build", "dump");
  }

  @Test
  void aNewerSourceIsBuiltAgain() throws Exception {
    run(root, "./chancery --help");
    Path source = Files.createFile(root.resolve("src/main/New.java"));
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));
    run(root, "./chancery --help");

    assertThat(logged()).containsExactly("build", "dump", "build", "dump");
  }

  @Test
  void anotherJavaGetsItsOwnArchive() throws Exception {
    run(root, "./chancery --help");
    command("java", JAVA_17 + "# another\n");
    run(root, "./chancery --help");

    assertThat(logged()).containsExactly("build", "dump", "dump");
  }

  @Test
  void twoAtOnceBuildOnce() throws Exception {
    Ran ran = run(root, "./chancery --help & ./chancery --help & wait");

    assertThat(logged()).containsExactly("build", "dump");
    assertThat(ran.out().lines()).hasSize(2);
  }

  @Test
  void worksFromAnywhereThroughALinkAndKeepsTheFolderOneIsIn() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("else where"));
    Files.createSymbolicLink(elsewhere.resolve("ch"), Path.of("../a checkout/chancery"));
    Files.createSymbolicLink(folder.resolve("link"), Path.of("else where/ch"));

    assertThat(run(elsewhere, "./ch x").out())
        .isEqualTo("in " + elsewhere.toRealPath() + ": chancery.cli.Main x\n");
    assertThat(run(elsewhere, "../link x").out()).endsWith("chancery.cli.Main x\n");
    assertThat(run(elsewhere, "bash '../a checkout/chancery' x").out()).endsWith("Main x\n");
  }

  @Test
  void wordsReachTheProgramAsTheyAre() throws Exception {
    assertThat(run(root, "./chancery 'a  b' '*'").out()).endsWith(": a  b *\n");
  }

  @Test
  void aFailedBuildShowsMavensLastLinesAndStops() throws Exception {
    command("mvn", MAVEN.replace("touch target/chancery.jar", "echo '[ERROR] why'; exit 1"));
    Ran ran = run(root, "./chancery --help");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("[ERROR] why", "error: the program could not be built", "help:");
  }

  @Test
  void anOldJavaOrMavenIsNamed() throws Exception {
    command("mvn", MAVEN.replace("3.8.7", "3.6.1"));
    assertThat(run(root, "./chancery --help").err()).contains("error: Maven 3.6 is too old");

    command("java", JAVA_17.replace("17.0.1", "11.0.2"));
    Ran ran = run(root, "./chancery --help");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("is Java 11", "help: install a JDK 17 or later");
  }

  @Test
  void aMissingJavaIsNamed() throws Exception {
    Ran ran = run(root, "JAVA_HOME=/nowhere ./chancery --help");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("error: no Java was found in JAVA_HOME (/nowhere)");
  }

  private record Ran(int code, String out, String err) {}

  private void command(String name, String script) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path file = bin.resolve(name);
    Files.deleteIfExists(file);
    Files.writeString(file, "#!/usr/bin/env bash\n" + script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Ran run(Path from, String line) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", line)
            .directory(from.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("LOG", log.toString());
    builder.environment().merge("PATH", "", (path, none) -> folder.resolve("bin") + ":" + path);
    int code = builder.start().waitFor();
    return new Ran(code, read(out), read(err));
  }

  private List<String> logged() throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      return lines.toList();
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
