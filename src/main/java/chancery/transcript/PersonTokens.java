package chancery.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of part of a line that lists persons, brackets aside, each by what it may be; and where
 * a name begins and ends among them.
 *
 * @param words in the order of the line
 * @param opens whether they come first between two semicolons
 */
record PersonTokens(List<Token> words, boolean opens) {
  /** What a word may be. */
  enum Kind {
    TITLE,
    NAME,
    OFFICE,
    ORGANISATION,
    JOINT,
    SMALL
  }

  /**
   * A word.
   *
   * @param start position in the line
   */
  record Token(int start, int end, String text, Kind kind) {
    /** The end of a name's last word; a full stop after more than three letters is the list's. */
    int endWithoutStop() {
      boolean stop = text.endsWith(".") && text.length() > 4 && !Shape.isInitials(text);
      return stop ? end - 1 : end;
    }

    boolean isArticle() {
      String bare = Shape.bare(text);
      return bare.equals("the") || bare.equals("der") || bare.equals("die");
    }

    boolean isInitial() {
      return text.endsWith(".") && (Shape.isInitial(text) || Shape.isInitials(text));
    }

    boolean isPreposition() {
      return switch (Shape.bare(text)) {
        case "of", "for", "to", "in", "at", "on", "für", "im", "по", "на", "при", "в" -> true;
        default -> false;
      };
    }
  }

  private static final Pattern WORD = Pattern.compile("[^\\s,，;；、()（）\\[\\]]+");

  /** Reads the words between two positions of a line. */
  static PersonTokens of(String line, int start, int end, boolean opens) {
    List<Token> words = new ArrayList<>();
    int depth = 0;
    Matcher matcher = WORD.matcher(line).region(start, end);
    int at = start;
    while (matcher.find()) {
      for (; at < matcher.start(); at++) {
        depth += Shape.isOpening(line.charAt(at)) ? 1 : Shape.isClosing(line.charAt(at)) ? -1 : 0;
      }
      if (depth <= 0) {
        String word = matcher.group();
        boolean first = words.stream().allMatch(earlier -> earlier.kind() == Kind.SMALL);
        words.add(new Token(matcher.start(), matcher.end(), word, kind(word, first)));
      }
    }
    return new PersonTokens(List.copyOf(words), opens);
  }

  private static Kind kind(String word, boolean first) {
    if (word.matches("\\p{Lu}\\.")) {
      return Kind.NAME;
    }
    return first && Shape.isCompoundOffice(word) ? Kind.OFFICE : kind(word);
  }

  private static Kind kind(String word) {
    String bare = Shape.bare(word);
    if (bare.equals("and") || bare.equals("und") || bare.equals("&") || word.equals("&")) {
      return Kind.JOINT;
    }
    if (Shape.isParticle(word) || (Shape.startsLower(word) && !Shape.isTitle(word))) {
      return Shape.isOffice(word) ? Kind.OFFICE : Kind.SMALL;
    }
    if (Shape.isOrganisation(word)) {
      return Kind.ORGANISATION;
    }
    if (Shape.isTitle(word)) {
      return Kind.TITLE;
    }
    if (Shape.isOffice(word)) {
      return Kind.OFFICE;
    }
    return Kind.NAME;
  }

  /** The same, after a person has been read from them. */
  PersonTokens continued() {
    return new PersonTokens(words, false);
  }

  int size() {
    return words.size();
  }

  Token get(int index) {
    return words.get(index);
  }

  private Kind kindOf(int index) {
    return words.get(index).kind();
  }

  /** Whether one of the words from an index on is an office or a title. */
  boolean nameOffice(int from) {
    return words.stream()
        .skip(from)
        .anyMatch(word -> word.kind() == Kind.OFFICE || word.kind() == Kind.TITLE);
  }

  /** Whether a name is among them that no preposition makes a part of an office. */
  boolean namePerson() {
    for (int i = 0; i < size(); i++) {
      if (kindOf(i) == Kind.NAME && (i == 0 || kindOf(i - 1) != Kind.SMALL)) {
        return true;
      }
    }
    return false;
  }

  /** Index of the token with which a person's name begins, or -1 if the rest is no person. */
  int nameStart(int from) {
    boolean offices = false;
    boolean small = false;
    for (int i = from; i < size(); i++) {
      Token token = words.get(i);
      switch (token.kind()) {
        case TITLE, OFFICE -> offices = true;
        case SMALL, ORGANISATION -> small = true;
        case JOINT -> {
          if (!small) {
            return -1;
          }
        }
        case NAME -> {
          if (!small) {
            return restIsOffice(i) || endsInOffice(i) ? -1 : i;
          }
          int after = nameAfterOffice(i);
          return offices && after >= 0 ? after : -1;
        }
      }
    }
    return titleAlone(from, offices, small);
  }

  /** "The Secretary", "The President": an office that stands for its holder, first in a line. */
  private int titleAlone(int from, boolean offices, boolean small) {
    return offices && !small && opens && size() - from <= 3 ? from : -1;
  }

  /** "Legal Adviser" after a name and a comma: an office, no second person. */
  private boolean endsInOffice(int i) {
    Kind last = kindOf(size() - 1);
    return !opens && i + 1 < size() && last == Kind.OFFICE;
  }

  /** A phrase such as "NSC Staff" or "Federal Reserve System": it names no person. */
  private boolean restIsOffice(int i) {
    for (int k = i; k < size(); k++) {
      Kind kind = kindOf(k);
      if (kind == Kind.ORGANISATION) {
        return k - i <= 3;
      }
      if (kind == Kind.SMALL || kind == Kind.OFFICE || kind == Kind.TITLE || kind == Kind.JOINT) {
        return false;
      }
    }
    return false;
  }

  /**
   * Where the name begins in "Second Secretary of the Danish Legation K. Holm": after the last word
   * for an organisation, or with the word before the first initial.
   */
  private int nameAfterOffice(int from) {
    int afterOrganisation = -1;
    for (int i = from; i < size(); i++) {
      Kind kind = kindOf(i);
      if (kind == Kind.ORGANISATION) {
        afterOrganisation = i + 1;
      } else if (kind == Kind.NAME && words.get(i).isInitial() && i + 1 < size()) {
        boolean bare = i == from || kindOf(i - 1) != Kind.NAME;
        boolean ofPlace = i > 1 && words.get(i - 2).isPreposition();
        return bare || i == afterOrganisation || ofPlace ? i : i - 1;
      }
    }
    if (afterOrganisation < 0 || afterOrganisation >= size()) {
      return -1;
    }
    for (int i = afterOrganisation; i < size(); i++) {
      if (kindOf(i) != Kind.NAME) {
        return -1;
      }
    }
    return afterOrganisation;
  }

  /** Index after the last token of a name. */
  int nameEnd(int start) {
    int end = start + 1;
    while (end < size()) {
      Token token = words.get(end);
      boolean particleInside =
          token.kind() == Kind.SMALL
              && Shape.isParticle(token.text())
              && end + 1 < size()
              && kindOf(end + 1) == Kind.NAME
              && !token.isPreposition();
      boolean alone = kindOf(start) != Kind.NAME && token.kind() == Kind.TITLE;
      if (token.kind() != Kind.NAME && !particleInside && !alone) {
        break;
      }
      end++;
    }
    return end;
  }

  /** "Dr." and "Mr." belong to the name as printed, "Admiral" is an office. */
  int withHonorifics(int from, int name) {
    int start = name;
    while (start > from && Shape.isHonorific(words.get(start - 1).text())) {
      start--;
    }
    return start;
  }
}
