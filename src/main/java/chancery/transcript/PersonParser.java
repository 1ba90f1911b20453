package chancery.transcript;

import chancery.transcript.PersonTokens.Kind;
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

  /** "Surveyor of the Port": one word and "of" say what somebody is. */
  private static final Pattern POST =
      Pattern.compile("(?:the )?(\\p{Lu}\\p{Ll}+) (?:of|for) (?:the )?\\p{Lu}.*");

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

  private void readChunk(Part chunk) {
    if (!persons.isEmpty() && POST_NOMINAL.matcher(chunk.text()).matches()) {
      return;
    }
    if (RunTogether.is(chunk.text())) {
      if (!readAddressedHolder(chunk)) {
        readRunTogether(chunk);
      }
      return;
    }
    if (readHolder(chunk) || readPost(chunk)) {
      return;
    }
    PersonTokens tokens = tokens(chunk);
    int i = 0;
    while (i < tokens.size()) {
      i = readFrom(tokens, i);
      tokens = tokens.continued();
    }
    if (!persons.isEmpty()) {
      last().remarks().addAll(brackets(chunk));
    }
  }

  private void readRunTogether(Part chunk) {
    RunTogether read = RunTogether.read(chunk.text());
    if (!read.hasOffice() && !opensSegment && !persons.isEmpty()) {
      last().affiliations().add(chunk);
      return;
    }
    Person person = person(within(chunk, read.name(), read.nameEnd()));
    if (read.hasOffice()) {
      person.offices().add(within(chunk, read.office(), read.officeEnd()));
    }
    person.remarks().addAll(brackets(chunk));
    persons.add(person);
  }

  private Part within(Part chunk, int start, int end) {
    return part(chunk.start() + start, chunk.start() + end);
  }

  /** 議長（山田太郎君）: an office, and in brackets who holds it, with a word of address. */
  private boolean readAddressedHolder(Part chunk) {
    List<Part> inside = brackets(chunk);
    String office = Shape.withoutBrackets(chunk.text());
    if (inside.size() != 1 || !RunTogether.isAddressed(inside.get(0).text())) {
      return false;
    }
    RunTogether read = RunTogether.read(inside.get(0).text());
    Person holder = person(within(inside.get(0), read.name(), read.nameEnd()));
    holder.offices().add(part(chunk.start(), chunk.start() + office.length()));
    persons.add(holder);
    return true;
  }

  /** "The Treasurer (Sir Miles X)": an office, and in brackets who holds it. */
  private boolean readHolder(Part chunk) {
    List<Part> inside = brackets(chunk);
    PersonTokens tokens = tokens(chunk);
    boolean office =
        tokens.size() > 0
            && tokens.get(0).kind() != Kind.NAME
            && tokens.nameOffice(0)
            && tokens.nameStart(tokens.get(0).isArticle() ? 1 : 0) <= 1;
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
    if (!named || tokens.namePerson()) {
      return false;
    }
    Person holder = person(inside.get(0));
    holder.offices().add(part(tokens.get(0).start(), tokens.get(tokens.size() - 1).end()));
    persons.add(holder);
    return true;
  }

  /**
   * After a whole name, with nothing known of the person yet, one word and "of" is a post. After a
   * surname it may be the next person: "Mr. Holm, Beck of Trade".
   */
  private boolean readPost(Part chunk) {
    if (opensSegment || persons.isEmpty() || !POST.matcher(chunk.text()).matches()) {
      return false;
    }
    Person holder = last();
    long names =
        Shape.words(holder.name().text()).stream().filter(w -> !Shape.isHonorific(w)).count();
    if (names < 2 || !holder.offices().isEmpty() || !holder.affiliations().isEmpty()) {
      return false;
    }
    holder.offices().add(chunk);
    return true;
  }

  /** Reads one person or one office from token {@code i}; returns where the next begins. */
  private int readFrom(PersonTokens tokens, int i) {
    int start = i;
    while (start < tokens.size() && tokens.get(start).kind() == Kind.JOINT) {
      start++;
    }
    int from = start;
    while (from < tokens.size() && tokens.get(from).isArticle()) {
      from++;
    }
    if (from >= tokens.size()) {
      return tokens.size();
    }
    int name = tokens.nameStart(from);
    if (name < 0) {
      addOffice(tokens, from);
      return tokens.size();
    }
    if (name == from && tokens.get(name).kind() != Kind.NAME) {
      name = start;
    }
    int end = name < from ? tokens.size() : tokens.nameEnd(name);
    name = name < from ? name : tokens.withHonorifics(from, name);
    Person person = person(part(tokens.get(name).start(), tokens.get(end - 1).endWithoutStop()));
    if (name > from) {
      person.offices().add(part(tokens.get(from).start(), tokens.get(name - 1).end()));
    }
    persons.add(person);
    return end;
  }

  /** What follows a person is an office of theirs, or an organisation. */
  private void addOffice(PersonTokens tokens, int from) {
    if (!persons.isEmpty()) {
      Part rest = part(tokens.get(from).start(), tokens.get(tokens.size() - 1).endWithoutStop());
      (tokens.nameOffice(from) ? last().offices() : last().affiliations()).add(rest);
    }
  }

  private static Person person(Part name) {
    return new Person(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  private Person last() {
    return persons.get(persons.size() - 1);
  }

  private PersonTokens tokens(Part chunk) {
    return PersonTokens.of(line, chunk.start(), chunk.end(), opensSegment);
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
