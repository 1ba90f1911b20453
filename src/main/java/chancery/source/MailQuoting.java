package chancery.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks with which mail quotes (RFC 3676, 4.5): a {@code >} for each time that a line is
 * quoted, and a space. They are marks only in a text that has two such lines together, quoted once:
 * captions begin what a speaker says with two or three of them.
 */
final class MailQuoting {
  private static final Pattern MARK = Pattern.compile("(?<marks>>(?: ?>)*) ?");
  private static final Pattern ONCE = Pattern.compile("> ?(?:[^>\\s].*)?");

  private final boolean used;

  private MailQuoting(boolean used) {
    this.used = used;
  }

  static MailQuoting of(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (isQuotedOnce(lines.get(i - 1)) && isQuotedOnce(lines.get(i))) {
        return new MailQuoting(true);
      }
    }
    return new MailQuoting(false);
  }

  private static boolean isQuotedOnce(String line) {
    return ONCE.matcher(line).matches();
  }

  /** How many times a line is quoted. */
  int depth(String line) {
    Matcher mark = MARK.matcher(line);
    return used && mark.lookingAt()
        ? (int) mark.group("marks").chars().filter(c -> c == '>').count()
        : 0;
  }

  /** Where the words of a line begin, after the marks. */
  int start(String line) {
    Matcher mark = MARK.matcher(line);
    return used && mark.lookingAt() ? mark.end() : 0;
  }
}
