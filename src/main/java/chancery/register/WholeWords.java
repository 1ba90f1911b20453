package chancery.register;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says whether a stretch of text is whole words, as its script has them: between Latin letters a
 * word ends where letters do; Chinese and Japanese write no spaces, and a name may stand anywhere;
 * a Korean name may have a particle after it. Words that a hyphen joins are one.
 */
final class WholeWords {
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  /** What French and Italian elide before a name. */
  private static final Set<String> ELIDED =
      Set.of("l", "d", "j", "n", "s", "m", "t", "c", "qu", "un", "all", "dell", "dall", "nell");

  /** What Korean writes onto a name, the longer first. */
  private static final List<String> KOREAN_PARTICLES =
      List.of(
          "에게서", "으로서", "에게", "께서", "에서", "으로", "까지", "부터", "처럼", "보다", "이나", "이란", "이라", "은", "는",
          "이", "가", "을", "를", "의", "에", "와", "과", "도", "로", "만", "께", "씨", "님");

  private WholeWords() {}

  /** Whether no word goes on over either end. */
  static boolean are(String text, int start, int end) {
    return beginsWord(text, start) && endsWord(text, end);
  }

  private static boolean beginsWord(String text, int start) {
    if (start == 0) {
      return true;
    }
    int before = text.codePointBefore(start);
    if (before == '-' || before == '\'') {
      String word = wordBefore(text, start - 1);
      boolean elided = before == '\'' && ELIDED.contains(word.toLowerCase(Locale.ROOT));
      return word.isEmpty() || elided;
    }
    return !areOneWord(before, text.codePointAt(start));
  }

  private static boolean endsWord(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    int last = text.codePointBefore(end);
    int after = text.codePointAt(end);
    if (after == '-') {
      return end + 1 == text.length() || !isWord(text.codePointAt(end + 1));
    }
    return !areOneWord(last, after) || isParticle(text, last, end);
  }

  private static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0 && isWord(text.codePointBefore(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    return text.substring(start, end);
  }

  private static boolean areOneWord(int a, int b) {
    return isWord(a) && isWord(b) && !isWithoutSpaces(a) && !isWithoutSpaces(b);
  }

  private static boolean isParticle(String text, int last, int end) {
    if (UnicodeScript.of(last) != UnicodeScript.HANGUL) {
      return false;
    }
    for (String particle : KOREAN_PARTICLES) {
      int after = end + particle.length();
      if (text.startsWith(particle, end)
          && (after == text.length() || !isWord(text.codePointAt(after)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Whether a script writes its words without spaces between them. */
  static boolean isWithoutSpaces(int c) {
    return WITHOUT_SPACES.contains(UnicodeScript.of(c));
  }
}
