package chancery.register;

/**
 * Says whether a name is written in a text as its register writes it, or as headings, labels and
 * the beginnings of sentences write it: in capitals, with one at its beginning. A name that the
 * register sets in capitals may stand in the text with one. What is written small is no name.
 */
final class Capitals {
  /** Shorter words in capitals are abbreviations: "US" is not "us". */
  private static final int LEAST_NAME = 4;

  private Capitals() {}

  /** Whether letters of the same folded form agree in their capitals. */
  static boolean agree(String written, String name) {
    boolean raised = false;
    for (int i = 0; i < written.length(); i++) {
      char w = written.charAt(i);
      char n = name.charAt(i);
      if (w == n) {
        continue;
      }
      if (Character.isUpperCase(w)) {
        raised |= i > 0;
      } else if (isFirstOfWord(name, i) || !isWordInCapitals(name, i)) {
        return false;
      }
    }
    return !raised || written.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean isFirstOfWord(String name, int at) {
    return at == 0 || !Character.isLetter(name.charAt(at - 1));
  }

  private static boolean isWordInCapitals(String name, int at) {
    int start = at;
    while (!isFirstOfWord(name, start)) {
      start--;
    }
    int end = start;
    while (end < name.length() && Character.isLetter(name.charAt(end))) {
      if (Character.isLowerCase(name.charAt(end))) {
        return false;
      }
      end++;
    }
    return end - start >= LEAST_NAME;
  }
}
