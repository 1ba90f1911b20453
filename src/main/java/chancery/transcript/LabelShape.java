package chancery.transcript;

import java.util.List;
import java.util.Locale;

/** Whether the words of a label look like those that name somebody. */
final class LabelShape {
  private static final int LONGEST_CHORUS = 8;
  private static final int MANY_TIMES = 5;

  private LabelShape() {}

  static boolean isQuestionLetter(List<String> words) {
    return Shape.isInitial(words.get(0)) && words.size() > 1 && Shape.isTitle(words.get(1));
  }

  /** How much the words of a label look like those of a name: above zero where they do. */
  static double weight(String label, List<String> words, boolean role, int times) {
    if (words.isEmpty()) {
      return -5;
    }
    if (Shape.isIdeographic(label) && words.stream().allMatch(Shape::isIdeographic)) {
      int length = Shape.withoutBrackets(label).replaceAll("\\s", "").length();
      return length <= 8 ? 1 : length <= 14 ? -1 : -4;
    }
    if (Character.isDigit(label.charAt(0))) {
      return -3;
    }
    int lower = 0;
    int capital = 0;
    for (String word : words) {
      if (Shape.startsLower(word) && !Shape.isParticle(word) && !Shape.isTitle(word)) {
        lower++;
      } else if (Shape.startsUpper(word)) {
        capital++;
      }
    }
    if (lower > 0 && !role) {
      boolean office =
          isOfficeAfterComma(label)
              || Shape.isOffice(words.get(0))
              || (words.size() > 1
                  && Shape.isParticle(words.get(0))
                  && Shape.isOffice(words.get(1)));
      boolean somebody =
          times > 1 && words.size() == 2 && lower == 1 && Shape.isParticle(words.get(0));
      boolean again = times >= MANY_TIMES && lower == 1 && capital > 0 && words.size() <= 3;
      if (somebody || again) {
        return -0.5;
      }
      if (isHonouredOffice(words)) {
        return 1;
      }
      return office && lower <= 3 ? 0 : -1.5 - Math.min(3, lower);
    }
    if (capital == 0) {
      return role ? 0 : words.size() == 1 && times >= 4 ? -1 : -3;
    }
    return words.size() > 8 ? -1 : 1;
  }

  /** "Act II", "Erster Auftritt": the heading of a part. */
  static boolean isDivision(List<String> words) {
    return words.size() >= 2
        && words.size() <= 4
        && (Lexicon.DIVISIONS.contains(Shape.bare(words.get(0)))
            || Lexicon.DIVISIONS.contains(Shape.bare(words.get(words.size() - 1))));
  }

  /** Two or more words, all with capitals but for the small ones that names have. */
  static boolean isFullName(String text) {
    List<String> words = Shape.words(text);
    return words.size() >= 2
        && words.size() <= 7
        && Shape.startsUpper(text)
        && words.stream().allMatch(w -> Shape.startsUpper(w) || Shape.isParticle(w));
  }

  /** "Ramos, secretary": after the comma stands an office, not the rest of a sentence. */
  static boolean isOfficeAfterComma(String label) {
    int comma = label.indexOf(',');
    if (comma < 0) {
      return false;
    }
    List<String> after = Shape.words(label.substring(comma + 1));
    return !after.isEmpty() && (Shape.startsUpper(after.get(0)) || Shape.isOffice(after.get(0)));
  }

  /**
   * Whether a label names several voices: "Voices", "Several members", "Voices from the gallery". A
   * word such as "several" needs others after it.
   */
  static boolean isChorus(String label) {
    String folded = WordLists.fold(Shape.withoutBrackets(label));
    if (Lexicon.GROUPS.contains(folded)) {
      return true;
    }
    List<String> words = Shape.words(label);
    if (words.size() < 2 || words.size() > LONGEST_CHORUS) {
      return false;
    }
    String first = Shape.bare(words.get(0));
    String two = first + " " + Shape.bare(words.get(1));
    return Lexicon.QUANTITIES.contains(first)
        || (Lexicon.GROUPS.contains(first) && Shape.startsLower(words.get(1)))
        || (words.size() > 2 && Lexicon.GROUPS.contains(two) && Shape.startsLower(words.get(2)));
  }

