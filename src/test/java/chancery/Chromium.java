package chancery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The browser that pages are tried in. */
public final class Chromium {
  private static final Optional<Path> PROGRAM =
      Stream.of("chromium", "chromium-browser", "google-chrome")
          .flatMap(Chromium::onPath)
          .findFirst();

  private Chromium() {}

  /** Skips a test, loudly, where there is none. */
  public static void require(Class<?> test) {
    if (PROGRAM.isEmpty()) {
      System.err.println("SKIPPED: " + test.getSimpleName() + ", for chromium is not installed.");
    }
    assumeTrue(PROGRAM.isPresent(), "chromium is not installed");
  }

  /**
   * A page as its scripts left it.
   *
   * @param folder where the browser may keep its files
   */
  public static String dump(String address, int width, Path folder) throws Exception {
    Path profile = Files.createTempDirectory(folder, "profile");
    Path output = folder.resolve("dump.html");
    Process chromium =
        started(
            output,
            profile,
            "--window-size=" + width + ",900",
            "--virtual-time-budget=5000",
            "--dump-dom",
            address);
    try {
      assertThat(chromium.waitFor(60, TimeUnit.SECONDS)).as("chromium ends").isTrue();
    } finally {
      chromium.destroyForcibly();
    }
    return Files.readString(output, StandardCharsets.UTF_8);
  }

  /** Starts it without a window. */
  static Process start(Path profile, String... arguments) throws IOException {
    return started(profile.resolve("output.txt"), profile, arguments);
  }

  private static Process started(Path output, Path profile, String... arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                PROGRAM.orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + profile));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectOutput(output.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static Stream<Path> onPath(String command) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, command))
        .filter(Files::isExecutable);
  }
}
