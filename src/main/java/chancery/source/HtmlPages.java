package chancery.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * How a web page marks where the pages of the print begin: by roles, classes and names of anchors.
 */
final class HtmlPages {
  private static final Pattern MARK =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:pb|page-?break|page-?num(?:ber)?|doc-pagebreak)(?:$|\\s)");
  private static final Pattern NAME = Pattern.compile("(?i)(?:page|pg|pb)[_.-]?0*(\\d{1,5})");
  private static final Pattern PRINTED =
      Pattern.compile("[^\\p{L}\\d]*(?:\\p{L}{1,6}\\.?\\s*)?\\d{1,5}[^\\p{L}\\d]*");
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)0*(\\d{1,5})(?!\\d)");

  private HtmlPages() {}

  /** Whether an element says that it is the beginning of a page, or its number. */
  static boolean isMark(Element e) {
    return MARK.matcher(e.className() + " " + e.attr("role") + " " + e.attr("epub:type")).find();
  }

  /** Whether an element without words marks the beginning of a page. */
  static boolean isAnchor(Element e) {
    boolean named =
        e.normalName().equals("a") && !e.hasAttr("href") && NAME.matcher(name(e)).matches();
    return (isMark(e) || named) && !e.hasText();
  }

  /** Whether the words of an element are the number of the page that begins there. */
  static boolean isNumber(Element e) {
    return isMark(e) && PRINTED.matcher(e.text()).matches();
  }

  /** The number that it, or an anchor in it, gives the page; 0 where none does. */
  static int number(Element mark) {
    for (Element e : mark.getAllElements()) {
      Matcher name = NAME.matcher(name(e));
      Matcher said = NUMBER.matcher(e.attr("title") + " " + e.attr("aria-label"));
      if (name.matches()) {
        return Integer.parseInt(name.group(1));
      }
      if (said.find()) {
        return Integer.parseInt(said.group(1));
      }
    }
    return 0;
  }

  private static String name(Element e) {
    return e.hasAttr("id") ? e.id() : e.attr("name");
  }
}
