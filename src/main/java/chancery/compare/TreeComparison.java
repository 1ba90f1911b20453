package chancery.compare;

import chancery.compare.Passage.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.transform.dom.DOMSource;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xmlunit.diff.Comparison;
import org.xmlunit.diff.ComparisonResult;
import org.xmlunit.diff.DOMDifferenceEngine;

/**
 * Goes through two trees at once. XMLUnit goes as far down as elements have only elements in them;
 * what holds text is compared as a {@link Passage}.
 *
 * <p>Used once, by one thread.
 */
final class TreeComparison {

  /** A change, and the element of the first tree at which it is told. */
  private record Told(Change change, int order) {}

  private final Tree one;
  private final Tree other;
  private final TextElements textElements;
  private final Pairing pairing;
  private final Map<Element, Element> partners = new HashMap<>();
  private final Map<Element, WordDifference> words = new HashMap<>();
  private final List<Element> gone = new ArrayList<>();
  private final List<Element> fresh = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();

  /** A document's elements in their order, and those that can be pointed at. */
  private record Tree(Element root, Map<Element, Integer> order, Map<String, Element> byId) {
    static Tree of(Element root) {
      Tree tree = new Tree(root, new HashMap<>(), new HashMap<>());
      tree.add(root);
      tree.byId.remove("");
      return tree;
    }

    private void add(Element element) {
      order.put(element, order.size());
      byId.putIfAbsent(LinedDocument.id(element), element);
      LinedDocument.children(element).forEach(this::add);
    }
  }

  private TreeComparison(Tree one, Tree other, TextElements textElements) {
    this.one = one;
    this.other = other;
    this.textElements = textElements;
    this.pairing = new Pairing(one.byId().keySet(), other.byId().keySet());
  }

  static Differences of(Element root, Element otherRoot, TextElements textElements) {
    TreeComparison comparison = new TreeComparison(Tree.of(root), Tree.of(otherRoot), textElements);
    comparison.compare(root, otherRoot);
    comparison.followTheMoved();
    comparison.tellOfTheUnmatched();
    return new Differences(
        comparison.told.stream()
            .sorted(Comparator.comparingInt(Told::order))
            .map(Told::change)
            .toList(),
        Rows.of(root, otherRoot, comparison.partners, comparison.words, textElements));
  }

  private void compare(Element element, Element otherElement) {
    DOMDifferenceEngine engine = new DOMDifferenceEngine();
    engine.setNodeFilter(this::isStructure);
    engine.setNodeMatcher((nodes, others) -> matched(nodes, others).entrySet());
    engine.addComparisonListener(this::heard);
    engine.compare(new DOMSource(element), new DOMSource(otherElement));
  }

  /** Passages are not gone into, and white space between elements is layout. */
  private boolean isStructure(Node node) {
    Node parent = node.getParentNode();
    boolean blank = node.getNodeType() == Node.TEXT_NODE && node.getNodeValue().isBlank();
    return !blank && (parent == null || !textElements.holdText(parent));
  }

  private Map<Node, Node> matched(Iterable<Node> nodes, Iterable<Node> others) {
    Map<Node, Node> pairs = pairing.pairs(listed(nodes), listed(others));
    List<Node> inTheirOrder = listed(others);
    inTheirOrder.retainAll(pairs.values());
    for (Alignment.Chunk chunk : Alignment.of(List.copyOf(pairs.values()), inTheirOrder).chunks()) {
      if (!chunk.same()) {
        List.copyOf(pairs.entrySet()).subList(chunk.start(), chunk.end()).stream()
            .filter(pair -> pair.getKey() instanceof Element)
            .forEach(pair -> tellMoved((Element) pair.getKey(), (Element) pair.getValue()));
      }
    }
    return pairs;
  }

  private static List<Node> listed(Iterable<Node> nodes) {
    List<Node> list = new ArrayList<>();
    nodes.forEach(list::add);
    return list;
  }

  private void heard(Comparison comparison, ComparisonResult outcome) {
    Node node = comparison.getControlDetails().getTarget();
    Node otherNode = comparison.getTestDetails().getTarget();
    switch (comparison.getType()) {
      case ELEMENT_TAG_NAME -> met((Element) node, (Element) otherNode);
      case CHILD_LOOKUP -> unmatched(node, otherNode);
      case TEXT_VALUE -> {
        if (outcome != ComparisonResult.EQUAL) {
          strayText(node, otherNode);
        }
      }
      default -> {}
    }
    if (outcome != ComparisonResult.EQUAL) {
      Attributes.change(comparison).ifPresent(change -> tell(change, element(node)));
    }
  }

  private static Element element(Node node) {
    return node instanceof Attr attribute ? attribute.getOwnerElement() : (Element) node;
  }

  private void met(Element element, Element otherElement) {
    partners.put(element, otherElement);
    if (textElements.holdText(element) || textElements.holdText(otherElement)) {
      comparePassages(element, otherElement);
    }
  }

  private void comparePassages(Element element, Element otherElement) {
    Passage passage = Passage.of(element, textElements);
    Passage otherPassage = Passage.of(otherElement, textElements);
    WordDifference difference = WordDifference.of(passage, otherPassage);
    words.put(element, difference);
    PassageComparison.of(passage, otherPassage, difference)
        .forEach(change -> tell(change, element));
    compareNotes(passage.notes(), otherPassage.notes(), difference);
  }

