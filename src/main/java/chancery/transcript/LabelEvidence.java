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
  private static final int ROWS_BEFORE_TALK = 8;
  private static final int FULL_NAMES = 6;
  private static final int LONG_BODY = 20;
  private static final int BODY_START = 80;
  private static final int MOST_WORDS_BEFORE_STOP = 4;
  private static final Pattern NUMBERED = Pattern.compile("\\p{L}+ ?\\d{1,3}");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:<?https?|ftp|mailto|www)\\b.*", Pattern.DOTALL);

  private final DocumentText document;
  private final ProfileEvidence profile;
  private final Map<String, List<String>> knownByToken = new HashMap<>();
  private final Map<String, List<LabelCandidate>> groups = new LinkedHashMap<>();
  private final Set<String> announced = new HashSet<>();
  private final Map<String, List<Reason>> reasons = new LinkedHashMap<>();
  private final Map<String, Integer> sharedBrackets = new HashMap<>();
  private final int colons;
  private final int recurringLines;
  private boolean runsIn;
  private final WordUse use;
  private final LabelStyle labelStyle;
  private final Map<String, Integer> fullNames = new HashMap<>();

  private LabelEvidence(
      DocumentText document,
      List<LabelCandidate> candidates,
      Collection<String> knownNames,
      ProfileEvidence profile) {
    this.document = document;
    this.profile = profile;
    for (String name : knownNames) {
      for (String token : Names.tokens(name)) {
        knownByToken.computeIfAbsent(token, t -> new ArrayList<>()).add(name);
      }
    }
    colons = Math.max(20, (int) candidates.stream().filter(c -> c.form() == Form.COLON).count());
    for (LabelCandidate candidate : candidates) {
      String key = candidate.key();
      if (!key.isEmpty()) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(candidate);
        candidate.announced().map(LabelCandidate::key).ifPresent(announced::add);
      }
    }
    groups.forEach(
        (key, group) -> {
          String bracket = lastBracket(LabelCandidate.withoutAlias(group.get(0).name()));
          if (!bracket.isEmpty()) {
            sharedBrackets.merge(bracket, 1, Integer::sum);
          }
        });
    recurringLines =
        (int)
            groups.values().stream()
                .filter(g -> g.size() > 2 && g.stream().allMatch(c -> c.form() == Form.LINE_END))
                .count();
    use = new WordUse(document.text());
    labelStyle = new LabelStyle(document, candidates);
    groups.values().stream()
        .map(group -> group.get(0))
        .filter(this::isRareFullName)
        .forEach(c -> fullNames.merge(HouseStyle.signature(c), 1, Integer::sum));
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

  /**
   * Decides.
   *
   * @param knownNames of those whom the document or its record says were there
   */
  static Verdict weigh(
      DocumentText document,
      List<LabelCandidate> candidates,
      Collection<String> knownNames,
      ProfileEvidence profile) {
    return new LabelEvidence(document, candidates, knownNames, profile).verdict(candidates);
  }

  private Verdict verdict(List<LabelCandidate> candidates) {
    Map<String, Double> base = new HashMap<>();
    groups.forEach((key, group) -> base.put(key, sum(weigh(key, group))));
    HouseStyle styles = new HouseStyle(document, groups, base);
    Set<String> accepted = new HashSet<>();
    groups.forEach(
        (key, group) -> {
          addStyle(key, group, styles);
          if (sum(reasons.getOrDefault(key, List.of())) > ACCEPT) {
            accepted.add(key);
          }
        });
    runsIn = runsIn(accepted);
    List<LabelCandidate> labels = new ArrayList<>();
    Map<String, Group> facts = new HashMap<>();
    for (LabelCandidate found : candidates) {
      LabelCandidate candidate = found.trimmedTo(accepted);
      String key = candidate.key();
      if (accepted.contains(key)
          && isPlausible(candidate, facts.computeIfAbsent(key, this::facts), accepted)) {
        labels.add(candidate);
      }
    }
    List<LabelCandidate> spoken = CastList.of(document).without(labels);
    return new Verdict(isAccident(spoken) ? List.of() : spoken, reasons);
  }

  /** Whether labels stand within lines so often that it is this text's way. */
  private boolean runsIn(Set<String> accepted) {
    int all = 0;
    int within = 0;
    for (String key : accepted) {
      for (LabelCandidate c : groups.getOrDefault(key, List.of())) {
        all++;
        within += c.position() == Position.RUN_IN ? 1 : 0;
      }
    }
    return within * 10 > all;
  }

  /** One label far down a long text is a direct answer in reported speech, no transcript's. */
  private boolean isAccident(List<LabelCandidate> labels) {
    if (labels.size() != 1) {
      return false;
    }
    int rows = document.rows().size();
    LabelCandidate only = labels.get(0);
    return only.form() == Form.LINE_END || (rows > 12 && only.row() > rows * 0.3);
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
    String label = first.speaker();
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
    if (sharedBrackets.getOrDefault(lastBracket(label), 0) >= 3) {
      say(key, "the bracket after it stands after other labels too", 2);
    }
    String bare = LabelCandidate.key(Shape.withoutBrackets(label));
    if (!bare.equals(key) && groups.containsKey(bare)) {
      say(key, "it is another label here, with a name in brackets", 2.5);
    }
    int likeIt = isRareFullName(first) ? fullNames.getOrDefault(HouseStyle.signature(first), 0) : 0;
    if (likeIt >= FULL_NAMES) {
      say(key, "other full names are set in the same way", 2.2);
    }
    if (group.stream().anyMatch(profile::expects)) {
      say(key, "it is written as the profile says", 2);
    }
    weighWords(key, label, group, known);
    weighForm(key, group);
    weighBodies(key, group);
    return reasons.getOrDefault(key, List.of());
  }

  private boolean isKnown(String label) {
    return Names.tokens(label).stream()
        .flatMap(token -> knownByToken.getOrDefault(token, List.of()).stream())
        .anyMatch(name -> Names.agree(label, name));
  }

  private static String bracket(String label) {
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

  private void weighWords(String key, String label, List<LabelCandidate> group, boolean known) {
    List<String> words = Shape.words(label);
    String folded = WordLists.fold(Shape.withoutBrackets(label).replaceFirst("[.:]$", ""));
    boolean role =
        Lexicon.ROLES.contains(folded)
            || Lexicon.ROLES.contains(folded.replaceFirst("^the ", ""))
            || LabelShape.isChorus(label)
            || Interrogation.side(key, groups.keySet()).isPresent();
    boolean titled =
        words.size() > 1 && (Shape.isTitle(words.get(0)) || LabelShape.isQuestionLetter(words));
    if (role) {
      say(key, "it names a part in a talk", 2.5);
    } else if (titled) {
      say(key, "a title stands before the name", 2);
    }
    if (NUMBERED.matcher(key).matches()) {
      say(key, "it numbers a voice", group.size() > 1 ? 2 : 1);
    }
    if (isAddress(words)) {
      say(key, "it says to whom a letter goes", -3);
    }
    double rare = group.size() < 4 ? 1 : 1 - Math.min(1, 5.0 * group.size() / colons);
    if (LabelShape.isOfficeAfterComma(label)
        && Shape.words(label).stream().anyMatch(Shape::isOffice)) {
      say(key, "an office follows the name", 1);
    }
    boolean namesPerson = LabelShape.isFullName(bracket(label));
    if (namesPerson) {
      say(key, "its bracket holds a full name", 1.5);
    }
    boolean field = Lexicon.field(folded).isPresent();
    if (field) {
      say(
          key,
          "it is the label of a line of particulars",
          group.size() >= 3 && role ? -1 : -4 * rare);
    }
    if (!field && Lexicon.NOT_SPEAKERS.contains(folded)) {
      say(key, "it introduces something else than speech", -5 * rare);
    }
    if (LabelShape.isDivision(words)) {
      say(key, "it heads a part of the text", -6);
    }
    double shape = LabelShape.weight(label, words, role, group.size());
    say(key, "its words have the shape of a name", namesPerson ? Math.max(shape, -1) : shape);
    boolean common =
        !known
            && !role
            && !titled
            && words.size() <= 2
            && words.stream().allMatch(use::isCommon)
            && !(group.size() > 4 && words.stream().anyMatch(Shape::isTitle));
    if (common) {
      say(key, "its words are common words of the text", group.size() > 2 ? -1 : -2.5);
    }
    if (!known && !role && words.stream().anyMatch(use::isName)) {
      say(key, "the text speaks of this name", 0.7);
    }
  }

  private static boolean isAddress(List<String> words) {
    return words.size() > 1 && Lexicon.ADDRESSING.contains(Shape.bare(words.get(0)));
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
    boolean timed = group.stream().filter(this::isTimed).count() * 2 > group.size();
    if (timed) {
      say(key, "a time code stands beside it", 2);
    }
    switch (form) {
      case LINE_END -> {
        boolean bold = typeface == Typeface.BOLD;
        say(key, "nothing but the end of the line ends it", timed || bold ? -0.5 : -1.5);
        boolean oneWord = key.indexOf(' ') < 0 && !isRole(group.get(0)) && !timed;
        say(key, "it is one word on a line", oneWord && group.size() < 3 ? -1.5 : 0);
        boolean again = group.size() > 2 && recurringLines > 1;
        say(key, "it comes again and again as a line of its own", again ? 1.5 : 0);
      }
      case BRACKET -> {
        boolean ring = document.text().charAt(Math.max(0, dominant(group).start() - 1)) == '○';
        say(key, "a mark or brackets set it apart", ring ? 3 : key.matches(".*\\d") ? 1 : -2);
      }
      case STOP -> {
        boolean setApart = typeface != Typeface.PLAIN;
        boolean letter = Interrogation.side(key, groups.keySet()).isPresent() || key.equals("q");
        boolean initials = key.matches("\\p{L}{3,} \\p{L} \\p{L}");
        boolean free = setApart || initials || (letter && group.size() > 2);
        say(key, "only a full stop ends it", free ? 0 : -2.5);
      }
      case STOP_DASH -> say(key, "a stop and a dash end it", 1.5);
      case DASH -> say(key, "a dash ends it", typeface == Typeface.PLAIN ? -1 : 0);
      case SEMICOLON -> say(key, "only a semicolon ends it", -3);
      case COLON -> {}
    }
    boolean runIn = group.stream().allMatch(c -> c.position() == Position.RUN_IN);
    if (runIn) {
      boolean capitals = typeface == Typeface.CAPITALS && group.size() > 1;
      say(key, "it stands within lines", capitals ? 0.5 : -3);
    }
  }

  /** Whether a time code stands before or after a label, or on the line above. */
  private boolean isTimed(LabelCandidate candidate) {
    return !candidate.code().isEmpty()
        || (candidate.row() > 0
            && Timeline.isTimeCode(
                document.text(document.rows().get(candidate.row() - 1)).strip()));
  }

  private void weighBodies(String key, List<LabelCandidate> group) {
    int lower = 0;
    int addresses = 0;
    Set<String> bodies = new HashSet<>();
    for (LabelCandidate candidate : group) {
      String body = bodyStart(candidate);
      bodies.add(body.length() < LONG_BODY ? candidate.start() + body : body);
      if (ADDRESS.matcher(body).matches()) {
        addresses++;
      } else if (Shape.startsLower(body) && !Shape.isOpening(body.charAt(0))) {
        lower++;
      }
    }
    if (group.stream().allMatch(this::isHeading)) {
      say(key, "it stands in a heading", group.size() > 2 ? -1 : -3);
    }
    if (dominant(group).form() == Form.DASH && bodies.size() * 2 < group.size()) {
      say(key, "the same words follow it, as in a running head", -6);
    }
    double share = (double) lower / group.size();
    if (share > 0.3) {
      say(key, "what follows it goes on in small letters", -2 * share);
    }
    if (addresses > 0) {
      say(key, "an address follows it", -4);
    }
  }

  /** A heading, or a line that goes on in capitals. */
  private boolean isHeading(LabelCandidate candidate) {
    DocumentText.Row row = document.rows().get(candidate.row());
    int from = Math.min(candidate.body(), row.end());
    String body = document.text().substring(from, row.end());
    List<String> words = Shape.words(body);
    boolean capitals =
        words.size() >= 3
            && candidate.typeface() == Typeface.CAPITALS
            && words.stream().allMatch(w -> w.equals(w.toUpperCase(Locale.ROOT)));
    return capitals || document.block(row).kind() == chancery.source.Block.Kind.HEADING;
  }

  private String bodyStart(LabelCandidate candidate) {
    int end = document.rows().get(candidate.row()).end();
    int from = Math.min(candidate.body(), end);
    return document.text().substring(from, Math.min(end, from + BODY_START));
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

  private void addStyle(String key, List<LabelCandidate> group, HouseStyle styles) {
    LabelCandidate example = dominant(group);
    if (labelStyle.exists()) {
      boolean held = group.stream().anyMatch(labelStyle::holds);
      say(key, "the source has a paragraph style for labels", held ? 6 : -6);
      return;
    }
    double support = styles.support(example);
    say(key, "labels of this form are the rule here", support);
    boolean stops = example.form() == Form.STOP && example.typeface() == Typeface.PLAIN;
    if (stops
        && styles.isRule(example)
        && Shape.words(example.name()).size() <= MOST_WORDS_BEFORE_STOP) {
      say(key, "a full stop alone ends the labels here", 2.5);
    }
    if (styles.isForeign(example, group.size())) {
      say(key, "the other labels are set in another way", isRole(example) ? -0.5 : -1.5);
    }
    if (group.size() < 3 && styles.isSmall(example)) {
      say(key, "it begins in small letters, as the other labels do not", -2.5);
    }
    if (example.form() == Form.LINE_END
        && styles.hasLineEnds()
        && LabelShape.isFullName(example.name())) {
      say(key, "it is a full name on a line of its own, as others are", 1.5);
    }
    if (example.form() == Form.LINE_END && styles.endsItsLabels()) {
      say(key, "the other labels have something that ends them", -3);
    }
    int last = group.get(group.size() - 1).row();
    boolean early = last < styles.firstRow() && group.size() < 3;
    boolean near =
        support > 0
            && styles.firstRow() - last <= ROWS_BEFORE_TALK
            && Lexicon.field(example.name()).isEmpty();
    if (early && !near && styles.firstRow() < Integer.MAX_VALUE) {
      boolean field = Lexicon.field(example.name()).isPresent();
      say(key, "it stands before the talk begins", field ? -4 : support > 1 ? -0.5 : -2.5);
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
          styles.add(HouseStyle.signature(c));
        }
      }
      return new Group(elsewhere, colon, alone, styles);
    }
  }

  private boolean isRole(LabelCandidate candidate) {
    return Lexicon.ROLES.contains(WordLists.fold(candidate.name())) || isKnown(candidate.name());
  }

  /** Whether this occurrence of an accepted label is one. */
  private boolean isPlausible(LabelCandidate candidate, Group group, Set<String> accepted) {
    if (labelStyle.exists()) {
      return labelStyle.mayHold(candidate);
    }
    if (candidate.position() == Position.RUN_IN) {
      return (candidate.typeface() == Typeface.CAPITALS && (runsIn || group.elsewhere()))
          || (runsIn
              && group.elsewhere()
              && group.styles().contains(HouseStyle.signature(candidate)));
    }
    if (candidate.form() == Form.STOP && candidate.name().length() == 1) {
      String key = candidate.key();
      return group.colon()
          || Interrogation.side(key, accepted).isPresent()
          || (key.equals("q") && accepted.contains(key));
    }
    if (candidate.form() == Form.SEMICOLON) {
      return group.colon();
    }
    if (candidate.form() == Form.LINE_END) {
      return group.alone() || !candidate.code().isEmpty();
    }
    return true;
  }
}
