package chancery.transcript;

import chancery.transcript.LabelCandidate.Form;
import chancery.transcript.LabelCandidate.Position;
import chancery.transcript.LabelCandidate.Typeface;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Weighs candidates for labels over the whole document: how often a label recurs, its form, where
 * it stands, who is known to have been there, which short forms were announced, and how well the
 * labels agree with one another. Each is decided once.
 */
final class LabelEvidence {
  /** What speaks for or against a label, and how much. */
  record Reason(String text, double weight) {}

  /**
   * The decision.
   *
   * @param labels the candidates that are labels, in the order of the text
   * @param reasons for each label's key, why
   */
  record Verdict(List<LabelCandidate> labels, Map<String, List<Reason>> reasons) {}

  private static final double ACCEPT = 3.0;
  private static final double CONFIDENT = 3.6;
  private static final int ROWS_BEFORE_TALK = 8;
  private static final Pattern NUMBERED = Pattern.compile("\\p{L}+ ?\\d{1,3}");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:<?https?|ftp|mailto|www)\\b.*", Pattern.DOTALL);

  private final DocumentText document;
  private final Collection<String> knownNames;
  private final Map<String, List<LabelCandidate>> groups = new LinkedHashMap<>();
  private final Set<String> announced = new HashSet<>();
  private final Map<String, List<Reason>> reasons = new LinkedHashMap<>();
  private final int colons;
  private final Map<String, Integer> lowerCase = new HashMap<>();
  private final Map<String, Integer> capitalised = new HashMap<>();

  private LabelEvidence(
      DocumentText document, List<LabelCandidate> candidates, Collection<String> knownNames) {
    this.document = document;
    this.knownNames = knownNames;
    colons = Math.max(20, (int) candidates.stream().filter(c -> c.form() == Form.COLON).count());
    for (LabelCandidate candidate : candidates) {
      String key = candidate.key();
      if (!key.isEmpty()) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(candidate);
        candidate.announced().map(LabelCandidate::key).ifPresent(announced::add);
      }
    }
    countWords();
  }

  /**
   * Decides.
   *
   * @param knownNames of those whom the document or its record says were there
   */
  static Verdict weigh(
      DocumentText document, List<LabelCandidate> candidates, Collection<String> knownNames) {
    return new LabelEvidence(document, candidates, knownNames).verdict(candidates);
  }

  private Verdict verdict(List<LabelCandidate> candidates) {
    Map<String, Double> base = new HashMap<>();
    groups.forEach((key, group) -> base.put(key, sum(weigh(key, group))));
    Styles styles = new Styles(base);
    Set<String> accepted = new HashSet<>();
    groups.forEach(
        (key, group) -> {
          addStyle(key, group, styles);
          if (sum(reasons.getOrDefault(key, List.of())) > ACCEPT) {
            accepted.add(key);
          }
        });
    List<LabelCandidate> labels = new ArrayList<>();
    Map<String, Group> facts = new HashMap<>();
    for (LabelCandidate candidate : candidates) {
      String key = candidate.key();
      if (accepted.contains(key)
          && isPlausible(candidate, facts.computeIfAbsent(key, this::facts), accepted)) {
        labels.add(candidate);
      }
    }
    reasons.keySet().retainAll(accepted);
    return new Verdict(labels, reasons);
  }

  private Group facts(String key) {
    return Group.of(groups.getOrDefault(key, List.of()));
  }

  private static double sum(List<Reason> list) {
    return list.stream().mapToDouble(Reason::weight).sum();
  }

  private void say(String key, String text, double weight) {
    if (weight != 0) {
      reasons.computeIfAbsent(key, k -> new ArrayList<>()).add(new Reason(text, weight));
    }
  }

  /** What can be said of a label from its own occurrences. */
  private List<Reason> weigh(String key, List<LabelCandidate> group) {
    LabelCandidate first = group.get(0);
    String label = LabelCandidate.withoutAlias(first.name());
    int times = group.size();
    if (times > 1) {
      double recurrence = Math.min(3, Math.log(times) / Math.log(2));
      say(key, "it recurs " + times + " times", recurrence);
    }
    boolean known = isKnown(label);
    if (known) {
      say(key, "a person of this name is listed as present", 3);
    } else if (isKnown(bracket(label))) {
      say(key, "its bracket names a person who is listed as present", 3);
    }
    if (group.stream().anyMatch(c -> c.announced().isPresent())) {
      say(key, "it announces a short form", 4);
    }
    if (announced.contains(key)) {
      say(key, "it was announced as a short form", 4);
    }
    weighWords(key, label, group, known);
    weighForm(key, group);
    weighBodies(key, group);
    return reasons.getOrDefault(key, List.of());
  }

  private boolean isKnown(String label) {
    return knownNames.stream().anyMatch(name -> Names.agree(label, name));
  }

  private static String bracket(String label) {
    List<Brackets.Span> spans = Brackets.find(label, 0, label.length());
    return spans.isEmpty() ? "" : label.substring(spans.get(0).start() + 1, spans.get(0).end() - 1);
  }

  private void weighWords(String key, String label, List<LabelCandidate> group, boolean known) {
    List<String> words = Shape.words(label);
    String folded = Lexicon.fold(label.replaceFirst("[.:]$", ""));
    boolean role =
        Lexicon.ROLES.contains(folded) || Lexicon.ROLES.contains(folded.replaceFirst("^the ", ""));
    boolean titled = words.size() > 1 && (Shape.isTitle(words.get(0)) || isQuestionLetter(words));
    if (role) {
      say(key, "it names a part in a talk", 2.5);
    } else if (titled) {
      say(key, "a title stands before the name", 2);
    }
    if (NUMBERED.matcher(key).matches()) {
      say(key, "it numbers a voice", group.size() > 1 ? 2 : 1);
    }
    double rare = 1 - Math.min(1, 5.0 * group.size() / colons);
    boolean field = Lexicon.field(folded).isPresent();
    if (field) {
      say(
          key,
          "it is the label of a line of particulars",
          group.size() >= 3 && role ? -1 : -4 * rare);
    }
    if (Lexicon.NOT_SPEAKERS.contains(folded)) {
      say(key, "it introduces something else than speech", -5 * rare);
    }
    say(key, "its words have the shape of a name", nameShape(label, words, role));
    boolean common =
        !known
            && !role
            && !titled
            && words.size() <= 2
            && words.stream().allMatch(w -> lowerCase.getOrDefault(Shape.bare(w), 0) > 0);
    if (common) {
      say(key, "its words are common words of the text", group.size() > 3 ? -1 : -2.5);
    }
    if (!known && !role && words.stream().anyMatch(this::isNamedInProse)) {
      say(key, "the text speaks of this name", 0.7);
    }
  }

  private static boolean isQuestionLetter(List<String> words) {
    return Shape.isInitial(words.get(0)) && words.size() > 1 && Shape.isTitle(words.get(1));
  }

  private boolean isNamedInProse(String word) {
    String bare = Shape.bare(word);
    return bare.length() > 3
        && !Shape.isTitle(word)
        && capitalised.getOrDefault(bare, 0) > 0
        && !lowerCase.containsKey(bare);
  }

  private static double nameShape(String label, List<String> words, boolean role) {
    if (words.isEmpty()) {
      return -5;
    }
    if (Shape.isIdeographic(label) && words.stream().allMatch(Shape::isIdeographic)) {
      int length = Shape.withoutBrackets(label).replaceAll("\\s", "").length();
      return length <= 8 ? 1 : length <= 14 ? -1 : -4;
    }
    if (Character.isDigit(label.charAt(0))) {
      return -3;
    }
    int lower = 0;
    int capital = 0;
    for (String word : words) {
      if (Shape.startsLower(word) && !Shape.isParticle(word) && !Shape.isTitle(word)) {
        lower++;
      } else if (Shape.startsUpper(word)) {
        capital++;
      }
    }
    if (lower > 0 && !role) {
      boolean office = label.indexOf(',') > 0 || Shape.isOffice(words.get(0));
      return office && lower <= 3 ? 0 : -1.5 - Math.min(3, lower);
    }
    if (capital == 0) {
      return role ? 0 : -2;
    }
    return words.size() > 8 ? -1 : 1;
  }

  private void weighForm(String key, List<LabelCandidate> group) {
    Typeface typeface = dominant(group).typeface();
    Form form = dominant(group).form();
    switch (typeface) {
      case BOLD -> say(key, "it is set in bold", 1.5);
      case ITALIC -> say(key, "it is set in italics", 1);
      case CAPITALS -> say(key, "it is set in capitals", 1.5);
      case PLAIN -> {}
    }
    boolean timed = group.stream().filter(c -> !c.code().isEmpty()).count() * 2 > group.size();
    if (timed) {
      say(key, "a time code stands beside it", 2);
    }
    switch (form) {
      case LINE_END -> say(key, "nothing but the end of the line ends it", timed ? -0.5 : -3);
      case BRACKET -> say(key, "it stands in brackets", key.matches(".*\\d") ? 1 : -2);
      case STOP -> {
        boolean setApart = typeface != Typeface.PLAIN;
        say(key, "only a full stop ends it", setApart ? 0 : -2);
      }
      case STOP_DASH -> say(key, "a stop and a dash end it", 1.5);
      case COLON, DASH -> {}
    }
    boolean runIn = group.stream().allMatch(c -> c.position() == Position.RUN_IN);
    if (runIn) {
      boolean capitals = typeface == Typeface.CAPITALS && group.size() > 1;
      say(key, "it stands within lines", capitals ? 0.5 : -3);
    }
  }

  private void weighBodies(String key, List<LabelCandidate> group) {
    int lower = 0;
    int addresses = 0;
    for (LabelCandidate candidate : group) {
      String body = bodyStart(candidate);
      if (ADDRESS.matcher(body).matches()) {
        addresses++;
      } else if (Shape.startsLower(body)) {
        lower++;
      }
    }
    double share = (double) lower / group.size();
    if (share > 0.3) {
      say(key, "what follows it goes on in small letters", -2 * share);
    }
    if (addresses > 0) {
      say(key, "an address follows it", -4);
    }
  }

  private String bodyStart(LabelCandidate candidate) {
    int end = document.rows().get(candidate.row()).end();
    return document.text().substring(candidate.body(), Math.min(end, candidate.body() + 24));
  }

  private static LabelCandidate dominant(List<LabelCandidate> group) {
    Map<String, Integer> counts = new HashMap<>();
    LabelCandidate best = group.get(0);
    int most = 0;
    for (LabelCandidate c : group) {
      int n = counts.merge(c.form() + "/" + c.typeface(), 1, Integer::sum);
      if (n > most) {
        most = n;
        best = c;
      }
    }
    return best;
  }

  private void addStyle(String key, List<LabelCandidate> group, Styles styles) {
    LabelCandidate example = dominant(group);
    double support = styles.support(example);
    say(key, "labels of this form are the rule here", support);
    if (styles.isForeign(example)) {
      say(key, "the other labels are set in another way", -1.5);
    }
    int last = group.get(group.size() - 1).row();
    boolean early = last < styles.firstRow && group.size() < 3;
    boolean near =
        support > 0
            && styles.firstRow - last <= ROWS_BEFORE_TALK
            && Lexicon.field(example.name()).isEmpty();
    if (early && !near && styles.firstRow < Integer.MAX_VALUE) {
      say(key, "it stands before the talk begins", -2.5);
    }
  }

  /** What all occurrences of one label together say of each. */
  private record Group(boolean elsewhere, boolean colon, boolean alone, Set<String> styles) {
    static Group of(List<LabelCandidate> group) {
      Set<String> styles = new HashSet<>();
      boolean elsewhere = false;
      boolean colon = false;
      boolean alone = true;
      for (LabelCandidate c : group) {
        elsewhere |= c.position() != Position.RUN_IN;
        colon |= c.form() == Form.COLON;
        alone &= c.form() == Form.LINE_END;
        if (c.position() != Position.RUN_IN) {
          styles.add(Styles.signature(c));
        }
      }
      return new Group(elsewhere, colon, alone, styles);
    }
  }

  /** Whether this occurrence of an accepted label is one. */
  private static boolean isPlausible(LabelCandidate candidate, Group group, Set<String> accepted) {
    if (candidate.position() == Position.RUN_IN) {
      return candidate.typeface() == Typeface.CAPITALS
          || (group.elsewhere() && group.styles().contains(Styles.signature(candidate)));
    }
    if (candidate.form() == Form.STOP && candidate.name().length() == 1) {
      return group.colon() || (accepted.contains("q") && accepted.contains("a"));
    }
    if (candidate.form() == Form.LINE_END) {
      return group.alone() || !candidate.code().isEmpty();
    }
    return true;
  }

  /** How often the labels that are sure by themselves have each form and typeface. */
  private final class Styles {
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Typeface, Integer> typefaces = new HashMap<>();
    private final int rowsOfTalk;
    private int total;
    private int firstRow = Integer.MAX_VALUE;

    Styles(Map<String, Double> base) {
      groups.forEach(
          (key, group) -> {
            if (base.getOrDefault(key, 0.0) >= CONFIDENT) {
              for (LabelCandidate c : group) {
                counts.merge(signature(c), 1, Integer::sum);
                typefaces.merge(c.typeface(), 1, Integer::sum);
                total++;
                firstRow = Math.min(firstRow, c.row());
              }
            }
          });
      rowsOfTalk = countParagraphs();
    }

    private int countParagraphs() {
      int blocks = 0;
      int rows = 0;
      for (DocumentText.Row row : document.rows()) {
        if (row.index() >= firstRow) {
          rows++;
          blocks += row.opensBlock() ? 1 : 0;
        }
      }
      return Math.max(1, blocks * 3 < total ? rows : blocks);
    }

    private static String signature(LabelCandidate c) {
      return c.form() + "/" + c.typeface();
    }

    double support(LabelCandidate c) {
      int n = counts.getOrDefault(signature(c), 0);
      if (n < 2) {
        return 0;
      }
      return Math.min(2.6, 1.2 + 3.0 * n / rowsOfTalk);
    }

    /** Whether nearly all sure labels are set apart and this one is not. */
    boolean isForeign(LabelCandidate c) {
      int same = typefaces.getOrDefault(c.typeface(), 0);
      return c.typeface() == Typeface.PLAIN && total >= 6 && same * 10 < total;
    }
  }

  /** How often each word occurs in prose in small letters, and within a sentence in capitals. */
  private void countWords() {
    String text = document.text();
    int i = 0;
    char before = '.';
    while (i < text.length()) {
      if (!Character.isLetter(text.charAt(i))) {
        if (!DocumentText.isSpace(text.charAt(i))) {
          before = text.charAt(i);
        }
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '\'')) {
        i++;
      }
      boolean colonNext = i < text.length() && (text.charAt(i) == ':' || text.charAt(i) == '：');
      if (!colonNext) {
        String word = text.substring(start, i);
        if (Character.isLowerCase(word.charAt(0))) {
          lowerCase.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
        } else if (Character.isLetter(before) || before == ',') {
          capitalised.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
      }
      before = 'x';
    }
  }
}
