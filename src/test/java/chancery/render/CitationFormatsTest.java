package chancery.render;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.xml.Saxon;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Says format by format what of a record it holds, from a document that has everything; {@code
 * -Dapprove} rewrites the page.
 */
@DisplayName("The formats of a citation")
class CitationFormatsTest {
  private static final Path PAGE = Path.of("docs/reference/citation-formats.md");

  private static final List<Output> FORMATS =
      List.of(
          Output.CITATION,
          Output.CSL_JSON,
          Output.BIBTEX,
          Output.BIBLATEX,
          Output.RIS,
          Output.MODS,
          Output.DUBLIN_CORE,
          Output.SCHEMA_ORG);

  /** What a citation can say, and the word by which it is known in the document. */
  private static final List<Map.Entry<String, String>> PARTS =
      List.of(
          Map.entry("title", "Harbour Light"),
          Map.entry("title of the original", "Gesprek"),
          Map.entry("translator", "Morrow"),
          Map.entry("date", "1931"),
          Map.entry("place of the event", "Oostwijk"),
          Map.entry("archive", "Port Archive"),
          Map.entry("collections", "Series B"),
          Map.entry("shelfmark", "B.{1,2}44"),
          Map.entry("pages of the archival item", "7-9"),
          Map.entry("publisher of the digital copy", "Port Papers Online"),
          Map.entry("printed series", "Harbour Documents"),
          Map.entry("volume and number in it", "Volume IV(?s:.*)Document 12"),
          Map.entry("address", "example.org/papers/7"),
          Map.entry("funder", "Friends of the Light"),
          Map.entry("language", "English|en\\b"),
          Map.entry("language of the original", "nl|Dutch"),
          Map.entry("summary", "Two harbour masters"));

  @Test
  void holdWhatTheReferencePageSaysTheyHold() throws Exception {
    Saxon saxon = new Saxon();
    Stylesheets stylesheets = new Stylesheets(saxon);
    XdmNode tei = everything(saxon);
    StringBuilder page = new StringBuilder(head());
    String[] rendered = new String[FORMATS.size()];
    for (int i = 0; i < rendered.length; i++) {
      rendered[i] = stylesheets.render(FORMATS.get(i), tei, Map.of()).text();
    }
    for (Map.Entry<String, String> part : PARTS) {
      page.append("| ").append(part.getKey());
      for (String format : rendered) {
        page.append(" | ").append(holds(format, part.getValue()) ? "yes" : "–");
      }
      page.append(" |\n");
    }
    if (System.getProperty("approve") != null) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page.toString());
  }

  private static boolean holds(String format, String words) {
    for (String word : words.split("\\|", -1)) {
      if (format.matches("(?s).*(?<![\\w])" + word + ".*")) {
        return true;
      }
    }
    return false;
  }

  private static String head() {
    StringBuilder head =
        new StringBuilder(
            """
            # The formats of a citation

            What each format that `chancery cite --format` writes holds of a document's record. Where a
            format has no field for a part, its note holds it; where there is a dash, the format has no
            place for it at all. A test makes this table from a document that has everything.

            | part""");
    FORMATS.forEach(
        format ->
            head.append(" | ").append(format.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    head.append(" |\n|---").append("|---".repeat(FORMATS.size())).append("|\n");
    return head.toString();
  }

  private static XdmNode everything(Saxon saxon) throws Exception {
    try (InputStream in =
        Objects.requireNonNull(
            CitationFormatsTest.class.getResourceAsStream("/render/everything.xml"))) {
      return saxon.parse(in.readAllBytes(), "everything.xml");
    }
  }
}
