package chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.edition.Converter;
import chancery.edition.EditionFile;
import chancery.edition.Folder;
import chancery.edition.SourceFile;
import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.finding.Severity;
import chancery.register.Kind;
import chancery.register.RegisterFile;
import chancery.register.Registers;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a cluster makes of transcripts is what {@code convert} makes of them. */
class ConvertJobTest {
  private static final Path SEED = Path.of("seeds/000_5aeddfccd6bfb21c.txt");
  private static final Path FIXTURES = Path.of("src/test/resources/convert");

  private static Path work;
  private static Path transcripts;
  private static Path edition;
  private static SparkSession spark;

  @BeforeAll
  static void convertsOnACluster(@TempDir Path folder) throws IOException {
    work = folder;
    transcripts = Files.createDirectories(work.resolve("transcripts"));
    edition = work.resolve("edition");
    Path series = Files.createDirectories(transcripts.resolve("series/1962"));
    Files.copy(SEED, series.resolve("seed.txt"));
    for (Path fixture : files(FIXTURES)) {
      if (Folder.isTranscript(fixture.toString())) {
        Files.copy(fixture, transcripts.resolve(fixture.getFileName()));
      }
    }
    Files.writeString(transcripts.resolve("broken.docx"), "PK\3\4 and no more");
    Files.writeString(transcripts.resolve("passed-over.csv"), "no transcript");
    Files.writeString(
        series.resolve("seed.edits.yaml"),
        "editor: Ada Berg\ndecisions:\n  - time: 16:30\n    why: the watch was late\n");
    Files.writeString(transcripts.resolve("edition.yaml"), "title: Talks\npublisher: The Quay Press\n");
    Files.writeString(
        transcripts.resolve("persons.csv"), "id,name,other names\nji,Ji Pengfei,Vice Minister Ji\n");
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.files.openCostInBytes", "16k")
            .config("spark.sql.warehouse.dir", work.resolve("warehouse").toString())
            .getOrCreate();
    ConvertJob.run(spark, transcripts.toString(), edition.toString());
  }

  @AfterAll
  static void leavesTheCluster() {
    spark.stop();
  }

  @Test
  void tei_is_that_of_convert_byte_for_byte() throws Exception {
    Path converted = work.resolve("converted");
    chancery("convert", transcripts.toString(), "-o", converted.toString());

    Map<String, String> expected = contents(converted, "");
    assertThat(expected)
        .containsKeys("series/1962/seed.xml", "schema/chancery.rng", "persons.xml")
        .hasSizeGreaterThan(5);
    Map<String, String> made = contents(edition, "");
    made.keySet().removeIf(path -> path.endsWith(".txt") || path.startsWith(ConvertJob.FINDINGS));
    assertThat(made).isEqualTo(expected);
  }

  @Test
  void tei_holds_what_the_edition_and_its_editors_state() throws IOException {
    assertThat(Files.readString(edition.resolve("series/1962/seed.xml")))
        .contains("The Quay Press", "../../persons.xml#ji", "Ada Berg", "../../schema/chancery.rng");
  }

