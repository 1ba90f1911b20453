package chancery.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Sets right what the citation processor gets wrong.
 *
 * <p>It leaves the delimiter of an empty part, {@code (; A. Name} or {@code . .}, and writes titles
 * with capitals of its own. What is mended in the result must not touch the same marks in a title:
 * between those a character is put that no text holds, and taken out at the end.
 */
final class Mending {
  /** Private use: put between two marks of a value's own. */
  private static final char KEPT = '\uF8FF';

  private static final Pattern OWN_MARKS = Pattern.compile("(?<=[.,;:(\\[])(?=\\s?[.,;:])");
  private static final Pattern TITLE_CASE = Pattern.compile("\\s+text-case=\"title\"");
  private static final Pattern AFTER_BRACKET = Pattern.compile("(?<=[(\\[])[;,:]\\s+");
  private static final Pattern TWO_STOPS = Pattern.compile("\\.(?:\\s+\\.)+");
  private static final Pattern TWO_COMMAS = Pattern.compile("([,;:])(?:\\s*\\1)+");
  private static final Pattern SPACE_BEFORE = Pattern.compile("(?<=\\S) +(?=[,;](?:\\s|$))");
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\s*\\((?:[;,]\\s*)?\\)");

  private Mending() {}

  /** A style that leaves titles as they are. */
  static String style(String csl) {
    return TITLE_CASE.matcher(csl).replaceAll("");
  }

  /** A value of a CSL item, its marks marked as its own. */
  static Object value(Object value) {
    if (value instanceof String text) {
      return OWN_MARKS.matcher(text).replaceAll(String.valueOf(KEPT));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Mending::value).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> values = new LinkedHashMap<>();
      map.forEach((key, member) -> values.put(key.toString(), value(member)));
      return values;
    }
    return value;
  }

  /** A formatted citation without the delimiters of what is not there. */
  static String citation(String citation) {
    String mended = AFTER_BRACKET.matcher(citation).replaceAll("");
    mended = EMPTY_BRACKETS.matcher(mended).replaceAll("");
    mended = TWO_STOPS.matcher(mended).replaceAll(".");
    mended = TWO_COMMAS.matcher(mended).replaceAll("$1");
    mended = SPACE_BEFORE.matcher(mended).replaceAll("");
    return mended.replace(String.valueOf(KEPT), "");
  }
}
