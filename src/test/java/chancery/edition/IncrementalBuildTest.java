package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.edition.EditionBuilder.Built;
import chancery.edition.TeiWriter.HandWork;
import chancery.encode.Publication;
import chancery.finding.Finding;
import chancery.render.EntryPoint;
import chancery.render.Stylesheets;
import chancery.xml.Saxon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A second build")
class IncrementalBuildTest {
  private static final String MEETING =
      """
      Minutes of the %s Committee

      Date: 3 May 1911

      Present: Ada Berg, Ben Okri

      Berg: The bridge is finished, and the road to it is not.

      Okri: Then who is to use the bridge?
      """;
  private static final Saxon SAXON = new Saxon();
  private static final EditionBuilder BUILDER = new EditionBuilder(SAXON);

  private final Path folder;
  private final Path sources;
  private final EditionFolder edition;

  IncrementalBuildTest(@TempDir Path folder) {
    this.folder = folder;
    this.sources = folder.resolve("minutes");
    this.edition = new EditionFolder(folder.resolve("edition"), "edition");
  }

  @BeforeEach
  void aFirstBuild() throws IOException {
    write("bridge.txt", MEETING.formatted("Bridge"));
    write("1911/road.txt", MEETING.formatted("Road"));
    write("mill.md", MEETING.formatted("Mill"));
    build();
    makeOld();
  }

  @Test
  void writes_no_file_where_nothing_has_changed() throws IOException {
    Map<String, String> before = Tree.writings(edition.path());
    List<Built> built = build();
    assertThat(built).hasSize(3).allMatch(Built::unchanged);
    assertThat(Tree.writings(edition.path())).isEqualTo(before);
  }

  @Test
  void tells_what_it_changed() throws IOException {
    assertThat(changes()).returns(List.of(), Changes::added).returns(List.of(), Changes::changed);
    Files.delete(sources.resolve("1911/road.txt"));
    write("mill.md", MEETING.formatted("Mill").replace("finished", "done"));
    write("ferry.txt", MEETING.formatted("Ferry"));
    Map<String, String> before = Tree.published(edition.path());
    Changes changes = changes();
    Map<String, String> after = Tree.published(edition.path());
    assertThat(changes.added()).contains("ferry.xml", "ferry.html").doesNotContain("mill.xml");
    assertThat(changes.changed()).contains("mill.xml", "index.html").doesNotContain("bridge.xml");
    assertThat(changes.removed()).contains("1911/road.xml", "1911/road.html");
    assertThat(changes.added()).hasSameElementsAs(minus(after.keySet(), before.keySet()));
    assertThat(changes.removed()).hasSameElementsAs(minus(before.keySet(), after.keySet()));
    assertThat(changes.changed())
        .allMatch(path -> !Objects.equals(after.get(path), before.get(path)))
        .hasSize(after.size() - changes.kept() - changes.added().size());
  }

  private Changes changes() throws IOException {
    List<Changes> changes = new ArrayList<>();
    BUILDER.build(transcripts(), edition, HandWork.KEPT, document -> {}, changes::add);
    return changes.get(0);
  }

  private static Set<String> minus(Set<String> some, Set<String> others) {
    Set<String> left = new TreeSet<>(some);
    left.removeAll(others);
    return left;
  }

  @Test
  void says_what_it_said_before() throws IOException {
    List<Finding> again = build().get(0).findings();
    assertThat(again)
        .isNotEmpty()
        .isEqualTo(
            new Converter(SAXON)
                .convert(
                    source("1911/road.txt"), Files.readAllBytes(sources.resolve("1911/road.txt")))
                .findings());
  }

  @Test
  void makes_one_changed_transcript_anew_and_what_lists_it() throws IOException {
    write("bridge.txt", MEETING.formatted("Ferry"));
    assertThat(changedBy(this::build))
        .containsExactlyInAnyOrder(
            "bridge.xml",
            "bridge.html",
            "bridge.txt",
            "bridge.csl.json",
            "bridge.bib",
            "bridge.ris",
            "bridge.citation.txt",
            "documents.html",
            "documents.json",
            "dts/collection.json",
            "dts/navigation/bridge.json",
            "index.html",
            "meetings.html",
            "mill.html",
            "persons.html",
            "search/passages-0.js");
  }

