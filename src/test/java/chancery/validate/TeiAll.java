package chancery.validate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * TEI All's grammar with its rules, {@code tei_all.rng}, of any P5 since 4.8. It is the TEI
 * Consortium's and not in this repository: {@code -Dtei.all=FILE} says where it is.
 */
final class TeiAll {
  private static final Path FILE =
      Path.of(System.getProperty("tei.all", "../shared/tei/tei_all.rng"));

  private TeiAll() {}

  /** Skips the test that asks if the file is not there. */
  static Path file() {
    boolean there = Files.isRegularFile(FILE);
    if (!there) {
      System.err.println("SKIPPED: TEI All is not at " + FILE + "; give -Dtei.all=tei_all.rng");
    }
    assumeTrue(there, "TEI All is not at " + FILE);
    return FILE;
  }

  /** Judges by its grammar and its rules. */
  static Validators validators() {
    return new Validators(new Saxon(), JudgedBy.schemas(file()));
  }

  static byte[] grammar() throws IOException {
    return Files.readAllBytes(file());
  }
}