  @Test
  void text_is_that_of_transform() throws Exception {
    Path text = work.resolve("text");
    Path tei = work.resolve("tei-alone");
    for (Map.Entry<String, String> file : contents(edition, ".xml").entrySet()) {
      if (!file.getKey().startsWith("schema/") && !file.getKey().equals("persons.xml")) {
        Path copy = tei.resolve(file.getKey());
        Files.createDirectories(copy.getParent());
        Files.write(copy, file.getValue().getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    chancery("transform", tei.toString(), "--to", "text", "-o", text.toString());

    assertThat(contents(edition, ".txt")).isNotEmpty().isEqualTo(contents(text, ".txt"));
  }

  @Test
  void findings_read_back_are_the_converters() throws IOException {
    assertThat(findingsReadBack()).containsExactlyInAnyOrderElementsOf(findingsOfTheConverter());
  }

  @Test
  void a_broken_document_is_a_finding() {
    assertThat(findingsReadBack())
        .anyMatch(
            f ->
                f.severity() == Severity.ERROR
                    && f.place().path().equals(transcripts + "/broken.docx"));
    assertThat(edition.resolve("broken.xml")).doesNotExist();
  }

  @Test
  void names_what_a_pattern_finds_from_the_folder_before_it() throws IOException {
    Path output = work.resolve("pattern");
    ConvertJob.run(spark, transcripts + "/series/*/*.txt", output.toString());

    assertThat(contents(output, ".xml")).containsKey("1962/seed.xml");
  }

  @Test
  void leaves_a_folder_alone_that_is_there() {
    assertThatThrownBy(() -> ConvertJob.run(spark, transcripts.toString(), edition.toString()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is there already");
  }

  @Test
  void refuses_two_transcripts_of_one_name() throws IOException {
    Path folder = Files.createDirectories(work.resolve("twins"));
    Files.writeString(folder.resolve("minutes.txt"), "A: Yes.\n");
    Files.writeString(folder.resolve("minutes.md"), "A: Yes.\n");

    assertThatThrownBy(
            () -> ConvertJob.run(spark, folder.toString(), work.resolve("none").toString()))
        .hasMessageContaining("Several transcripts would be minutes.xml");
    assertThat(work.resolve("none")).doesNotExist();
  }

  @Test
  void refuses_a_folder_without_transcripts() throws IOException {
    Path folder = Files.createDirectories(work.resolve("empty"));
    Files.writeString(folder.resolve("picture.png"), "");

    assertThatThrownBy(
            () -> ConvertJob.run(spark, folder.toString(), work.resolve("none").toString()))
        .hasMessageContaining("There are no transcripts");
  }

  private static List<Finding> findingsReadBack() {
    List<Finding> findings = new ArrayList<>();
    String table = edition.resolve(ConvertJob.FINDINGS).toString();
    for (Row row : spark.read().parquet(table).collectAsList()) {
      findings.add(
          new Finding(
              row.getAs("rule"),
              Severity.valueOf(row.<String>getAs("severity").toUpperCase(Locale.ROOT)),
              new Place(row.getAs("path"), row.getAs("line"), row.getAs("column")),
              row.getAs("message"),
              row.getAs("help")));
    }
    return findings;
  }

  private static List<Finding> findingsOfTheConverter() throws IOException {
    Saxon saxon = new Saxon();
    byte[] description = Files.readAllBytes(transcripts.resolve("edition.yaml"));
    byte[] persons = Files.readAllBytes(transcripts.resolve("persons.csv"));
    Converter converter =
        new Converter(saxon)
            .publishedBy(
                EditionFile.read("edition.yaml", description, transcripts, f -> {}).publication())
            .naming(
                Registers.of(
                    List.of(
                        RegisterFile.read(Kind.PERSON, "persons.csv", persons, saxon, f -> {}))));
    List<Finding> findings = new ArrayList<>();
    for (Path file : Folder.transcripts(transcripts)) {
      Path transcript = transcripts.resolve(file);
      SourceFile source = SourceFile.of(transcript.toString(), Folder.slashed(file), transcript);
      findings.addAll(converter.convert(source, Files.readAllBytes(transcript)).findings());
    }
    return findings;
  }

  /** Runs the program as a user does; what it says of documents is not at issue. */
  private static void chancery(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "chancery.cli.Main"));
    command.addAll(List.of(arguments));
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /** Files by their paths from a folder; Hadoop's hidden checksums are none of them. */
  private static Map<String, String> contents(Path folder, String end) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (Path file : files(folder)) {
      boolean isHidden = file.getFileName().toString().startsWith(".");
      if (!isHidden && file.toString().endsWith(end)) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        contents.put(Folder.slashed(folder.relativize(file)), bytes);
      }
    }
    return contents;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
