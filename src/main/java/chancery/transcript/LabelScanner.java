package chancery.transcript;

import chancery.source.Block;
import chancery.source.Style;
import chancery.transcript.DocumentText.Row;
import chancery.transcript.LabelCandidate.Form;
import chancery.transcript.LabelCandidate.Position;
import chancery.transcript.LabelCandidate.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds whatever has the form of a label, wherever it stands; what is one is decided later, over
 * the whole document, by {@link LabelEvidence}. Time is linear in the text.
 */
final class LabelScanner {
  static final Pattern TIME_CODE =
      Pattern.compile(
          "[\\[(<{]?-?\\d{1,3}:\\d{2}(?::\\d{2}){0,2}(?:[.,]\\d{1,3})?[\\])>}]?(?=\\s|$|[-–—])");

  private static final Pattern NAME_AND_TIME =
      Pattern.compile("(.*\\p{L}.*?)\\s*([\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?)");

  /** A line of a machine's own beside the talk: "_page : 3". */
  static final Pattern META_LINE = Pattern.compile("_\\p{L}+ ?:.*");

  private static final Pattern LEAD =
      Pattern.compile(
          "(?:[-–—•·*>]+|\\d{1,4}[.)])\\s+|[○◯●◎]\\s*|[“\"„«](?=[QA]\\. |\\p{Lu}[^\"”»]{2,40}:)");
  private static final Pattern DASH = Pattern.compile("\\s?(?:--|[-–—])");

  /** A family name, two initials, and perhaps an office: the way of Russian stenographers. */
  private static final Pattern SURNAME_AND_INITIALS =
      Pattern.compile(
          "(\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?\\s\\p{Lu}\\.\\s?\\p{Lu}\\.)(?:,\\s[^.]{3,80}\\.)?(?=\\s\\p{Lu})");

  /**
   * A ring before office and name, or name and office: the way of Korean stenographers; before a
   * name or an office and a wide space: that of Japanese ones.
   */
  private static final Pattern MARKED =
      Pattern.compile(
          "[○◯●◎]\\s*((?:\\S{1,12}(?:의장|위원장|장관|총리|차관)|의장|위원장|\\p{L}{2,4})\\s\\p{L}{2,4}(?=\\s)"
              + "|[^\\s\u3000。、]{2,40}(?=\u3000))");

  private static final Pattern CONTENTS_LINE =
      Pattern.compile(
          ".*(?:(?:\\.\\s{0,2}){4,}(?:\\d[\\dA-Z, ]*|[ivxl]+)|(?:\\.\\s{0,2}){10,}|\\s\\t\\s*(?:\\d[\\dA-Z, ]*|[ivxl]+)?)\\s*");
  private static final Pattern NOTE_MARK = Pattern.compile("\\d{1,2}(?=\\s\\p{Lu})");
  private static final Pattern SPACED_DASH = Pattern.compile("\\s[—–-]\\s");
  private static final Pattern NOTE = Pattern.compile("(?:\\[\\d{1,3}\\]|\\d{1,3})\\s+\\p{L}");
  private static final int LONGEST_NOTE = 40;
  private static final int FULL_LINE = 60;
  private static final int LONGEST = 120;
  private static final int LONGEST_MISREAD = 60;
  private static final int MOST_WORDS = 14;

  private final DocumentText document;
  private final String text;
  private final RecurringOpenings openings;
  private final RunningLines running;
  private final LabelStop stops;
  private final LabelColon colons;
  private final List<LabelCandidate> found = new ArrayList<>();

  private LabelScanner(DocumentText document) {
    this.document = document;
    this.text = document.text();
    this.openings = RecurringOpenings.of(document);
    this.running = new RunningLines(document);
    this.stops = new LabelStop(document, openings);
    this.colons = new LabelColon(document.text(), stops);
  }

  static List<LabelCandidate> scan(DocumentText document) {
    LabelScanner scanner = new LabelScanner(document);
    for (Row row : document.rows()) {
      scanner.scan(row);
    }
    return scanner.found;
  }

