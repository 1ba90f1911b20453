package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.edition.TeiWriter.HandWork;
import chancery.finding.Finding;
import chancery.finding.Severity;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An original beside its translation")
class TranslationsTest {
  private static final String ORIGINAL =
      """
      Protokoll des Brückenausschusses

      Anwesend: Ada Berg, Ben Okri

      Berg: Die Brücke ist fertig.

      Okri: Und die Straße?

      Berg: Die Straße nicht.
      """;
  private static final String TRANSLATION =
      """
      Minutes of the Bridge Committee

      Present: Ada Berg, Ben Okri

      Berg: The bridge is finished.

      Okri: And the road?

      Berg: The road is not.
      """;
  private static final String STATED = "translations: {papers/bridge-en: papers/bridge-de}\n";
  private static final Pattern PAIR =
      Pattern.compile("(?s)<div class=\"pair\">(.*?)(?=<div class=\"pair\">|</section>)");
  private static final Pattern TURN = Pattern.compile("(?s)<sp xml:id=\"([^\"]*)\".*?</sp>");

  private Path folder;

  @BeforeEach
  void inAFolder(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<Finding> build(String yaml) throws IOException {
    List<Finding> findings = new ArrayList<>();
    EditionDescription description =
        EditionFile.read(
            "edition.yaml",
            ("base: https://example.org/papers/\n" + yaml).getBytes(StandardCharsets.UTF_8),
            folder,
            findings::add);
    Saxon saxon = new Saxon();
    findings.addAll(
        new EditionBuilder(saxon, new Converter(saxon), description)
            .build(
                List.of(
                    source("papers/bridge-de.txt", ORIGINAL),
                    source("papers/bridge-en.txt", TRANSLATION)),
                new EditionFolder(folder, "edition"),
                HandWork.KEPT,
                built -> findings.addAll(built.findings())));
    return findings;
  }

  private static SourceFile source(String path, String text) {
    return new SourceFile(
        path, path.replace(".txt", ""), () -> text.getBytes(StandardCharsets.UTF_8));
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private List<String> turns(String tei) throws IOException {
    return TURN.matcher(file(tei)).results().map(turn -> turn.group(1)).toList();
  }

  /** Puts an attribute to a turn, as an editor would. */
  private void correspond(String tei, String turn, String pointer) throws IOException {
    String before = "<sp xml:id=\"" + turn + "\"";
    String text = file(tei);
    assertThat(text).contains(before);
    Files.writeString(
        folder.resolve(tei), text.replace(before, before + " corresp=\"" + pointer + "\""));
  }

  private List<String> pairs() throws IOException {
    return PAIR.matcher(file("papers/bridge-en.parallel.html"))
        .results()
        .map(
            pair ->
                pair.group(1)
                    .replaceAll("(?s)<p class=\"(?:speaker|margin)\".*?</p>", "")
                    .replaceAll("<[^>]*>", " ")
                    .strip()
                    .replaceAll("\\s+", " "))
        .toList();
  }

  @Test
  void is_led_to_from_both() throws IOException {
    assertThat(build(STATED)).noneMatch(f -> f.severity() == Severity.ERROR);

    assertThat(file("papers/bridge-en.html"))
        .contains("Original: <a href=\"../papers/bridge-de.html\" hreflang=\"de\" lang=\"de\">")
        .contains("href=\"../papers/bridge-en.parallel.html\"");
    assertThat(file("papers/bridge-de.html"))
        .contains("Translation: <a href=\"../papers/bridge-en.html\" hreflang=\"en\" lang=\"en\">")
        .contains("href=\"../papers/bridge-en.parallel.html\"");
    assertThat(file("papers/bridge-en.parallel.html"))
        .contains("href=\"../papers/bridge-de.html\"", "href=\"bridge-en.html\"")
        .contains("href=\"https://example.org/papers/papers/bridge-en.parallel.html\"");
  }

  @Test
  void is_known_to_search_engines_with_each_version() throws IOException {
    build(STATED);

    String english =
        "<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/papers/papers/bridge-en.html\">";
    String german = english.replace("en\"", "de\"").replace("-en.", "-de.");
    assertThat(file("papers/bridge-en.html")).contains(english, german);
    assertThat(file("papers/bridge-de.html")).contains(english, german);
    assertThat(file("sitemap.xml"))
        .contains("<loc>https://example.org/papers/papers/bridge-en.parallel.html</loc>");
  }

  @Test
  void stands_turn_by_turn_where_both_have_as_many_and_says_that_this_is_a_guess()
      throws IOException {
    build(STATED);

    assertThat(file("papers/bridge-en.parallel.html"))
        .contains("Which turns correspond is not stated");
    assertThat(pairs())
        .contains("Und die Straße? And the road?", "Die Straße nicht. The road is not.");
  }

  @Test
  void stands_as_the_tei_says_what_corresponds() throws IOException {
    build(STATED);
    String second = turns("papers/bridge-de.xml").get(1);
    String last = turns("papers/bridge-en.xml").get(2);
    correspond("papers/bridge-en.xml", last, "bridge-de.xml#" + second);

    assertThat(build("")).noneMatch(f -> f.severity() == Severity.ERROR);

    assertThat(file("papers/bridge-en.parallel.html")).doesNotContain("is not stated");
    assertThat(pairs()).last().isEqualTo("Und die Straße? Die Straße nicht. The road is not.");
  }

  @Test
  void loses_no_part_where_pointers_cross() throws IOException {
    build(STATED);
    List<String> original = turns("papers/bridge-de.xml");
    List<String> translation = turns("papers/bridge-en.xml");
    correspond("papers/bridge-en.xml", translation.get(0), "bridge-de.xml#" + original.get(2));
    correspond("papers/bridge-en.xml", translation.get(2), "bridge-de.xml#" + original.get(0));

    build(STATED);

    for (String text : List.of("Die Brücke ist", "Und die", "Die Straße nicht", "The road is")) {
      assertThat(String.join("\n", pairs())).containsOnlyOnce(text);
    }
  }

  @Test
  void has_no_id_twice() throws IOException {
    build(STATED);

    Matcher ids =
        Pattern.compile(" id=\"([^\"]*)\"").matcher(file("papers/bridge-en.parallel.html"));
    assertThat(ids.results().map(id -> id.group(1)).toList()).doesNotHaveDuplicates();
  }

  @Test
  void may_be_in_the_same_document() throws IOException {
    build("");
    String tei = file("papers/bridge-en.xml");
    String both =
        """
        <text xml:lang="de"><body>
        <div xml:lang="de"><p xml:id="de-1">Die Brücke ist fertig.</p><p xml:id="de-2">Gut.</p></div>
        <div xml:lang="en"><p xml:id="en-1" corresp="#de-1">The bridge is finished.</p>
        <p xml:id="en-2" corresp="#de-2">Good.</p></div></body></text>
        """;
    Files.writeString(
        folder.resolve("papers/bridge-en.xml"),
        tei.replaceFirst("<langUsage>", "<langUsage><language ident=\"de\">German</language>")
            .replaceFirst("(?s)<standOff.*</standOff>", "")
            .replaceFirst("(?s)<text xml:lang.*</text>", both));

    assertThat(build("")).noneMatch(f -> f.severity() == Severity.ERROR);

    assertThat(pairs())
        .containsExactly("Die Brücke ist fertig. The bridge is finished.", "Gut. Good.");
    assertThat(file("papers/bridge-en.html"))
        .contains("href=\"../papers/bridge-en.parallel.html\">Original and translation");
  }

  @Test
  void is_asked_for_by_a_name_that_there_is() throws IOException {
    assertThat(build("translations: {papers/bridge-en: papers/bruecke}\n"))
        .filteredOn(f -> f.rule().equals("EDITION-013"))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("papers/bruecke"));
  }

  @Test
  void goes_when_nothing_says_that_one_translates_the_other() throws IOException {
    build(STATED);
    build("");

    assertThat(folder.resolve("papers/bridge-en.parallel.html")).doesNotExist();
    assertThat(file("papers/bridge-en.html")).doesNotContain("parallel");
  }
}
