package chancery.cite;

import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of one document a citation can point at.
 *
 * @param turns the ids of its turns, in order
 * @param pages the archival pages whose beginning the source states; one that was only inferred is
 *     none of them
 */
public record CitableParts(List<String> turns, List<String> pages) {
  private static final Pattern LOCATOR = Pattern.compile("(turn|page):(.+)");

  public CitableParts {
    turns = List.copyOf(turns);
    pages = List.copyOf(pages);
  }

  /**
   * Reads them from a document's record.
   *
   * @param record what {@link chancery.render.Output#RECORD} gave
   */
  public static CitableParts of(String record) throws IOException {
    Map<String, Object> members =
        new JsonParser(new JsonLexer(new StringReader(record))).parseObject();
    return new CitableParts(strings(members.get("turn-ids")), strings(members.get("stated-pages")));
  }

  private static List<String> strings(@org.jspecify.annotations.Nullable Object array) {
    return array instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  /**
   * Finds a part by what a user calls it: {@code turn:12}, {@code turn:} and a turn's id, {@code
   * page:46}.
   *
   * @throws NoSuchPartException where the document has none, or does not state where it begins
   */
  public Locator locate(String part) throws NoSuchPartException {
    Matcher locator = LOCATOR.matcher(part);
    if (!locator.matches()) {
      throw new NoSuchPartException(
          "A document has no part " + part + ".", "Give turn:NUMBER, turn:ID or page:NUMBER.");
    }
    String value = locator.group(2).strip();
    return locator.group(1).equals("turn") ? turn(value) : page(value);
  }

  private Locator turn(String value) throws NoSuchPartException {
    int byId = turns.indexOf(value);
    int number = byId >= 0 ? byId + 1 : number(value).orElse(0);
    if (number < 1 || number > turns.size()) {
      throw new NoSuchPartException(
          "The document has no turn " + value + ".",
          turns.isEmpty() ? "It has no turns." : "Its turns are 1 to " + turns.size() + ".");
    }
    return new Locator(Locator.Unit.TURN, Integer.toString(number));
  }

  private static Optional<Integer> number(String value) {
    return value.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
  }

  private Locator page(String value) throws NoSuchPartException {
    if (!pages.contains(value)) {
      throw new NoSuchPartException(
          "The document does not state where page " + value + " begins.",
          pages.isEmpty()
              ? "It states no page beginnings: cite a turn, --locator turn:NUMBER."
              : "It states these: " + String.join(", ", pages) + ". Or cite a turn, turn:NUMBER.");
    }
    return new Locator(Locator.Unit.PAGE, value);
  }
}
