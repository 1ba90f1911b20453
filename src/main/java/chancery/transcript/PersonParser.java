package chancery.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads persons from a line that lists them: name and office in either order, titles, organisations
 * in brackets, several persons divided by semicolons, commas or nothing but the next one's title.
 */
final class PersonParser {
  /**
   * Part of a line, as printed.
   *
   * @param start position in the line
   */
  record Part(int start, int end, String text) {}

  /**
   * A person as listed.
   *
   * @param offices in the order of the line; together they are the whole office
   * @param affiliations organisations that stand without an office
   * @param remarks what stands in brackets after the name
   */
  record Person(Part name, List<Part> offices, List<Part> affiliations, List<Part> remarks) {}

  private static final Pattern BULLET = Pattern.compile("^[\\s•·*▪–—-]*(?:\\d{1,2}[.)]\\s+)?");
  private static final Pattern PREFIX =
      Pattern.compile("^(\\p{L}[^—:：,;]{0,40}?)\\s*[—:：]\\s*(?=\\S)");
  private static final Pattern POST_NOMINAL =
      Pattern.compile(
          "(?:Knt|Esq|Jr|Sr|Bart|Ph\\.?D|M\\.?P|Q\\.?C|K\\.?C|K\\.?C\\.?B|C\\.?B\\.?E|M\\.?D|S\\.?J)\\.?");
  private static final Pattern WORD = Pattern.compile("[^\\s,，;；、()（）\\[\\]]+");

  private final String line;
  private final List<Person> persons = new ArrayList<>();
  private boolean opensSegment;

  private PersonParser(String line) {
    this.line = line;
  }

  static List<Person> parse(String line) {
    PersonParser parser = new PersonParser(line);
    parser.run();
    return parser.persons.stream().filter(PersonParser::isNamed).toList();
  }

  /** The minutes of a time of day, "9:00 a.m.", look like a person with an office. */
  private static boolean isNamed(Person person) {
    return person.name().text().codePoints().anyMatch(Character::isLetter);
  }

  private void run() {
    Matcher bullet = BULLET.matcher(line);
    int start = bullet.find() ? bullet.end() : 0;
    Part prefix = null;
    Matcher matcher = PREFIX.matcher(line).region(start, line.length());
    if (matcher.lookingAt()) {
      prefix = part(matcher.start(1), matcher.end(1));
      start = matcher.end();
    }
    for (Part segment : split(start, line.length(), ";；、\n")) {
      opensSegment = true;
      for (Part chunk : split(segment.start(), segment.end(), ",，")) {
        readChunk(chunk);
        opensSegment = false;
      }
    }
    if (prefix != null && !persons.isEmpty() && Shape.words(prefix.text()).size() <= 4) {
      Person first = persons.get(0);
      (Shape.isOffice(prefix.text()) ? first.offices() : first.affiliations()).add(prefix);
    }
  }

