package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.edition.EditionBuilder.Built;
import chancery.edition.TeiWriter.HandWork;
import chancery.register.Kind;
import chancery.register.Register;
import chancery.register.RegisterFile;
import chancery.register.Registers;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A change of what an edition is made with writes again")
class ChangedSettingsTest {
  private static final Saxon SAXON = new Saxon();
  private static final String PERSONS =
      """
      id,name
      berg,Ada Berg
      """;
  private static final String SETTINGS =
      """
      description: Minutes of two committees.
      colours:
        accent: "#7a1f1f"
      """;

  private final Path folder;
  private final EditionFolder edition;
  private final List<Built> built = new ArrayList<>();

  ChangedSettingsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.edition = new EditionFolder(folder.resolve("edition"), "edition");
    Files.writeString(
        folder.resolve("bridge.txt"),
        "Minutes of the Bridge Committee\n\nBerg: It is finished.\n\nOkri: Then who uses it?\n");
    Files.writeString(
        folder.resolve("road.txt"),
        "Minutes of the Road Committee\n\nDahl: Carl Holm is late.\n\nLund: He is always late.\n");
    build(SETTINGS, PERSONS);
  }

  @Test
  void nothing_where_all_is_said_again() throws IOException {
    assertThat(changedBy(SETTINGS + "# as before\n", PERSONS)).isEmpty();
    assertThat(built).hasSize(2).allMatch(Built::unchanged);
  }

  @Test
  void the_copy_of_a_register_that_names_somebody_new_and_the_documents_that_name_them()
      throws IOException {
    assertThat(changedBy(SETTINGS, PERSONS + "holm,Carl Holm\n"))
        .contains("persons.xml", "persons.html", "road.xml", "road.html")
        .noneMatch(path -> path.startsWith("bridge"));
  }

  @Test
  void the_copy_of_a_register_alone_where_no_document_names_who_is_new() throws IOException {
    assertThat(changedBy(SETTINGS, PERSONS + "ruiz,Eva Ruiz\n")).containsExactly("persons.xml");
  }

  @Test
  void the_style_where_a_colour_is_another() throws IOException {
    assertThat(changedBy(SETTINGS.replace("7a1f1f", "1f1f7a"), PERSONS))
        .containsExactly("assets/edition.css");
    assertThat(built).hasSize(2).allMatch(Built::unchanged);
  }

  @Test
  void every_TEI_where_the_edition_is_called_otherwise() throws IOException {
    assertThat(changedBy(SETTINGS + "title: Two Boards\n", PERSONS))
        .contains("bridge.xml", "road.xml", "bridge.html", "index.html")
        .noneMatch(path -> path.startsWith("schema/"))
        .doesNotContain("bridge.txt", "road.txt");
  }

  @Test
  void the_schema_alone_where_it_allows_more_though_every_TEI_is_judged_by_it() throws IOException {
    assertThat(changedBy(SETTINGS + "values:\n  note/@type: [diplomatic]\n", PERSONS))
        .isNotEmpty()
        .allMatch(path -> path.startsWith("schema/"));
    assertThat(built).hasSize(2).noneMatch(Built::unchanged);
  }

  @Test
  void the_pages_of_documents_where_their_stylesheet_is_another() throws IOException {
    Files.writeString(
        folder.resolve("own.xsl"),
        """
        <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
            xmlns:html="chancery:html">
          <xsl:import href="chancery:html.xsl"/>
          <xsl:variable name="html:style" select="'p { color: black }'"/>
        </xsl:stylesheet>
        """);
    assertThat(changedBy(SETTINGS + "stylesheet: own.xsl\n", PERSONS))
        .containsExactly("bridge.html", "road.html");
  }

  /** The published files that a build by other settings writes or takes away. */
  private Set<String> changedBy(String settings, String persons) throws IOException {
    Map<String, String> before = Tree.writings(edition.path());
    build(settings, persons);
    Map<String, String> after = Tree.writings(edition.path());
    Set<String> changed = new TreeSet<>(before.keySet());
    changed.addAll(after.keySet());
    changed.removeIf(
        path -> path.startsWith(".") || String.valueOf(before.get(path)).equals(after.get(path)));
    return changed;
  }

  private void build(String settings, String persons) throws IOException {
    EditionDescription description =
        EditionFile.read(
            EditionFile.NAME, utf8(settings), folder, finding -> assertThat(finding).isNull());
    Register register =
        RegisterFile.read(
            Kind.PERSON,
            "persons.csv",
            utf8(persons),
            SAXON,
            finding -> assertThat(finding).isNull());
    Converter converter =
        new Converter(SAXON)
            .publishedBy(description.publication())
            .naming(Registers.of(List.of(register)));
    List<SourceFile> transcripts = new ArrayList<>();
    for (String name : List.of("bridge.txt", "road.txt")) {
      transcripts.add(SourceFile.of("minutes/" + name, name, folder.resolve(name)));
    }
    built.clear();
    new EditionBuilder(SAXON, converter, description)
        .build(transcripts, edition, HandWork.KEPT, built::add);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
