package chancery.transcript;

import chancery.transcript.Citation.Collection;
import chancery.transcript.Citation.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an archive's citation into its parts: a title in quotation marks, a date, the publisher of
 * the digital copy, repository, collections and shelfmark of the original, pages, translator,
 * address. Every part is a part of the citation, as printed.
 */
final class CitationParser {
  private static final Pattern TITLE = Pattern.compile("^\\s*[\"“„«](.+?)[,.]?[\"”“»]\\s*,?");
  private static final Pattern ADDRESS = Pattern.compile("<?(https?://[^\\s<>]+?)[.,]?>?(?=\\s|$)");
  private static final Pattern TRANSLATOR =
      Pattern.compile(
          "(?:[Tt]ranslated|[Tt]raduit|[Tt]raducido|[Tt]raduzido|[Üü]bersetzt)[^.]*? (?:by|par|por|von) "
              + "(\\p{Lu}[^.]*(?:\\p{Lu}\\.[^.]+)*)\\.?");
  private static final Pattern PAGES =
      Pattern.compile(
          "^(?:pp?\\.\\s*|pages?\\s+|S\\.\\s*|ll?\\.\\s*|лл?\\.\\s*)?((\\d+)(?:\\s*[-–—]\\s*(\\d+))?)\\.?$");
  private static final Pattern NUMBERED_COLLECTION =
      Pattern.compile(
          "(?i)^(fond|f\\.|фонд|ф\\.|opis|opis'|op\\.|опись|оп\\.|record group|rg)\\s*\\S+");
  private static final Pattern FILE =
      Pattern.compile(
          "(?i)^(delo|d\\.|дело|д\\.|folder|file|box|document|no\\.|dossier|akte)\\s*\\S+");

  private CitationParser() {}

  static Citation parse(String line) {
    String rest = line.replace('\n', ' ');
    Matcher title = TITLE.matcher(rest);
    Optional<String> titleText = Optional.empty();
    if (title.find()) {
      titleText = Optional.of(title.group(1).strip());
      rest = rest.substring(title.end());
    }
    Matcher address = ADDRESS.matcher(rest);
    Optional<String> url = Optional.empty();
    if (address.find()) {
      url = Optional.of(address.group(1));
      rest = rest.substring(0, address.start()) + rest.substring(address.end());
    }
    List<String> translators = new ArrayList<>();
    Matcher translator = TRANSLATOR.matcher(rest);
    if (translator.find()) {
      for (String name : translator.group(1).split("\\s*(?:,|\\band\\b|&)\\s*", -1)) {
        translators.add(name.strip());
      }
      rest = rest.substring(0, translator.start());
    }
    Optional<Setting.Stated> date = Optional.empty();
    List<Dates.Found> dates = Dates.find(rest);
    if (!dates.isEmpty()) {
      Dates.Found found = dates.get(0);
      date = Optional.of(found.in(rest));
      rest = rest.substring(0, found.start()) + rest.substring(found.end());
    }
    return parts(titleText, date, rest, translators, url);
  }

  private static Citation parts(
      Optional<String> title,
      Optional<Setting.Stated> date,
      String rest,
      List<String> translators,
      Optional<String> url) {
    List<String> segments = new ArrayList<>();
    for (String segment : rest.split("[,;]\\s", -1)) {
      String s = segment.replaceAll("^[\\s,.;]+|[\\s,;]+$", "");
      if (!s.isEmpty()) {
        segments.add(s.replaceAll("(?<=\\p{L}{3}|\\d)\\.$", ""));
      }
    }
    Optional<Pages> pages = takePages(segments);
    Optional<String> publisher = takePublisher(segments);
    Holding holding = holding(segments);
    return new Citation(
        title,
        date,
        publisher,
        holding.repository,
        holding.collections,
        holding.shelfmark,
        pages,
        translators,
        url);
  }

  private static Optional<Pages> takePages(List<String> segments) {
    if (segments.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = PAGES.matcher(segments.get(segments.size() - 1));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    segments.remove(segments.size() - 1);
    String to = matcher.group(3) == null ? matcher.group(2) : matcher.group(3);
    return Optional.of(new Pages(matcher.group(1), matcher.group(2), to));
  }

  /** Who publishes comes first, before the archive that holds the original. */
  private static Optional<String> takePublisher(List<String> segments) {
    if (segments.isEmpty()) {
      return Optional.empty();
    }
    String first = segments.get(0);
    boolean archive = first.matches("\\p{Lu}{2,}.*") && first.matches(".*\\d.*");
    return archive || (segments.size() == 1 && first.matches(".*\\d.*"))
        ? Optional.empty()
        : Optional.of(segments.remove(0));
  }

  private static final class Holding {
    Optional<String> repository = Optional.empty();
    final List<Collection> collections = new ArrayList<>();
    Optional<String> shelfmark = Optional.empty();
  }

  private static Holding holding(List<String> segments) {
    Holding holding = new Holding();
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      Matcher number = Pattern.compile("\\S*\\d\\S*").matcher(segment);
      boolean numbered = number.find();
      if (NUMBERED_COLLECTION.matcher(segment).find()) {
        String type = segment.split("[\\s.]", 2)[0].toLowerCase(java.util.Locale.ROOT);
        holding.collections.add(new Collection(Optional.of(type), segment));
      } else if (FILE.matcher(segment).find() || (numbered && number.start() == 0)) {
        holding.shelfmark =
            Optional.of(holding.shelfmark.map(s -> s + ", " + segment).orElse(segment));
      } else if (holding.repository.isEmpty() && numbered) {
        holding.repository = Optional.of(segment.substring(0, number.start()).strip());
        holding.shelfmark = Optional.of(segment.substring(number.start()));
      } else if (holding.repository.isEmpty()) {
        holding.repository = Optional.of(segment);
      } else {
        holding.collections.add(new Collection(Optional.empty(), segment));
      }
    }
    return holding;
  }
}
