package chancery.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * How far a command is with many documents: on a terminal a line that is written over, with the
 * rate and the time left; elsewhere a line for every hundred, so that a log stays short and is the
 * same again.
 */
final class Progress {
  private static final String ERASE = "\r\u001b[K";
  private static final int EVERY = 100;
  private static final int FEWEST_ON_TERMINAL = 10;

  private final PrintStream err;
  private final boolean terminal;
  private final int total;
  private final LongSupplier nanoseconds;
  private final long start;
  private int done;

  Progress(Console console, int total) {
    this(console, total, System::nanoTime);
  }

  Progress(Console console, int total, LongSupplier nanoseconds) {
    this.nanoseconds = nanoseconds;
    this.start = nanoseconds.getAsLong();
    this.err = console.err();
    this.terminal = console.terminal() && total >= FEWEST_ON_TERMINAL;
    this.total = total;
  }

  /** Of a command that was asked to be quiet: none. */
  static Progress silent(Console console) {
    return new Progress(console, 0);
  }

  /** Says what came of one more document, then how far the command is. */
  void after(Runnable report) {
    if (terminal) {
      err.print(ERASE);
    }
    report.run();
    done++;
    if (done < total && terminal) {
      err.print(done + " of " + total + rate());
      err.flush();
    } else if (done < total && done % EVERY == 0) {
      err.println(done + " of " + total);
      err.flush();
    }
  }

  /**
   * How many documents are done in a second, and how long it takes at that rate; after a second.
   */
  private String rate() {
    double seconds = (nanoseconds.getAsLong() - start) / 1e9;
    if (seconds < 1) {
      return "";
    }
    double perSecond = done / seconds;
    return String.format(Locale.ROOT, ", %.1f a second, ", perSecond)
        + duration(Math.round((total - done) / perSecond))
        + " left";
  }

  private static String duration(long seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    return seconds < 3600
        ? seconds / 60 + " min " + seconds % 60 + " s"
        : seconds / 3600 + " h " + seconds / 60 % 60 + " min";
  }
}
