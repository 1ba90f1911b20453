package chancery.transcript;

import chancery.transcript.Brackets.Span;
import chancery.transcript.Decision.BracketKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what brackets hold: a stage direction, a gap, a page, a word supplied, or a remark of which
 * nobody says whose it is. Round brackets within a sentence are its own and stay as they are.
 */
final class Remarks {
  private static final Pattern DOTS = Pattern.compile("(?:\\. ?){2,}|…+");

  /** Markup of a source's own, "[glossary:LOS]": a word of the sentence, no remark. */
  private static final Pattern TAGGED = Pattern.compile("\\p{Ll}{2,}:\\S.*");

  private static final Pattern PAGE =
      Pattern.compile(
          "(?i)\\[?(?:page|p\\.|pg\\.?|seite|s\\.|с\\.|стр\\.|página|folio|f\\.)\\s*(\\p{L}?\\d+[\\p{L}]?)\\]?");
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?i)(\\d+(?:\\.\\d+)?|one|two|three|four|five|six|several|half)?\\s*"
              + "(lines?|words?|pages?|paragraphs?|sentences?|names?)\\b(?:[^\\d]*$)");

  private int notes;
  private int gaps;
  private int decided;
  private final List<Doubt> doubts = new ArrayList<>();
  private final DocumentText document;
  private final Rulings rulings;
  private final Map<Character, BracketKind> usual;

  /**
   * The remarks of a document.
   *
   * @param usual what brackets are here, by their opening character, where their words do not say
   */
  Remarks(DocumentText document, Rulings rulings, Map<Character, BracketKind> usual) {
    this.usual = usual;
    this.document = document;
    this.rulings = rulings;
  }

  List<Doubt> doubts() {
    return doubts;
  }

  /** The marks of the brackets between two positions, at their positions in the document. */
  List<Mark> marks(int from, int to) {
    String text = document.text();
    List<Mark> marks = new ArrayList<>();
    for (Span span : Brackets.find(text, from, to)) {
      mark(span, text, from, to).ifPresent(marks::add);
    }
    return marks;
  }

  /** Whether a stretch is one bracket and nothing else, white space apart. */
  static boolean isBracket(String stretch) {
    String s = stretch.strip();
    if (s.length() < 2 || !Shape.isOpening(s.charAt(0))) {
      return false;
    }
    List<Span> spans = Brackets.find(s, 0, s.length());
    return spans.size() == 1 && spans.get(0).end() == s.length();
  }

  /** Whether what begins at a position is a bracket and nothing else, and no part of the talk. */
  boolean standsApart(int start, String stretch) {
    return isBracket(stretch)
        && rulings.bracket(start).map(Decision.Bracket::kind).stream()
            .noneMatch(kind -> kind == BracketKind.TEXT);
  }

  /** Whether a stretch is a gap of which nothing is stated: {@code [...]}. */
  static boolean isBareGap(String stretch) {
    return isBracket(stretch) && isDots(stretch.strip());
  }

  private static boolean isDots(String bracket) {
    return DOTS.matcher(bracket.substring(1, bracket.length() - 1).strip()).matches();
  }

  /** What stands alone between blank lines. */
  Mark alone(int start, int end, boolean beforeTalk) {
    Span span = new Span(start, end, document.text().charAt(start) == '[');
    String inside = document.text().substring(start + 1, end - 1).strip();
    Optional<Mark> decided =
        rulings.bracket(start).flatMap(decision -> decided(span, inside, decision));
    if (decided.isPresent()) {
      return decided.get();
    }
    Optional<Mark> known = known(span, inside);
    if (known.isPresent()) {
      return known.get();
    }
    return span.square() || beforeTalk ? remark(span) : new Mark.Stage(start, end, "business");
  }

  private Optional<Mark> mark(Span span, String text, int from, int to) {
    String inside = text.substring(span.start() + 1, span.end() - 1).strip();
    if (inside.isEmpty() || TAGGED.matcher(inside).matches()) {
      return Optional.empty();
    }
    Optional<Decision.Bracket> decision = rulings.bracket(span.start());
    if (decision.isPresent()) {
      return decided(span, inside, decision.get());
    }
    Optional<Mark> known = known(span, inside);
    if (known.isPresent()) {
      boolean gap = known.get() instanceof Mark.Gap;
      return span.square() || gap || standsAsSentence(span, inside, text, from, to)
          ? known
          : Optional.empty();
    }
    BracketKind kind = usual.get(text.charAt(span.start()));
    if (kind != null) {
      return usually(span, inside, kind);
    }
    if (!span.square()) {
      return standsAsSentence(span, inside, text, from, to) && inside.indexOf(' ') > 0
          ? Optional.of(new Mark.Stage(span.start(), span.end(), "business"))
          : Optional.empty();
    }
    if (inside.matches("[\\d*†‡]{1,4}")) {
      return Optional.empty();
    }
    boolean sic =
        Lexicon.remarks("sic").contains(WordLists.fold(inside).replaceAll("[.\\s]+$", ""));
    boolean within =
        !sic && inside.length() <= 40 && !standsAsSentence(span, inside, text, from, to);
    if (!within && !sic && isAction(inside)) {
      return Optional.of(new Mark.Stage(span.start(), span.end(), "business"));
    }
    boolean wordOfSentence = within && !inside.contains(":");
    return Optional.of(wordOfSentence ? new Mark.Supplied(span.start(), span.end()) : remark(span));
  }

  /** The mark of a bracket of which an editor says what it is. */
  private Optional<Mark> decided(Span span, String inside, Decision.Bracket decision) {
    return switch (decision.kind()) {
      case TEXT -> Optional.empty();
      case NOTE -> Optional.of(remark(span));
      case GAP -> Optional.of(gap(span, decision.reason(), inside));
      case SUPPLIED ->
          Optional.of(
              new Mark.Supplied(
                  span.start(), span.end(), Optional.of(decidedId("supplied-", span, decision))));
      case STAGE ->
          Optional.of(
              new Mark.Stage(
                  span.start(),
                  span.end(),
                  "business",
                  Optional.of(decidedId("stage-", span, decision))));
    };
  }

  /** The mark of a bracket of which only its form is known. */
  private Optional<Mark> usually(Span span, String inside, BracketKind kind) {
    return switch (kind) {
      case TEXT -> Optional.empty();
      case NOTE -> Optional.of(remark(span));
      case GAP -> Optional.of(gap(span, Optional.empty(), inside));
      case SUPPLIED -> Optional.of(new Mark.Supplied(span.start(), span.end()));
      case STAGE -> Optional.of(new Mark.Stage(span.start(), span.end(), "business"));
    };
  }

  private String decidedId(String prefix, Span span, Decision.Bracket decision) {
    String id = prefix + ++decided;
    doubt(
        span,
        id,
        Optional.empty(),
        "name",
        Certainty.HIGH,
        "What stands in the brackets is %s."
            .formatted(decision.kind() == BracketKind.STAGE ? "a stage direction" : "supplied"),
        decision.kind());
    return id;
  }

  private void doubt(
      Span span,
      String target,
      Optional<String> match,
      String locus,
      Certainty certainty,
      String reason,
      BracketKind kind) {
    String words = Quotation.first(document.text().substring(span.start(), span.end()));
    doubts.add(
        new Doubt(
            target,
            match,
            locus,
            certainty,
            reason,
            document.line(span.start()),
            document.column(span.start()),
            new Decision.Bracket(words, kind, Optional.empty())));
  }

  /** "[He offers cigarettes]": a sentence on what is done, with no word of an editor's in it. */
  private static boolean isAction(String inside) {
    List<String> words = Shape.words(inside);
    return words.size() >= 2
        && words.size() <= 14
        && inside.indexOf(':') < 0
        && words.stream().anyMatch(w -> Shape.startsLower(w) && !Shape.isParticle(w))
        && words.stream().noneMatch(w -> Lexicon.remarks("editor").contains(Shape.bare(w)));
  }

  /** Brackets whose kind their own words tell. */
  private Optional<Mark> known(Span span, String inside) {
    String folded = WordLists.fold(inside);
    if (DOTS.matcher(inside).matches()) {
      return Optional.of(gap(span, Optional.empty(), inside));
    }
    Matcher page = PAGE.matcher(inside);
    if (page.matches()) {
      return Optional.of(new Mark.StatedPage(span.start(), span.end(), page.group(1)));
    }
    for (String reason : List.of("withheld", "illegible", "inaudible", "editorial", "lost")) {
      if (folded.length() < 120 && holds(folded, reason)) {
        return Optional.of(gap(span, Optional.of(reason), inside));
      }
    }
    for (String type : List.of("vocal", "kinesic", "entrance", "exit", "delivery", "business")) {
      if (folded.length() < 160 && begins(folded, type)) {
        return Optional.of(new Mark.Stage(span.start(), span.end(), stageType(type)));
      }
    }
    return Optional.empty();
  }

  /** TEI has no type for what is heard or seen: the closest of its suggested values. */
  private static String stageType(String type) {
    return switch (type) {
      case "vocal", "kinesic" -> "business";
      default -> type;
    };
  }

  private static boolean holds(String folded, String kind) {
    return Lexicon.remarks(kind).stream().anyMatch(word -> holdsWord(folded, word));
  }

  private static boolean holdsWord(String folded, String word) {
    for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean opens = at == 0 || !Character.isLetter(folded.charAt(at - 1));
      boolean closes = end == folded.length() || !Character.isLetter(folded.charAt(end));
      if (Shape.isIdeographic(word) || (opens && closes)) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String folded, String kind) {
    return Lexicon.remarks(kind).stream()
        .anyMatch(
            w ->
                folded.equals(w)
                    || (folded.startsWith(w)
                        && (Shape.isIdeographic(w)
                            || !Character.isLetter(folded.charAt(w.length())))));
  }

  /** A bracket between sentences, or at the beginning or end of the words, is no part of one. */
  private static boolean standsAsSentence(Span span, String inside, String text, int from, int to) {
    int before = span.start();
    while (before > from && DocumentText.isSpace(text.charAt(before - 1))) {
      before--;
    }
    int after = skipSpace(text, span.end(), to);
    while (after < to && Shape.isOpening(text.charAt(after)) && text.indexOf(']', after) > 0) {
      after = skipSpace(text, text.indexOf(']', after) + 1, to);
    }
    after = Math.min(after, to);
    boolean opens = before == from || ".?!…:;\"”»)]—–。？！：".indexOf(text.charAt(before - 1)) >= 0;
    boolean upper = !Shape.startsLower(inside);
    boolean closes =
        after == to
            || Shape.startsUpper(text.substring(after, Math.min(to, after + 12)))
            || "\"“«([—–-".indexOf(text.charAt(after)) >= 0;
    return opens && closes && (upper || before == from);
  }

  private static int skipSpace(String text, int from, int to) {
    int i = from;
    while (i < to && DocumentText.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private Mark remark(Span span) {
    String id = "note-" + ++notes;
    doubt(
        span,
        id,
        Optional.of("@type"),
        "value",
        Certainty.MEDIUM,
        "Whether the note-taker, the archive or the translator wrote what stands in the brackets is"
            + " not stated.",
        BracketKind.NOTE);
    return new Mark.Remark(span.start(), span.end(), id);
  }

  private Mark gap(Span span, Optional<String> reason, String inside) {
    String id = "gap-" + ++gaps;
    if (reason.isEmpty() || rulings.bracket(span.start()).isPresent()) {
      doubt(
          span,
          id,
          Optional.empty(),
          "value",
          Certainty.LOW,
          "Dots in brackets: what was left out, and by whom, is not stated.",
          BracketKind.GAP);
    }
    Matcher quantity = QUANTITY.matcher(inside);
    Optional<String> unit = Optional.empty();
    Optional<Integer> number = Optional.empty();
    if (quantity.find()) {
      unit = Optional.of(quantity.group(2).toLowerCase(Locale.ROOT).replaceFirst("s$", ""));
      number = number(quantity.group(1));
    }
    return new Mark.Gap(span.start(), span.end(), id, reason, unit, number);
  }

  private static Optional<Integer> number(@org.jspecify.annotations.Nullable String word) {
    if (word == null) {
      return Optional.empty();
    }
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "one" -> Optional.of(1);
      case "two" -> Optional.of(2);
      case "three" -> Optional.of(3);
      case "four" -> Optional.of(4);
      case "five" -> Optional.of(5);
      case "six" -> Optional.of(6);
      default -> word.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(word)) : Optional.empty();
    };
  }
}
