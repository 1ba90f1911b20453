package chancery.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How well text in one colour is read on another (WCAG 2.2, success criterion 1.4.3).
 *
 * @param text what of a page the text's colour is for
 * @param ground what of a page the colour behind it is for
 * @param ratio from 1, where they are the same, to 21, black on white
 */
record Contrast(String text, String ground, double ratio) {
  /** What level AA asks for of text in its usual size. */
  static final double ENOUGH = 4.5;

  private static final List<String> TEXTS = List.of("ink", "quiet", "accent", "link");
  private static final List<String> GROUNDS = List.of("paper", "shade");

  /** Every text of a page, on what it is read worst on. */
  static List<Contrast> of(Map<String, String> colours) {
    return TEXTS.stream()
        .flatMap(
            text ->
                GROUNDS.stream()
                    .map(ground -> between(text, ground, colours))
                    .min(Comparator.comparingDouble(Contrast::ratio))
                    .stream())
        .toList();
  }

  private static Contrast between(String text, String ground, Map<String, String> colours) {
    return new Contrast(
        text,
        ground,
        ratio(
            Objects.requireNonNull(colours.get(text)),
            Objects.requireNonNull(colours.get(ground))));
  }

  boolean isEnough() {
    return ratio >= ENOUGH;
  }

  /** As it is said: 3.9:1. Never rounded up to what would be enough. */
  String said() {
    return String.format(Locale.ROOT, "%.1f:1", Math.floor(ratio * 10) / 10);
  }

  private static double ratio(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String colour) {
    String digits =
        colour.length() == 4 ? colour.substring(1).replaceAll("(.)", "$1$1") : colour.substring(1);
    return 0.2126 * linear(digits.substring(0, 2))
        + 0.7152 * linear(digits.substring(2, 4))
        + 0.0722 * linear(digits.substring(4, 6));
  }

  private static double linear(String hexadecimal) {
    double share = Integer.parseInt(hexadecimal, 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
