package chancery.cli;

import chancery.report.TextReport;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What a command sees of the world: the folder it runs in and the three streams.
 *
 * @param folder what relative paths are relative to
 * @param in standard input, as bytes
 * @param out where results go, and nothing else
 * @param err where findings, progress and errors go
 * @param terminal whether {@code err} is a terminal, where a line can be written over
 * @param report how findings look there
 */
record Console(
    Path folder,
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean terminal,
    TextReport report) {

  /** A path as the user wrote it, as a place on this machine. */
  Path resolve(String path) {
    return folder.resolve(path);
  }
}
