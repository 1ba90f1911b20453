package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every program that the script calls only says that it was called. */
@DisplayName("The script ./check")
class CheckScriptTest {
  private static final String SAYS_SO = "echo \"$(basename \"$0\") $*\"";

  private Path folder;
  private Path programs;

  @BeforeEach
  void aCheckout(@TempDir Path temporary) throws Exception {
    folder = temporary;
    programs = Files.createDirectories(folder.resolve("bin"));
    Files.copy(Path.of("check"), folder.resolve("check"));
    Path npm = Files.createDirectories(folder.resolve("src/test/npm"));
    Files.writeString(npm.resolve("package.json"), "{}");
    Files.writeString(npm.resolve("package-lock.json"), "{}");
    for (String tool :
        List.of("bash", "env", "dirname", "basename", "cmp", "rm", "mkdir", "cp", "touch")) {
      program(tool, "exec " + installed(tool) + " \"$@\"");
    }
    for (String program : List.of("javac", "mvn", "npm", "chromium")) {
      program(program, SAYS_SO);
    }
    program("id", "echo 0");
    program("apt-get", SAYS_SO);
  }

  private static Path installed(String tool) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(place -> Path.of(place, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private void program(String name, String does) throws Exception {
    Path file = Files.writeString(programs.resolve(name), "#!" + installed("bash") + "\n" + does);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private String run() throws Exception {
    ProcessBuilder check = new ProcessBuilder(folder.resolve("check").toString());
    check.environment().put("PATH", programs.toString());
    Path said = folder.resolve("said.txt");
    Process running = check.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(running.waitFor()).isZero();
    return Files.readString(said);
  }

  @Test
  void installs_nothing_that_is_there() throws Exception {
    assertThat(run()).isEqualTo("mvn -B verify\n");
  }

  @Test
  void installs_chromium_where_it_may_and_tests() throws Exception {
    Files.delete(programs.resolve("chromium"));

    assertThat(run().lines())
        .containsExactly(
            "check: chromium is missing; installing Debian's chromium",
            "apt-get update",
            "apt-get install -y --no-install-recommends chromium",
            "mvn -B verify");
  }

  @Test
  void asks_for_the_right_to_install_without_waiting_for_a_password() throws Exception {
    Files.delete(programs.resolve("chromium"));
    program("id", "echo 1000");
    program("sudo", SAYS_SO);

    assertThat(run()).contains("sudo -n apt-get install -y --no-install-recommends chromium\n");
  }

  @Test
  void says_what_is_skipped_where_it_may_not_install_and_tests_the_rest() throws Exception {
    Files.delete(programs.resolve("chromium"));
    program("id", "echo 1000");
    program("sudo", "echo 'a password is required' >&2; exit 1");

    assertThat(run())
        .contains(
            "WARNING: chromium could not be installed. Going on without it:"
                + " the tests in a browser will be skipped.\n")
        .endsWith("mvn -B verify\n");
  }

  @Test
  void says_what_is_skipped_where_there_is_no_way_to_install() throws Exception {
    Files.delete(programs.resolve("chromium"));
    Files.delete(programs.resolve("apt-get"));

    assertThat(run())
        .contains(
            "WARNING: no apt-get here; install chromium yourself. Going on without it:"
                + " the tests in a browser will be skipped.\n")
        .endsWith("mvn -B verify\n");
  }

  @Test
  void says_what_is_skipped_where_npm_cannot_fetch() throws Exception {
    program("npm", "exit 1");

    assertThat(run()).contains("Their tests will be skipped.").endsWith("mvn -B verify\n");
  }
}
