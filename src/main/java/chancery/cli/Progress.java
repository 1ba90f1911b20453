package chancery.cli;

import java.io.PrintStream;

/**
 * How far a command is with many documents: on a terminal a line that is written over, elsewhere a
 * line for every hundred, so that a log stays short and is the same again.
 */
final class Progress {
  private static final String ERASE = "\r\u001b[K";
  private static final int EVERY = 100;
  private static final int FEWEST_ON_TERMINAL = 10;

  private final PrintStream err;
  private final boolean terminal;
  private final int total;
  private int done;

  Progress(Console console, int total) {
    this.err = console.err();
    this.terminal = console.terminal() && total >= FEWEST_ON_TERMINAL;
    this.total = total;
  }

  /** Says what came of one more document, then how far the command is. */
  void after(Runnable report) {
    if (terminal) {
      err.print(ERASE);
    }
    report.run();
    done++;
    if (done < total && terminal) {
      err.print(done + " of " + total);
      err.flush();
    } else if (done < total && done % EVERY == 0) {
      err.println(done + " of " + total);
      err.flush();
    }
  }
}
