package chancery.cli;

import chancery.compare.Change;
import chancery.compare.Compared;
import chancery.compare.SideBySidePage;
import chancery.compare.Spot;
import chancery.finding.Place;
import chancery.report.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The forms in which {@code compare} says what is different. */
enum ComparisonReport {
  TEXT("text") {
    @Override
    String of(List<Compared> documents) {
      return lines(documents, ComparisonReport::sentence);
    }
  },
  JSON("json") {
    @Override
    String of(List<Compared> documents) {
      return lines(documents, (document, change) -> Json.of(object(document, change)));
    }
  },
  HTML("html") {
    @Override
    String of(List<Compared> documents) {
      return SideBySidePage.of(documents);
    }
  };

  private final String word;

  ComparisonReport(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  abstract String of(List<Compared> documents);

  private static String lines(List<Compared> documents, BiFunction<Compared, Change, String> line) {
    return documents.stream()
        .flatMap(
            document ->
                document.differences().changes().stream()
                    .map(change -> line.apply(document, change) + "\n"))
        .collect(Collectors.joining());
  }

  private static String sentence(Compared document, Change change) {
    StringBuilder line = new StringBuilder();
    change.before().ifPresent(spot -> line.append(place(document.before(), spot)).append(' '));
    change.after().ifPresent(spot -> line.append(place(document.after(), spot)).append(' '));
    line.setLength(line.length() - 1);
    String at = change.spot().at();
    line.append(": ").append(change.kind().word()).append(at.isEmpty() ? "" : " in ").append(at);
    return line.append(": ").append(change.message()).toString();
  }

  private static Place place(String path, Spot spot) {
    return new Place(path, spot.line(), 0);
  }

  private static Map<String, Object> object(Compared document, Change change) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("kind", change.kind().word());
    put(object, "before", document.before(), change.before());
    put(object, "after", document.after(), change.after());
    object.put("subject", change.subject());
    object.put("was", change.was());
    object.put("is", change.is());
    object.put("message", change.message());
    return object;
  }

  private static void put(
      Map<String, Object> object, String side, String path, Optional<Spot> spot) {
    if (spot.isEmpty()) {
      return;
    }
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("path", path);
    if (spot.get().line() > 0) {
      place.put("line", spot.get().line());
      place.put("at", spot.get().at());
    }
    object.put(side, place);
  }
}
