package chancery.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What words look like: capitals, initials, names, in scripts with case and without. */
final class Shape {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,，、/·]+");
  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.){1,4}-?(\\p{Lu}\\.)?");
  private static final Pattern COMPOUND_OFFICE =
      Pattern.compile(
          "\\p{L}{3,}(?:rat|rätin|meister|förster|direktor|leiter|minister|sekretär|präsident|referent|inspektor"
              + "|richter|kanzler|kommissar|anwalt|bläser|sprecher|vertreter)(?:in)?");
  private static final Pattern ELIDED = Pattern.compile("d|l|dell|[dl]['’].*");

  private Shape() {}

  /** The words of a label or a name, brackets and their content left out. */
  static List<String> words(String s) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(withoutBrackets(s), -1)) {
      if (!word.isEmpty() && word.codePoints().anyMatch(Character::isLetterOrDigit)) {
        words.add(word);
      }
    }
    return words;
  }

  /** The text outside round, square and full-width brackets. */
  static String withoutBrackets(String s) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (isOpening(c)) {
        depth++;
      } else if (isClosing(c)) {
        depth = Math.max(0, depth - 1);
        out.append(' ');
      } else if (depth == 0) {
        out.append(c);
      }
    }
    return out.toString().strip();
  }

  static boolean isOpening(char c) {
    return c == '(' || c == '[' || c == '（' || c == '［' || c == '【';
  }

  static boolean isClosing(char c) {
    return c == ')' || c == ']' || c == '）' || c == '］' || c == '】';
  }

  /** All letters are capitals, and there are at least two. */
  static boolean isCapitals(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        letters++;
      }
    }
    return letters >= 2;
  }

  /** Mostly capitals, as in {@code McDONALD}: two or more, and more of them than small letters. */
  static boolean isMostlyCapitals(String word) {
    long capitals = word.codePoints().filter(Character::isUpperCase).count();
    long small = word.codePoints().filter(Character::isLowerCase).count();
    return capitals >= 2 && capitals > small;
  }

  static boolean startsUpper(String word) {
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      if (Character.isLetter(c)) {
        return Character.isUpperCase(c) || Character.isTitleCase(c) || !hasCase(c);
      }
      if (Character.isDigit(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  static boolean startsLower(String word) {
    return word.codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .anyMatch(Character::isLowerCase);
  }

  /** One letter, with or without a stop. */
  static boolean isInitial(String word) {
    return word.codePoints().filter(Character::isLetter).count() == 1
        && word.codePoints().noneMatch(Character::isDigit)
        && word.length() <= 2;
  }

  /** Initials run together: {@code N.S.}. */
  static boolean isInitials(String word) {
    return word.endsWith(".") && INITIALS.matcher(word).matches();
  }

  static boolean isParticle(String word) {
    String bare = bare(word);
    return Lexicon.PARTICLES.contains(bare) || ELIDED.matcher(bare).matches();
  }

  static boolean isTitle(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Lexicon.TITLES.contains(lower) || Lexicon.TITLES.contains(bare(word));
  }

  static boolean isHonorific(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Lexicon.HONORIFICS.contains(lower) || Lexicon.HONORIFICS.contains(bare(word));
  }

  static boolean isOffice(String word) {
    return Lexicon.OFFICES.contains(bare(word));
  }

  /** A German word made with that for an office: "Oberförster". */
  static boolean isCompoundOffice(String word) {
    return COMPOUND_OFFICE.matcher(bare(word)).matches();
  }

  static boolean isOrganisation(String word) {
    return Lexicon.ORGANISATIONS.contains(bare(word));
  }

  /** Lower case, without the punctuation around it. */
  static String bare(String word) {
    return trimmed(word).toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Without what is no letter or figure at its ends. */
  static String trimmed(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.codePointAt(start))) {
      start += Character.charCount(word.codePointAt(start));
    }
    while (end > start && !Character.isLetterOrDigit(word.codePointBefore(end))) {
      end -= Character.charCount(word.codePointBefore(end));
    }
    return word.substring(start, end);
  }

  static boolean hasCase(int c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
  }

  /** Whether a text is in a script without spaces between words. */
  static boolean isIdeographic(String s) {
    return s.codePoints().anyMatch(Shape::isIdeographic);
  }

  static boolean isIdeographic(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.HANGUL;
  }
}
