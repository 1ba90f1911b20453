package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.edition.TeiWriter.HandWork;
import chancery.finding.Finding;
import chancery.finding.Severity;
import chancery.xml.Saxon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Editions from {@code src/test/resources/edition}, built once for all tests that read them. {@code
 * reading} holds everything that a page can show; {@code customised} changes all that can be
 * changed.
 */
public final class TestEdition {
  private static final Path EXAMPLES = Path.of("src/test/resources/edition");

  /** TEI that an editor wrote by hand in the place of a transcript's. */
  private static final Path EVERYTHING = Path.of("src/test/resources/render/everything.xml");

  private static final Map<String, Path> BUILT = new ConcurrentHashMap<>();

  private TestEdition() {}

  /** The folder of an edition that is built; nothing may be changed in it. */
  public static Path folder(String name) {
    return BUILT.computeIfAbsent(name, TestEdition::built);
  }

  /** Its pages. */
  public static List<Path> pages(String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder(name))) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Path built(String name) {
    try {
      Path folder = Files.createTempDirectory("edition");
      List<Finding> findings = build(EXAMPLES.resolve(name), folder);
      assertThat(findings).noneMatch(f -> f.severity() == Severity.ERROR);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without what only TEI's own schema allows. */
  private static String everything() throws IOException {
    return Files.readString(EVERYTHING)
        .replace("reason=\"faint\"", "reason=\"faded\"")
        .replaceAll("</?w\\b[^>]*>", "")
        .replace("<langUsage>", "<langUsage><language ident=\"he\">Hebrew</language>");
  }

  private static List<Finding> build(Path example, Path folder) throws IOException {
    List<Finding> findings = new ArrayList<>();
    EditionDescription description =
        EditionFile.read(
            EditionFile.NAME,
            Files.readAllBytes(example.resolve(EditionFile.NAME)),
            example,
            findings::add);
    List<SourceFile> transcripts = new ArrayList<>();
    Path sources = example.resolve("transcripts");
    for (Path file : Folder.transcripts(sources)) {
      String path = String.valueOf(file.getFileName());
      transcripts.add(SourceFile.of(path, path, sources.resolve(path)));
      if (path.equals("light.txt")) {
        Files.writeString(folder.resolve("light.xml"), everything());
      }
    }
    Path places = example.resolve("places.xml");
    if (Files.exists(places)) {
      Files.copy(places, folder.resolve("places.xml"));
    }
    Saxon saxon = new Saxon();
    findings.addAll(
        new EditionBuilder(saxon, new Converter(saxon), description)
            .build(
                transcripts,
                new EditionFolder(folder, "edition"),
                HandWork.KEPT,
                built -> findings.addAll(built.findings())));
    return findings;
  }
}