  private void scan(Row row) {
    if (!found.isEmpty() && found.get(found.size() - 1).end() > row.start()) {
      return;
    }
    if (META_LINE.matcher(text).region(row.start(), row.end()).lookingAt()
        || PageTurn.isPart(document.block(row).kind())
        || running.holds(row)
        || leadsToPage(row)
        || isNote(row)) {
      return;
    }
    int start = row.start();
    String code = "";
    Matcher time = TIME_CODE.matcher(text).region(start, row.end());
    if (time.lookingAt()) {
      code = time.group();
      start = skipSpace(time.end(), row.end());
    }
    Matcher lead = LEAD.matcher(text).region(start, row.end());
    if (lead.lookingAt() && lead.end() < row.end()) {
      start = lead.end();
    }
    if (start >= row.end() || document.isInBracket(start)) {
      return;
    }
    int after = row.start();
    Optional<LabelCandidate> opening = opening(row, start, code).filter(c -> mayBegin(row, c));
    if (opening.isPresent()) {
      found.add(opening.get());
      after = opening.get().end();
    }
    runIn(row, after);
  }

  /** In the middle of a wrapped paragraph only a label that is set apart may begin a line. */
  private boolean mayBegin(Row row, LabelCandidate candidate) {
    if (row.opensBlock() || row.index() == 0) {
      return true;
    }
    Row before = before(row);
    boolean indented = row.indent() > before.indent();
    boolean full = before.end() - before.start() >= FULL_LINE;
    boolean ended = ".?!…:\"”»)]—–。？！：".indexOf(text.charAt(before.end() - 1)) >= 0;
    if (indented || !full) {
      return true;
    }
    return candidate.form() == Form.STOP
        ? ended && candidate.typeface() != Typeface.PLAIN
        : ended || candidate.typeface() != Typeface.PLAIN;
  }

  /** The row before one, running heads passed over. */
  private Row before(Row row) {
    int index = row.index() - 1;
    while (index > 0 && running.holds(document.rows().get(index))) {
      index--;
    }
    return document.rows().get(index);
  }

  private Optional<LabelCandidate> opening(Row row, int start, String code) {
    int colon = colons.find(start, row.end());
    if (colon >= 0 && text.substring(start, colon).indexOf('—') < 0) {
      String name = text.substring(start, colon).strip();
      Matcher timed = NAME_AND_TIME.matcher(name);
      return Optional.of(
          timed.matches()
              ? candidate(row, start, colon + 1, timed.group(1), Form.COLON, timed.group(2))
              : candidate(row, start, afterNoteMark(colon + 1, row), name, Form.COLON, code));
    }
    Optional<LabelCandidate> bracketed = bracketed(row, start, code);
    if (bracketed.isPresent()) {
      return bracketed;
    }
    Matcher surname = SURNAME_AND_INITIALS.matcher(text).region(start, row.end());
    if (surname.lookingAt()) {
      String name = surname.group(1);
      return Optional.of(candidate(row, start, surname.end(), name, Form.STOP, code));
    }
    Matcher marked = MARKED.matcher(text).region(Math.max(row.start(), start - 1), row.end());
    if (marked.lookingAt()) {
      String name = marked.group(1);
      return Optional.of(candidate(row, start, marked.end(), name, Form.BRACKET, code));
    }
    int stop = stops.find(row, start);
    Optional<LabelCandidate> dashed = dashed(row, start, code);
    if (dashed.isPresent() && (stop < 0 || dashed.get().end() <= stop)) {
      return dashed;
    }
    if (stop >= 0 && text.substring(start, stop).indexOf('—') < 0) {
      int end = stop + 1;
      Form form = Form.STOP;
      Matcher dash = DASH.matcher(text).region(end, row.end());
      if (dash.lookingAt()) {
        end = dash.end();
        form = Form.STOP_DASH;
      }
      String name = text.substring(start, stop).strip();
      return Optional.of(candidate(row, start, end, name, form, code));
    }
    return misreadColon(row, start, code).or(() -> alone(row, start, code));
  }

