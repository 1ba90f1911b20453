package chancery.transcript;

import chancery.transcript.RecognitionScore.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The page that says how well the project's own fixtures are recognised. */
final class RecognitionPage {
  /** One fixture's score. */
  record Scored(String fixture, Truth truth, RecognitionScore score) {}

  private static final String HEAD =
      """
       | Turns | Precision | Recall | F1 | Ends | Date | Time | Place | Persons | Strangers |
      |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
      """;

  private static final int F1_CELL = 5;

  private RecognitionPage() {}

  static String of(List<Scored> fixtures) {
    StringBuilder page =
        new StringBuilder(
            """
            # Recognition, measured

            How well the fixtures in `src/test/resources/recognise` are recognised: invented
            transcripts, one for each way of writing one, beside each a `.truth` file written by
            hand. `./check` computes this page again and fails where it differs.

            A turn is right when its first words and its speaker are: the person of that name, one
            and the same for all the speaker's turns and for nobody else's. *Ends* counts the turns
            whose last words the truth states. Date, time and place are right when they are exactly
            what the source states, and when none is given where it states none. *Persons* is the
            share of those named as present, missed or speaking that are listed under their name,
            in the role that the source states; *strangers* are listed and are nobody.

            """);
    page.append("## In all\n\n|").append(HEAD).append(row("all", fixtures)).append('\n');
    page.append("## By style\n\n| Style").append(HEAD);
    grouped(fixtures, s -> s.truth().style()).forEach((k, v) -> page.append(row(code(k), v)));
    page.append("\n## By language\n\n| Language").append(HEAD);
    grouped(fixtures, s -> s.truth().language()).forEach((k, v) -> page.append(row(k, v)));
    page.append("\n## By fixture\n\n| Fixture").append(HEAD);
    fixtures.forEach(f -> page.append(row(f.fixture(), List.of(f))));
    return page.toString();
  }

  static RecognitionScore total(List<Scored> fixtures) {
    return fixtures.stream()
        .map(Scored::score)
        .reduce(RecognitionScore.NONE, RecognitionScore::plus);
  }

  /** The F1 of each row of a page, by the row's first cell. */
  static Map<String, Double> f1(String page) {
    Map<String, Double> rows = new TreeMap<>();
    for (String line : page.lines().toList()) {
      String[] cells = line.split("\\s*\\|\\s*", -1);
      if (cells.length > F1_CELL && cells[F1_CELL].matches("[01]\\.\\d+")) {
        rows.put(cells[1], Double.valueOf(cells[F1_CELL]));
      }
    }
    return rows;
  }

  private static String code(String style) {
    return "`" + style + "`";
  }

  private static Map<String, List<Scored>> grouped(
      List<Scored> fixtures, Function<Scored, String> key) {
    Map<String, List<Scored>> groups = new TreeMap<>();
    for (Scored scored : fixtures) {
      groups.computeIfAbsent(key.apply(scored), k -> new ArrayList<>()).add(scored);
    }
    return groups;
  }

  private static String row(String name, List<Scored> fixtures) {
    RecognitionScore s = total(fixtures);
    return "| %s | %d | %s | %s | %s | %s | %s | %s | %s | %s | %d |%n"
        .formatted(
            name,
            s.turnsRight().whole(),
            number(s.precision()),
            number(s.recall()),
            number(s.f1()),
            share(s.ends()),
            share(s.dates()),
            share(s.times()),
            share(s.places()),
            share(s.persons()),
            s.strangers())
        .replace(System.lineSeparator(), "\n");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String share(Share share) {
    return share.whole() == 0 ? "" : share.part() + "/" + share.whole();
  }
}
