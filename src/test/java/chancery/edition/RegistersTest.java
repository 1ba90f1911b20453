package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.render.Output;
import chancery.render.Stylesheets;
import chancery.xml.Saxon;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The registers of an edition")
class RegistersTest {
  private static final Pattern ENTRY = Pattern.compile("<article class=\"entry\" id=\"([^\"]*)\"");

  private final Saxon saxon = new Saxon();
  private final Stylesheets stylesheets = new Stylesheets(saxon);

  /** The pages of an edition of one document, at which these were present. */
  private Map<String, String> pagesOf(String persons) throws Exception {
    String tei =
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
        <titleStmt><title>A talk</title></titleStmt>
        <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>
        <profileDesc><particDesc><listPerson>%s</listPerson></particDesc></profileDesc></teiHeader>
        <text><body><p/></body></text></TEI>
        """
            .formatted(persons);
    String entry =
        stylesheets
            .render(
                Output.ENTRY,
                saxon.parse(tei.getBytes(StandardCharsets.UTF_8), "talk.xml"),
                Map.of("html-file", "talk.html"))
            .text();
    Map<String, String> pages = new HashMap<>();
    stylesheets.edition(
        List.of(entry).iterator(),
        Map.of(),
        Map.of(),
        (path, content) -> pages.put(path, new String(content, StandardCharsets.UTF_8)));
    return pages;
  }

  private List<String> order(String persons) throws Exception {
    return ENTRY
        .matcher(String.valueOf(pagesOf(persons).get("persons.html")))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static String person(String id, String name) {
    return "<person xml:id=\"" + id + "\"><persName>" + name + "</persName></person>";
  }

  @Test
  void file_somebody_under_the_surname_that_the_TEI_states() throws Exception {
    assertThat(
            order(
                person("a", "<forename>Ada</forename> <surname>Wood</surname>")
                    + person("b", "Ben Okri")
                    + person("c", "<surname>Mao</surname> <forename>Zedong</forename>")))
        .containsExactly("ben-okri", "mao-zedong", "ada-wood");
  }

  @Test
  void file_somebody_under_the_key_that_the_TEI_states() throws Exception {
    assertThat(
            order(
                person("b", "Ben Okri")
                    + person("w", "Aaron van Wirdum")
                        .replace("<person ", "<person sortKey=\"Wirdum, Aaron van\" ")))
        .containsExactly("ben-okri", "aaron-van-wirdum");
  }

  @Test
  void file_somebody_without_a_form_of_address() throws Exception {
    assertThat(order(person("b", "Mr. Brown") + person("a", "Miss Avery") + person("c", "Cole")))
        .containsExactly("miss-avery", "mr-brown", "cole");
  }

  @Test
  void count_a_meeting_once_that_has_its_document_in_two_languages() throws Exception {
    String persons = Files.readString(TestEdition.folder("reading").resolve("persons.html"));
    Matcher okri = Pattern.compile("(?s)id=\"ben-okri\".*?</article>").matcher(persons);
    assertThat(okri.find()).isTrue();
    assertThat(okri.group()).contains("Minutes of the Bridge", "Protokoll des", "</a> (1)");

    String meetings = Files.readString(TestEdition.folder("reading").resolve("meetings.html"));
    assertThat(meetings.split(">1911-05-03</a>", -1)).hasSize(2);
  }
}