  /** A name in capitals before a semicolon: a scan's misreading of a colon, perhaps. */
  private Optional<LabelCandidate> misreadColon(Row row, int start, String code) {
    String line = text.substring(start, Math.min(row.end(), start + LONGEST_MISREAD));
    int semicolon = line.indexOf(';');
    if (semicolon < 0) {
      return Optional.empty();
    }
    int end = start + semicolon;
    String name = line.substring(0, semicolon).strip();
    return LabelShape.isCapitalLabel(name) && name.indexOf(',') < 0
        ? Optional.of(candidate(row, start, end + 1, name, Form.SEMICOLON, code))
        : Optional.empty();
  }

  /** {@code NAME — } before the words. */
  private Optional<LabelCandidate> dashed(Row row, int start, String code) {
    Matcher dash = SPACED_DASH.matcher(text).region(start, Math.min(row.end(), start + LONGEST));
    if (!dash.find()) {
      return Optional.empty();
    }
    String name = text.substring(start, dash.start()).strip();
    boolean label =
        !name.isEmpty()
            && name.indexOf(',') < 0
            && (LabelShape.isCapitalLabel(name)
                || LabelShape.isBareName(name)
                || openings.recurBeforeDash(name)
                || document.runs().isWholly(Style.BOLD, start, dash.start()));
    return label
        ? Optional.of(candidate(row, start, dash.end(), name, Form.DASH, code))
        : Optional.empty();
  }

  /** A line of a table of contents: dots or a tab, and a page at its end. */
  private boolean leadsToPage(Row row) {
    return row.end() > row.start()
        && CONTENTS_LINE.matcher(text).region(row.start(), row.end()).matches();
  }

  /** A block that opens with the mark of a note holds no label. */
  private boolean isNote(Row row) {
    DocumentText.Segment block = document.block(row);
    Row first = document.rows().get(block.firstRow());
    return block.rows() <= LONGEST_NOTE
        && NOTE.matcher(text).region(first.start(), first.end()).lookingAt();
  }

  /** A note's mark may be run onto the colon: "Mrs. Abara:4 As to the lamps". */
  private int afterNoteMark(int afterColon, Row row) {
    Matcher mark = NOTE_MARK.matcher(text).region(afterColon, Math.max(afterColon, row.end()));
    return mark.lookingAt() ? mark.end() : afterColon;
  }

  /** A label, and the time code that may follow it. */
  private LabelCandidate candidate(
      Row row, int start, int end, String name, Form form, String code) {
    int next = skipSpace(end, row.end());
    Matcher after = TIME_CODE.matcher(text).region(next, Math.max(next, row.end()));
    boolean timed = code.isEmpty() && form != Form.LINE_END && after.lookingAt();
    return timed
        ? candidate(row, start, end, after.end(), name, form, after.group())
        : candidate(row, start, end, end, name, form, code);
  }

  private LabelCandidate candidate(
      Row row, int start, int end, int body, String name, Form form, String code) {
    Position position = row.opensBlock() ? Position.BLOCK_START : Position.LINE_START;
    return new LabelCandidate(
        row.index(),
        start,
        end,
        skipSpace(body, row.end()),
        name,
        form,
        typeface(start, end, name),
        position,
        code,
        LabelCandidate.keyOf(name, form));
  }

  private Typeface typeface(int start, int end, String name) {
    int bracket = 0;
    while (bracket < name.length() && !Shape.isOpening(name.charAt(bracket))) {
      bracket++;
    }
    int last = bracket > 0 ? start + Math.min(bracket, end - 1 - start) : end - 1;
    if (document.runs().isWholly(Style.BOLD, start, last)) {
      return Typeface.BOLD;
    }
    if (document.runs().isWholly(Style.ITALIC, start, last)) {
      return Typeface.ITALIC;
    }
    List<String> words = Shape.words(name);
    boolean capitals = words.stream().anyMatch(LabelShape::isCapitalName);
    return capitals ? Typeface.CAPITALS : Typeface.PLAIN;
  }

