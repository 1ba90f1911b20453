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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is exchanged is valid by TEI All and its rules, there and back. */
class InterchangeValidityTest {
  private static final Saxon SAXON = new Saxon();
  private static final Stylesheets STYLESHEETS = new Stylesheets(SAXON);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/render/everything.xml",
        "/convert/000_5aeddfccd6bfb21c.xml",
        "/convert/fangtan-zh.xml",
        "/convert/interrupted-turns-en.xml",
        "/convert/timed-words-en.xml"
      })
  void thereAndBackItIsTei(String document) throws Exception {
    Validators tei = TeiAll.validators();
    byte[] source = resource(document);

    byte[] parlaClarin = rendered(Output.PARLA_CLARIN, source);
    byte[] back = rendered(Output.TEI, parlaClarin);

    assertThat(tei.validate("out.xml", Optional.empty(), parlaClarin)).isEmpty();
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
