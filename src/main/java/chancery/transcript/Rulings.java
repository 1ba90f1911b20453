package chancery.transcript;

import chancery.transcript.Decision.BracketKind;
import chancery.transcript.LabelCandidate.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An editor's decisions, found in a document: asked wherever something is to be decided, it gives
 * the editor's answer, and keeps which decisions applied and what they settled.
 */
final class Rulings {
  /** What can be in doubt at one place of the source. */
  private enum Matter {
    SPEAKER,
    PARAGRAPH,
    BRACKET,
    OTHER
  }

  private record At(int line, int column, Matter matter) {}

  /** A decision about two paragraphs, where their words stand. */
  private record Seam(Decided decided, Set<Integer> ends, Set<Integer> beginnings) {}

  private final DocumentText document;
  private final List<LabelCandidate> quoted;
  private final Map<String, List<Decided>> labels = new HashMap<>();
  private final Set<String> fields = new HashSet<>();
  private final Map<Decided, Set<Integer>> turnsMeant = new HashMap<>();
  private final Map<Integer, Decided> brackets = new HashMap<>();
  private final List<Seam> seams = new ArrayList<>();

  private final Map<At, Decided> answers = new HashMap<>();
  private final Set<Decided> applied = new HashSet<>();
  private final Map<Decided, List<String>> turns = new LinkedHashMap<>();
  private final List<Ruling> rulings = new ArrayList<>();

  Rulings(Decisions decisions, DocumentText document) {
    this.document = document;
    this.quoted = QuotedLabels.of(decisions, document);
    for (Decided decided : decisions.list()) {
      Decision decision = decided.decision();
      if (decision instanceof Decision.Speaker speaker) {
        addLabel(speaker.label(), speaker.at(), decided);
      } else if (decision instanceof Decision.NoSpeaker none) {
        addLabel(none.label(), none.at(), decided);
      } else if (decision instanceof Decision.Turn turn) {
        addLabel("", Optional.of(turn.words()), decided);
      } else if (decision instanceof Decision.Particulars particulars) {
        fields.add(LabelCandidate.key(particulars.label()));
      } else if (decision instanceof Decision.Bracket bracket) {
        addBracket(bracket, decided);
      } else if (decision instanceof Decision.Join join) {
        addSeam(join.end(), join.beginning(), decided);
      } else if (decision instanceof Decision.Part part) {
        addSeam(part.end(), part.beginning(), decided);
      }
    }
  }

  private void addLabel(String label, Optional<String> at, Decided decided) {
    labels.computeIfAbsent(LabelCandidate.key(label), k -> new ArrayList<>()).add(decided);
    at.ifPresent(words -> turnsMeant.put(decided, starts(words)));
  }

  private void addBracket(Decision.Bracket bracket, Decided decided) {
    for (Quotation.Span span : Quotation.find(bracket.words(), document.text())) {
      int open = span.start();
      while (open < span.end() && !Shape.isOpening(document.text().charAt(open))) {
        open++;
      }
      brackets.merge(open, decided, this::moreExact);
    }
  }

  /** Of two that are about one place, the one that quotes more of it; the other is no slip. */
  private Decided moreExact(Decided earlier, Decided later) {
    boolean less = quoted(later.decision()) < quoted(earlier.decision());
    applied.add(less ? later : earlier);
    return less ? earlier : later;
  }

  private static int quoted(Decision decision) {
    return decision.says().keySet().stream().mapToInt(String::length).sum();
  }

  private void addSeam(String end, String beginning, Decided decided) {
    Set<Integer> ends =
        Quotation.find(end, document.text()).stream()
            .map(Quotation.Span::end)
            .collect(Collectors.toSet());
    seams.add(new Seam(decided, ends, starts(beginning)));
  }

  private Set<Integer> starts(String words) {
    return Quotation.find(words, document.text()).stream()
        .map(Quotation.Span::start)
        .collect(Collectors.toSet());
  }

  private Optional<Decided> about(LabelCandidate label) {
    List<Decided> named = new ArrayList<>(labels.getOrDefault(label.key(), List.of()));
    String printed = LabelCandidate.key(label.name());
    if (!printed.equals(label.key())) {
      named.addAll(labels.getOrDefault(printed, List.of()));
    }
    return named.stream()
        .filter(d -> !turnsMeant.containsKey(d) || turnsMeant.get(d).contains(firstWord(label)))
        .reduce((earlier, later) -> turnsMeant.containsKey(earlier) ? earlier : later);
  }

