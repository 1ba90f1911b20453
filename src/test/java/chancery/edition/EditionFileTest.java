package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.edition.Print.Attachment;
import chancery.edition.Print.Notes;
import chancery.edition.Print.Paper;
import chancery.edition.Print.Title;
import chancery.finding.Finding;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The description of an edition")
class EditionFileTest {
  private static final String WHOLE =
      """
      title: Harbour Papers
      editors: [Ada Berg, Ben Okri]
      publisher: The Harbour Archive
      license: CC BY-SA 4.0
      status: free
      description: What the board said.
      base: https://example.org/harbour
      languages: [fr, en]
      values: {person/@role: [moderator, host]}
      citation: "{title}, {date}"
      colours: {accent: "#123456", dark: {accent: "#abc"}}
      fonts: {text: "Gentium Plus, serif"}
      labels: {index: Minutes}
      css: own.css
      pages: [about.md]
      """;

  private final Path folder;
  private final List<Finding> findings = new ArrayList<>();

  EditionFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private EditionDescription read(String yaml) {
    return EditionFile.read(
        "edition.yaml", yaml.getBytes(StandardCharsets.UTF_8), folder, findings::add);
  }

  private List<String> said() {
    return findings.stream().map(f -> f.place() + " " + f.rule() + " " + f.help()).toList();
  }

