package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.xml.Saxon;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NotedTitleTest {
  @Test
  void aTitleIsCitedWithoutTheMarkOfItsNote() {
    String transcript =
        """
        # Talk on the Road[^1]

        **Berg:** The road is open.

        **Okri:** Since when?

        [^1]: Source: Harbour Archive.
        """;

    Conversion conversion =
        new Converter(new Saxon()).convert("talk.md", transcript.getBytes(StandardCharsets.UTF_8));

    assertThat(new String(conversion.tei(), StandardCharsets.UTF_8))
        .contains("<title type=\"main\">Talk on the Road</title>", "Harbour Archive.</note>");
  }
}
