package chancery.cite;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Compares citations with those of another processor, citeproc-js (src/test/oracle); {@code
 * -Dapprove} rewrites the page that lists where they differ.
 */
@DisplayName("Citations in styles, beside another processor's")
class OracleTest {
  private static final Path PAGE = Path.of("docs/reference/citation-styles.md");
  private static final List<String> STYLES =
      List.of("chicago", "turabian", "apa", "mla", "iso690", "gb7714");

  /** Why lines of some styles and items differ. */
  private enum Reason {
    HEARING(
        "hearing",
        "the form for hearings is a legislature's and names no archive; one that an archive keeps is"
            + " cited as its other documents are"),
    ARCHIVES_MARK(
        "gb7714, (?!chinese|range|ten)",
        "the standard's mark for what archives keep is A, which the style has for hearings only"),
    ARCHIVES_MARK_AND_NAME(
        "gb7714",
        "the standard's mark for what archives keep is A; a name that is not given in parts keeps its letters"),
    COLLECTION(
        "collections",
        "citeproc-java knows no collections, so they stand before the shelfmark, the widest first"),
    COMMA("(chicago|turabian|mla), range, list", "the comma before *and* is these manuals' own"),
    NOTHING(
        "mla, untitled, note", "there is nothing to print; citeproc-js says so in the citation"),
    SHORT_TITLE(
        "mla, .*, note",
        "citeproc-java adds the title, which MLA asks for where one author has several works"),
    WHOLE_NAME("chinese", "a name in the Chinese script is not parted, in notes either"),
    YEAR_TWICE(
        "iso690, (translated|range)",
        "a fault that stays: the year again after a title whose list begins with the translator"),
    STOPS("iso690", "citeproc-js leaves the stops of parts that are not there");

    private final Pattern of;
    private final String why;

    Reason(String of, String why) {
      this.of = Pattern.compile(of);
      this.why = why;
    }

    static String why(String what) {
      return Stream.of(values())
          .filter(reason -> reason.of.matcher(what).find())
          .findFirst()
          .map(reason -> reason.why)
          .orElseThrow(() -> new AssertionError("no reason is known why " + what + " differs"));
    }
  }

  private final StringBuilder differences = new StringBuilder();
  private int compared;
  private int same;

  private static String resource(String name) throws Exception {
    try (InputStream in =
        Objects.requireNonNull(OracleTest.class.getResourceAsStream("/cite/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, Object> object(String json) throws Exception {
    return new JsonParser(new JsonLexer(new StringReader(json))).parseObject();
  }

  /** The items, one a line of their file. */
  private static List<String> items() throws Exception {
    return resource("items.json")
        .lines()
        .map(line -> line.strip().replaceFirst(",$", ""))
        .filter(line -> line.startsWith("{"))
        .toList();
  }

  private static String words(Object object, String... path) {
    Object at = object;
    for (String name : path) {
      at = at instanceof Map<?, ?> members ? members.get(name) : null;
    }
    return String.valueOf(at);
  }

  @Test
  void differ_only_where_the_page_says_so() throws Exception {
    Map<String, Object> theirs = object(resource("citeproc-js.json"));
    for (String style : STYLES) {
      CitationFormatter formatter =
          CitationFormatter.of(CitationStyle.named(style).orElseThrow(), Optional.empty());
      for (String item : items()) {
        String json = "[" + item + "]";
        String id = words(object(item), "id");
        compare(
            style + ", " + id + ", list",
            formatter.bibliography(List.of(json), Markup.TEXT),
            words(theirs, style, id, "bibliography"));
        compare(
            style + ", " + id + ", note",
            formatter.note(json, Optional.empty(), Markup.TEXT),
            words(theirs, style, id, "note"));
      }
    }
    if (System.getProperty("approve") != null) {
      Files.writeString(PAGE, page());
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page());
    assertThat(same).isGreaterThan(compared / 2);
  }

  private void compare(String what, String ours, String theirs) {
    compared++;
    if (spaced(ours).equals(spaced(theirs))) {
      same++;
    } else {
      differences
          .append("| ")
          .append(what)
          .append(" | ")
          .append(cell(ours))
          .append(" | ")
          .append(cell(theirs))
          .append(" | ")
          .append(Reason.why(what))
          .append(" |\n");
    }
  }

  private static String spaced(String citation) {
    return citation.strip().replaceAll("\\s+", " ");
  }

  private static String cell(String citation) {
    String words = spaced(citation);
    return words.isEmpty() ? "–" : "`" + words.replace("|", "\\|") + "`";
  }

  private String page() {
    return """
        # Citations in styles, beside another processor's

        `chancery cite --style` formats with citeproc-java and mends what that gets wrong. Eleven items of
        the kinds that archives have, in six styles, as an entry of a list and as a note, were formatted by
        citeproc-js too. %d of %d lines are the same, white space apart. These differ:

        | style, item, kind | Chancery | citeproc-js | why |
        |---|---|---|---|
        %s"""
        .formatted(same, compared, differences);
  }
}