  private Part part(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && DocumentText.isSpace(line.charAt(from))) {
      from++;
    }
    while (to > from && DocumentText.isSpace(line.charAt(to - 1))) {
      to--;
    }
    return new Part(from, to, line.substring(from, to));
  }

  private List<Part> split(int start, int end, String at) {
    List<Part> parts = new ArrayList<>();
    int depth = 0;
    int from = start;
    for (int i = start; i <= end; i++) {
      char c = i == end ? at.charAt(0) : line.charAt(i);
      if (i < end && Shape.isOpening(c)) {
        depth++;
      } else if (i < end && Shape.isClosing(c)) {
        depth = Math.max(0, depth - 1);
      } else if (i == end || (depth == 0 && at.indexOf(c) >= 0)) {
        Part part = part(from, i);
        if (!part.text().isEmpty()) {
          parts.add(part);
        }
        from = i + 1;
      }
    }
    return parts;
  }

  private enum Kind {
    TITLE,
    NAME,
    OFFICE,
    ORGANISATION,
    JOINT,
    SMALL
  }

  private record Token(int start, int end, String text, Kind kind) {}

  private List<Token> tokens(Part chunk) {
    List<Token> tokens = new ArrayList<>();
    int depth = 0;
    Matcher matcher = WORD.matcher(line).region(chunk.start(), chunk.end());
    int at = chunk.start();
    while (matcher.find()) {
      for (; at < matcher.start(); at++) {
        depth += Shape.isOpening(line.charAt(at)) ? 1 : Shape.isClosing(line.charAt(at)) ? -1 : 0;
      }
      if (depth <= 0) {
        String word = matcher.group();
        boolean initial = word.matches("\\p{Lu}\\.");
        boolean office =
            tokens.stream().allMatch(t -> t.kind() == Kind.SMALL) && Shape.isCompoundOffice(word);
        Kind kind = initial ? Kind.NAME : office ? Kind.OFFICE : kind(word);
        tokens.add(new Token(matcher.start(), matcher.end(), word, kind));
      }
    }
    return tokens;
  }

  private static Kind kind(String word) {
    String bare = Shape.bare(word);
    if (bare.equals("and") || bare.equals("und") || bare.equals("&") || word.equals("&")) {
      return Kind.JOINT;
    }
    if (Shape.isParticle(word) || (Shape.startsLower(word) && !Shape.isTitle(word))) {
      return Shape.isOffice(word) ? Kind.OFFICE : Kind.SMALL;
    }
    if (Shape.isOrganisation(word)) {
      return Kind.ORGANISATION;
    }
    if (Shape.isTitle(word)) {
      return Kind.TITLE;
    }
    if (Shape.isOffice(word)) {
      return Kind.OFFICE;
    }
    return Kind.NAME;
  }

  private void readChunk(Part chunk) {
    if (!persons.isEmpty() && POST_NOMINAL.matcher(chunk.text()).matches()) {
      return;
    }
    if (isRunTogether(chunk.text())) {
      readRunTogether(chunk);
      return;
    }
    if (readHolder(chunk)) {
      return;
    }
    List<Token> tokens = tokens(chunk);
    int i = 0;
    while (i < tokens.size()) {
      i = readFrom(tokens, i);
    }
    if (!persons.isEmpty()) {
      persons.get(persons.size() - 1).remarks().addAll(brackets(chunk));
    }
  }

  /** Chinese and Japanese: no spaces between name and office. */
  private static boolean isRunTogether(String text) {
    String name = Shape.withoutBrackets(text);
    return name.length() >= 2
        && name.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isDigit(c))
        && name.codePoints()
            .allMatch(
                c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || c == '·');
  }

  /** "司长方启明", "方启明司长": the office is the longest known word at an end or before the name. */
  private void readRunTogether(Part chunk) {
    String text = Shape.withoutBrackets(chunk.text());
    int end = text.length() - longestAtEnd(text, Lexicon.AFTER_NAMES);
    int office = longestAtEnd(text.substring(0, end), Lexicon.OFFICES);
    int start = 0;
    if (office == 0 || office == end) {
      start = afterLastOffice(text, end);
      office = 0;
    }
    if (office == 0 && start == 0 && !opensSegment && !persons.isEmpty()) {
      persons.get(persons.size() - 1).affiliations().add(chunk);
      return;
    }
    Person person =
        new Person(
            part(chunk.start() + start, chunk.start() + end - office),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    if (office > 0) {
      person.offices().add(part(chunk.start() + end - office, chunk.start() + end));
    } else if (start > 0) {
      person.offices().add(part(chunk.start(), chunk.start() + start));
    }
    person.remarks().addAll(brackets(chunk));
    persons.add(person);
  }

  private static int longestAtEnd(String text, java.util.Set<String> words) {
    for (int n = Math.min(5, text.length() - 1); n > 0; n--) {
      if (words.contains(text.substring(text.length() - n))) {
        return n;
      }
    }
    return 0;
  }

  /** Where a name of one to four characters begins after an office, or 0. */
  private static int afterLastOffice(String text, int end) {
    for (int start = end - 1; start > 1 && end - start <= 4; start--) {
      if (longestAtEnd("_" + text.substring(0, start), Lexicon.OFFICES) > 0) {
        return start;
      }
    }
    return 0;
  }

  /** "The Treasurer (Sir Miles X)": an office, and in brackets who holds it. */
  private boolean readHolder(Part chunk) {
    List<Part> inside = brackets(chunk);
    List<Token> tokens = tokens(chunk);
    boolean office =
        !tokens.isEmpty()
            && tokens.get(0).kind() != Kind.NAME
            && tokens.stream().anyMatch(t -> t.kind() == Kind.OFFICE || t.kind() == Kind.TITLE)
            && nameStart(tokens, isThe(tokens.get(0)) ? 1 : 0) <= 1;
    if (inside.size() != 1 || !office || !opensSegment) {
      return false;
    }
    List<String> words = Shape.words(inside.get(0).text());
    boolean named =
        words.size() >= 2
            && words.stream().allMatch(w -> Shape.startsUpper(w) || Shape.isParticle(w))
            && words.stream().noneMatch(w -> Shape.isOrganisation(w) || Shape.isOffice(w))
            && (Shape.isHonorific(words.get(0))
                || Shape.isInitial(words.get(0))
                || words.size() <= 4);
    if (!named || tokens.stream().anyMatch(t -> t.kind() == Kind.NAME && isPersonal(t, tokens))) {
      return false;
    }
    Person holder =
        new Person(inside.get(0), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    holder.offices().add(part(tokens.get(0).start(), tokens.get(tokens.size() - 1).end()));
    persons.add(holder);
    return true;
  }

  /** A name that no preposition makes a part of the office. */
  private static boolean isPersonal(Token name, List<Token> tokens) {
    int i = tokens.indexOf(name);
    return i == 0 || tokens.get(i - 1).kind() != Kind.SMALL;
  }

  /** Reads one person or one office from token {@code i}; returns where the next begins. */
  private int readFrom(List<Token> tokens, int i) {
    int start = i;
    while (start < tokens.size() && tokens.get(start).kind() == Kind.JOINT) {
      start++;
    }
    int from = start;
    while (from < tokens.size() && isThe(tokens.get(from))) {
      from++;
    }
    if (from >= tokens.size()) {
      return tokens.size();
    }
    int name = nameStart(tokens, from);
    if (name < 0) {
      addOffice(tokens.get(from).start(), tokens.get(tokens.size() - 1).end(), tokens, from);
      return tokens.size();
    }
    if (name == from && tokens.get(name).kind() != Kind.NAME) {
      name = start;
    }
    int end = name < from ? tokens.size() : nameEnd(tokens, name);
    name = name < from ? name : withHonorifics(tokens, from, name);
    Part office = name > from ? part(tokens.get(from).start(), tokens.get(name - 1).end()) : null;
    Person person =
        new Person(
            part(tokens.get(name).start(), withoutStop(tokens.get(end - 1))),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    if (office != null) {
      person.offices().add(office);
    }
    persons.add(person);
    opensSegment = false;
    return end;
  }

  /** The end of a name's last word; a full stop after more than three letters is the list's. */
  private static int withoutStop(Token last) {
    boolean stop =
        last.text().endsWith(".") && last.text().length() > 4 && !Shape.isInitials(last.text());
    return stop ? last.end() - 1 : last.end();
  }

  /** "Dr." and "Mr." belong to the name as printed, "Admiral" is an office. */
  private static int withHonorifics(List<Token> tokens, int from, int name) {
    int start = name;
    while (start > from && Shape.isHonorific(tokens.get(start - 1).text())) {
      start--;
    }
    return start;
  }

  private static boolean isThe(Token token) {
    String bare = Shape.bare(token.text());
    return bare.equals("the") || bare.equals("der") || bare.equals("die");
  }

  /** Index of the token with which a person's name begins, or -1 if the rest is no person. */
  private int nameStart(List<Token> tokens, int from) {
    boolean offices = false;
    boolean small = false;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      switch (token.kind()) {
        case TITLE, OFFICE -> offices = true;
        case SMALL -> small = true;
        case ORGANISATION -> {
          small = true;
        }
        case JOINT -> {
          if (!small) {
            return -1;
          }
        }
        case NAME -> {
          if (!small) {
            return restIsOffice(tokens, i) || endsInOffice(tokens, i) ? -1 : i;
          }
          int after = nameAfterOffice(tokens, i);
          return offices && after >= 0 ? after : -1;
        }
      }
    }
    return titleAlone(tokens, from, offices, small);
  }

  /** "The Secretary", "The President": an office that stands for its holder, first in a line. */
  private int titleAlone(List<Token> tokens, int from, boolean offices, boolean small) {
    return offices && !small && opensSegment && tokens.size() - from <= 3 ? from : -1;
  }

  /** "Legal Adviser" after a name and a comma: an office, no second person. */
  private boolean endsInOffice(List<Token> tokens, int i) {
    Kind last = tokens.get(tokens.size() - 1).kind();
    return !opensSegment && i + 1 < tokens.size() && last == Kind.OFFICE;
  }

  /** A phrase such as "NSC Staff" or "Federal Reserve System": it names no person. */
  private static boolean restIsOffice(List<Token> tokens, int i) {
    for (int k = i; k < tokens.size(); k++) {
      Kind kind = tokens.get(k).kind();
      if (kind == Kind.ORGANISATION) {
        return k - i <= 3;
      }
      if (kind == Kind.SMALL || kind == Kind.OFFICE || kind == Kind.TITLE || kind == Kind.JOINT) {
        return false;
      }
    }
    return false;
  }

  /**
   * Where the name begins in "Second Secretary of the Danish Legation K. Holm": after the last word
   * for an organisation, or with the word before the first initial.
   */
  private static int nameAfterOffice(List<Token> tokens, int from) {
    int afterOrganisation = -1;
    for (int i = from; i < tokens.size(); i++) {
      Kind kind = tokens.get(i).kind();
      if (kind == Kind.ORGANISATION) {
        afterOrganisation = i + 1;
      } else if (kind == Kind.NAME && isInitial(tokens.get(i)) && i + 1 < tokens.size()) {
        boolean bare = i == from || tokens.get(i - 1).kind() != Kind.NAME;
        boolean ofPlace = i > 1 && isPreposition(tokens.get(i - 2).text());
        return bare || i == afterOrganisation || ofPlace ? i : i - 1;
      }
    }
    if (afterOrganisation < 0 || afterOrganisation >= tokens.size()) {
      return -1;
    }
    for (int i = afterOrganisation; i < tokens.size(); i++) {
      if (tokens.get(i).kind() != Kind.NAME) {
        return -1;
      }
    }
    return afterOrganisation;
  }

  private static boolean isInitial(Token token) {
    return token.text().endsWith(".")
        && (Shape.isInitial(token.text()) || Shape.isInitials(token.text()));
  }

  /** Index after the last token of a name. */
  private static int nameEnd(List<Token> tokens, int start) {
    int end = start + 1;
    while (end < tokens.size()) {
      Token token = tokens.get(end);
      boolean particleInside =
          token.kind() == Kind.SMALL
              && Shape.isParticle(token.text())
              && end + 1 < tokens.size()
              && tokens.get(end + 1).kind() == Kind.NAME
              && !isPreposition(token.text());
      boolean alone = tokens.get(start).kind() != Kind.NAME && token.kind() == Kind.TITLE;
      if (token.kind() != Kind.NAME && !particleInside && !alone) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isPreposition(String word) {
    return switch (Shape.bare(word)) {
      case "of", "for", "to", "in", "at", "on", "für", "im", "по", "на", "при", "в" -> true;
      default -> false;
    };
  }

  private void addOffice(int start, int end, List<Token> tokens, int from) {
    if (persons.isEmpty()) {
      return;
    }
    Person last = persons.get(persons.size() - 1);
    boolean office = false;
    for (int i = from; i < tokens.size(); i++) {
      Kind kind = tokens.get(i).kind();
      office |= kind == Kind.OFFICE || kind == Kind.TITLE;
    }
    (office ? last.offices() : last.affiliations()).add(part(start, end));
  }

  /** What stands in brackets within a part of the line. */
  private List<Part> brackets(Part chunk) {
    List<Part> found = new ArrayList<>();
    int open = -1;
    for (int i = chunk.start(); i < chunk.end(); i++) {
      char c = line.charAt(i);
      if (Shape.isOpening(c) && open < 0) {
        open = i + 1;
      } else if (Shape.isClosing(c) && open >= 0) {
        found.add(part(open, i));
        open = -1;
      }
    }
    return found;
  }

  /** The organisation that an office names, as in "Director of the Department of Trade". */
  static Optional<String> organisation(String office) {
    Matcher of = Pattern.compile("\\b(?:of|in|at|for) (?:the )?|, ").matcher(office);
    while (of.find()) {
      String rest = office.substring(of.end());
      boolean names = Shape.words(rest).stream().anyMatch(Shape::isOrganisation);
      if (names && Shape.startsUpper(rest)) {
        return Optional.of(rest);
      }
    }
    return Optional.empty();
  }
}
