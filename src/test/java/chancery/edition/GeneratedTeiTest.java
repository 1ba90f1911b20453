package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.edition.GeneratedTei.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedTeiTest {
  private static final byte[] FIRST = tei("one");
  private static final byte[] SECOND = tei("two");

  private Path file;

  @BeforeEach
  void aFileName(@TempDir Path folder) {
    file = folder.resolve("a.xml");
  }

  @Test
  void anotherConversionTakesThePlaceOfOneThatNobodyChanged() throws IOException {
    assertThat(GeneratedTei.write(file, FIRST)).isEqualTo(Outcome.WRITTEN);
    assertThat(GeneratedTei.write(file, SECOND)).isEqualTo(Outcome.WRITTEN);
    assertThat(file).content().contains("two").doesNotContain("one");
  }

  @Test
  void aChangeOfOneCharacterIsKept() throws IOException {
    GeneratedTei.write(file, FIRST);
    change("one", "One");

    assertThat(GeneratedTei.write(file, FIRST)).isEqualTo(Outcome.KEPT);
    assertThat(GeneratedTei.write(file, SECOND)).isEqualTo(Outcome.BESIDE);
    assertThat(file).content().contains("One");
    assertThat(GeneratedTei.beside(file)).content().contains("two");
  }

  @Test
  void lineEndsThatGitChangesAreNoChange() throws IOException {
    GeneratedTei.write(file, FIRST);
    change("\n", "\r\n");

    assertThat(GeneratedTei.write(file, SECOND)).isEqualTo(Outcome.WRITTEN);
  }

  @Test
  void aFileThatLostItsSealIsAnEditors() throws IOException {
    GeneratedTei.write(file, FIRST);
    Files.write(file, FIRST);

    assertThat(GeneratedTei.write(file, SECOND)).isEqualTo(Outcome.BESIDE);
  }

  @Test
  void aChangeThatIsTakenBackIsNone() throws IOException {
    GeneratedTei.write(file, FIRST);
    change("one", "One");
    GeneratedTei.write(file, SECOND);
    change("One", "one");

    assertThat(GeneratedTei.write(file, SECOND)).isEqualTo(Outcome.WRITTEN);
    assertThat(GeneratedTei.beside(file)).doesNotExist();
  }

  @Test
  void forceLosesTheChangeAndTheConversionBeside() throws IOException {
    Files.write(file, FIRST);
    GeneratedTei.write(file, SECOND);
    GeneratedTei.overwrite(file, SECOND);

    assertThat(GeneratedTei.isHandWork(Files.readAllBytes(file))).isFalse();
    assertThat(GeneratedTei.beside(file)).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeMadeLeavesNothing(@TempDir Path folder) throws IOException {
    Path obstacle = Files.createFile(folder.resolve("b"));

    assertThatThrownBy(() -> GeneratedTei.write(obstacle.resolve("a.xml"), FIRST))
        .isInstanceOf(IOException.class);
    assertThat(folder).isDirectoryContaining("glob:**/b").isDirectoryNotContaining("glob:**.part");
  }

  private void change(String from, String to) throws IOException {
    Files.writeString(file, Files.readString(file).replace(from, to));
  }

  private static byte[] tei(String words) {
    return ("<?xml version=\"1.0\"?>\n<TEI>\n" + words + "\n</TEI>\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
