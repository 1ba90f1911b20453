package chancery.cli;

/** How a command ended, for the shell. The higher code wins where a command meets several. */
enum ExitCode {
  /** Done, and nothing is wrong; there may be warnings. */
  CLEAN(0),
  /** Done, and at least one document is invalid, lossy or different. */
  FINDINGS(1),
  /** Not done: the command line was wrong, or a file could not be read or written. */
  FAILED(2);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  ExitCode and(ExitCode other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
