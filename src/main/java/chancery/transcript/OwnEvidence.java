package chancery.transcript;

import chancery.transcript.LabelCandidate.Form;
import chancery.transcript.LabelCandidate.Position;
import chancery.transcript.LabelCandidate.Typeface;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What speaks for or against a label by itself: how often it recurs, its words, its form, what
 * follows it, whether it is known. Used once for each label.
 */
final class OwnEvidence {
  private static final int FEW_COLONS = 20;
  private static final int FULL_NAMES = 6;
  private static final int LONG_BODY = 20;
  private static final int BODY_START = 80;
  private static final Pattern NUMBERED = Pattern.compile("\\p{L}+ ?\\d{1,3}");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:<?https?|ftp|mailto|www)\\b.*", Pattern.DOTALL);

  private final DocumentText document;
  private final LabelFacts facts;
  private final ProfileEvidence profile;
  private final LabelGroup group;
  private final String label;
  private final LabelReasons reasons;

  private OwnEvidence(
      DocumentText document,
      LabelFacts facts,
      ProfileEvidence profile,
      LabelGroup group,
      LabelReasons reasons) {
    this.document = document;
    this.facts = facts;
    this.profile = profile;
    this.group = group;
    this.label = group.first().speaker();
    this.reasons = reasons;
  }

  /** The reasons that there are in a label itself. */
  static LabelReasons weigh(
      DocumentText document, LabelFacts facts, ProfileEvidence profile, LabelGroup group) {
    LabelReasons reasons = new LabelReasons();
    new OwnEvidence(document, facts, profile, group, reasons).weigh();
    return reasons;
  }

  private void say(String text, double weight) {
    reasons.say(text, weight);
  }

  private void weigh() {
    weighRecurrence();
    boolean known = facts.isKnown(label);
    weighKinship(known);
    weighWords(known);
    weighForm();
    weighBodies();
  }

  private void weighRecurrence() {
    int times = group.size();
    if (times > 1) {
      say("it recurs " + times + " times", Math.min(3, Math.log(times) / Math.log(2)));
    }
  }

  /** Whom it names, and which other labels bear it out. */
  private void weighKinship(boolean known) {
    if (known) {
      say("a person of this name is listed as present", 3);
    } else if (facts.isKnown(LabelFacts.bracket(label))) {
      say("its bracket names a person who is listed as present", 3);
    }
    if (group.members().stream().anyMatch(c -> c.announced().isPresent())) {
      say("it announces a short form", 4);
    }
    if (facts.isAnnounced(group.key())) {
      say("it was announced as a short form", 4);
    }
    if (facts.withBracketOf(label) >= 3) {
      say("the bracket after it stands after other labels too", 2);
    }
    String bare = LabelCandidate.key(Shape.withoutBrackets(label));
    if (!bare.equals(group.key()) && facts.isLabel(bare)) {
      say("it is another label here, with a name in brackets", 2.5);
    }
    if (facts.fullNamesLike(group.first()) >= FULL_NAMES) {
      say("other full names are set in the same way", 2.2);
    }
    if (group.members().stream().anyMatch(profile::expects)) {
      say("it is written as the profile says", 2);
    }
  }

  private void weighWords(boolean known) {
    List<String> words = Shape.words(label);
    String folded = WordLists.fold(Shape.withoutBrackets(label).replaceFirst("[.:]$", ""));
    boolean role =
        Lexicon.ROLES.contains(folded)
            || Lexicon.ROLES.contains(folded.replaceFirst("^the ", ""))
            || LabelShape.isChorus(label)
            || facts.asksOrAnswers(group.key());
    boolean titled =
        words.size() > 1 && (Shape.isTitle(words.get(0)) || LabelShape.isQuestionLetter(words));
    if (role) {
      say("it names a part in a talk", 2.5);
    } else if (titled) {
      say("a title stands before the name", 2);
    }
    if (NUMBERED.matcher(group.key()).matches()) {
      say("it numbers a voice", group.size() > 1 ? 2 : 1);
    }
    if (isAddress(words)) {
      say("it says to whom a letter goes", -3);
    }
    double rare =
        group.size() < 4
            ? 1
            : 1 - Math.min(1, 5.0 * group.size() / Math.max(FEW_COLONS, facts.colons()));
    if (LabelShape.isOfficeAfterComma(label)
        && Shape.words(label).stream().anyMatch(Shape::isOffice)) {
      say("an office follows the name", 1);
    }
    boolean namesPerson = LabelShape.isFullName(LabelFacts.bracket(label));
    if (namesPerson) {
      say("its bracket holds a full name", 1.5);
    }
    boolean field = Lexicon.field(folded).isPresent();
    if (field) {
      say("it is the label of a line of particulars", group.size() >= 3 && role ? -1 : -4 * rare);
    }
    if (!field && Lexicon.NOT_SPEAKERS.contains(folded)) {
      say("it introduces something else than speech", -5 * rare);
    }
    if (LabelShape.isDivision(words)) {
      say("it heads a part of the text", -6);
    }
    double shape = LabelShape.weight(label, words, role, group.size());
    say("its words have the shape of a name", namesPerson ? Math.max(shape, -1) : shape);
    boolean common =
        !known
            && !role
            && !titled
            && words.size() <= 2
            && words.stream().allMatch(facts::isCommon)
            && !(group.size() > 4 && words.stream().anyMatch(Shape::isTitle));
    if (common) {
      say("its words are common words of the text", group.size() > 2 ? -1 : -2.5);
    }
    if (!known && !role && words.stream().anyMatch(facts::isName)) {
      say("the text speaks of this name", 0.7);
    }
  }

  private static boolean isAddress(List<String> words) {
    return words.size() > 1 && Lexicon.ADDRESSING.contains(Shape.bare(words.get(0)));
  }

  private void weighForm() {
    Typeface typeface = group.example().typeface();
    Form form = group.example().form();
    switch (typeface) {
      case BOLD -> say("it is set in bold", 1.5);
      case ITALIC -> say("it is set in italics", 1);
      case CAPITALS -> say("it is set in capitals", 1.5);
      case PLAIN -> {}
    }
    boolean timed = group.members().stream().filter(this::isTimed).count() * 2 > group.size();
    if (timed) {
      say("a time code stands beside it", 2);
    }
    switch (form) {
      case LINE_END -> {
        boolean bold = typeface == Typeface.BOLD;
        say("nothing but the end of the line ends it", timed || bold ? -0.5 : -1.5);
        boolean oneWord = group.key().indexOf(' ') < 0 && !facts.isRole(group.first()) && !timed;
        say("it is one word on a line", oneWord && group.size() < 3 ? -1.5 : 0);
        boolean again = group.size() > 2 && facts.recurringLines() > 1;
        say("it comes again and again as a line of its own", again ? 1.5 : 0);
      }
      case BRACKET -> {
        boolean ring = document.text().charAt(Math.max(0, group.example().start() - 1)) == '○';
        say("a mark or brackets set it apart", ring ? 3 : group.key().matches(".*\\d") ? 1 : -2);
      }
      case STOP -> {
        boolean setApart = typeface != Typeface.PLAIN;
        boolean letter = facts.asksOrAnswers(group.key()) || group.key().equals("q");
        boolean initials = group.key().matches("\\p{L}{3,} \\p{L} \\p{L}");
        boolean free = setApart || initials || (letter && group.size() > 2);
        say("only a full stop ends it", free ? 0 : -2.5);
      }
      case STOP_DASH -> say("a stop and a dash end it", 1.5);
      case DASH -> say("a dash ends it", typeface == Typeface.PLAIN ? -1 : 0);
      case SEMICOLON -> say("only a semicolon ends it", -3);
      case COLON -> {}
    }
    boolean runIn = group.members().stream().allMatch(c -> c.position() == Position.RUN_IN);
    if (runIn) {
      boolean capitals = typeface == Typeface.CAPITALS && group.size() > 1;
      say("it stands within lines", capitals ? 0.5 : -3);
    }
  }

  /** Whether a time code stands before or after a label, or on the line above. */
  private boolean isTimed(LabelCandidate candidate) {
    return !candidate.code().isEmpty()
        || (candidate.row() > 0
            && Timeline.isTimeCode(
                document.text(document.rows().get(candidate.row() - 1)).strip()));
  }

  private void weighBodies() {
    int lower = 0;
    int addresses = 0;
    Set<String> bodies = new HashSet<>();
    for (LabelCandidate candidate : group.members()) {
      String body = bodyStart(candidate);
      bodies.add(body.length() < LONG_BODY ? candidate.start() + body : body);
      if (ADDRESS.matcher(body).matches()) {
        addresses++;
      } else if (Shape.startsLower(body) && !Shape.isOpening(body.charAt(0))) {
        lower++;
      }
    }
    if (group.members().stream().allMatch(this::isHeading)) {
      say("it stands in a heading", group.size() > 2 ? -1 : -3);
    }
    if (group.example().form() == Form.DASH && bodies.size() * 2 < group.size()) {
      say("the same words follow it, as in a running head", -6);
    }
    double share = (double) lower / group.size();
    if (share > 0.3) {
      say("what follows it goes on in small letters", -2 * share);
    }
    if (addresses > 0) {
      say("an address follows it", -4);
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
}
