package chancery.edition;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code chancery build minutes} as a process of its own. */
final class BuildProcess {
  private BuildProcess() {}

  /** Starts it in a folder, with options of the JVM. */
  static Process start(Path folder, List<String> options) throws IOException {
    return new ProcessBuilder(command(options))
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Its command, to which others of its arguments may be added. */
  static List<String> command(List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xss4m", "-XX:TieredStopAtLevel=1"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath()));
    command.addAll(List.of("chancery.cli.Main", "build", "minutes"));
    return command;
  }

  /** This JVM's class path, for a process that runs elsewhere. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
