package chancery.compare;

import chancery.compare.Row.Piece;
import chancery.compare.WordDifference.Stretch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** The passages of two trees beside each other, in the order of both as far as that can be. */
final class Rows {
  private final Map<Element, Element> partners;
  private final Map<Element, WordDifference> words;
  private final TextElements textElements;
  private final List<Row> rows = new ArrayList<>();

  private Rows(
      Map<Element, Element> partners,
      Map<Element, WordDifference> words,
      TextElements textElements) {
    this.partners = partners;
    this.words = words;
    this.textElements = textElements;
  }

  static List<Row> of(
      Element root,
      Element otherRoot,
      Map<Element, Element> partners,
      Map<Element, WordDifference> words,
      TextElements textElements) {
    Rows rows = new Rows(partners, words, textElements);
    rows.merge(rows.passages(root), rows.passages(otherRoot));
    return rows.rows;
  }

  private void merge(List<Element> passages, List<Element> others) {
    Set<Element> paired = new HashSet<>(partners.values());
    Set<Element> shown = new HashSet<>();
    int next = 0;
    for (Element passage : passages) {
      Element partner = partners.get(passage);
      if (partner == null) {
        rows.add(new Row(at(passage), LinedDocument.language(passage), alone(passage), List.of()));
        continue;
      }
      while (next < others.size()
          && (!paired.contains(others.get(next)) || shown.contains(others.get(next)))) {
        addAlone(others.get(next++), paired);
      }
      rows.add(row(passage, partner));
      shown.add(partner);
    }
    while (next < others.size()) {
      addAlone(others.get(next++), paired);
    }
  }

  private void addAlone(Element other, Set<Element> paired) {
    if (!paired.contains(other)) {
      rows.add(new Row(at(other), LinedDocument.language(other), List.of(), alone(other)));
    }
  }

  private Row row(Element passage, Element partner) {
    WordDifference difference = words.get(passage);
    String flow = Passage.of(passage, textElements).flow();
    String otherFlow = Passage.of(partner, textElements).flow();
    List<Piece> before = new ArrayList<>();
    List<Piece> after = new ArrayList<>();
    if (difference != null) {
      for (Stretch stretch : difference.stretches()) {
        add(flow.substring(stretch.start(), stretch.end()), stretch.same(), before);
        add(otherFlow.substring(stretch.otherStart(), stretch.otherEnd()), stretch.same(), after);
      }
    }
    return new Row(at(partner), LinedDocument.language(partner), before, after);
  }

  private static void add(String words, boolean same, List<Piece> pieces) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(words, same));
    }
  }

  private List<Piece> alone(Element passage) {
    return List.of(new Piece(Passage.of(passage, textElements).flow(), false));
  }

  private static String at(Element passage) {
    return Spot.of(passage).at() + " " + passage.getNodeName();
  }

  /** What holds words, from the first to the last; a note follows the passage it is in. */
  private List<Element> passages(Element root) {
    List<Element> found = new ArrayList<>();
    collect(root, found);
    return found;
  }

  private void collect(Element element, List<Element> found) {
    if (!textElements.holdText(element)) {
      LinedDocument.children(element).forEach(child -> collect(child, found));
      return;
    }
    Passage passage = Passage.of(element, textElements);
    if (!passage.flow().isBlank()) {
      found.add(element);
    }
    passage.notes().forEach(note -> collect(note.element(), found));
  }
}
