package chancery.transcript;

/** A label within a line: after a sentence, or where a scan has run two turns together. */
final class RunInLabel {
  private RunInLabel() {}

  /**
   * Where a label that ends at {@code colon} begins, or -1.
   *
   * @param floor the position before which it cannot begin
   */
  static int start(CharSequence text, int colon, int floor) {
    int start = -1;
    int at = colon;
    boolean capitals = false;
    for (int words = 0; words < 6 && at > floor && colon - at < 60; words++) {
      int end = at;
      while (end > floor && DocumentText.isSpace(text.charAt(end - 1))) {
        end--;
      }
      int begin = end;
      while (begin > floor && isNameCharacter(text.charAt(begin - 1))) {
        begin--;
      }
      String word = text.subSequence(begin, end).toString();
      int glued = gluedCapitals(word);
      if (glued > 0) {
        return begin + glued;
      }
      boolean capital = LabelShape.isCapitalName(word);
      if (!isRunInWord(word) || (capitals && !capital && !isCapitalTitle(word))) {
        break;
      }
      capitals |= capital;
      at = begin;
      if (!Shape.isParticle(word)) {
        start = begin;
      }
    }
    if (start <= floor) {
      return start;
    }
    int before = start;
    while (before > floor && DocumentText.isSpace(text.charAt(before - 1))) {
      before--;
    }
    if (before <= floor) {
      return start;
    }
    char last = text.charAt(before - 1);
    boolean sentence = ".?!…\"”»)]—–-".indexOf(last) >= 0;
    return sentence || capitals ? start : -1;
  }

  /** A small title or word that may stand before a name in capitals: "Mr. SMITH". */
  private static boolean isCapitalTitle(String word) {
    return Shape.isHonorific(word) || Shape.isInitials(word) || Shape.isInitial(word);
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '’' || c == '-';
  }

  /** Capitals that a scan has run onto the small letters before them: how many letters before. */
  private static int gluedCapitals(String word) {
    int stop = Math.max(word.lastIndexOf('.'), -1) + 1;
    int i = word.length();
    while (i > stop && Character.isUpperCase(word.charAt(i - 1))) {
      i--;
    }
    boolean glued =
        i > 0
            && word.length() - i >= 3
            && (Character.isLowerCase(word.charAt(i - 1))
                || (word.charAt(i - 1) == '-' && i > 1 && goesBeforeDash(word.charAt(i - 2)))
                || (i == stop && i > 1 && goesBeforeDash(word.charAt(i - 2))));
    return glued ? i : 0;
  }

  private static boolean isRunInWord(String word) {
    if (word.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    return Shape.isCapitals(word)
        || Shape.isTitle(word)
        || Shape.isInitials(word)
        || (Shape.startsUpper(word) && !word.endsWith("."))
        || Shape.isParticle(word);
  }

  /** A small letter, or more of an ellipsis or a dash. */
  private static boolean goesBeforeDash(char c) {
    return Character.isLowerCase(c) || c == '.' || c == '-';
  }
}
