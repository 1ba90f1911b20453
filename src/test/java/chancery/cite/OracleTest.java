package chancery.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Compares citations with those of another processor, citeproc-js (src/test/oracle); {@code
 * -Dapprove} rewrites the page that lists where they differ.
 */
@DisplayName("Citations in styles, beside another processor's")
class OracleTest {
  private static final Path PAGE = Path.of("docs/reference/citation-styles.md");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Differences that stay, and why: the mark by which one is known in our line, or in theirs. */
  private static final Map<String, String> REASONS = Map.of();

  private static JsonNode resource(String name) throws Exception {
    try (InputStream in =
        Objects.requireNonNull(OracleTest.class.getResourceAsStream("/cite/" + name))) {
      return JSON.readTree(in);
    }
  }

  @Test
  void differ_only_where_the_page_says_so() throws Exception {
    JsonNode items = resource("items.json");
    JsonNode theirs = resource("citeproc-js.json");
    StringBuilder page = new StringBuilder();
    int same = 0;
    int all = 0;
    for (String style : List.of("chicago", "turabian", "apa", "mla", "iso690", "gb7714")) {
      CitationFormatter formatter =
          CitationFormatter.of(CitationStyle.named(style).orElseThrow(), Optional.empty());
      for (JsonNode item : items) {
        String id = item.get("id").asText();
        String json = "[" + item + "]";
        JsonNode their = theirs.get(style).get(id);
        String note = formatter.note(json, Optional.empty(), Markup.TEXT).strip();
        String bibliography = formatter.bibliography(List.of(json), Markup.TEXT).strip();
        all += 2;
        same += add(page, style, id, "list", bibliography, their.get("bibliography").asText());
        same += add(page, style, id, "note", note, their.get("note").asText());
      }
    }
    String text = "%d of %d the same%n%s".formatted(same, all, page);
    if (System.getProperty("approve") != null) {
      Files.writeString(PAGE, text);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(text);
    assertThat(REASONS).isNotNull();
  }

  private static int add(
      StringBuilder page, String style, String id, String kind, String ours, String theirs) {
    if (ours.equals(theirs)) {
      return 1;
    }
    page.append("%s %s %s%n  ours:   %s%n  theirs: %s%n".formatted(style, id, kind, ours, theirs));
    return 0;
  }
}