  private void compareNotes(List<Mark> notes, List<Mark> others, WordDifference difference) {
    Map<Element, Mark> marks = new HashMap<>();
    notes.forEach(mark -> marks.put(mark.element(), mark));
    others.forEach(mark -> marks.put(mark.element(), mark));
    List<Element> left = elements(notes);
    List<Element> otherLeft = elements(others);
    pairing
        .pairs(left, otherLeft)
        .forEach(
            (note, otherNote) -> {
              left.remove(note);
              otherLeft.remove(otherNote);
              if (!difference.across(start(marks, note)).holds(start(marks, otherNote))) {
                tellMoved(note, otherNote);
              }
              compare(note, otherNote);
            });
    gone.addAll(left);
    fresh.addAll(otherLeft);
  }

  private static List<Element> elements(List<Mark> marks) {
    return new ArrayList<>(marks.stream().map(Mark::element).toList());
  }

  private static int start(Map<Element, Mark> marks, Element note) {
    Mark mark = marks.get(note);
    return mark == null ? 0 : mark.start();
  }

  private void unmatched(@Nullable Node node, @Nullable Node otherNode) {
    if (node instanceof Element element) {
      gone.add(element);
    } else if (otherNode instanceof Element element) {
      fresh.add(element);
    } else {
      strayText(node, otherNode);
    }
  }

  /** Text where the grammar has none. */
  private void strayText(@Nullable Node node, @Nullable Node otherNode) {
    Optional<Element> around = Optional.ofNullable(node).map(n -> (Element) n.getParentNode());
    Optional<Element> otherAround =
        Optional.ofNullable(otherNode).map(n -> (Element) n.getParentNode());
    Change change =
        new Change(
            Kind.WORDS,
            around.map(Spot::of),
            otherAround.map(Spot::of),
            "",
            node == null ? "" : node.getNodeValue().strip(),
            otherNode == null ? "" : otherNode.getNodeValue().strip());
    tell(change, around.orElse(one.root()));
  }

  /** What is gone from one place and new in another, with the same id, was moved there. */
  private void followTheMoved() {
    open(gone, other.byId().keySet(), this::tellRemoved);
    open(fresh, one.byId().keySet(), this::tellAdded);
    boolean moved = false;
    for (Element element : List.copyOf(gone)) {
      Element there = other.byId().get(LinedDocument.id(element));
      if (there != null && fresh.remove(there)) {
        gone.remove(element);
        moved = true;
        tellMoved(element, there);
        compare(element, there);
      }
    }
    if (moved) {
      followTheMoved();
    }
  }

  private interface Telling {
    void tell(Element element, String words);
  }

  /** Of an element that has in it what is elsewhere now, only its tags are gone. */
  private void open(List<Element> unmatched, Set<String> elsewhere, Telling telling) {
    for (int i = 0; i < unmatched.size(); i++) {
      Element element = unmatched.get(i);
      if (!textElements.holdText(element) && holdsAny(element, elsewhere)) {
        unmatched.remove(i--);
        telling.tell(element, "");
        LinedDocument.children(element).forEach(unmatched::add);
      }
    }
  }

  private static boolean holdsAny(Element element, Set<String> ids) {
    return LinedDocument.children(element)
        .anyMatch(child -> ids.contains(LinedDocument.id(child)) || holdsAny(child, ids));
  }

  private void tellOfTheUnmatched() {
    gone.forEach(element -> tellRemoved(element, words(element)));
    fresh.forEach(element -> tellAdded(element, words(element)));
  }

  private String words(Element element) {
    return Passage.of(element, textElements).flow().strip().replaceAll("\\s+", " ");
  }

  private void tellMoved(Element element, Element otherElement) {
    tell(
        new Change(
            Kind.ORDER,
            Optional.of(Spot.of(element)),
            Optional.of(Spot.of(otherElement)),
            element.getNodeName(),
            "",
            ""),
        element);
  }

  private void tellRemoved(Element element, String was) {
    Change change =
        new Change(
            kind(element, was),
            Optional.of(Spot.of(element)),
            Optional.empty(),
            element.getNodeName(),
            was,
            "");
    tell(change, element);
  }

  private void tellAdded(Element element, String is) {
    Change change =
        new Change(
            kind(element, is),
            Optional.empty(),
            Optional.of(Spot.of(element)),
            element.getNodeName(),
            "",
            is);
    told.add(new Told(change, orderBefore(element)));
  }

  private static Kind kind(Element element, String words) {
    Kind kind = Kind.ofElement(element);
    return kind == Kind.TAG && !words.isEmpty() ? Kind.WORDS : kind;
  }

  private void tell(Change change, Element element) {
    told.add(new Told(change, order(element)));
  }

  private int order(Element element) {
    return one.order().getOrDefault(element, 0);
  }

  /** The place in the first tree of what stands before a new element in the second. */
  private int orderBefore(Element element) {
    int place = other.order().getOrDefault(element, 0);
    return partners.entrySet().stream()
        .filter(pair -> other.order().getOrDefault(pair.getValue(), 0) < place)
        .max(Comparator.comparingInt(pair -> other.order().getOrDefault(pair.getValue(), 0)))
        .map(pair -> order(pair.getKey()))
        .orElse(0);
  }
}
