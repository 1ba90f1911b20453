package chancery.cli;

/** The {@code chancery} command. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    if (args.length == 1 && args[0].equals("--version")) {
      System.out.println("chancery 0.1.0");
      return;
    }
    System.exit(2);
  }
}
