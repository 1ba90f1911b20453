package chancery.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a page: a short link, raised or said to be a note's call, that leads to an element
 * of the same page that is named as a note or leads back.
 */
final class HtmlNotes {
  private static final Pattern NOTE_NAME =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])_*(?:fn|ftn|foot-?note|end-?note|edn|note|cite_note|n)(?:s|content)?(?=$|[\\s_:.-]|\\d).*");
  private static final Pattern MARK =
      Pattern.compile("[\\[(]?(?:\\p{Nd}{1,4}|[ivxlc]{1,6}|\\p{L}|[*†‡§¶#]{1,4})[\\])]?[.:]?");

  /** The element that Word puts around the paragraphs of a note. */
  private static final Pattern WORD_NOTE =
      Pattern.compile("(?i)(?:ftn|edn|fn|sdfootnote|sdendnote)\\d+");

  private static final int BRACKETS = 4;
  private static final Set<String> CONTAINERS =
      Set.of("li", "p", "div", "aside", "dd", "td", "tr", "section", "blockquote", "dl");

  /**
   * A note.
   *
   * @param mark of its call, as printed
   */
  record Note(String mark, Element element) {}

  private final Map<String, Note> notes = new LinkedHashMap<>();
  private final Map<Element, String> calls = new HashMap<>();
  private final Set<Element> bodies = new HashSet<>();
  private final Set<Element> backlinks = new HashSet<>();

  private HtmlNotes() {}

  static HtmlNotes of(Document page, HtmlMainText main) {
    HtmlNotes notes = new HtmlNotes();
    Map<String, Element> targets = targets(page);
    for (Element link : main.element().select("a[href^=#]")) {
      notes.add(link, targets);
    }
    return notes;
  }

  /** In the order of their first calls. */
  List<Note> all() {
    return new ArrayList<>(notes.values());
  }

  /** The mark of the note that a link calls. */
  Optional<String> markCalledBy(Element link) {
    return Optional.ofNullable(calls.get(link));
  }

  boolean isNote(Element element) {
    return bodies.contains(element);
  }

  /** Whether a link leads from a note back to its call. */
  boolean isBacklink(Element element) {
    return backlinks.contains(element);
  }

  private static Map<String, Element> targets(Document page) {
    Map<String, Element> targets = new HashMap<>();
    for (Element e : page.select("[id], a[name]")) {
      targets.putIfAbsent(e.hasAttr("id") ? e.id() : e.attr("name"), e);
      if (e.hasAttr("name")) {
        targets.putIfAbsent(e.attr("name"), e);
      }
    }
    return targets;
  }

  private void add(Element link, Map<String, Element> targets) {
    String mark = link.text().strip();
    Element target = targets.get(link.attr("href").substring(1));
    if (target == null || !MARK.matcher(mark).matches()) {
      return;
    }
    Element body = container(target);
    if (body == null || isInside(link, body) || isInNote(link)) {
      return;
    }
    Optional<Element> back = backlink(body, link, targets);
    boolean says = saysCall(link) || NOTE_NAME.matcher(nameOf(target)).matches();
    if (back.isEmpty() && !says) {
      return;
    }
    Note known = notes.get(mark);
    if (known != null && !known.element().equals(body)) {
      return;
    }
    notes.putIfAbsent(mark, new Note(mark, body));
    bodies.add(body);
    calls.put(link, mark);
    back.ifPresent(backlinks::add);
  }

  private static String nameOf(Element e) {
    return e.hasAttr("id") ? e.id() : e.attr("name");
  }

  private static boolean saysCall(Element link) {
    String role = link.attr("role") + " " + link.attr("epub:type");
    Element parent = link.parent();
    return link.attr("rel").toLowerCase(Locale.ROOT).contains("footnote")
        || role.contains("noteref")
        || NOTE_NAME.matcher(link.className()).matches()
        || link.selectFirst("sup") != null
        || (parent != null && parent.normalName().equals("sup"));
  }

  /** The element that holds the whole of a note. */
  private static @Nullable Element container(Element target) {
    Element e = target;
    while (e != null && !CONTAINERS.contains(e.normalName())) {
      e = e.parent();
    }
    Element outer = e == null ? null : e.parent();
    boolean wrapped =
        e != null
            && outer != null
            && WORD_NOTE.matcher(outer.id()).matches()
            && e.equals(outer.firstElementChild());
    return wrapped ? outer : e;
  }

  private static boolean isInside(Element e, Element ancestor) {
    for (Element p = e; p != null; p = p.parent()) {
      if (p.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInNote(Element e) {
    for (Element p = e; p != null; p = p.parent()) {
      if (bodies.contains(p)) {
        return true;
      }
    }
    return false;
  }

  /** The link in a note to its call, to what encloses the call, or to what stands there. */
  private static Optional<Element> backlink(
      Element body, Element call, Map<String, Element> targets) {
    for (Element link : body.select("a[href^=#]")) {
      Element target = targets.get(link.attr("href").substring(1));
      if (target != null && isAt(call, target)) {
        return Optional.of(link);
      }
    }
    return Optional.empty();
  }

  /** Whether a link's target is the place of a call: the call, what holds just it, or an anchor. */
  private static boolean isAt(Element call, Element target) {
    boolean holds =
        isInside(call, target) && target.text().length() <= call.text().length() + BRACKETS;
    return holds || call.equals(target.nextElementSibling()) || call.equals(target.parent());
  }
}
