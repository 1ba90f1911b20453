package chancery.transcript;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers below a hundred and years, in figures, in Chinese numerals, in words. */
final class Numerals {
  private static final String DIGITS = "〇一二三四五六七八九";

  /** A number of one or two figures, or its Chinese numerals. */
  static final String SMALL = "\\d{1,2}|[〇零一二三四五六七八九十廿卅]{1,3}";

  /** A year of four figures, or of four Chinese ones. */
  static final String YEAR = "\\d{4}|[〇零○Ｏ一二三四五六七八九]{4}";

  private static final Pattern FIGURES = Pattern.compile("\\d+");

  private Numerals() {}

  /** What a number says; empty where it is none. */
  static Optional<Integer> value(String written) {
    if (FIGURES.matcher(written).matches()) {
      return Optional.of(Integer.valueOf(written));
    }
    return CalendarWords.number(written).or(() -> chinese(written));
  }

  private static Optional<Integer> chinese(String written) {
    String plain =
        written
            .replace('零', '〇')
            .replace('○', '〇')
            .replace('Ｏ', '〇')
            .replace("廿", "二十")
            .replace("卅", "三十");
    int ten = plain.indexOf('十');
    if (ten < 0) {
      return digits(plain);
    }
    Optional<Integer> tens = ten == 0 ? Optional.of(1) : digits(plain.substring(0, ten));
    String rest = plain.substring(ten + 1);
    Optional<Integer> ones = rest.isEmpty() ? Optional.of(0) : digits(rest);
    return tens.flatMap(t -> ones.map(o -> t * 10 + o));
  }

  private static Optional<Integer> digits(String written) {
    int value = 0;
    for (int i = 0; i < written.length(); i++) {
      int digit = DIGITS.indexOf(written.charAt(i));
      if (digit < 0) {
        return Optional.empty();
      }
      value = value * 10 + digit;
    }
    return written.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
