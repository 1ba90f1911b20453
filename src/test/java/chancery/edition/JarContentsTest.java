package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The table of contents of a jar")
class JarContentsTest {
  private final Path folder;

  JarContentsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void is_the_same_for_the_same_content() throws IOException {
    assertThat(table("one", "words", "")).isEqualTo(table("other", "words", ""));
  }

  @Test
  void is_another_where_a_file_of_the_same_length_is_another() throws IOException {
    assertThat(table("one", "words", "")).isNotEqualTo(table("other", "sword", ""));
  }

  @Test
  void is_found_before_a_comment() throws IOException {
    String remark = "the end of a jar may hold anything, even PK\u0005\u0006";
    assertThat(new String(table("one", "words", remark), StandardCharsets.ISO_8859_1))
        .contains("chancery/words")
        .endsWith(remark);
  }

  @Test
  void is_in_no_other_file() throws IOException {
    Path file = Files.writeString(folder.resolve("none.jar"), "no jar at all, only these words");
    assertThatThrownBy(() -> JarContents.table(file))
        .isInstanceOf(ZipException.class)
        .hasMessageEndingWith("none.jar is no jar");
  }

  private byte[] table(String name, String content, String comment) throws IOException {
    Path jar = folder.resolve(name + ".jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.setComment(comment);
      ZipEntry entry = new ZipEntry("chancery/words");
      entry.setLastModifiedTime(FileTime.fromMillis(0));
      out.putNextEntry(entry);
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return JarContents.table(jar);
  }
}
