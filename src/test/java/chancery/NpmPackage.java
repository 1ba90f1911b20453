package chancery;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code ./check} has fetched from npm, as {@code src/test/npm/package.json} asks for it. */
public final class NpmPackage {
  private static final Path FOLDER = Path.of("target", "npm", "node_modules");

  private NpmPackage() {}

  /**
   * A file of a package, such as {@code axe-core/axe.min.js}; skips the test, loudly, where {@code
   * ./check} could not fetch it.
   */
  public static Path file(String path) {
    Path file = FOLDER.resolve(path);
    if (!Files.exists(file)) {
      System.err.println("SKIPPED: a test that needs " + path + " from npm; run ./check.");
    }
    assumeTrue(Files.exists(file), path + " is not installed");
    return file;
  }
}