  /** Where the words after a label begin, perhaps on another line. */
  private int firstWord(LabelCandidate label) {
    String text = document.text();
    int at = label.body();
    while (at < text.length() && DocumentText.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The candidates without those of which the editor says that they are no speakers'. */
  List<LabelCandidate> withoutOthers(List<LabelCandidate> candidates) {
    if (labels.isEmpty() && fields.isEmpty()) {
      return candidates;
    }
    List<LabelCandidate> kept = new ArrayList<>();
    for (LabelCandidate candidate : candidates) {
      Optional<Decided> none =
          about(candidate).filter(d -> d.decision() instanceof Decision.NoSpeaker);
      none.ifPresent(applied::add);
      if (none.isEmpty() && !fields.contains(candidate.key())) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  /** The labels, with those that the evidence did not find and the editor says are speakers'. */
  List<LabelCandidate> withSpeakers(List<LabelCandidate> candidates, List<LabelCandidate> weighed) {
    if (labels.isEmpty()) {
      return weighed;
    }
    Set<String> found = weighed.stream().map(LabelCandidate::key).collect(Collectors.toSet());
    List<LabelCandidate> all = new ArrayList<>(weighed);
    for (LabelCandidate candidate : candidates) {
      if (!found.contains(candidate.key())
          && candidate.position() != Position.RUN_IN
          && about(candidate).isPresent()) {
        all.add(candidate);
      }
    }
    quoted.stream()
        .filter(label -> all.stream().noneMatch(label::overlaps))
        .toList()
        .forEach(all::add);
    all.sort(Comparator.comparingInt(LabelCandidate::start));
    return all;
  }

  /** The person whom a label means. */
  Optional<String> speaker(LabelCandidate label) {
    Optional<Decided> decided = about(label);
    Optional<String> person = decided.flatMap(Rulings::person);
    person.ifPresent(p -> answer(decided.orElseThrow(), label.start(), Matter.SPEAKER));
    return person;
  }

  private static Optional<String> person(Decided decided) {
    if (decided.decision() instanceof Decision.Speaker speaker) {
      return Optional.of(speaker.person());
    }
    return decided.decision() instanceof Decision.Turn turn
        ? Optional.of(turn.person())
        : Optional.empty();
  }

  /** A turn was encoded that has this label. */
  void spoken(LabelCandidate label, String turn) {
    about(label).ifPresent(d -> turns.computeIfAbsent(d, k -> new ArrayList<>()).add(turn));
  }

  /** Whether a paragraph goes on in another. */
  Optional<Boolean> joins(int end, int beginning) {
    int last = end;
    while (last > 0 && DocumentText.isSpace(document.text().charAt(last - 1))) {
      last--;
    }
    Decided decided = null;
    for (Seam seam : seams) {
      if (seam.ends().contains(last) && seam.beginnings().contains(beginning)) {
        decided = decided == null ? seam.decided() : moreExact(decided, seam.decided());
      }
    }
    if (decided == null) {
      return Optional.empty();
    }
    answer(decided, beginning, Matter.PARAGRAPH);
    return Optional.of(decided.decision() instanceof Decision.Join);
  }

  /** What the bracket is that opens at a position. */
  Optional<Decision.Bracket> bracket(int open) {
    Decided decided = brackets.get(open);
    if (decided != null && decided.decision() instanceof Decision.Bracket bracket) {
      answer(decided, open, Matter.BRACKET);
      return Optional.of(bracket);
    }
    return Optional.empty();
  }

  private void answer(Decided decided, int position, Matter matter) {
    applied.add(decided);
    answers.put(new At(document.line(position), document.column(position), matter), decided);
  }

  private Optional<Decided> answer(Doubt doubt) {
    Decision decision = doubt.settledBy();
    Matter matter =
        decision instanceof Decision.Speaker
            ? Matter.SPEAKER
            : decision instanceof Decision.Join
                ? Matter.PARAGRAPH
                : decision instanceof Decision.Bracket ? Matter.BRACKET : Matter.OTHER;
    return Optional.ofNullable(answers.get(new At(doubt.line(), doubt.column(), matter)));
  }

  /** The doubts that no decision settles. */
  List<Doubt> open(List<Doubt> doubts) {
    return doubts.stream().filter(d -> answer(d).isEmpty()).toList();
  }

  /** What the decisions settled: these doubts, or else the turns that they are about. */
  List<Ruling> settle(List<Doubt> doubts) {
    Set<Decided> settling = new HashSet<>();
    for (Doubt doubt : doubts) {
      Optional<Decided> answer = answer(doubt);
      answer.ifPresent(
          d -> {
            settling.add(d);
            rulings.add(
                new Ruling(
                    List.of(doubt.target()),
                    doubt.match(),
                    doubt.locus(),
                    d.certainty(),
                    d.reason().orElseGet(() -> said(d, doubt))));
          });
    }
    turns.forEach(
        (decided, ids) -> {
          if (!settling.contains(decided) && person(decided).isPresent()) {
            rulings.add(
                new Ruling(
                    ids,
                    Optional.of("@who"),
                    "value",
                    decided.certainty(),
                    decided.reason().orElseGet(() -> who(decided))));
          }
        });
    return List.copyOf(rulings);
  }

  private static String who(Decided decided) {
    String person = person(decided).orElseThrow();
    return decided.decision() instanceof Decision.Speaker speaker
        ? "The label \"%s\" means %s.".formatted(speaker.label(), person)
        : "Here speaks %s.".formatted(person);
  }

  private static String said(Decided decided, Doubt doubt) {
    Decision decision = decided.decision();
    if (decision instanceof Decision.Speaker) {
      return who(decided);
    }
    if (decision instanceof Decision.Join) {
      return "The sentence goes on across the blank line.";
    }
    if (decision instanceof Decision.Bracket bracket) {
      return bracket.kind() == BracketKind.NOTE
          ? "What stands in the brackets is a note."
          : bracket.kind() == BracketKind.GAP ? "Something is left out here." : doubt.reason();
    }
    return doubt.reason();
  }

  /** The decisions that were of use here. */
  Set<Decided> applied() {
    return applied;
  }
}
