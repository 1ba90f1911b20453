package chancery.encode;

import static chancery.encode.Content.element;

import chancery.encode.Content.Element;
import chancery.transcript.Mark;
import chancery.transcript.Passage;
import chancery.transcript.Setting.Stated;
import chancery.transcript.Transcript;
import chancery.transcript.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates and times of day (TEI Guidelines, chapters CO 3.6.4 and ND 14.4). */
final class Dating {
  private static final String JULIAN = "#julian";

  private Dating() {}

  static Element date(Stated date) {
    return date(List.of(Content.text(date.text())), date.when(), date.to(), date.julian());
  }

  /** A date; one that is Old Style names its calendar. */
  static Element date(
      List<Content> words, String when, Optional<String> to, Optional<String> julian) {
    return moment("date", words, when, to)
        .with("when-custom", julian)
        .with("datingMethod", julian.map(j -> JULIAN))
        .with("calendar", julian.map(j -> JULIAN));
  }

  static Element time(Stated time) {
    return time(List.of(Content.text(time.text())), time.when(), time.to());
  }

  static Element time(List<Content> words, String when, Optional<String> to) {
    return moment("time", words, when, to);
  }

  private static Element moment(
      String name, List<Content> words, String when, Optional<String> to) {
    Element element = element(name, words);
    return to.map(t -> element.with("from", when).with("to", t))
        .orElseGet(() -> element.with("when", when));
  }

  /** The calendars other than the Gregorian that the dates of a transcript are given in. */
  static Optional<Element> calendarDesc(Transcript transcript) {
    Stream<Stated> stated =
        Stream.concat(
            transcript.settings().stream().flatMap(s -> s.date().stream()),
            Stream.concat(
                transcript.catalogue().date().stream(),
                transcript.catalogue().parts().flatMap(p -> p.date()).stream()));
    boolean julian =
        stated.anyMatch(d -> d.julian().isPresent())
            || transcript.front().stream().anyMatch(Dating::namesJulian)
            || transcript.body().stream()
                .flatMap(d -> d.passages().stream())
                .anyMatch(Dating::namesJulian);
    return julian
        ? Optional.of(
            element(
                "calendarDesc",
                element("calendar", element("p", "The Julian calendar (Old Style)."))
                    .with("xml:id", JULIAN.substring(1))))
        : Optional.empty();
  }

  private static boolean namesJulian(Passage passage) {
    if (passage instanceof Passage.Particulars particulars) {
      return particulars.fields().stream().flatMap(f -> f.values().stream()).anyMatch(Dating::has);
    }
    if (passage instanceof Passage.Heading heading) {
      return has(heading.words());
    }
    return passage instanceof Passage.Paragraph paragraph && has(paragraph.words());
  }

  private static boolean has(Words words) {
    return words.marks().stream()
        .anyMatch(m -> m instanceof Mark.Dated dated && dated.julian().isPresent());
  }
}
