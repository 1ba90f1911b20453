package chancery.cli;

/** What keeps a command from doing its work at all: said to the user, and the exit code is 2. */
final class CommandException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String help;

  /**
   * @param message what is wrong, in one line
   * @param help what to do about it, in one line
   */
  CommandException(String message, String help) {
    super(message);
    this.help = help;
  }

  CommandException(String message, String help, Throwable cause) {
    super(message, cause);
    this.help = help;
  }

  String help() {
    return help;
  }
}
