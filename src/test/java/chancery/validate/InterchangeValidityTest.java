package chancery.validate;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.render.Output;
import chancery.render.Stylesheets;
import chancery.xml.Saxon;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is exchanged is valid by TEI All and its rules, there and back. */
class InterchangeValidityTest {
  private static final Saxon SAXON = new Saxon();
  private static final Stylesheets STYLESHEETS = new Stylesheets(SAXON);

  static Stream<Arguments> journeys() {
    return Stream.of(
            "/render/everything.xml",
            "/convert/000_5aeddfccd6bfb21c.xml",
            "/convert/fangtan-zh.xml",
            "/convert/interrupted-turns-en.xml",
            "/convert/time-codes-after-en.xml",
            "/convert/timed-words-en.xml")
        .flatMap(
            document ->
                Stream.of(Output.PARLA_CLARIN, Output.ISO_24624)
                    .map(form -> Arguments.of(document, form)));
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void thereAndBackItIsTei(String document, Output form) throws Exception {
    Validators tei = TeiAll.validators();
    byte[] source = resource(document);

    byte[] there = rendered(form, source);
    byte[] back = rendered(Output.TEI, there);

    assertThat(tei.validate("out.xml", Optional.empty(), there)).isEmpty();
    assertThat(tei.validate("back.xml", Optional.empty(), back)).isEmpty();
  }

  private static byte[] rendered(Output output, byte[] tei) throws Exception {
    return STYLESHEETS
        .render(output, SAXON.parse(tei, "document.xml"), Map.of())
        .text()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) throws Exception {
    try (InputStream bytes = InterchangeValidityTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(bytes).readAllBytes();
    }
  }
}
