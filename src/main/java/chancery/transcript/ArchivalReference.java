package chancery.transcript;

import chancery.transcript.Citation.Field;
import chancery.transcript.Citation.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the original is: the phrases of a citation that name an archive, what it keeps the document
 * under, and the pages; or a printed series, volume and number. Phrases say by their first word
 * what they are ({@code fond}, {@code Box}, {@code Bl.}), by their digits that they are numbers of
 * files, else by their place.
 *
 * <p>The ways of ISAD(G) 3.1.1 and of the archives' own guides to citing: {@code TNA, PREM
 * 11/3689}, {@code BArch, DY 30/3386, Bl. 4-9}, {@code F/7/12345, dossier 3}, {@code f. 5, op. 30,
 * d. 365, l. 12}.
 */
final class ArchivalReference {
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "[,;:](?= |$|\u0000)\\s*|(?<=[\\p{L}]{3}|\\p{Lu}{2}|\\d|\\)|об)\\.(?=$| \\p{Lu}|\u0000)"
              + "(?<!\\b(?iu:fols?|vols?|docs?|dok)\\.)\\s*|\\s*\u0000+[\\s.,;:]*|\\s+[–—]\\s+");

  private static final Pattern COLLECTION =
      labelled(
          "fonds?|f\\.|фонд|ф\\.|opis['’ʹ]?|op\\.|опись|оп\\.|record group|rg|entry|bestand|series|série"
              + "|sous-série|sub-?series|collection|lot|colección|fondo|fundo|sección");

  /** What an abbreviation or another language's word for a level of description means. */
  private static final Map<String, String> LEVELS =
      Map.ofEntries(
          Map.entry("f", "fond"),
          Map.entry("ф", "fond"),
          Map.entry("фонд", "fond"),
          Map.entry("fonds", "fond"),
          Map.entry("fondo", "fond"),
          Map.entry("fundo", "fond"),
          Map.entry("op", "opis"),
          Map.entry("оп", "opis"),
          Map.entry("опись", "opis"),
          Map.entry("rg", "record-group"),
          Map.entry("série", "series"));

  private static final Pattern FILE =
      labelled(
          "delo|del\\.|d\\.|ed\\. ?khr\\.|дело|д\\.|ед\\. ?хр\\.|papka|папка|п\\.|folder|file|record|box|reel|document|doc\\.|no\\.|nr\\.|№|dossier|carton|liasse|pièce"
              + "|volume|vol\\.|akte|mappe|bd\\.|caja|legajo|leg\\.|expediente|exp\\.|caixa|maço|dosya|kutu"
              + "|conversation(?: no\\.)?|tape");
  private static final Pattern PAGES =
      Pattern.compile(
          "(?iu)^(?:(?:pp?|ss?|s|ll?|лл?|с|стр|bl|fols?|ff?|págs?|pgs?|h)\\.|pages?|seiten?|listy?|листы?|blatt"
              + "|blätter|folios?|feuillets?|páginas?|fojas?)?\\s*"
              + "(\\d+SIDE(?:\\s?[-–—]\\s?\\d+SIDE)?(?:\\s?ff?)?)$"
                  .replace("SIDE", "(?:\\s?[rv]°?|\\s?об\\.?|\\s?ob\\.?)?"));
  private static final Pattern FOLIO_OF_FOND = Pattern.compile("(?iu)^f\\.\\s*\\d+$");
  private static final Pattern VOLUME =
      Pattern.compile(
          "(?iu)^(?:volume|vol\\.|band|bd\\.|tome|tomo|том|т\\.)\\s+(?:[IVXLC]+|\\d+)(?:[/–-]\\d+)?\\b.*");
  private static final Pattern ROMAN_VOLUME = Pattern.compile("^\\p{L}+\\.?\\s+[IVXLC]+\\b");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)^(?:document|doc\\.|dok\\.|dokument|no\\.|nr\\.|№|документ|documento)\\s*\\d+\\w?$");
  private static final Pattern YEARS = Pattern.compile("^[12]\\d{3}(?:\\s?[-–—]\\s?\\d{2,4})?$");

  /** The class letters that a number with strokes has before it: {@code FO 371/160546}. */
  private static final Pattern CODE =
      Pattern.compile("(?:\\b\\p{Lu}{1,5} )?(?=\\S*\\d+/)\\S+(?: .*)?$|\\S*\\d.*$");

  private static final Pattern DIGITAL =
      Pattern.compile(
          "(?iu)\\b(?:digital|online|numérique|electronic|électronique|цифров|press|verlag|project)");
  private static final Pattern ARCHIVE =
      Pattern.compile(
          "(?iu)archi[vef]|arch\\b|архив|librar|bibliot|record office|档案|檔案|문서|arşiv|"
              + "(?-i:^\\p{Lu}{2,}(?: \\p{Lu}{2,})*$|^\\p{Lu}[\\p{L}-]*\\p{Lu}[\\p{L}-]*$)");

  /** A name of one word after an archive whose name is spelled out. */
  private static final Pattern TOWN =
      Pattern.compile(
          "^(?:(?:La|Le|Los|San|St\\.?|New|The|Den) )?\\p{Lu}\\p{Ll}+(?:-\\p{L}\\p{Ll}*)*$");

  private static final Pattern SPELLED_OUT = Pattern.compile("\\p{L}\\p{Ll}+ .*\\p{Ll}");

  /** A folder between an inventory and a file: {@code op. 51, p. 432, d. 6}. */
  private static final Pattern PAPKA = Pattern.compile("(?iu)^[pп]\\.\\s*\\d+$");

  /** A collection that has a name, and the years that it is of. */
  private static final Pattern NAMED_WITH_YEARS =
      Pattern.compile("^\\D*\\p{L}{3}\\D* [12]\\d{3}(?:\\s?[-–—]\\s?\\d{2,4})?$");

  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}|\\d|[\\p{IsHan}]");

  /** What stands in the place of what is understood already. */
  static final char TAKEN = '\u0000';

  private record Phrase(String words, int start, int end) {
    boolean is(Pattern pattern) {
      return pattern.matcher(words).find();
    }
  }

  private final List<Part> parts = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private boolean spelledOut;

  /**
   * @param rest the line of the citation, {@link #TAKEN} in the place of every character that is
   *     understood already
   */
  ArchivalReference(String rest) {
    List<Phrase> phrases = phrases(rest);
    boolean says = rest.indexOf(TAKEN) >= 0 || phrases.stream().anyMatch(p -> p.is(DIGIT));
    if (!says) {
      phrases.forEach(phrase -> unread.add(phrase.words()));
    } else if (isPrinted(phrases)) {
      readSeries(phrases);
    } else {
      readHolding(phrases);
    }
  }

  /** Whether words can be a title: they name no archive, hold no number and nothing understood. */
  static boolean canBeTitle(String words) {
    return WORD.matcher(words).find()
        && words.indexOf(TAKEN) < 0
        && !DIGIT.matcher(words).find()
        && !ARCHIVE.matcher(words).find()
        && !DIGITAL.matcher(words).find()
        && phrases(words).stream().noneMatch(phrase -> phrase.is(ARCHIVE));
  }

  List<Part> parts() {
    return parts;
  }

  /** The phrases that are no part of the reference. */
  List<String> unread() {
    return unread;
  }

  private static Pattern labelled(String labels) {
    return Pattern.compile(
        "(?iu)^(" + labels + ")(?!\\p{L})\\s*(?=\\S*\\d|[\"«“„]|(?-i:\\p{Lu}\\b|[IVXLC]+\\b))");
  }

  private static List<Phrase> phrases(String rest) {
    List<Phrase> phrases = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(rest);
    int from = 0;
    while (separator.find()) {
      addPhrase(rest, from, separator.start(), phrases);
      from = separator.end();
    }
    addPhrase(rest, from, rest.length(), phrases);
    return phrases;
  }

  private static void addPhrase(String rest, int from, int to, List<Phrase> phrases) {
    int start = from;
    int end = to;
    while (start < end && " .,;:()".indexOf(rest.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " .,;:".indexOf(rest.charAt(end - 1)) >= 0) {
      end--;
    }
    String words = rest.substring(start, end);
    if (WORD.matcher(words).find()) {
      phrases.add(new Phrase(words, start, end));
    }
  }

  /** A volume with a Roman number, or with numbered documents, is of a printed series. */
  private static boolean isPrinted(List<Phrase> phrases) {
    return phrases.stream().anyMatch(p -> p.is(VOLUME))
        && phrases.stream().noneMatch(p -> p.is(COLLECTION))
        && (!phrases.get(0).is(ARCHIVE)
            || phrases.stream().anyMatch(p -> p.is(NUMBER))
            || phrases.stream().anyMatch(p -> p.is(VOLUME) && p.is(ROMAN_VOLUME)));
  }

  private void readSeries(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      if (phrase.is(VOLUME)) {
        add(Field.VOLUME, phrase);
      } else if (phrase.is(NUMBER)) {
        add(Field.NUMBER, phrase);
      } else if (parts.isEmpty()) {
        add(Field.SERIES, phrase);
      } else if (phrase.is(YEARS)) {
        goOn(phrase);
      } else if (phrase.is(PAGES)) {
        addPages(phrase);
      } else if (last() == Field.SERIES || last() == Field.VOLUME) {
        goOn(phrase);
      } else {
        unread.add(phrase.words());
      }
    }
  }

  private void readHolding(List<Phrase> phrases) {
    List<Phrase> left = new ArrayList<>(phrases);
    if (beginsWithTown(left)) {
      add(Field.ARCHIVE_PLACE, left.remove(0));
    } else if (publishes(left)) {
      add(Field.PUBLISHER, left.remove(0));
    }
    for (int i = 0; i < left.size(); i++) {
      Phrase phrase = left.get(i);
      boolean beforeFile = i + 1 < left.size() && left.get(i + 1).is(FILE);
      if (has(Field.PAGES)) {
        unread.add(phrase.words());
      } else if (phrase.is(PAPKA) && last() == Field.COLLECTION && beforeFile) {
        addShelfmark(phrase);
      } else {
        readOfHolding(phrase);
      }
    }
  }

  private void readOfHolding(Phrase phrase) {
    boolean folio = phrase.is(FOLIO_OF_FOND) && has(Field.SHELFMARK);
    if (!folio && phrase.is(COLLECTION)) {
      add(Field.COLLECTION, phrase, label(COLLECTION, phrase));
    } else if (phrase.is(PAGES)
        && (has(Field.SHELFMARK) || !Character.isDigit(phrase.words().charAt(0)))) {
      addPages(phrase);
    } else if (phrase.is(YEARS) && last() == Field.COLLECTION) {
      goOn(phrase);
    } else if (phrase.is(FILE)) {
      addShelfmark(phrase);
    } else if (phrase.is(NAMED_WITH_YEARS) && has(Field.ARCHIVE) && !has(Field.SHELFMARK)) {
      add(Field.COLLECTION, phrase);
    } else if (phrase.is(DIGIT)) {
      addNumbered(phrase);
    } else if (!has(Field.ARCHIVE)) {
      add(Field.ARCHIVE, phrase);
      spelledOut = phrase.is(SPELLED_OUT);
    } else if (isTown(phrase)) {
      addTown(phrase);
    } else if (!has(Field.SHELFMARK)) {
      add(Field.COLLECTION, phrase);
    } else {
      unread.add(phrase.words());
    }
  }

  private static boolean beginsWithTown(List<Phrase> phrases) {
    return phrases.size() > 1
        && phrases.get(0).start() == 0
        && phrases.get(0).is(TOWN)
        && !phrases.get(0).is(ARCHIVE)
        && phrases.get(1).is(ARCHIVE);
  }

  private boolean isTown(Phrase phrase) {
    return phrase.is(TOWN)
        && (last() == Field.ARCHIVE_PLACE || (last() == Field.ARCHIVE && spelledOut));
  }

  private void addTown(Phrase phrase) {
    if (last() == Field.ARCHIVE_PLACE) {
      goOn(phrase);
    } else {
      add(Field.ARCHIVE_PLACE, phrase);
    }
  }

  /** Who publishes comes first, before the archive that holds the original. */
  private static boolean publishes(List<Phrase> phrases) {
    if (phrases.isEmpty() || phrases.get(0).is(DIGIT)) {
      return false;
    }
    Phrase first = phrases.get(0);
    boolean holds =
        phrases.stream().skip(1).anyMatch(p -> p.is(ARCHIVE) || namesArchiveBeforeNumber(p));
    return first.is(DIGITAL) || (!first.is(ARCHIVE) && (holds || phrases.size() == 1));
  }

  private static boolean namesArchiveBeforeNumber(Phrase phrase) {
    if (phrase.is(COLLECTION) || phrase.is(FILE) || phrase.is(PAGES)) {
      return false;
    }
    Matcher code = CODE.matcher(phrase.words());
    return code.find() && code.start() > 0;
  }

  /** An archive and a number, or a number alone. */
  private void addNumbered(Phrase phrase) {
    Matcher code = CODE.matcher(phrase.words());
    int at = code.find() ? code.start() : 0;
    String before = phrase.words().substring(0, at).stripTrailing();
    if (!before.isEmpty() && !has(Field.ARCHIVE)) {
      part(Field.ARCHIVE, Optional.empty(), phrase.start(), phrase.start() + before.length());
      addShelfmark(new Phrase(phrase.words().substring(at), phrase.start() + at, phrase.end()));
    } else {
      addShelfmark(phrase);
    }
  }

  /** Numbers of files that follow each other are one shelfmark. */
  private void addShelfmark(Phrase phrase) {
    if (last() == Field.SHELFMARK) {
      goOn(phrase);
    } else if (has(Field.SHELFMARK)) {
      unread.add(phrase.words());
    } else {
      add(Field.SHELFMARK, phrase);
    }
  }

  private void addPages(Phrase phrase) {
    Matcher pages = PAGES.matcher(phrase.words());
    if (pages.find()) {
      part(
          Field.PAGES,
          Optional.empty(),
          phrase.start() + pages.start(1),
          phrase.start() + pages.end(1));
    }
  }

  private static Optional<String> label(Pattern pattern, Phrase phrase) {
    Matcher matcher = pattern.matcher(phrase.words());
    if (!matcher.find()) {
      return Optional.empty();
    }
    String label = matcher.group(1).replaceAll("[.'’ʹ]+$", "").toLowerCase(Locale.ROOT);
    return Optional.of(LEVELS.getOrDefault(label, label.replace(' ', '-')));
  }

  private boolean has(Field field) {
    return parts.stream().anyMatch(part -> part.field() == field);
  }

  private Field last() {
    return parts.isEmpty() ? Field.TITLE : parts.get(parts.size() - 1).field();
  }

  private void goOn(Phrase phrase) {
    Part last = parts.remove(parts.size() - 1);
    part(last.field(), last.type(), last.start(), phrase.end());
  }

  private void add(Field field, Phrase phrase) {
    add(field, phrase, Optional.empty());
  }

  private void add(Field field, Phrase phrase, Optional<String> type) {
    part(field, type, phrase.start(), phrase.end());
  }

  private void part(Field field, Optional<String> type, int start, int end) {
    parts.add(new Part(field, type, start, end));
  }
}
