package chancery.transcript;

import chancery.transcript.ParticularsFinder.Field;
import chancery.transcript.ParticularsFinder.Span;
import chancery.transcript.Setting.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When and where the talk took place, as the lines before it say. */
final class Circumstances {
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?iu)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:montag|dienstag|mittwoch|donnerstag"
              + "|freitag|samstag|sonntag)\\b|\\b(?:den|am|le|el|on)\\b");

  private static final Pattern NO_PLACE =
      Pattern.compile(
          "(?iu)[\"“”«»:]|\\b(?:recorded|published|posted|interview|broadcast|held|day|session|sitting|meeting|"
              + "memorandum|minutes|transcript|conversation|record|notes|of|on|by)\\b|\\b(?:sitzung|sesión|sessão|séance|заседание)");

  private static final int OPENING_LINES = 40;

  private final DocumentText document;
  private final List<Field> fields;
  private final List<String> opening;
  private final Optional<Stated> recorded;
  private final Optional<String> title;

  /**
   * What to read them from.
   *
   * @param opening the lines before the talk
   * @param recorded the date that the catalogue record states
   */
  Circumstances(
      DocumentText document,
      List<Field> fields,
      List<String> opening,
      Optional<Stated> recorded,
      Optional<String> title) {
    this.document = document;
    this.fields = fields;
    this.opening = opening;
    this.recorded = recorded;
    this.title = title;
  }

  /** When and where: from the particulars, else the dateline, else the title or the record. */
  List<Setting> settings() {
    Optional<Stated> date = Optional.empty();
    Optional<Stated> time = Optional.empty();
    Optional<String> place = Optional.empty();
    for (Field field : fields) {
      String value = values(field);
      switch (field.kind()) {
        case "date", "date-time" -> {
          date = date.or(() -> date(value));
          time = time.or(() -> time(value));
        }
        case "time" -> {
          time = time.or(() -> time(value));
          date = date.or(() -> date(value));
        }
        case "place" -> place = place.or(() -> Optional.of(value));
        default -> {}
      }
    }
    for (String line : datelinesFirst()) {
      if (date.isEmpty() && !Dates.find(line).isEmpty()) {
        date = date(line);
        place = place.or(() -> placeBeforeDate(line));
      }
      if (time.isEmpty() && !Dates.find(line).isEmpty()) {
        time = time(line);
      }
    }
    date = date.or(() -> recorded).or(() -> title.flatMap(Circumstances::date));
    Setting setting = new Setting(date, time, place);
    return setting.isEmpty() ? List.of() : List.of(setting);
  }

  private String values(Field field) {
    StringBuilder all = new StringBuilder();
    for (Span value : field.values()) {
      all.append(all.isEmpty() ? "" : ", ").append(document.spaced(value.start(), value.end()));
    }
    return all.toString();
  }

  /**
   * The lines before the talk, datelines before titles: a dateline is nothing but place and date.
   */
  private List<String> datelinesFirst() {
    List<String> datelines = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String line : opening) {
      if (datelines.size() + others.size() < OPENING_LINES) {
        (Front.isMostlyDate(line) ? datelines : others).add(line);
      }
    }
    datelines.addAll(others);
    return datelines;
  }

  private static Optional<Stated> date(String text) {
    return Dates.find(text).stream().findFirst().map(d -> d.in(text));
  }

  private static Optional<Stated> time(String text) {
    String rest = text;
    for (Dates.Found d : Dates.find(text)) {
      rest =
          rest.substring(0, d.start()) + " ".repeat(d.end() - d.start()) + rest.substring(d.end());
    }
    String without = rest;
    return Times.find(without).stream()
        .findFirst()
        .map(
            t ->
                new Stated(
                    without.substring(t.start(), t.end()).strip(),
                    t.when(),
                    t.to(),
                    Optional.empty()));
  }

  private static Optional<String> placeBeforeDate(String line) {
    Dates.Found date = Dates.find(line).get(0);
    String before =
        WEEKDAY
            .matcher(line.substring(0, date.start()))
            .replaceAll("")
            .replaceAll("[\\s,;.]+$", "");
    String after = line.substring(date.end());
    Matcher in = Pattern.compile("^,? in (\\p{Lu}[^,\\[(]*)").matcher(after);
    if (in.find()) {
      return Optional.of(in.group(1).strip());
    }
    boolean place =
        !before.isBlank()
            && line.substring(0, date.start()).strip().endsWith(",")
            && !NO_PLACE.matcher(before).find()
            && before.length() <= 60
            && Shape.startsUpper(before)
            && before.chars().noneMatch(Character::isDigit)
            && before.split(",", -1).length <= 3;
    return place && Front.isMostlyDate(line) ? Optional.of(before) : Optional.empty();
  }
}
