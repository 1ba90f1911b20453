package chancery.transcript;

import chancery.transcript.Citation.Field;
import chancery.transcript.Citation.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a citation into its parts. What has a form of its own is taken out of the line first
 * (address, title in quotation marks, translators, editors, imprint, date); what is left are the
 * phrases between the commas and stops, which {@link ArchivalReference} puts in their places.
 *
 * <p>The forms are those that archives ask for: digital archives of translated documents, printed
 * series of diplomatic papers, and the national archives of the United States, the United Kingdom,
 * Germany, France and Russia.
 */
public final class CitationParser {
  private static final Pattern ADDRESS =
      Pattern.compile("<?((?:https?://|doi:)[^\\s<>]+?)>?(?=[.,;]?(?:\\s|$))");
  private static final Pattern TITLE =
      Pattern.compile(
          "“([^”]+?)[,.]?”|«([^»]+?)[,.]?»|„([^“”]+?)[,.]?[“”]|\"([^\"]+?)[,.]?\""
              + "|(?<![\\p{L}\\d])[*_]([^*_]+?)[,.]?[*_](?![\\p{L}\\d])");

  /** What is quoted after it is the name of a file. */
  private static final Pattern FILE_LABEL =
      Pattern.compile("(?iu)(?:folder|dossier|file|mappe|akte|дело|expediente|carton)\\s$");

