package chancery.transcript;

import java.util.Set;

/**
 * A name and an office written without a space, in Chinese characters: 司长方启明, 方启明司长. The office is
 * the longest known word at the end or before the name.
 *
 * @param name where the name begins
 * @param nameEnd where it ends
 * @param office where the office begins
 * @param officeEnd where it ends; it begins there too where there is none
 */
record RunTogether(int name, int nameEnd, int office, int officeEnd) {

  /** Whether a text, brackets aside, is of that kind. */
  static boolean is(String text) {
    String name = Shape.withoutBrackets(text);
    return name.length() >= 2
        && name.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isDigit(c))
        && name.codePoints()
            .allMatch(
                c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || c == '·');
  }

  /** Whether a text of that kind ends in a word of address: somebody's name. */
  static boolean isAddressed(String text) {
    return is(text) && longestAtEnd(text, Lexicon.AFTER_NAMES) > 0;
  }

  static RunTogether read(String text) {
    String plain = Shape.withoutBrackets(text);
    int end = plain.length() - longestAtEnd(plain, Lexicon.AFTER_NAMES);
    int office = longestAtEnd(plain.substring(0, end), Lexicon.OFFICES);
    if (office > 0 && office < end) {
      return new RunTogether(0, end - office, end - office, end);
    }
    int name = afterLastOffice(plain, end);
    return new RunTogether(name, end, 0, name);
  }

  /** The name alone. */
  static String name(String text) {
    RunTogether read = read(text);
    return text.substring(read.name(), read.nameEnd());
  }

  boolean hasOffice() {
    return office < officeEnd;
  }

  private static int longestAtEnd(String text, Set<String> words) {
    for (int n = Math.min(5, text.length() - 1); n > 0; n--) {
      if (words.contains(text.substring(text.length() - n))) {
        return n;
      }
    }
    return 0;
  }

  /** Where a name of one to four characters begins after an office, or 0. */
  private static int afterLastOffice(String text, int end) {
    for (int start = end - 1; start > 1 && end - start <= 4; start--) {
      if (longestAtEnd("_" + text.substring(0, start), Lexicon.OFFICES) > 0) {
        return start;
      }
    }
    return 0;
  }
}
