package chancery.compare;

import chancery.compare.Passage.Mark;
import chancery.compare.WordDifference.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** What two passages do not have in common: words, markup upon them, white space. */
final class PassageComparison {
  private final Passage one;
  private final Passage other;
  private final WordDifference words;
  private final List<Change> changes = new ArrayList<>();

  private PassageComparison(Passage one, Passage other, WordDifference words) {
    this.one = one;
    this.other = other;
    this.words = words;
  }

  static List<Change> of(Passage one, Passage other, WordDifference words) {
    PassageComparison comparison = new PassageComparison(one, other, words);
    comparison.compareWords();
    comparison.compareMarks();
    return comparison.changes;
  }

  private void compareWords() {
    Optional<Stretch> space = Optional.empty();
    for (Stretch stretch : words.stretches()) {
      String was = one.flow().substring(stretch.start(), stretch.end());
      String is = other.flow().substring(stretch.otherStart(), stretch.otherEnd());
      if (!stretch.same() && !(was.isBlank() && is.isBlank())) {
        changes.add(changed(stretch, was, is));
      } else if (!was.equals(is) && space.isEmpty()) {
        space = Optional.of(stretch);
      }
    }
    space.ifPresent(
        stretch ->
            changes.add(
                new Change(
                    Kind.SPACE,
                    Optional.of(one.spot(stretch.start())),
                    Optional.of(other.spot(stretch.otherStart())),
                    "",
                    one.flow().substring(stretch.start(), stretch.end()),
                    other.flow().substring(stretch.otherStart(), stretch.otherEnd()))));
  }

  private Change changed(Stretch stretch, String was, String is) {
    Kind kind = Kind.ofWords(other.around(stretch.otherStart()));
    if (kind == Kind.WORDS || is.isBlank()) {
      kind = Kind.ofWords(one.around(stretch.start()));
    }
    return new Change(
        kind,
        Optional.of(one.spot(stretch.start())),
        Optional.of(other.spot(stretch.otherStart())),
        "",
        was.strip(),
        is.strip());
  }

  private void compareMarks() {
    Map<Mark, Mark> pairs = new LinkedHashMap<>();
    List<Mark> left = new ArrayList<>(one.marks());
    List<Mark> otherLeft = new ArrayList<>(other.marks());
    pair(left, otherLeft, pairs, this::isThere);
    pair(left, otherLeft, pairs, this::touches);
    pairs.forEach(
        (mark, otherMark) -> {
          changes.addAll(Attributes.compare(mark.element(), otherMark.element()));
          if (!isThere(mark, otherMark)) {
            changes.add(moved(mark, otherMark));
          }
        });
    left.forEach(mark -> changes.add(removed(mark)));
    otherLeft.forEach(mark -> changes.add(added(mark)));
  }

  private interface Fit {
    boolean test(Mark mark, Mark other);
  }

  private static void pair(List<Mark> left, List<Mark> others, Map<Mark, Mark> pairs, Fit fit) {
    left.removeIf(
        mark -> {
          Optional<Mark> partner =
              others.stream()
                  .filter(other -> sameName(mark.element(), other.element()))
                  .filter(other -> fit.test(mark, other))
                  .findFirst();
          partner.ifPresent(
              other -> {
                pairs.put(mark, other);
                others.remove(other);
              });
          return partner.isPresent();
        });
  }

  private static boolean sameName(Element element, Element other) {
    return element.getNodeName().equals(other.getNodeName());
  }

  private boolean isThere(Mark mark, Mark otherMark) {
    return words.across(mark.start()).holds(otherMark.start())
        && words.across(mark.end()).holds(otherMark.end());
  }

  private boolean touches(Mark mark, Mark otherMark) {
    return words.across(mark.start()).first() <= otherMark.end()
        && otherMark.start() <= words.across(mark.end()).last();
  }

  private Change moved(Mark mark, Mark otherMark) {
    return new Change(
        Kind.ofElement(mark.element()),
        Optional.of(Spot.of(mark.element())),
        Optional.of(Spot.of(otherMark.element())),
        mark.element().getNodeName(),
        held(one, mark),
        held(other, otherMark));
  }

  private Change removed(Mark mark) {
    return new Change(
        Kind.ofElement(mark.element()),
        Optional.of(Spot.of(mark.element())),
        Optional.empty(),
        mark.element().getNodeName(),
        held(one, mark),
        "");
  }

  private Change added(Mark mark) {
    return new Change(
        Kind.ofElement(mark.element()),
        Optional.empty(),
        Optional.of(Spot.of(mark.element())),
        mark.element().getNodeName(),
        "",
        held(other, mark));
  }

  private static String held(Passage passage, Mark mark) {
    return passage.flow().substring(mark.start(), mark.end()).strip();
  }
}
