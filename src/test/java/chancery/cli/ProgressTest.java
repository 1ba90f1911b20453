package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.report.TextReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private long clock;
  private long eachTakes;

  private static Console console(PrintStream err, boolean terminal) {
    return new Console(
        Path.of(""), new ByteArrayInputStream(new byte[0]), err, err, terminal, TextReport.plain());
  }

  private String shown(int total, boolean terminal, String finding) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream err = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
      Console console = console(err, terminal);
      Progress progress = new Progress(console, total, () -> clock);
      for (int i = 0; i < total; i++) {
        clock += eachTakes;
        progress.after(() -> err.print(finding));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aTerminalShowsOneLineThatFindingsAreNotMixedWithAndThatGoes() {
    String shown = shown(12, true, "finding\n");
    assertThat(shown)
        .startsWith("\r\u001b[Kfinding\n1 of 12\r\u001b[Kfinding\n2 of 12")
        .endsWith("11 of 12\r\u001b[Kfinding\n");
  }

  @Test
  void aLogHasALineForEveryHundred() {
    assertThat(shown(201, false, "").lines()).containsExactly("100 of 201", "200 of 201");
  }

  @Test
  void quietValidationSaysNothing(@TempDir Path folder) throws IOException {
    for (int i = 0; i < 101; i++) {
      Files.writeString(folder.resolve(i + ".xml"), "<letter/>");
    }
    Path schema = folder.resolve("letter.rnc");
    Files.writeString(schema, "start = element letter { empty }");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    ExitCode code =
        CommandLineTool.run(
            List.of("validate", "--quiet", "--schema", schema.toString(), folder.toString()),
            console(err, false));

    assertThat(code).isEqualTo(ExitCode.CLEAN);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aFewDocumentsNeedNone() {
    assertThat(shown(9, true, "")).isEmpty();
    assertThat(shown(99, false, "")).isEmpty();
  }

  @Test
  void aTerminalShowsTheRateAndTheTimeLeftAfterASecond() {
    eachTakes = SECOND / 2;
    assertThat(shown(10, true, ""))
        .contains("1 of 10\r")
        .contains("4 of 10, 2.0 a second, 3 s left\r");
    eachTakes = 20 * SECOND;
    assertThat(shown(1000, true, ""))
        .contains("1 of 1000, 0.1 a second, 5 h 33 min left\r")
        .contains("990 of 1000, 0.1 a second, 3 min 20 s left\r");
  }
}