  @Test
  void makes_nothing_of_a_change_that_does_not_reach_the_TEI() throws IOException {
    write("bridge.txt", MEETING.formatted("Bridge").replace("\n", "\r\n"));
    List<Built> built = new ArrayList<>();
    assertThat(changedBy(() -> built.addAll(build()))).isEmpty();
    assertThat(built).filteredOn(Built::unchanged).hasSize(2);
  }

  @Test
  void follows_what_an_editor_decided() throws IOException {
    write("mill.edits.yaml", "editor: Ada Berg\ndecisions:\n  - date: 1911-05-04\n");
    assertThat(changedBy(this::build))
        .contains("mill.xml", "mill.html")
        .doesNotContain("bridge.xml");
  }

  @Test
  void takes_away_what_was_made_of_a_transcript_that_is_gone() throws IOException {
    Files.delete(sources.resolve("1911/road.txt"));
    build();
    assertThat(Tree.published(edition.path()).keySet()).noneMatch(path -> path.startsWith("1911/"));
    assertThat(edition.file("1911")).doesNotExist();
    assertThat(Files.readString(edition.file("index.html"))).doesNotContain("road.html");
    assertThat(ledgers()).hasSize(6);
  }

  @Test
  void takes_away_the_pages_of_a_transcript_that_fails_now() throws IOException {
    Files.write(sources.resolve("bridge.txt"), new byte[] {0, 0});
    build();
    assertThat(Tree.published(edition.path()).keySet())
        .noneMatch(path -> path.startsWith("bridge"));
  }

  @Test
  void keeps_TEI_that_an_editor_changed_although_its_transcript_is_gone() throws IOException {
    Path tei = edition.file("mill.xml");
    Files.writeString(tei, Files.readString(tei).replace("finished", "done"));
    Files.delete(sources.resolve("mill.md"));
    List<Finding> findings = BUILDER.build(transcripts(), edition, HandWork.KEPT, document -> {});
    assertThat(tei).exists();
    assertThat(edition.file("mill.html")).doesNotExist();
    assertThat(findings).extracting(Finding::rule).containsExactly("EDITION-004");
  }

  @Test
  void makes_pages_of_TEI_that_an_editor_changed() throws IOException {
    Path tei = edition.file("mill.xml");
    Files.writeString(tei, Files.readString(tei).replace("finished", "done"));
    assertThat(changedBy(this::build)).contains("mill.html", "mill.txt").doesNotContain("mill.xml");
    assertThat(Files.readString(edition.file("mill.html"))).contains("The bridge is done");
    assertThat(changedBy(this::build)).isEmpty();
  }

  @Test
  void makes_anew_what_is_damaged_or_missing() throws IOException {
    Files.writeString(edition.file("mill.html"), "<p>half");
    Files.delete(edition.file("bridge.ris"));
    Map<String, String> whole = built("other");
    build();
    assertThat(Tree.published(edition.path())).isEqualTo(whole);
  }

  @Test
  void gives_the_same_files_without_what_was_kept_and_writes_none_of_them() throws IOException {
    deleteCache();
    assertThat(changedBy(this::build)).isEmpty();
    assertThat(changedBy(this::build)).isEmpty();
  }

  @Test
  void makes_anew_what_a_damaged_ledger_held() throws IOException {
    for (Path ledger : ledgers()) {
      byte[] bytes = Files.readAllBytes(ledger);
      bytes[bytes.length - 1] ^= 1;
      Files.write(ledger, bytes);
    }
    assertThat(build()).noneMatch(Built::unchanged);
  }

