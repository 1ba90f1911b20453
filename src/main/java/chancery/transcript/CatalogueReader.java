package chancery.transcript;

import chancery.source.CatalogueRecord;
import chancery.source.CatalogueRecord.Field;
import chancery.transcript.Catalogue.Language;
import chancery.transcript.Setting.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the catalogue records state; a field that it does not know stays in the record. */
final class CatalogueReader {
  private static final Pattern FUNDER =
      Pattern.compile(
          "(?:support|funding|grant|generosity|assistance)\\b.*? (?:from|of|by) (?:the )?(\\p{Lu}.+?)\\.?$");
  private static final Pattern TEXT_LANGUAGE = Pattern.compile("[-–—:(,]\\s*(\\p{L}+)\\)?\\s*$");

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private final Map<String, List<String>> fields = new HashMap<>();
  private final List<String> unlabelled = new ArrayList<>();

  private CatalogueReader() {}

  static Catalogue read(List<CatalogueRecord> records) {
    if (records.isEmpty()) {
      return Catalogue.empty();
    }
    CatalogueReader reader = new CatalogueReader();
    for (CatalogueRecord record : records) {
      for (Field field : record.fields()) {
        reader.add(field);
      }
    }
    return reader.catalogue();
  }

  private void add(Field field) {
    if (field.label().isEmpty()) {
      unlabelled.add(field.value());
    } else {
      fields
          .computeIfAbsent(WordLists.fold(field.label()), label -> new ArrayList<>())
          .add(field.value());
    }
  }

  private Catalogue catalogue() {
    Optional<Stated> date = value("date").flatMap(CatalogueReader::date);
    Optional<String> title = value("title");
    Optional<String> credits = value("credits");
    for (String line : unlabelled) {
      if (date.isEmpty() && isDate(line)) {
        date = date(line);
      } else if (credits.isEmpty() && CatalogueRecord.isCredit(line)) {
        credits = Optional.of(line);
      } else if (title.isEmpty() && date.isPresent()) {
        title = Optional.of(line.replace('\n', ' '));
      }
    }
    Optional<String> citation = value("citation");
    Optional<Citation> parts = citation.or(() -> value("source")).map(CitationParser::parse);
    Optional<String> contents = value("contents");
    Optional<Language> language =
        contents
            .flatMap(CatalogueReader::textLanguage)
            .or(() -> value("language").flatMap(CatalogueReader::language));
    return new Catalogue(
        title,
        date,
        citation,
        parts,
        value("summary").map(s -> s.replace('\n', ' ')),
        credits,
        credits.flatMap(CatalogueReader::funder),
        contents,
        value("original language").or(() -> value("language")).flatMap(CatalogueReader::language),
        language,
        values("author"),
        value("publisher"),
        value("terms"),
        value("address").filter(address -> ADDRESS.matcher(address).matches()));
  }

  private Optional<String> value(String name) {
    return values(name).stream().findFirst();
  }

  /** What the first of the labels that stand for a name, and that the records have, gives. */
  private List<String> values(String name) {
    return Lexicon.recordLabels(name).stream()
        .filter(fields::containsKey)
        .findFirst()
        .map(fields::get)
        .orElse(List.of());
  }

  private static boolean isDate(String line) {
    List<Dates.Found> dates = Dates.find(line);
    return dates.size() == 1
        && dates.get(0).start() == 0
        && line.substring(dates.get(0).end()).length() < 4;
  }

  private static Optional<Stated> date(String text) {
    return Dates.find(text).stream().findFirst().map(d -> d.in(text));
  }

  private static Optional<Language> language(String name) {
    return Lexicon.language(name).map(tag -> new Language(name.strip(), tag));
  }

  /** "Translation - English": the language that the text is in. */
  private static Optional<Language> textLanguage(String contents) {
    Matcher matcher = TEXT_LANGUAGE.matcher(contents);
    if (matcher.find()) {
      Optional<Language> named = language(matcher.group(1));
      if (named.isPresent()) {
        return named;
      }
    }
    for (String word : contents.split("\\s+", -1)) {
      Optional<Language> named = language(word);
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> funder(String credits) {
    Matcher matcher = FUNDER.matcher(credits.replace('\n', ' '));
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }
}
