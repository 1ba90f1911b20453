package chancery.transcript;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that may name who speaks next.
 *
 * @param row index of the row they stand in
 * @param start of the label, after any time code or dash
 * @param end after its colon, stop or bracket
 * @param body where the words that follow begin
 * @param name as printed, without what ends it
 * @param code the time code before or after it, as printed; empty where there is none
 * @param key what two labels have in common that name the same speaker in the same way
 */
record LabelCandidate(
    int row,
    int start,
    int end,
    int body,
    String name,
    Form form,
    Typeface typeface,
    Position position,
    String code,
    String key) {

  /** What ends a label. */
  enum Form {
    COLON,
    /** A colon that a scan has misread. */
    SEMICOLON,
    STOP,
    STOP_DASH,
    DASH,
    /** The end of the line. */
    LINE_END,
    /** The bracket that closes around it. */
    BRACKET
  }

  /** How a label is set apart from what is said. */
  enum Typeface {
    PLAIN,
    CAPITALS,
    BOLD,
    ITALIC
  }

  /** Where a label stands. */
  enum Position {
    BLOCK_START,
    LINE_START,
    RUN_IN
  }

  private static final Pattern BRACKETS = Pattern.compile("[(\\[（]([^()\\[\\]（）]*)[)\\]）]");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /**
   * Within a line, capitals that are speech may stand right before a label: only its last words are
   * it, if those are a label that is accepted.
   */
  LabelCandidate trimmedTo(Set<String> accepted) {
    if (position != Position.RUN_IN || accepted.contains(key)) {
      return this;
    }
    for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
      String rest = name.substring(space + 1).strip();
      if (accepted.contains(keyOf(rest, form))) {
        int at = start + name.length() - rest.length();
        return new LabelCandidate(
            row, at, end, body, rest, form, typeface, position, code, keyOf(rest, form));
      }
    }
    return this;
  }

  /** Whether some of the text would be in both. */
  boolean overlaps(LabelCandidate other) {
    return start == other.start || (start < other.body && other.start < body);
  }

  /** The key of a label as printed. */
  static String keyOf(String name, Form form) {
    return key(speaker(name, form));
  }

  /** What names the speaker: without a short form announced, without a remark on delivery. */
  String speaker() {
    return speaker(name, form);
  }

  private static String speaker(String name, Form form) {
    String label = withoutAlias(name);
    boolean stops = form == Form.STOP || form == Form.STOP_DASH;
    String speaker = stops ? LabelShape.beforeDelivery(label) : label;
    return withoutRemark(speaker);
  }

  /** Without a bracket at its end that begins in small letters: how it is said, not who. */
  private static String withoutRemark(String label) {
    int open = Math.max(label.lastIndexOf('('), label.lastIndexOf('['));
    boolean remark =
        open > 0
            && Shape.isClosing(label.charAt(label.length() - 1))
            && Shape.startsLower(label.substring(open + 1));
    return remark ? label.substring(0, open).strip() : label;
  }

  /** Letters and figures in lower case, a space between words; Turkish i with a dot or without. */
  static String key(String label) {
    String lower = label.toLowerCase(Locale.ROOT).replace("\u0307", "").replace('ı', 'i');
    return NO_LETTERS.matcher(lower).replaceAll(" ").strip();
  }

  /**
   * The short form that a bracket after the name announces: {@code Abe} in {@code Minister Abe
   * (hereafter Abe)}, {@code PvD} in {@code Piet van Dam (PvD)}.
   */
  Optional<String> announced() {
    return announced(name);
  }

  static Optional<String> announced(String label) {
    Matcher matcher = BRACKETS.matcher(label);
    while (matcher.find()) {
      String inside = matcher.group(1).strip();
      String lower = WordLists.fold(inside);
      for (String phrase : Lexicon.ALIAS_PHRASES) {
        if (lower.startsWith(phrase)) {
          String alias = inside.substring(Math.min(phrase.length(), inside.length()));
          alias = alias.replaceAll("^[\\s:：,“”\"'‘«„]+|[\\s“”\"'’»]+$", "");
          return alias.isEmpty() ? Optional.empty() : Optional.of(alias);
        }
      }
      String before = label.substring(0, matcher.start()).strip();
      if (Names.areInitialsOf(inside, before)) {
        return Optional.of(inside);
      }
      if (Names.areInitialsOf(before, inside)) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }

  /** The label without the bracket that announces a short form. */
  static String withoutAlias(String label) {
    Matcher matcher = BRACKETS.matcher(label);
    while (matcher.find()) {
      if (announced(label.substring(0, matcher.end())).isPresent()) {
        return (label.substring(0, matcher.start()) + label.substring(matcher.end())).strip();
      }
    }
    return label;
  }
}