  /** "Mr. SMITH of Ohio": a name, and the place that tells it from another of that name. */
  static boolean namesPlace(String label) {
    List<String> words = Shape.words(label);
    int of = words.indexOf("of");
    return of > 0
        && of + 1 < words.size()
        && Shape.startsUpper(words.get(of + 1))
        && !Shape.isTitle(words.get(of - 1))
        && !Shape.isOffice(words.get(of - 1))
        && !Names.tokens(words.get(of - 1)).isEmpty();
  }

  static boolean isCapitalName(String word) {
    return Shape.isMostlyCapitals(word) && !Shape.isInitials(word);
  }

  /**
   * Capitals that name somebody, with small words and a title about them, and nothing after a comma
   * but a remark on delivery.
   */
  static boolean isCapitalLabel(String label) {
    String name = beforeDelivery(label);
    boolean capitals = false;
    for (String word : Shape.words(name)) {
      if (isCapitalName(word)) {
        capitals = true;
      } else if (!Shape.isTitle(word)
          && !Shape.isParticle(word)
          && !Shape.isInitial(word)
          && !Shape.isInitials(word)
          && !(capitals && Shape.startsUpper(word))) {
        return false;
      }
    }
    return capitals;
  }

  /** What stands before a comma that a word in small letters follows. */
  static String beforeDelivery(String label) {
    int comma = label.indexOf(',');
    if (comma > 0 && Shape.startsLower(label.substring(comma + 1).strip())) {
      return label.substring(0, comma);
    }
    return label;
  }

  /** "Mr. Smith." or "The President." at the head of a block. */
  static boolean isTitledLabel(String label) {
    List<String> words = Shape.words(label);
    boolean the = !words.isEmpty() && Shape.bare(words.get(0)).equals("the");
    int first = the ? 1 : 0;
    if (Lexicon.ROLES.contains(WordLists.fold(label))) {
      return label.length() > 2;
    }
    if (isChorus(label) || isHonouredOffice(words)) {
      return true;
    }
    return words.size() > first
        && words.size() <= 6
        && Shape.isTitle(words.get(first))
        && (the || words.size() > 1)
        && words.stream()
            .allMatch(
                w ->
                    Shape.startsUpper(w)
                        || Shape.isParticle(w)
                        || (w.length() == 2 && w.endsWith("."))
                        || Shape.isTitle(w)
                        || Shape.isOffice(w));
  }

  /** "M. le ministre des travaux publics": an office in small letters after a form of address. */
  private static boolean isHonouredOffice(List<String> words) {
    int office = 1;
    while (office < words.size() && Shape.isParticle(words.get(office))) {
      office++;
    }
    return words.size() <= LONGEST_CHORUS
        && office > 1
        && office < words.size()
        && Shape.isHonorific(words.get(0))
        && (Shape.isOffice(words.get(office)) || Shape.isTitle(words.get(office)));
  }

  /** One or two words with capitals at the head of a block: a name, if half the blocks begin so. */
  static boolean isBareName(String label) {
    List<String> words = Shape.words(label);
    return !words.isEmpty()
        && words.size() <= 2
        && label.length() <= 30
        && words.stream().allMatch(w -> Shape.startsUpper(w) && w.length() > 2);
  }

  /** "Mr. Smith, minister": what stands before the comma, if an office stands after it. */
  static String withoutOffice(String label) {
    int comma = label.indexOf(',');
    if (comma < 0) {
      return label;
    }
    List<String> after = Shape.words(label.substring(comma + 1));
    return !after.isEmpty() && Shape.isOffice(after.get(0)) ? label.substring(0, comma) : "";
  }

  static boolean isAllCapitals(String line) {
    return line.equals(line.toUpperCase(Locale.ROOT));
  }
}
