package chancery.cli;

import chancery.report.TextReport;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The {@code chancery} command as a process. */
public final class Main {
  static final String VERSION = "0.1.0";

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
      System.out.println("chancery " + VERSION);
      return;
    }
    // Picocli would look for Groovy, and open every library's jar in vain.
    System.setProperty("picocli.disable.closures", "true");
    // What writes Word documents would say that nobody has set up its log. Only a process of ours
    // may
    // decide that: a program or a cluster that uses the library has a log of its own.
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    // The messages of the JDK's parser follow the locale; ours are one language.
    Locale.setDefault(Locale.ROOT);
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    Console console =
        new Console(
            Path.of(""), System.in, out, err, Boolean.getBoolean("chancery.terminal"), report());
    ExitCode code = CommandLineTool.run(List.of(args), console);
    err.flush();
    out.flush();
    if (out.checkError()) {
      err.println("error: standard output could not be written");
      code = ExitCode.FAILED;
      err.flush();
    }
    System.exit(code.number());
  }

  /** In colours where the launcher has found that standard error is a terminal. */
  private static TextReport report() {
    return Boolean.getBoolean("chancery.coloured") ? TextReport.coloured() : TextReport.plain();
  }

  /** A stream in UTF-8, whatever the locale says. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
  }
}
