package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A content that is taken piece by piece")
class ComparisonTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "nothing",
      value = {
        "words of a page, words of a page, true",
        "words of a page, words of a cage, false",
        "words of a page, words of a pag, false",
        "words of a page, words of a pages, false",
        "words of a page, nothing, false"
      })
  void is_the_same_as_a_file_or_is_not(
      String content, String there, boolean same, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("page"), there == null ? "" : there);
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    try (Comparison comparison = new Comparison(file)) {
      comparison.write(bytes, 0, 5);
      comparison.write(bytes[5]);
      comparison.write(bytes, 6, bytes.length - 6);
      assertThat(comparison.isSame()).isEqualTo(same);
    }
  }
}