  /** {@code [Speaker 2]} or {@code <Speaker>} alone on a line or before the words. */
  private Optional<LabelCandidate> bracketed(Row row, int start, String code) {
    char open = text.charAt(start);
    if (open != '[' && open != '<' && open != '【') {
      return Optional.empty();
    }
    char close = open == '[' ? ']' : open == '<' ? '>' : '】';
    int end = text.indexOf(close, start);
    if (end < 0 || end >= row.end() || end - start > 60) {
      return Optional.empty();
    }
    String name = text.substring(start + 1, end).strip();
    List<String> words = Shape.words(name);
    boolean tag = open == '<' && Lexicon.ROLES.contains(WordLists.fold(name));
    if (words.isEmpty() || words.size() > 6 || !(Shape.startsUpper(name) || tag)) {
      return Optional.empty();
    }
    return Optional.of(candidate(row, start, end + 1, name, Form.BRACKET, code));
  }

  /** A short line that stands alone before what is said. */
  private Optional<LabelCandidate> alone(Row row, int start, String code) {
    int end = row.end();
    Matcher time = TIME_CODE.matcher(text).region(start, end);
    String found = code;
    int nameEnd = end;
    while (time.find()) {
      if (time.end() == end && time.start() > start) {
        nameEnd = time.start();
        found = time.group();
      }
    }
    String name = text.substring(start, nameEnd).strip();
    List<String> words = Shape.words(name);
    boolean next =
        row.index() + 1 < document.rows().size()
            && (row.opensBlock() || !found.isEmpty())
            && document.block(row).kind() != Block.Kind.TABLE_ROW
            && (!found.isEmpty() || prosaic(document.rows().get(row.index() + 1)));
    if (!next
        || name.length() > 80
        || words.isEmpty()
        || words.size() > MOST_WORDS
        || !Shape.startsUpper(name)
        || (name.matches(".*[.?!;,:…]$") && !name.matches(".*\\b\\p{Lu}\\.$"))) {
      return Optional.empty();
    }
    return Optional.of(
        new LabelCandidate(
            row.index(),
            start,
            nameEnd == end ? end : start + name.length(),
            end,
            name,
            Form.LINE_END,
            typeface(start, start + name.length() + 1, name),
            row.opensBlock() ? Position.BLOCK_START : Position.LINE_START,
            found,
            LabelCandidate.keyOf(name, Form.LINE_END)));
  }

  /** A line that is long, or ends a sentence: what somebody may have said. */
  private boolean prosaic(Row row) {
    int length = row.end() - row.start();
    if (running.holds(row)) {
      return false;
    }
    return length > 80 || ".?!…\"”»)]。？！:".indexOf(text.charAt(row.end() - 1)) >= 0;
  }

  private int skipSpace(int from, int end) {
    int i = from;
    while (i < end && DocumentText.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Labels within a line: after a sentence, or where a scan ran two turns together. */
  private void runIn(Row row, int from) {
    int colon = from;
    while ((colon = colons.next(colon, row.end())) >= 0) {
      int start = RunInLabel.start(text, colon, from);
      boolean saysSomething = start > skipSpace(from, row.end()) || from == row.start();
      if (start >= 0
          && saysSomething
          && colons.mayEndLabel(colon, start, row.end())
          && !document.isInBracket(start)) {
        String name = text.substring(start, colon).strip();
        found.add(
            new LabelCandidate(
                row.index(),
                start,
                colon + 1,
                skipSpace(colon + 1, row.end()),
                name,
                Form.COLON,
                typeface(start, colon + 1, name),
                Position.RUN_IN,
                "",
                LabelCandidate.keyOf(name, Form.COLON)));
        from = colon + 1;
      }
      colon++;
    }
  }
}