  @Test
  void says_in_every_TEI_what_the_edition_says_of_itself_now() throws IOException {
    Publication publication =
        new Publication(
            Optional.of("Minutes of Three Committees"),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    List<Built> built = new ArrayList<>();
    new EditionBuilder(SAXON, new Converter(SAXON).publishedBy(publication))
        .build(transcripts(), edition, HandWork.KEPT, built::add);
    assertThat(built).hasSize(3).noneMatch(Built::unchanged);
    assertThat(Files.readString(edition.file("mill.xml"))).contains("Minutes of Three Committees");
  }

  @Test
  void of_other_settings_makes_all_anew() throws IOException {
    EditionBuilder other =
        new EditionBuilder(SAXON, new Converter(SAXON).reading(StandardCharsets.UTF_8));
    List<Built> built = new ArrayList<>();
    other.build(transcripts(), edition, HandWork.KEPT, built::add);
    assertThat(built).hasSize(3).noneMatch(Built::unchanged);
  }

  @Test
  void makes_anew_what_a_changed_stylesheet_makes_and_nothing_else() throws IOException {
    String stylesheet =
        """
        <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
          <xsl:import href="chancery:text.xsl"/>
          <!-- %s -->
        </xsl:stylesheet>
        """;
    Path own = Files.writeString(folder.resolve("own.xsl"), stylesheet.formatted("one"));
    assertThat(remadeWith(own)).isEmpty();
    assertThat(unchangedWith(own)).isTrue();
    Files.writeString(own, stylesheet.formatted("two"));
    assertThat(unchangedWith(own)).isFalse();
    Files.writeString(
        own,
        stylesheet.replace(
            "<!-- %s -->", "<xsl:template match=\"/\" mode=\"text\">No words.</xsl:template>"));
    assertThat(remadeWith(own)).containsExactly("1911/road.txt", "bridge.txt", "mill.txt");
  }

  @Test
  void leaves_the_edition_as_it_was_where_it_cannot_write() throws IOException {
    Files.writeString(edition.file(".chancery/draft"), "a file in the place of the folder");
    write("bridge.txt", MEETING.formatted("Ferry"));
    Map<String, String> before = Tree.published(edition.path());
    assertThatThrownBy(this::build).isInstanceOf(UncheckedIOException.class);
    assertThat(Tree.published(edition.path())).isEqualTo(before);
    Files.delete(edition.file(".chancery/draft"));
    build();
    assertThat(Tree.published(edition.path())).isEqualTo(built("other"));
  }

  @Test
  void does_not_start_while_another_is_under_way() throws IOException {
    try (EditionDraft other = EditionDraft.open(edition)) {
      assertThat(other.has("index.html")).isTrue();
      assertThatThrownBy(this::build).isInstanceOf(EditionBusyException.class);
    }
    assertThat(build()).hasSize(3);
  }

  private Set<String> remadeWith(Path stylesheet) throws IOException {
    return changedBy(() -> unchangedWith(stylesheet));
  }

  private boolean unchangedWith(Path stylesheet) throws IOException {
    List<Built> built = new ArrayList<>();
    new EditionBuilder(
            SAXON, new Converter(SAXON), new Stylesheets(SAXON).with(EntryPoint.TEXT, stylesheet))
        .build(transcripts(), edition, HandWork.KEPT, built::add);
    return built.stream().allMatch(Built::unchanged);
  }

  private interface Work {
    void run() throws IOException;
  }

  /** The published files that a build writes or takes away. */
  private Set<String> changedBy(Work build) throws IOException {
    Map<String, String> before = Tree.writings(edition.path());
    build.run();
    Map<String, String> after = Tree.writings(edition.path());
    Set<String> changed = new TreeSet<>(before.keySet());
    changed.addAll(after.keySet());
    changed.removeIf(
        path -> path.startsWith(".") || String.valueOf(before.get(path)).equals(after.get(path)));
    return changed;
  }

  private Map<String, String> built(String name) throws IOException {
    EditionFolder other = new EditionFolder(folder.resolve(name), name);
    BUILDER.build(transcripts(), other, HandWork.KEPT, document -> {});
    return Tree.published(other.path());
  }

  private List<Built> build() throws IOException {
    List<Built> built = new ArrayList<>();
    BUILDER.build(transcripts(), edition, HandWork.KEPT, built::add);
    return built;
  }

  private List<SourceFile> transcripts() throws IOException {
    return Folder.transcripts(sources).stream().map(file -> source(Folder.slashed(file))).toList();
  }

  private SourceFile source(String path) {
    return SourceFile.of("minutes/" + path, path, sources.resolve(path));
  }

  private void write(String path, String text) throws IOException {
    Path file = sources.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<Path> ledgers() throws IOException {
    try (Stream<Path> files = Files.list(edition.file(".chancery/ledgers"))) {
      return files.toList();
    }
  }

  private void deleteCache() throws IOException {
    try (Stream<Path> files = Files.walk(edition.file(BuildFolder.NAME))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** So that a file that is written again has another time. */
  private void makeOld() throws IOException {
    try (Stream<Path> files = Files.walk(edition.path())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
      }
    }
  }
}
