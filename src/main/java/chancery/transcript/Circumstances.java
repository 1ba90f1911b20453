package chancery.transcript;

import chancery.transcript.ParticularsFinder.Field;
import chancery.transcript.ParticularsFinder.Span;
import chancery.transcript.Setting.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** When and where the talk took place, sitting by sitting, as the lines around it say. */
final class Circumstances {
  private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern OPENS =
      Pattern.compile(
          "(?<!\\p{L})(?:opened|met|convened|called to order|took the chair|began|commenced|ouverte|eröffnet"
              + "|beginn|abre|abrió|aberta|abriu-se|открыто|открывается|начато|açıldı|开始|開始|开会|시작|개회)"
              + "|^\\W*(?:opened|start|beginning)",
          CASE);
  private static final Pattern CLOSES =
      Pattern.compile(
          "(?<!\\p{L})(?:adjourned|ended|closed|rose|concluded|levée|schlu(?:ß|ss)|geschlossen|levanta|levantó"
              + "|eran las|encerrada|encerrou-se|termina|terminó|закрыто|закрывается|окончено|окончилось"
              + "|kapandı|sona erdi|结束|散会|休会|산회|폐회|종료)",
          CASE);
  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

  /** "At two o'clock": before this hour it is not clear which half of the day is meant. */
  private static final String EARLIEST = "07:00:00";

  private static final int OPENING_LINES = 40;
  private static final int CLOSING_ROWS = 8;
  private static final int LONGEST_STATEMENT = 120;

  private final DocumentText document;
  private final List<Field> fields;
  private final List<String> opening;
  private final Optional<Stated> recorded;
  private final Optional<String> title;

  /**
   * What to read them from.
   *
   * @param fields of the whole document, those of later sittings too
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
    List<Setting> sittings = stated();
    Setting first =
        sittings.isEmpty()
            ? new Setting(Optional.empty(), Optional.empty(), Optional.empty())
            : sittings.get(0);
    Setting whole = fromLines(first);
    if (sittings.size() <= 1) {
      whole = new Setting(whole.date(), withEnd(whole.time()), whole.place());
    }
    List<Setting> all = new ArrayList<>();
    if (!whole.isEmpty()) {
      all.add(whole);
    }
    all.addAll(sittings.subList(Math.min(1, sittings.size()), sittings.size()));
    return all;
  }

  /** What the labelled lines state; a second date under the same label begins a sitting. */
  private List<Setting> stated() {
    List<Setting> sittings = new ArrayList<>();
    Setting open = new Setting(Optional.empty(), Optional.empty(), Optional.empty());
    String label = "";
    for (Field field : fields) {
      String value = values(field);
      boolean dated = field.kind().startsWith("date");
      Optional<Stated> date = dated || field.kind().equals("time") ? date(value) : Optional.empty();
      String printed =
          WordLists.fold(document.text().substring(field.label().start(), field.label().end()));
      boolean another = dated && date.isPresent() && open.date().isPresent();
      if (another && printed.equals(label) && !date.get().when().equals(open.date().get().when())) {
        sittings.add(open);
        open = new Setting(Optional.empty(), Optional.empty(), Optional.empty());
      }
      if (dated && open.date().isEmpty()) {
        label = printed;
      }
      open = with(open, field.kind(), value, date.or(() -> dated ? year(value) : Optional.empty()));
    }
    if (!open.isEmpty()) {
      sittings.add(open);
    }
    return sittings;
  }

  private static Setting with(Setting open, String kind, String value, Optional<Stated> date) {
    return switch (kind) {
      case "date", "date-time", "time" ->
          new Setting(
              open.date().or(() -> date),
              open.time()
                  .or(() -> time(value))
                  .or(() -> kind.equals("time") ? dotted(value) : Optional.empty()),
              open.place().or(() -> Whereabouts.of(value)));
      case "place" ->
          new Setting(open.date(), open.time(), open.place().or(() -> Optional.of(value)));
      default -> open;
    };
  }

  private Setting fromLines(Setting stated) {
    Optional<Stated> date = stated.date();
    Optional<Stated> time = stated.time();
    Optional<String> place = stated.place();
    for (String line : datelinesFirst()) {
      boolean dated = !Dates.find(line).isEmpty();
      if (dated) {
        date = date.or(() -> date(line));
        place = place.or(() -> Whereabouts.of(line));
        time = time.or(() -> time(line));
      } else if (OPENS.matcher(line).find() && line.length() <= LONGEST_STATEMENT) {
        time = time.or(() -> onlyTime(line).filter(t -> t.when().compareTo(EARLIEST) > 0));
      }
    }
    date = date.or(() -> recorded).or(() -> title.flatMap(Circumstances::date));
    return new Setting(date, time, place);
  }

  /** The end of the talk, where its last lines state it. */
  private Optional<Stated> withEnd(Optional<Stated> start) {
    if (start.isEmpty() || start.get().to().isPresent()) {
      return start;
    }
    List<DocumentText.Row> rows = document.rows();
    for (int r = rows.size() - 1; r >= Math.max(0, rows.size() - CLOSING_ROWS); r--) {
      String line = document.text(rows.get(r));
      if (line.length() <= LONGEST_STATEMENT && CLOSES.matcher(line).find()) {
        return onlyTime(line).map(end -> range(start.get(), end)).or(() -> start);
      }
    }
    return start;
  }

  private static Stated range(Stated start, Stated end) {
    int hour = Integer.parseInt(end.when().substring(0, 2));
    boolean earlier = end.when().compareTo(start.when()) < 0;
    if (earlier && hour >= 12) {
      return start;
    }
    String to = earlier ? "%02d%s".formatted(hour + 12, end.when().substring(2)) : end.when();
    return to.compareTo(start.when()) <= 0
        ? start
        : new Stated(
            start.text() + " – " + end.text(), start.when(), Optional.of(to), Optional.empty());
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
        (Dates.isMostly(line) ? datelines : others).add(line);
      }
    }
    datelines.addAll(others);
    return datelines;
  }

  private static Optional<Stated> date(String text) {
    return Dates.find(text).stream().findFirst().map(d -> d.in(text));
  }

  private static Optional<Stated> year(String value) {
    return YEAR.matcher(value).matches()
        ? Optional.of(new Stated(value, value, Optional.empty(), Optional.empty()))
        : Optional.empty();
  }

  private static Optional<Stated> time(String text) {
    return times(text).stream().findFirst();
  }

  /** "14.00": under a label that says it is a time. */
  private static Optional<Stated> dotted(String value) {
    return time(value.replace('.', ':'))
        .map(t -> new Stated(value, t.when(), t.to(), Optional.empty()));
  }

  private static Optional<Stated> onlyTime(String text) {
    List<Stated> times = times(text);
    return times.size() == 1 ? Optional.of(times.get(0)) : Optional.empty();
  }

  private static List<Stated> times(String text) {
    StringBuilder rest = new StringBuilder(text);
    for (Dates.Found d : Dates.find(text)) {
      rest.replace(d.start(), d.end(), " ".repeat(d.end() - d.start()));
    }
    return Times.find(rest).stream()
        .map(
            t ->
                new Stated(
                    text.substring(t.start(), t.end()).strip(), t.when(), t.to(), Optional.empty()))
        .toList();
  }
}
