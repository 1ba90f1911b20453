package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The transcripts of a folder")
class FolderTest {

  @Test
  void are_not_the_pages_that_its_editors_wrote(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("edition.yaml"),
        "pages: [about-us.md, minutes/history.md]\ntitle: Minutes\n");
    Path minutes = Files.createDirectory(folder.resolve("minutes"));
    for (String file : new String[] {"about-us.md", "first.md"}) {
      Files.writeString(folder.resolve(file), "# A page");
    }
    for (String file : new String[] {"history.md", "about-us.md"}) {
      Files.writeString(minutes.resolve(file), "# A page");
    }

    assertThat(Folder.transcripts(folder))
        .containsExactly(Path.of("first.md"), Path.of("minutes/about-us.md"));
    assertThat(Folder.transcripts(minutes)).containsExactly(Path.of("about-us.md"));
    assertThat(Folder.others(folder)).isEmpty();
  }
}
