package chancery.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SaxonTest {

  @Test
  void aMistakeInTheMarkupIsThrownWithItsPlaceAndPrintsNothing() {
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      NotWellFormedException thrown =
          catchThrowableOfType(
              NotWellFormedException.class,
              () -> new Saxon().parse("<a>\n  <b></a>".getBytes(StandardCharsets.UTF_8), "x.xml"));

      assertThat(thrown.line()).isEqualTo(2);
      assertThat(thrown.column()).isPositive();
      assertThat(thrown).hasMessageStartingWith("The element type \"b\" must be terminated");
      assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    } finally {
      System.setErr(before);
    }
  }
}
