package chancery.cli;

import chancery.report.TextReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A page of Markdown whose console blocks are run and compared, in one folder, from the top.
 *
 * <p>In a block that begins with {@code ```console}, a line {@code $ chancery ...} (or {@code
 * ./chancery}) runs the command here, a line {@code $ echo $?} prints its exit code, and any other
 * line after {@code $ } runs in bash, as does what stands after a pipe; {@code <}, {@code >} and
 * {@code 2>} lead to files. What a line prints stands below it. A command that does not end with 0
 * must be followed by {@code $ echo $?}. A block that begins with {@code ```text file=NAME} is
 * written to that file first.
 */
final class ConsoleTranscript {
  private final Path folder;
  private int exitCode;

  ConsoleTranscript(Path folder) {
    this.folder = folder;
  }

  /** The page as it ought to be: the same prose and commands, with what they print now. */
  String replay(String page) throws IOException, InterruptedException {
    List<String> replayed = new ArrayList<>();
    Iterator<String> lines = page.lines().iterator();
    while (lines.hasNext()) {
      String line = lines.next();
      replayed.add(line);
      if (line.startsWith("```console")) {
        replayed.addAll(run(block(lines)));
        replayed.add("```");
      } else if (line.matches("```\\w* file=.*")) {
        List<String> content = block(lines);
        write(line.substring(line.indexOf('=') + 1), content);
        replayed.addAll(content);
        replayed.add("```");
      }
    }
    return String.join("\n", replayed) + "\n";
  }

  private static List<String> block(Iterator<String> lines) {
    List<String> block = new ArrayList<>();
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.equals("```")) {
        return block;
      }
      block.add(line);
    }
    throw new IllegalArgumentException("a block is not closed");
  }

  private void write(String name, List<String> content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", content) + "\n");
  }

  private List<String> run(List<String> block) throws IOException, InterruptedException {
    List<String> shown = new ArrayList<>();
    List<String> commands = block.stream().filter(line -> line.startsWith("$ ")).toList();
    for (int i = 0; i < commands.size(); i++) {
      String command = commands.get(i).substring(2);
      shown.add("$ " + command);
      run(command).lines().forEach(shown::add);
      boolean codeIsShown = i + 1 < commands.size() && commands.get(i + 1).equals("$ echo $?");
      if (exitCode != 0 && !codeIsShown) {
        shown.add("$ echo $?");
        shown.add(String.valueOf(exitCode));
        exitCode = 0;
      }
    }
    return shown;
  }

  private String run(String command) throws IOException, InterruptedException {
    if (command.equals("echo $?")) {
      int code = exitCode;
      exitCode = 0;
      return code + "\n";
    }
    if (!command.matches("(\\./)?chancery\\b.*")) {
      return bash(command, "");
    }
    String[] piped = command.split(" \\| ", 2);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = piped.length == 1 ? out : new ByteArrayOutputStream();
    chancery(piped[0], out, err);
    return piped.length == 1
        ? out.toString(StandardCharsets.UTF_8)
        : err.toString(StandardCharsets.UTF_8)
            + bash(piped[1], out.toString(StandardCharsets.UTF_8));
  }

  /** Runs the command in this process, its streams led to files where the line says so. */
  private void chancery(String command, ByteArrayOutputStream out, ByteArrayOutputStream err)
      throws IOException {
    List<String> words = new ArrayList<>(Arrays.asList(command.trim().split(" +")));
    InputStream in =
        new ByteArrayInputStream(
            redirected("<", words).map(ConsoleTranscript::read).orElse(new byte[0]));
    Optional<Path> outFile = redirected(">", words);
    Optional<Path> errFile = redirected("2>", words);
    ByteArrayOutputStream realOut = outFile.isPresent() ? new ByteArrayOutputStream() : out;
    ByteArrayOutputStream realErr = errFile.isPresent() ? new ByteArrayOutputStream() : err;
    PrintStream outStream = new PrintStream(realOut, true, StandardCharsets.UTF_8);
    PrintStream errStream = new PrintStream(realErr, true, StandardCharsets.UTF_8);
    exitCode =
        CommandLineTool.run(
                words.subList(1, words.size()),
                new Console(folder, in, outStream, errStream, false, TextReport.plain()))
            .number();
    if (outFile.isPresent()) {
      Files.write(outFile.get(), realOut.toByteArray());
    }
    if (errFile.isPresent()) {
      Files.write(errFile.get(), realErr.toByteArray());
    }
  }

  private Optional<Path> redirected(String sign, List<String> words) {
    int at = words.indexOf(sign);
    if (at < 0) {
      return Optional.empty();
    }
    words.remove(at);
    return Optional.of(folder.resolve(words.remove(at)));
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String bash(String command, String in) throws IOException, InterruptedException {
    Path input = Files.createTempFile("transcript", ".in");
    try {
      Files.writeString(input, in);
      ProcessBuilder builder =
          new ProcessBuilder("bash", "-c", command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectInput(input.toFile());
      builder.environment().put("LC_ALL", "C.UTF-8");
      Process process = builder.start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      if (code != 0) {
        throw new IllegalStateException(command + " ended with " + code + ": " + printed);
      }
      return printed;
    } finally {
      Files.delete(input);
    }
  }
}
