package chancery.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Which of one element's children is which of another's: those with the same {@code xml:id}; then,
 * of the rest and in their order, those with the same content; then, between these, those of one
 * name that share most of their words, or that are the only ones of their name.
 */
final class Pairing {
  /** What share of their words two elements have in common if one was made of the other. */
  private static final double ALIKE = 0.4;

  private final Set<String> ids;
  private final Set<String> otherIds;

  /** Pairs by the ids that whole documents have, for one that is elsewhere is not here. */
  Pairing(Set<String> ids, Set<String> otherIds) {
    this.ids = ids;
    this.otherIds = otherIds;
  }

  /** The pairs, in the order of the first list. */
  <T extends Node> Map<T, T> pairs(List<T> nodes, List<T> others) {
    Map<T, T> found = new HashMap<>();
    byId(nodes, others, found);
    List<T> left = unpaired(nodes, found.keySet(), otherIds);
    List<T> otherLeft = unpaired(others, new HashSet<>(found.values()), ids);
    pair(left, otherLeft, found);
    Map<T, T> ordered = new LinkedHashMap<>();
    for (T node : nodes) {
      T other = found.get(node);
      if (other != null) {
        ordered.put(node, other);
      }
    }
    return ordered;
  }

  private static <T extends Node> void byId(List<T> nodes, List<T> others, Map<T, T> found) {
    Map<String, T> byId = new HashMap<>();
    for (T other : others) {
      if (other instanceof Element element && !LinedDocument.id(element).isEmpty()) {
        byId.putIfAbsent(LinedDocument.id(element), other);
      }
    }
    for (T node : nodes) {
      T other = node instanceof Element element ? byId.remove(LinedDocument.id(element)) : null;
      if (other != null) {
        found.put(node, other);
      }
    }
  }

  /** Those that have no partner yet, and none elsewhere in the other document either. */
  private static <T extends Node> List<T> unpaired(
      List<T> nodes, Set<T> paired, Set<String> elsewhere) {
    return nodes.stream()
        .filter(node -> !paired.contains(node))
        .filter(
            node ->
                !(node instanceof Element element && elsewhere.contains(LinedDocument.id(element))))
        .toList();
  }

  private static <T extends Node> void pair(List<T> nodes, List<T> others, Map<T, T> found) {
    Alignment alignment =
        Alignment.of(
            nodes.stream().map(Pairing::content).toList(),
            others.stream().map(Pairing::content).toList());
    for (Alignment.Chunk chunk : alignment.chunks()) {
      List<T> some = new ArrayList<>(nodes.subList(chunk.start(), chunk.end()));
      List<T> otherSome = new ArrayList<>(others.subList(chunk.otherStart(), chunk.otherEnd()));
      if (chunk.same()) {
        for (int i = 0; i < some.size(); i++) {
          found.put(some.get(i), otherSome.get(i));
        }
      } else {
        pairWhere(Pairing::isAlike, some, otherSome, found);
        Set<String> once = namesOnce(some);
        once.retainAll(namesOnce(otherSome));
        pairWhere(
            (node, other) -> sameName(node, other) && once.contains(node.getNodeName()),
            some,
            otherSome,
            found);
      }
    }
  }

  /** Pairs the first that fits, and takes both out of the lists. */
  private static <T extends Node> void pairWhere(
      BiPredicate<T, T> fits, List<T> nodes, List<T> others, Map<T, T> found) {
    nodes.removeIf(
        node -> {
          for (T other : others) {
            if (fits.test(node, other)) {
              found.put(node, other);
              others.remove(other);
              return true;
            }
          }
          return false;
        });
  }

  private static Set<String> namesOnce(List<? extends Node> nodes) {
    return nodes.stream()
        .collect(Collectors.groupingBy(Node::getNodeName, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() == 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean isAlike(Node node, Node other) {
    if (!sameName(node, other)) {
      return false;
    }
    Set<String> words = words(node);
    Set<String> otherWords = words(other);
    Set<String> all = new HashSet<>(words);
    all.addAll(otherWords);
    long common = words.stream().filter(otherWords::contains).count();
    return !all.isEmpty() && common >= ALIKE * all.size();
  }

  private static boolean sameName(Node node, Node other) {
    return node.getNodeName().equals(other.getNodeName());
  }

  private static Set<String> words(Node node) {
    Set<String> words = new LinkedHashSet<>(List.of(node.getTextContent().split("\\s+", -1)));
    words.remove("");
    return words;
  }

  /** What makes a node what it is: its name and words, or its attributes where it has no words. */
  private static String content(Node node) {
    String words = node.getTextContent().replaceAll("\\s+", " ").strip();
    StringBuilder content = new StringBuilder(node.getNodeName()).append(' ').append(words);
    if (words.isEmpty() && node instanceof Element element) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        content.append(' ').append(element.getAttributes().item(i));
      }
    }
    return content.toString();
  }
}
