package chancery.transcript;

import chancery.transcript.TeiReading.Person;
import chancery.transcript.TeiReading.Turn;
import chancery.transcript.Truth.TruePerson;
import chancery.transcript.Truth.TrueTurn;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How well a TEI document says what is true of its source.
 *
 * <p>A turn is right when its first words are, and its {@code @who} is a person of that name, who
 * is the same for all the turns of that speaker and for no other speaker's.
 *
 * @param missed what is true and was not found, and what was found and is not true, for people
 */
record RecognitionScore(
    Share turnsFound,
    Share turnsRight,
    Share ends,
    Share dates,
    Share times,
    Share places,
    Share persons,
    int strangers,
    List<String> missed) {

  static final RecognitionScore NONE =
      new RecognitionScore(
          Share.NONE,
          Share.NONE,
          Share.NONE,
          Share.NONE,
          Share.NONE,
          Share.NONE,
          Share.NONE,
          0,
          List.of());

  /** So many of so many. */
  record Share(int part, int whole) {
    static final Share NONE = new Share(0, 0);

    static Share of(boolean right) {
      return new Share(right ? 1 : 0, 1);
    }

    Share plus(Share other) {
      return new Share(part + other.part, whole + other.whole);
    }

    /** Nothing of nothing is all of it. */
    double value() {
      return whole == 0 ? 1 : (double) part / whole;
    }
  }

  /** The share of the turns in the TEI that are right. */
  double precision() {
    return turnsFound.value();
  }

  /** The share of the true turns that the TEI has right. */
  double recall() {
    return turnsRight.value();
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  RecognitionScore plus(RecognitionScore other) {
    return new RecognitionScore(
        turnsFound.plus(other.turnsFound),
        turnsRight.plus(other.turnsRight),
        ends.plus(other.ends),
        dates.plus(other.dates),
        times.plus(other.times),
        places.plus(other.places),
        persons.plus(other.persons),
        strangers + other.strangers,
        List.of());
  }

  static RecognitionScore of(Truth truth, TeiReading tei) {
    List<String> missed = new ArrayList<>();
    int[] partners = aligned(truth.turns(), tei.turns());
    Map<String, String> ids = idsOfSpeakers(truth.turns(), tei, partners);
    int optional = 0;
    int right = 0;
    int required = 0;
    Share ends = Share.NONE;
    Set<Integer> met = new HashSet<>();
    for (int i = 0; i < partners.length; i++) {
      TrueTurn turn = truth.turns().get(i);
      if (partners[i] >= 0) {
        met.add(partners[i]);
      }
      if (turn.optional()) {
        optional += partners[i] >= 0 ? 1 : 0;
        continue;
      }
      required++;
      if (partners[i] < 0) {
        missed.add("turn missed: " + turn.speaker() + ": " + turn.first());
        continue;
      }
      Turn found = tei.turns().get(partners[i]);
      if (found.who().equals(List.of(ids.getOrDefault(turn.speaker(), "")))) {
        right++;
      } else {
        missed.add("wrong speaker: " + turn + " is by " + found.who());
      }
      if (turn.last().isPresent()) {
        boolean ends1 = ends(found, turn.last().get());
        ends = ends.plus(Share.of(ends1));
        if (!ends1) {
          missed.add("wrong end: " + turn + " ends " + tail(found.speech()));
        }
      }
    }
    for (int j = 0; j < tei.turns().size(); j++) {
      if (!met.contains(j)) {
        missed.add("no turn: " + tei.turns().get(j));
      }
    }
    Share persons = persons(truth, tei, missed);
    return new RecognitionScore(
        new Share(right, tei.turns().size() - optional),
        new Share(right, required),
        ends,
        same("date", truth.dates(), tei.dates(), missed),
        same("time", truth.times(), tei.times(), missed),
        place(truth.places(), tei.places(), missed),
        persons,
        strangers(truth, tei, missed),
        missed);
  }

  private static String tail(String s) {
    return s.substring(Math.max(0, s.length() - 40));
  }

  private static Share same(
      String what, List<String> truth, List<String> tei, List<String> missed) {
    if (!truth.equals(tei)) {
      missed.add(what + ": " + truth + " but " + tei);
    }
    return Share.of(truth.equals(tei));
  }

  private static Share place(List<String> any, List<String> tei, List<String> missed) {
    boolean right =
        any.isEmpty()
            ? tei.isEmpty()
            : !tei.isEmpty()
                && tei.stream().allMatch(t -> any.stream().anyMatch(p -> fold(p).equals(fold(t))));
    if (!right) {
      missed.add("place: " + any + " but " + tei);
    }
    return Share.of(right);
  }

  private static Share persons(Truth truth, TeiReading tei, List<String> missed) {
    Share share = Share.NONE;
    for (TruePerson person : truth.persons()) {
      boolean found =
          tei.persons().values().stream()
              .anyMatch(
                  p ->
                      p.names().stream().anyMatch(n -> bare(n).equals(bare(person.name())))
                          && person.role().map(p.roles()::contains).orElse(true));
      if (!found) {
        missed.add("person missed: " + person);
      }
      share = share.plus(Share.of(found));
    }
    return share;
  }

  /** How many of the TEI's persons are none that the truth knows. */
  private static int strangers(Truth truth, TeiReading tei, List<String> missed) {
    Set<Set<String>> known = new HashSet<>();
    truth.persons().forEach(p -> known.add(bare(p.name())));
    truth.turns().forEach(t -> known.add(bare(t.speaker())));
    int strangers = 0;
    for (Person person : tei.persons().values()) {
      if (!person.group() && person.names().stream().noneMatch(n -> known.contains(bare(n)))) {
        missed.add("stranger: " + person);
        strangers++;
      }
    }
    return strangers;
  }

  /** For each speaker the one person who is theirs: the most frequent of that name, once given. */
  private static Map<String, String> idsOfSpeakers(
      List<TrueTurn> truth, TeiReading tei, int[] partners) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        String speaker = truth.get(i).speaker();
        for (String id : tei.turns().get(partners[i]).who()) {
          Person person = tei.persons().get(id);
          if (person != null && names(person, speaker)) {
            counts.computeIfAbsent(speaker, s -> new HashMap<>()).merge(id, 1, Integer::sum);
          }
        }
      }
    }
    Map<String, String> ids = new HashMap<>();
    Set<String> given = new HashSet<>();
    List<String> speakers = truth.stream().map(TrueTurn::speaker).distinct().toList();
    for (String speaker : speakers) {
      counts.getOrDefault(speaker, Map.of()).entrySet().stream()
          .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
          .map(Map.Entry::getKey)
          .filter(given::add)
          .ifPresent(id -> ids.put(speaker, id));
    }
    return ids;
  }

  /** Whether the names of a person hold all the words of a name. */
  private static boolean names(Person person, String name) {
    Set<String> words = new HashSet<>();
    person.names().forEach(n -> words.addAll(words(n)));
    return words.containsAll(words(name));
  }

  /** The partner of each true turn in the TEI, in order, or -1: as many as can be. */
  private static int[] aligned(List<TrueTurn> truth, List<Turn> tei) {
    int[][] best = new int[truth.size() + 1][tei.size() + 1];
    for (int i = truth.size() - 1; i >= 0; i--) {
      for (int j = tei.size() - 1; j >= 0; j--) {
        best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
        if (begins(tei.get(j), truth.get(i).first())) {
          best[i][j] = Math.max(best[i][j], 1 + best[i + 1][j + 1]);
        }
      }
    }
    int[] partners = new int[truth.size()];
    Arrays.fill(partners, -1);
    for (int i = 0, j = 0; i < truth.size() && j < tei.size(); ) {
      if (begins(tei.get(j), truth.get(i).first()) && best[i][j] == 1 + best[i + 1][j + 1]) {
        partners[i++] = j++;
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return partners;
  }

  private static boolean begins(Turn turn, String first) {
    return fold(turn.speech()).startsWith(fold(first))
        || fold(turn.spoken()).startsWith(fold(first));
  }

  private static boolean ends(Turn turn, String last) {
    return fold(turn.speech()).endsWith(fold(last)) || fold(turn.spoken()).endsWith(fold(last));
  }

  /** Letters and figures only, in small letters. */
  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]", "");
  }

  private static Set<String> words(String name) {
    return Arrays.stream(
            Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{M}\\p{Nd}]+"))
        .filter(w -> !w.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The words of a name without forms of address. */
  private static Set<String> bare(String name) {
    Set<String> bare = new HashSet<>(words(name));
    bare.removeAll(ADDRESS);
    return bare.isEmpty() ? words(name) : bare;
  }

  private static final Set<String> ADDRESS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "professor",
          "sir",
          "m",
          "mm",
          "mme",
          "herr",
          "frau",
          "frl",
          "d",
          "sr",
          "sra",
          "señor",
          "señora",
          "senhor",
          "senhora",
          "comrade",
          "тов",
          "г");
}
