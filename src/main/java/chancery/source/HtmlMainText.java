package chancery.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeVisitor;

/**
 * Where the main text of a page is, and what stands around it.
 *
 * <p>The main text is what the page itself calls so: {@code main}, else an {@code article} or the
 * innermost element named as content that holds most of the page's words; else the body.
 */
final class HtmlMainText {
  private static final Set<String> FRAMES = Set.of("header", "footer", "aside");
  private static final Set<String> FRAME_ROLES = Set.of("banner", "contentinfo", "complementary");

  /** Elements without words of a document: code, controls, other media. */
  private static final Set<String> WORDLESS =
      Set.of(
          "audio",
          "button",
          "canvas",
          "datalist",
          "iframe",
          "input",
          "link",
          "meta",
          "noscript",
          "object",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video");

  private static final Pattern CONTENT =
      Pattern.compile(
          "(?:^|[\\s_-])(?:content|main|article|document|transcript)(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);
  private static final double MOST = 0.6;
  private static final int FEWEST_WORDS = 20;

  private final Element element;
  private final List<LeftOut> leftOut;

  /** Words of the page that are not read, and the element that they are in. */
  record LeftOut(Element element, String words) {}

  private HtmlMainText(Element element, List<LeftOut> leftOut) {
    this.element = element;
    this.leftOut = leftOut;
  }

  static HtmlMainText of(Element body) {
    Element main = find(body);
    List<LeftOut> leftOut = new ArrayList<>();
    for (Element inner = main; !inner.equals(body); ) {
      Element outer = inner.parent();
      if (outer == null) {
        break;
      }
      addSiblings(leftOut, outer, inner);
      inner = outer;
    }
    main.filter(
        (node, depth) -> {
          if (node instanceof Element e && isFrame(e, main)) {
            leftOut.add(new LeftOut(e, e.text().strip()));
            return FilterResult.SKIP_ENTIRELY;
          }
          return FilterResult.CONTINUE;
        });
    leftOut.removeIf(left -> left.words().isEmpty());
    leftOut.sort(Comparator.comparingInt(left -> left.element().sourceRange().startPos()));
    return new HtmlMainText(main, List.copyOf(leftOut));
  }

  Element element() {
    return element;
  }

  /** What has words and is not read, in the order of the page. */
  List<LeftOut> leftOut() {
    return leftOut;
  }

  /** Whether an element of the main text frames it and is not read. */
  boolean isFrame(Element e) {
    return isFrame(e, element);
  }

  private static boolean isFrame(Element e, Element main) {
    String name = e.normalName();
    String role = e.attr("role").toLowerCase(Locale.ROOT);
    if (WORDLESS.contains(name)
        || name.equals("nav")
        || role.equals("navigation")
        || role.equals("search")
        || e.hasAttr("hidden")
        || HIDDEN.matcher(e.attr("style")).find()) {
      return true;
    }
    boolean wholePage = main.normalName().equals("body");
    boolean frame = FRAMES.contains(name) || FRAME_ROLES.contains(role);
    return wholePage && frame && !isTitled(e);
  }

  /** A header that holds a heading and no menu is the document's own. */
  private static boolean isTitled(Element e) {
    return e.normalName().equals("header")
        && e.selectFirst("h1, h2") != null
        && e.selectFirst("nav") == null;
  }

  private static void addSiblings(List<LeftOut> leftOut, Element outer, Element inner) {
    for (Node child : outer.childNodes()) {
      if (child instanceof Element e && !e.equals(inner)) {
        leftOut.add(new LeftOut(e, e.text().strip()));
      } else if (child instanceof TextNode text) {
        leftOut.add(new LeftOut(outer, text.text().strip()));
      }
    }
  }

  private static Element find(Element body) {
    Map<Element, Integer> sizes = sizes(body);
    int all = sizes.getOrDefault(body, 0);
    return largest(sizes, HtmlMainText::isMain, FEWEST_WORDS)
        .or(() -> largest(sizes, e -> e.normalName().equals("article"), all * MOST))
        .or(() -> innermost(sizes, HtmlMainText::isContent, all * MOST))
        .orElse(body);
  }

  private static boolean isMain(Element e) {
    return e.normalName().equals("main") || e.attr("role").equalsIgnoreCase("main");
  }

  private static boolean isContent(Element e) {
    return (e.normalName().equals("div") || e.normalName().equals("section"))
        && (CONTENT.matcher(e.className()).find() || CONTENT.matcher(e.id()).find());
  }

  private static Optional<Element> largest(
      Map<Element, Integer> sizes, Predicate<Element> named, double fewest) {
    return sizes.entrySet().stream()
        .filter(entry -> entry.getValue() >= fewest && named.test(entry.getKey()))
        .max(
            Map.Entry.<Element, Integer>comparingByValue()
                .thenComparing(entry -> -entry.getKey().sourceRange().startPos()))
        .map(Map.Entry::getKey);
  }

  private static Optional<Element> innermost(
      Map<Element, Integer> sizes, Predicate<Element> named, double fewest) {
    return sizes.entrySet().stream()
        .filter(entry -> entry.getValue() >= fewest && named.test(entry.getKey()))
        .max(Comparator.comparingInt(entry -> entry.getKey().sourceRange().startPos()))
        .map(Map.Entry::getKey);
  }

  /** How many words each element holds, those in frames of the page apart. */
  private static Map<Element, Integer> sizes(Element body) {
    Map<Element, Integer> sizes = new HashMap<>();
    body.traverse(
        new NodeVisitor() {
          private int words;
          private int unread;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text && unread == 0 && !text.isBlank()) {
              words += text.text().strip().split("\\s+", -1).length;
            } else if (node instanceof Element e) {
              unread += isFrame(e, body) ? 1 : 0;
              sizes.put(e, -words);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element e) {
              sizes.merge(e, words, Integer::sum);
              unread -= isFrame(e, body) ? 1 : 0;
            }
          }
        });
    return sizes;
  }
}
