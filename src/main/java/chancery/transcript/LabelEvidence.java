package chancery.transcript;

import chancery.transcript.LabelCandidate.Form;
import chancery.transcript.LabelCandidate.Position;
import chancery.transcript.LabelCandidate.Typeface;
import chancery.transcript.LabelReasons.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Weighs candidates for labels over the whole document: what speaks for each by itself ({@link
 * OwnEvidence}), and how well the labels agree with one another ({@link HouseStyle}). Each label is
 * decided once, and then each of its occurrences.
 */
final class LabelEvidence {
  /**
   * The decision.
   *
   * @param labels the candidates that are labels, in the order of the text
   * @param reasons for each label's key, why
   */
  record Verdict(List<LabelCandidate> labels, Map<String, List<Reason>> reasons) {}

  private static final double ACCEPT = 3.0;
  private static final int ROWS_BEFORE_TALK = 8;
  private static final int MOST_WORDS_BEFORE_STOP = 4;

  private final DocumentText document;
  private final ProfileEvidence profile;
  private final LabelFacts facts;
  private final LabelStyle labelStyle;
  private boolean runsIn;

  private LabelEvidence(
      DocumentText document, ProfileEvidence profile, LabelFacts facts, LabelStyle labelStyle) {
    this.document = document;
    this.profile = profile;
    this.facts = facts;
    this.labelStyle = labelStyle;
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
    return new LabelEvidence(
            document,
            profile,
            new LabelFacts(document, candidates, knownNames),
            new LabelStyle(document, candidates))
        .verdict(candidates);
  }

  private Verdict verdict(List<LabelCandidate> candidates) {
    Map<String, LabelGroup> groups = facts.groups();
    Map<String, LabelReasons> reasons = reasons(groups);
    Set<String> accepted = new HashSet<>();
    reasons.forEach(
        (key, why) -> {
          if (why.sum() > ACCEPT) {
            accepted.add(key);
          }
        });
    runsIn = runsIn(accepted);
    List<LabelCandidate> labels = new ArrayList<>();
    for (LabelCandidate found : candidates) {
      LabelCandidate candidate = found.trimmedTo(accepted);
      LabelGroup group = groups.get(candidate.key());
      if (group != null
          && accepted.contains(group.key())
          && isPlausible(candidate, group, accepted)) {
        labels.add(candidate);
      }
    }
    List<LabelCandidate> spoken = CastList.of(document).without(labels);
    Map<String, List<Reason>> why = new LinkedHashMap<>();
    reasons.forEach((key, all) -> why.put(key, all.list()));
    return new Verdict(isAccident(spoken) ? List.of() : spoken, why);
  }

  /** Of each label by itself, then of how it goes with those that are sure by themselves. */
  private Map<String, LabelReasons> reasons(Map<String, LabelGroup> groups) {
    Map<String, LabelReasons> reasons = new LinkedHashMap<>();
    Map<String, Double> base = new HashMap<>();
    groups.forEach(
        (key, group) -> {
          LabelReasons own = OwnEvidence.weigh(document, facts, profile, group);
          reasons.put(key, own);
          base.put(key, own.sum());
        });
    HouseStyle styles = new HouseStyle(document, groups, base);
    groups.forEach(
        (key, group) -> addStyle(group, styles, Objects.requireNonNull(reasons.get(key))));
    return reasons;
  }

  /** Whether labels stand within lines so often that it is this text's way. */
  private boolean runsIn(Set<String> accepted) {
    int all = 0;
    int within = 0;
    for (LabelGroup group : facts.groups().values()) {
      if (accepted.contains(group.key())) {
        all += group.size();
        within +=
            (int) group.members().stream().filter(c -> c.position() == Position.RUN_IN).count();
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

  /** How a label goes with the others. */
  private void addStyle(LabelGroup group, HouseStyle styles, LabelReasons reasons) {
    LabelCandidate example = group.example();
    if (labelStyle.exists()) {
      boolean held = group.members().stream().anyMatch(labelStyle::holds);
      reasons.say("the source has a paragraph style for labels", held ? 6 : -6);
      return;
    }
    double support = styles.support(example);
    reasons.say("labels of this form are the rule here", support);
    boolean stops = example.form() == Form.STOP && example.typeface() == Typeface.PLAIN;
    if (stops
        && styles.isRule(example)
        && Shape.words(example.name()).size() <= MOST_WORDS_BEFORE_STOP) {
      reasons.say("a full stop alone ends the labels here", 2.5);
    }
    if (styles.isForeign(example, group.size())) {
      reasons.say("the other labels are set in another way", facts.isRole(example) ? -0.5 : -1.5);
    }
    if (group.size() < 3 && styles.isSmall(example)) {
      reasons.say("it begins in small letters, as the other labels do not", -2.5);
    }
    if (example.form() == Form.LINE_END
        && styles.hasLineEnds()
        && LabelShape.isFullName(example.name())) {
      reasons.say("it is a full name on a line of its own, as others are", 1.5);
    }
    if (example.form() == Form.LINE_END && styles.endsItsLabels()) {
      reasons.say("the other labels have something that ends them", -3);
    }
    weighPlace(group, styles, support, reasons);
  }

  /** A label that comes only before the talk is none, unless it stands near and in its form. */
  private static void weighPlace(
      LabelGroup group, HouseStyle styles, double support, LabelReasons reasons) {
    LabelCandidate example = group.example();
    int last = group.last().row();
    boolean early = last < styles.firstRow() && group.size() < 3;
    boolean near =
        support > 0
            && styles.firstRow() - last <= ROWS_BEFORE_TALK
            && Lexicon.field(example.name()).isEmpty();
    if (early && !near && styles.firstRow() < Integer.MAX_VALUE) {
      boolean field = Lexicon.field(example.name()).isPresent();
      reasons.say("it stands before the talk begins", field ? -4 : support > 1 ? -0.5 : -2.5);
    }
  }

  /** Whether this occurrence of an accepted label is one. */
  private boolean isPlausible(LabelCandidate candidate, LabelGroup group, Set<String> accepted) {
    if (labelStyle.exists()) {
      return labelStyle.mayHold(candidate);
    }
    if (candidate.position() == Position.RUN_IN) {
      return (candidate.typeface() == Typeface.CAPITALS && (runsIn || group.elsewhere()))
          || (runsIn
              && group.elsewhere()
              && group.signatures().contains(HouseStyle.signature(candidate)));
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
