package chancery.render;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The parts of a stylesheet")
class StylesheetPartsTest {
  private static final Stylesheets OURS = new Stylesheets(new Saxon());

  @Test
  void are_all_that_it_imports_and_the_texts_that_it_reads() throws IOException {
    Set<String> parts = OURS.parts(EntryPoint.HTML).keySet();
    try (Stream<Path> files = Files.list(Path.of("xslt/html"))) {
      Set<String> modules =
          files
              .filter(file -> file.toString().endsWith(".css") || file.endsWith("page.xsl"))
              .map(file -> "chancery:/html/" + file.getFileName())
              .collect(Collectors.toSet());
      assertThat(parts).contains("chancery:/html.xsl").containsAll(modules);
    }
    assertThat(OURS.parts(EntryPoint.TEXT).keySet())
        .noneMatch(part -> part.startsWith("chancery:/html/"));
  }

  @Test
  void are_read_whole() {
    assertThat(OURS.parts(EntryPoint.HTML).values()).noneMatch(content -> content.length == 0);
  }

  @Test
  void of_a_users_own_lead_to_ours(@TempDir Path folder) throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("own.xsl"),
            """
            <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
              <xsl:import href="chancery:text.xsl"/>
              <xsl:include href="more.xsl"/>
              <xsl:variable name="motto" select="unparsed-text('motto.txt')"/>
            </xsl:stylesheet>
            """);
    Files.writeString(folder.resolve("motto.txt"), "Festina lente");
    Map<String, byte[]> parts = OURS.with(EntryPoint.TEXT, own).parts(EntryPoint.TEXT);
    assertThat(parts).containsKey("chancery:/text.xsl");
    assertThat(named("own.xsl", parts)).isNotEmpty();
    assertThat(named("motto.txt", parts))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("Festina lente");
    assertThat(named("more.xsl", parts)).as("which is not there").isEmpty();
  }

  private static byte[] named(String name, Map<String, byte[]> parts) {
    return parts.entrySet().stream()
        .filter(part -> part.getKey().endsWith("/" + name))
        .findFirst()
        .orElseThrow()
        .getValue();
  }
}
