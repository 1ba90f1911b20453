package chancery.transcript;

import chancery.transcript.LabelCandidate.Form;
import chancery.transcript.LabelCandidate.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a whole document says that bears on each of its labels: who is known to have been there,
 * which short forms are announced, what labels have in common, which words are common in it.
 */
final class LabelFacts {
  private final Map<String, LabelGroup> groups;
  private final Map<String, List<String>> knownByToken = new HashMap<>();
  private final Set<String> announced = new HashSet<>();
  private final Map<String, Integer> brackets = new HashMap<>();
  private final Map<String, Integer> fullNames = new HashMap<>();
  private final long colons;
  private final long recurringLines;
  private final WordUse use;

  /**
   * @param knownNames of those whom the document or its record says were there
   */
  LabelFacts(
      DocumentText document, List<LabelCandidate> candidates, Collection<String> knownNames) {
    groups = LabelGroup.of(candidates);
    for (String name : knownNames) {
      for (String token : Names.tokens(name)) {
        knownByToken.computeIfAbsent(token, t -> new ArrayList<>()).add(name);
      }
    }
    use = new WordUse(document.text());
    colons = candidates.stream().filter(c -> c.form() == Form.COLON).count();
    recurringLines = groups.values().stream().filter(g -> g.size() > 2 && g.alone()).count();
    for (LabelGroup group : groups.values()) {
      for (LabelCandidate member : group.members()) {
        member.announced().map(LabelCandidate::key).ifPresent(announced::add);
      }
      String bracket = lastBracket(LabelCandidate.withoutAlias(group.first().name()));
      if (!bracket.isEmpty()) {
        brackets.merge(bracket, 1, Integer::sum);
      }
      if (isRareFullName(group.first())) {
        fullNames.merge(HouseStyle.signature(group.first()), 1, Integer::sum);
      }
    }
  }

  /** The labels by their keys, in the order in which they come first. */
  Map<String, LabelGroup> groups() {
    return Collections.unmodifiableMap(groups);
  }

  /** Whether a label is, or is part of, the name of someone who is known to have been there. */
  boolean isKnown(String label) {
    return Names.tokens(label).stream()
        .flatMap(token -> knownByToken.getOrDefault(token, List.of()).stream())
        .anyMatch(name -> Names.agree(label, name));
  }

  /** Whether a label names a part in a talk, or someone who is known to have been there. */
  boolean isRole(LabelCandidate candidate) {
    return Lexicon.ROLES.contains(WordLists.fold(candidate.name())) || isKnown(candidate.name());
  }

  boolean isAnnounced(String key) {
    return announced.contains(key);
  }

  boolean isLabel(String key) {
    return groups.containsKey(key);
  }

  /** Whether a label asks or answers, and the other side is here too. */
  boolean asksOrAnswers(String key) {
    return Interrogation.side(key, groups.keySet()).isPresent();
  }

  /** How many labels end with the same bracket. */
  int withBracketOf(String label) {
    return brackets.getOrDefault(lastBracket(label), 0);
  }

  /** How many full names are set as this is, if it is one. */
  int fullNamesLike(LabelCandidate candidate) {
    return isRareFullName(candidate)
        ? fullNames.getOrDefault(HouseStyle.signature(candidate), 0)
        : 0;
  }

  /** How many candidates end with a colon. */
  long colons() {
    return colons;
  }

  /** How many labels come three times or more, always as lines of their own. */
  long recurringLines() {
    return recurringLines;
  }

  /** Whether a word is common in the text. */
  boolean isCommon(String word) {
    return use.isCommon(word);
  }

  /** Whether the text speaks of someone of that name. */
  boolean isName(String word) {
    return use.isName(word);
  }

  /** A full name before a colon, of words that the text has in capitals alone. */
  private boolean isRareFullName(LabelCandidate candidate) {
    List<String> words = Shape.words(candidate.speaker());
    return candidate.form() == Form.COLON
        && candidate.position() == Position.BLOCK_START
        && words.size() <= 5
        && LabelShape.isFullName(candidate.speaker())
        && words.stream().filter(Shape::startsUpper).noneMatch(use::isCommon);
  }

  /** What stands in the first bracket of a label. */
  static String bracket(String label) {
    List<Brackets.Span> spans = Brackets.find(label, 0, label.length());
    return spans.isEmpty() ? "" : label.substring(spans.get(0).start() + 1, spans.get(0).end() - 1);
  }

  private static String lastBracket(String label) {
    List<Brackets.Span> spans = Brackets.find(label, 0, label.length());
    if (spans.isEmpty() || spans.get(spans.size() - 1).end() < label.strip().length()) {
      return "";
    }
    Brackets.Span last = spans.get(spans.size() - 1);
    return WordLists.fold(label.substring(last.start() + 1, last.end() - 1));
  }
}
