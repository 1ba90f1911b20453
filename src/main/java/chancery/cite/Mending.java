package chancery.cite;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Sets right what the citation processor gets wrong.
 *
 * <p>It leaves the delimiter of an empty part, {@code (; A. Name} or {@code . .}, writes titles
 * with capitals of its own, does not turn the quotation marks within quoted titles, knows no
 * collections of archives, and parts names of the Chinese script. What is mended in the result must
 * not touch the same marks in a title: between those a character is put that no text holds, and
 * taken out at the end.
 */
final class Mending {
  // Private use: between two marks of a value's own, and for its quotation marks.
  private static final char KEPT = '\uF8FF';
  private static final char OPENED = '\uF8FE';
  private static final char CLOSED = '\uF8FD';

  private static final Pattern OWN_MARKS = Pattern.compile("(?<=[.,;:(\\[])(?=\\s?[.,;:])");
  private static final Pattern OWN_QUOTED = Pattern.compile("[\"“]([^\"“”]*)[\"”]");
  private static final Pattern TITLE_CASE = Pattern.compile("\\s+text-case=\"title\"");
  private static final Pattern TITLE_CASE_OF_LABEL =
      Pattern.compile("(<label\\b[^>]*\\s)text-case=\"title\"");
  private static final Pattern AFTER_BRACKET = Pattern.compile("(?<=[(\\[])[;,:]\\s+");
  private static final Pattern TWO_STOPS = Pattern.compile("\\.(?:\\s+\\.)+");
  private static final Pattern TWO_COMMAS = Pattern.compile("([,;:])(?:\\s+\\1)+");
  private static final Pattern SPACE_BEFORE = Pattern.compile("(?<=\\S) +(?=[,;](?:\\s|$))");
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\s*\\((?:[;,]\\s*)?\\)");
  private static final Pattern NUMBER = Pattern.compile("^(\\[\\d+\\])(?=\\S)");

  /** Marks that open a quotation, and the two that stand within it. */
  private static final Map<Character, String> WITHIN =
      Map.of('“', "‘’", '„', "‚‘", '«', "“”", '《', "〈〉", '‘', "“”");

  private static final Set<String> OF_ARCHIVES = Set.of("document", "hearing");

  private Mending() {}

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
  private static final Pattern AFTER_QUOTED = Pattern.compile("(?<=[.,?!][”’»])\\s?[.,](?=\\s)");

  /** A style that leaves titles as they are; its own labels keep their capital. */
  static String style(String csl) {
    String labelled =
        TITLE_CASE_OF_LABEL.matcher(csl).replaceAll("$1text-case=\"capitalize-first\"");
    return TITLE_CASE.matcher(labelled).replaceAll("");
  }

  /**
   * A CSL item without what a citation should not say, or not twice: a summary, and the day of the
   * event where it is the document's own. What of it the processor does not know is said where it
   * does. Styles have a form for the printed hearings of a legislature only, which names no
   * archive: one that an archive keeps is cited as its other documents are. The styles of GB/T 7714
   * have the standard's mark for what archives keep, A, for hearings only.
   */
  static Map<String, Object> item(Map<?, ?> members, CitationStyle style) {
    Map<String, Object> item = new LinkedHashMap<>();
    members.forEach((key, member) -> item.put(key.toString(), value(member)));
    item.remove("abstract");
    if (item.containsKey("archive") && OF_ARCHIVES.contains(String.valueOf(item.get("type")))) {
      item.put("type", style.name().contains("gb-t-7714") ? "hearing" : "document");
    }
    if (Objects.equals(item.get("event-date"), item.get("issued"))) {
      item.remove("event-date");
    }
    if (item.remove("archive_collection") instanceof String collection) {
      item.merge("archive_location", collection, (file, wider) -> wider + ", " + file);
    }
    return item;
  }

  private static Object value(Object value) {
    if (value instanceof String text) {
      String quoted = OWN_QUOTED.matcher(text).replaceAll(OPENED + "$1" + CLOSED);
      return OWN_MARKS.matcher(quoted).replaceAll(String.valueOf(KEPT));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Mending::value).toList();
    }
    if (value instanceof Map<?, ?> map) {
      if (map.get("family") instanceof String family
          && map.get("given") instanceof String given
          && HAN.matcher(family + given).matches()) {
        return Map.of("literal", family + given);
      }
      Map<String, Object> values = new LinkedHashMap<>();
      map.forEach((key, member) -> values.put(key.toString(), value(member)));
      return values;
    }
    return value;
  }

  /** A citation in HTML, with characters for all entities but those that HTML needs. */
  static String html(String citation) {
    String kept = citation.replaceAll("&(?=(?:amp|lt|gt|quot|#39);)", "&amp;");
    return StringEscapeUtils.unescapeHtml4(kept);
  }

  /** A formatted citation without the delimiters of what is not there. */
  static String citation(String citation) {
    String mended = AFTER_BRACKET.matcher(citation).replaceAll("");
    mended = EMPTY_BRACKETS.matcher(mended).replaceAll("");
    mended = TWO_STOPS.matcher(mended).replaceAll(".");
    mended = TWO_COMMAS.matcher(mended).replaceAll("$1");
    mended = SPACE_BEFORE.matcher(mended).replaceAll("");
    mended = AFTER_QUOTED.matcher(mended).replaceAll("");
    mended = NUMBER.matcher(mended).replaceAll("$1 ");
    return quoted(mended.replace(String.valueOf(KEPT), ""));
  }

  /** Gives the quotation marks of titles the form that they have within the style's own. */
  private static String quoted(String citation) {
    StringBuilder marked = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    for (int i = 0; i < citation.length(); i++) {
      char c = citation.charAt(i);
      if (c == OPENED) {
        marked.append(open.isEmpty() ? '“' : open.peek().charAt(0));
      } else if (c == CLOSED) {
        marked.append(open.isEmpty() ? '”' : open.peek().charAt(1));
      } else {
        if (!open.isEmpty() && "”“»》’".indexOf(c) >= 0 && closes(open, c)) {
          open.pop();
        } else {
          Optional.ofNullable(WITHIN.get(c)).ifPresent(open::push);
        }
        marked.append(c);
      }
    }
    return marked.toString();
  }

  private static boolean closes(Deque<String> open, char c) {
    return switch (String.valueOf(open.peek())) {
      case "‘’" -> c == '”';
      case "‚‘" -> c == '“';
      case "〈〉" -> c == '》';
      default -> c == '»' || c == '’';
    };
  }
}