  private static final Pattern INTRODUCTION =
      Pattern.compile("(?iu)^(?:source|cite as|citation|quelle|fuente|fonte|источник)\\s*:\\s*");
  private static final Pattern BETWEEN =
      Pattern.compile("(?iu)(?<![\\p{L}/:])(?:in:|гг?\\.|//)(?=\\s|$)");
  private static final Pattern UNDATED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:undated|no date|without date|n\\. ?d\\.|o\\. ?D\\.|s\\. ?d\\.|б/д)(?=[,.;]|$)");
  private static final Pattern YEAR_AFTER_TITLE =
      Pattern.compile("\u0000[,.]?\\s*([12]\\d{3})(?=[,.;]|$)");
  private static final String NAMES =
      "(\\p{Lu}(?:[^.;()]|(?<=\\b\\p{Lu})\\.|(?<=\\bDr|\\bSt|\\bJr)\\.)*)";
  private static final Pattern TRANSLATORS =
      Pattern.compile(
          "(?iu:(?:obtained\\b[^.;]*? and |obtained |erhalten )?(?:and )?(?:translated|translation|trans\\.|traduit|traduction|traducido"
              + "|traducción|traduzido|tradução|übersetzt|übersetzung|перевод|çeviren)"
              + "(?:(?! by | par | por | von |:)[^.;,(])*(?: by| par| por| von|:))\\s+"
              + NAMES);
  private static final Pattern EDITORS =
      Pattern.compile(
          "(?iu:\\b(?:eds?\\.|edited by|hrsg\\. von|bearb\\. von|éd\\. par))\\s+" + NAMES);
  private static final Pattern IMPRINT =
      Pattern.compile("\\(([^():,]+): ([^():]+?),? ([12]\\d{3})\\)");
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("\\s*(?:,\\s*(?:and|und|et|y|e|и)\\s|,|\\b(?:and|und|et|y|e|и)\\b|&)\\s*");

  /** A digit that is the number of something, and not of a day. */
  private static final Pattern NUMBER_OF_FILE =
      Pattern.compile("\\p{Lu}{1,5} ?\\d+/\\d+\\S*|\\b[3-9]\\d{3}/\\d+\\S*");

  private final String line;
  private final StringBuilder rest;
  private final List<Part> parts = new ArrayList<>();

  private CitationParser(String line) {
    this.line = line.strip().replaceAll("\\s+", " ");
    this.rest = new StringBuilder(this.line);
  }

  /** The parts of a citation; what of it is not understood is in none. */
  public static Citation parse(String line) {
    return new CitationParser(line).citation();
  }

  /** The words of a line that are in no part and mean nothing by themselves. */
  static List<String> unread(Citation citation) {
    return new CitationParser(citation.line()).reference().unread();
  }

  private Citation citation() {
    Optional<Setting.Stated> date = ownForms();
    ArchivalReference reference = new ArchivalReference(rest.toString());
    parts.addAll(reference.parts());
    return new Citation(line, parts, date);
  }

  private ArchivalReference reference() {
    ownForms();
    return new ArchivalReference(rest.toString());
  }

  private Optional<Setting.Stated> ownForms() {
    take(ADDRESS, Field.URL);
    blank(INTRODUCTION);
    takeTitle();
    takeNames(TRANSLATORS, Field.TRANSLATOR);
    takeNames(EDITORS, Field.EDITOR);
    takeImprint();
    Optional<Setting.Stated> date = takeDate().or(this::takeYear);
    blank(UNDATED);
    blank(BETWEEN);
    return date;
  }

  private void takeTitle() {
    Matcher title = TITLE.matcher(rest);
    while (title.find()) {
      if (!FILE_LABEL.matcher(rest.substring(0, title.start())).find()) {
        take(title, Field.TITLE);
        return;
      }
    }
  }

  /** A year alone is a date only where it follows the title. */
  private Optional<Setting.Stated> takeYear() {
    Matcher year = YEAR_AFTER_TITLE.matcher(rest);
    if (!year.find() || parts.stream().noneMatch(part -> part.field() == Field.TITLE)) {
      return Optional.empty();
    }
    add(Field.DATE, year.start(1), year.end(1));
    String words = year.group(1);
    blank(year.start(1), year.end(1));
    return Optional.of(new Setting.Stated(words, words, Optional.empty(), Optional.empty()));
  }

  /** A title without marks: the words before the date, where they name no archive and no number. */
  private void takeUnmarkedTitle(int end) {
    String words = rest.substring(0, end).replaceAll("[\\s,.;(]+$", "");
    boolean titled = parts.stream().anyMatch(part -> part.field() == Field.TITLE);
    if (!titled && ArchivalReference.canBeTitle(words)) {
      add(Field.TITLE, 0, words.length());
      blank(0, words.length());
    }
  }

  private void blank(Pattern pattern) {
    Matcher matcher = pattern.matcher(rest);
    while (matcher.find()) {
      blank(matcher.start(), matcher.end());
    }
  }

  /** The first stretch that the pattern finds; the part is what one of its groups holds. */
  private void take(Pattern pattern, Field field) {
    Matcher matcher = pattern.matcher(rest);
    if (matcher.find()) {
      take(matcher, field);
    }
  }

  private void take(Matcher found, Field field) {
    int group = 1;
    while (found.group(group) == null) {
      group++;
    }
    add(field, found.start(group), found.end(group));
    blank(found.start(), found.end());
  }

  private void takeNames(Pattern pattern, Field field) {
    Matcher matcher = pattern.matcher(rest);
    if (!matcher.find()) {
      return;
    }
    String names = matcher.group(1).replaceAll("[\\s,\u0000]+.?$", "");
    int first = matcher.start(1);
    int from = 0;
    Matcher between = BETWEEN_NAMES.matcher(names);
    while (between.find()) {
      add(field, first + from, first + between.start());
      from = between.end();
    }
    add(field, first + from, first + names.length());
    blank(matcher.start(), first + names.length());
  }

  private void takeImprint() {
    Matcher imprint = IMPRINT.matcher(rest);
    if (imprint.find()) {
      add(Field.PUBLISHER_PLACE, imprint.start(1), imprint.end(1));
      add(Field.PUBLISHER, imprint.start(2), imprint.end(2));
      add(Field.PUBLISHED, imprint.start(3), imprint.end(3));
      blank(imprint.start(), imprint.end());
    }
  }

  private Optional<Setting.Stated> takeDate() {
    String words = rest.toString();
    for (Dates.Found found : Dates.find(words)) {
      if (NUMBER_OF_FILE
          .matcher(words)
          .results()
          .noneMatch(m -> overlaps(found, m.start(), m.end()))) {
        takeUnmarkedTitle(found.start());
        add(Field.DATE, found.start(), found.end());
        blank(found.start(), found.end());
        return Optional.of(found.in(line));
      }
    }
    return Optional.empty();
  }

  private static boolean overlaps(Dates.Found found, int start, int end) {
    return found.start() < end && start < found.end();
  }

  private void add(Field field, int start, int end) {
    if (start < end) {
      parts.add(new Part(field, Optional.empty(), start, end));
    }
  }

  private void blank(int start, int end) {
    for (int i = start; i < end; i++) {
      rest.setCharAt(i, ArchivalReference.TAKEN);
    }
  }
}