  @Test
  void is_read_whole() throws IOException {
    Files.writeString(folder.resolve("own.css"), "");
    Files.writeString(folder.resolve("about.md"), "");
    EditionDescription edition = read(WHOLE);
    assertThat(findings).isEmpty();
    assertThat(edition.title()).hasValue("Harbour Papers");
    assertThat(edition.editors()).containsExactly("Ada Berg", "Ben Okri");
    assertThat(edition.licence().orElseThrow().address())
        .hasValue("https://creativecommons.org/licenses/by-sa/4.0/");
    assertThat(edition.base().orElseThrow()).hasToString("https://example.org/harbour/");
    assertThat(edition.languages()).containsExactly("fr", "en");
    assertThat(edition.lists().added())
        .containsExactly(Map.entry("person/@role", List.of("moderator", "host")));
    assertThat(edition.citation()).hasValue("{title}, {date}");
    assertThat(edition.look().colours()).containsEntry("accent", "#123456");
    assertThat(edition.look().darkColours()).containsEntry("accent", "#abc");
    assertThat(edition.look().fonts()).containsEntry("text", "Gentium Plus, serif");
    assertThat(edition.look().labels()).containsEntry("index", "Minutes");
    assertThat(edition.look().css()).hasValue("own.css");
    assertThat(edition.pages()).containsExactly("about.md");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "paper: a4|A4|BY_DOCUMENT|BY_LENGTH|TEI",
        "paper: letter|LETTER|BY_DOCUMENT|BY_LENGTH|TEI",
        "paper: a5|A5|BY_DOCUMENT|BY_LENGTH|TEI",
        "notes: page|A5|BY_PAGE|BY_LENGTH|TEI",
        "notes: document|A5|BY_DOCUMENT|BY_LENGTH|TEI",
        "title: page|A5|BY_DOCUMENT|PAGE|TEI",
        "title: block|A5|BY_DOCUMENT|BLOCK|TEI",
        "attachment: false|A5|BY_DOCUMENT|BY_LENGTH|NONE",
        "{paper: a4, notes: page, title: page, attachment: false}|A4|BY_PAGE|PAGE|NONE",
      })
  void says_how_it_is_printed(
      String print, Paper paper, Notes notes, Title title, Attachment attachment) {
    String value = print.startsWith("{") ? " " + print : "\n  " + print;
    assertThat(read("print:" + value).print())
        .isEqualTo(new Print(paper, notes, title, attachment));
    assertThat(findings).isEmpty();
  }

  @Test
  void may_say_nothing() {
    assertThat(read("").print()).isEqualTo(Print.USUAL);
    EditionDescription edition = read("");
    assertThat(edition.title()).isEmpty();
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "titel: x|edition.yaml:1:1 SOURCE-051 did you mean title? ",
        "status: public|edition.yaml:1:9 EDITION-010 write free, restricted or unknown",
        "base: example.org|edition.yaml:1:7 EDITION-010 write the address",
        "languages: [en, 'no language']|edition.yaml:1:17 EDITION-010 write language tags",
        "values: {note/@typ: [x]}|edition.yaml:1:10 SOURCE-051 did you mean note/@type?",
        "values: {note/@type: [two words]}|edition.yaml:1:23 EDITION-010 write one word",
        "colours: {ink: 'red;}'}|edition.yaml:1:16 EDITION-010 write a colour as #7a1f1f",
        "fonts: {text: 'x;y'}|edition.yaml:1:15 EDITION-010 write names of font families",
        "colours: {quiet: '#8a857d'}|edition.yaml:1:18 EDITION-014 take colours that differ more",
        "colours: {dark: {link: '#1f4e79'}}|edition.yaml:1:24 EDITION-014 take colours that differ",
        "print: {papier: a4}|edition.yaml:1:9 SOURCE-051 did you mean paper?",
        "print: {paper: a3}|edition.yaml:1:16 EDITION-010 write a5, a4 or letter",
        "print: {notes: chapter}|edition.yaml:1:16 EDITION-010 write document or page",
        "print: {title: yes}|edition.yaml:1:16 EDITION-010 write length, page or block",
        "print: {attachment: maybe}|edition.yaml:1:21 SOURCE-052 ",
        "print: a4|edition.yaml:1:8 SOURCE-052 ",
        "css: missing.css|edition.yaml:1:6 EDITION-010 write the name of a file that is there",
        "license: CC0|edition.yaml:1:10 EDITION-011 add the line publisher: and the name",
      })
  void that_cannot_be_understood_says_where_and_what_to_write(String yaml, String said) {
    read(yaml);
    assertThat(said()).singleElement().asString().startsWith(said.strip());
  }

  @Test
  void is_found_in_the_folder_or_the_nearest_above() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("a/b"));
    Path above = Files.createFile(folder.resolve("a/edition.yaml"));
    Files.createFile(folder.resolve("edition.yaml"));
    assertThat(EditionFile.nearest(inner)).hasValue(above);
  }

  @Test
  void goes_into_the_header() {
    EditionDescription edition =
        read(WHOLE.replaceAll("(?m)^(css|pages|status):.*\n", "") + "status: restricted\n");
    Conversion conversion =
        new Converter(new Saxon())
            .publishedBy(edition.publication())
            .convert("talk.txt", "Berg: Yes.\n\nOkri: No.\n".getBytes(StandardCharsets.UTF_8));
    assertThat(conversion.isDone()).isTrue();
    assertThat(new String(conversion.tei(), StandardCharsets.UTF_8).replaceAll("\\s+", " "))
        .contains(
            "<publicationStmt> <publisher>The Harbour Archive</publisher>"
                + " <availability status=\"restricted\">"
                + " <licence target=\"https://creativecommons.org/licenses/by-sa/4.0/\">CC BY-SA 4.0"
                + "</licence> </availability> </publicationStmt>",
            "<seriesStmt> <title>Harbour Papers</title>"
                + " <respStmt> <resp>editor of the edition</resp> <name>Ada Berg</name> </respStmt>",
            "<idno type=\"URI\">https://example.org/harbour/</idno> </seriesStmt>",
            "<projectDesc> <p>What the board said.</p> </projectDesc>");
  }

  @Test
  void leaves_the_header_unpublished_where_it_names_no_publisher() {
    Conversion conversion =
        new Converter(new Saxon())
            .publishedBy(read("title: Harbour Papers").publication())
            .convert("talk.txt", "Berg: Yes.\n\nOkri: No.\n".getBytes(StandardCharsets.UTF_8));
    assertThat(conversion.isDone()).isTrue();
    assertThat(new String(conversion.tei(), StandardCharsets.UTF_8))
        .contains("<p>Unpublished.</p>", "<title>Harbour Papers</title>");
  }
}
