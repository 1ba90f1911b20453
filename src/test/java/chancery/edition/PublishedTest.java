package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The list of what builds have published")
class PublishedTest {
  private static final byte[] CONTENT = "words".getBytes(StandardCharsets.UTF_8);
  private static final byte[] OTHER = "other words".getBytes(StandardCharsets.UTF_8);

  private final Path folder;

  PublishedTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void is_read_as_it_was_written() throws IOException {
    Published published =
        Published.of(
            Map.of(
                "a b/c.html", Digest.ofContent(CONTENT),
                "two\nlines\\n.xml", Digest.ofContent(CONTENT)));
    Path file = folder.resolve("published");
    published.write(file);
    assertThat(Published.read(file)).isEqualTo(published);
    assertThat(Files.readString(file)).endsWith("  two\\nlines\\\\n.xml\n");
    assertThat(Published.read(file).paths()).containsExactly("a b/c.html", "two\nlines\\n.xml");
  }

  @Test
  void can_be_checked_with_sha256sum() throws Exception {
    for (String path : new String[] {"plain.html", "two\nlines\\n.xml"}) {
      Files.write(folder.resolve(path), CONTENT);
    }
    Published.of(
            Map.of(
                "plain.html", Digest.ofContent(CONTENT),
                "two\nlines\\n.xml", Digest.ofContent(CONTENT)))
        .write(folder.resolve("published"));
    Process check =
        new ProcessBuilder("sha256sum", "--check", "--strict", "--quiet", "published")
            .directory(folder.toFile())
            .start();
    assertThat(check.waitFor()).isZero();
  }

  @Test
  void knows_both_contents_of_a_file_that_is_being_replaced() {
    Published both =
        Published.of(Map.of("a.html", Digest.ofContent(CONTENT)))
            .and(Published.of(Map.of("a.html", Digest.ofContent(OTHER))));
    assertThat(both.isAsMade("a.html", CONTENT)).isTrue();
    assertThat(both.isAsMade("a.html", OTHER)).isTrue();
    assertThat(both.isAsMade("a.html", new byte[0])).isFalse();
    assertThat(both.paths()).containsExactly("a.html");
  }
}
