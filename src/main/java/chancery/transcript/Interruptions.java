package chancery.transcript;

import chancery.transcript.Passage.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns in the midst of which somebody else speaks: one that breaks off, a short one of another's,
 * and one that plainly goes on. The two halves point at each other ({@code sp/@next}, {@code
 * sp/@prev}; TEI Guidelines, chapter Linking, Segmentation, and Alignment).
 */
final class Interruptions {
  private static final int MOST_BETWEEN = 2;
  private static final int LONGEST_BETWEEN = 240;

  private static final Pattern CLOSING_QUOTE = Pattern.compile("[\"”»]$");
  private static final Pattern DASH = Pattern.compile("(?:--|- ?-|[\\p{L}\\p{N},]-|[—–])$");
  private static final Pattern BROKEN_OFF = Pattern.compile("(?:,|…|\\.{3})$");
  private static final Pattern GOES_ON = Pattern.compile("(?:\\.{3}|[—–…-])*\\s*\\p{Ll}");
  private static final Pattern DASHED = Pattern.compile("(?:\\.{3}|[—–…]|--)\\s*\\p{L}");

  /** Where the words of a turn stand. */
  private record Spoken(int start, int end) {}

  private final DocumentText document;
  private final Rulings rulings;
  private final Map<String, Spoken> turns = new HashMap<>();
  private final List<Doubt> doubts = new ArrayList<>();

  Interruptions(DocumentText document, Rulings rulings) {
    this.document = document;
    this.rulings = rulings;
  }

  List<Doubt> doubts() {
    return doubts;
  }

  /** Remembers where the words of a turn stand. */
  void spoken(String turn, int start, int end) {
    turns.put(turn, new Spoken(start, end));
  }

  /** The passages, with the halves of interrupted turns pointing at each other. */
  List<Passage> linked(List<Passage> passages) {
    List<Passage> linked = new ArrayList<>(passages);
    for (int first = 0; first < linked.size(); first++) {
      int second = secondHalf(linked, first);
      if (second > 0
          && linked.get(first) instanceof Turn one
          && linked.get(second) instanceof Turn two) {
        linked.set(first, one.goingOnIn(two.id()));
        linked.set(second, two.goingOnFrom(one.id()));
        doubt(one, two);
      }
    }
    return linked;
  }

  /** The index of the turn in which one goes on, or -1. */
  private int secondHalf(List<Passage> passages, int first) {
    if (!(passages.get(first) instanceof Turn one)) {
      return -1;
    }
    int last = Math.min(passages.size() - 1, first + MOST_BETWEEN + 1);
    for (int i = first + 1; i <= last; i++) {
      if (!(passages.get(i) instanceof Turn turn)) {
        return -1;
      }
      if (turn.who().equals(one.who())) {
        return i > first + 1 && goesOn(one, turn) ? i : -1;
      }
      if (length(turn) > LONGEST_BETWEEN) {
        return -1;
      }
    }
    return -1;
  }

  private int length(Turn turn) {
    Spoken spoken = spoken(turn);
    return spoken.end() - spoken.start();
  }

  private boolean goesOn(Turn one, Turn two) {
    return rulings
        .joins(spoken(one).end(), spoken(two).start())
        .orElseGet(() -> seemsToGoOn(words(one), words(two)));
  }

  private static boolean seemsToGoOn(String before, String after) {
    String unquoted = CLOSING_QUOTE.matcher(before).replaceFirst("");
    boolean dash = DASH.matcher(unquoted).find();
    boolean brokenOff = dash || BROKEN_OFF.matcher(unquoted).find();
    return (brokenOff && GOES_ON.matcher(after).lookingAt())
        || (dash && DASHED.matcher(after).lookingAt());
  }

  private Spoken spoken(Turn turn) {
    return turns.getOrDefault(turn.id(), new Spoken(0, 0));
  }

  private String words(Turn turn) {
    Spoken spoken = spoken(turn);
    return document
        .text()
        .substring(spoken.start(), Math.max(spoken.start(), spoken.end()))
        .strip();
  }

  private void doubt(Turn one, Turn two) {
    int start = spoken(two).start();
    doubts.add(
        new Doubt(
            two.id(),
            Optional.of("@prev"),
            "value",
            Certainty.MEDIUM,
            "The words break off before another speaks and go on here in mid-sentence, so the two"
                + " turns are taken for one that was interrupted.",
            document.line(start),
            document.column(start),
            new Decision.Join(Quotation.last(words(one)), Quotation.first(words(two)))));
  }
}
