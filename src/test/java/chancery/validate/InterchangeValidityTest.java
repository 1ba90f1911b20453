package chancery.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import chancery.render.Output;
import chancery.render.Stylesheets;
import chancery.xml.Saxon;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is exchanged is valid by TEI All and its rules, there and back. */
class InterchangeValidityTest {
  private static final Saxon SAXON = new Saxon();
  private static final Stylesheets STYLESHEETS = new Stylesheets(SAXON);

  /** The form of ISO 24624 as far as it is published; the standard's own grammar is for sale. */
  private static final Validators ISO_24624 =
      TeiAll.validators(Path.of("src", "test", "resources", "render", "iso-24624.rnc"));

  static Stream<String> documents() {
    return Stream.of(
        "/render/everything.xml",
        "/convert/000_5aeddfccd6bfb21c.xml",
        "/convert/fangtan-zh.xml",
        "/convert/interrupted-turns-en.xml",
        "/convert/time-codes-after-en.xml",
        "/convert/timed-words-en.xml");
  }

  static Stream<Arguments> journeys() {
    return documents()
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

  /**
   * Parla-CLARIN's grammar is its project's, and not in this repository: {@code
   * -Dparla.clarin=Schema/parla-clarin.rng} of github.com/clarin-eric/parla-clarin.
   */
  @ParameterizedTest
  @MethodSource("documents")
  void inItsOwnGrammarParlaClarinIsValid(String document) throws Exception {
    String grammar = System.getProperty("parla.clarin", "");
    assumeFalse(grammar.isEmpty(), "give -Dparla.clarin=parla-clarin.rng");

    assertThat(
            TeiAll.validators(Path.of(grammar))
                .validate(
                    "out.xml", Optional.empty(), rendered(Output.PARLA_CLARIN, resource(document))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void iso24624IsInTheFormThatIsPublishedOfIt(String document) throws Exception {
    assertThat(
            ISO_24624.validate(
                "out.xml", Optional.empty(), rendered(Output.ISO_24624, resource(document))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<timeline .*</timeline>|",
        " start=\"#moment-1\"|",
        "<annotationBlock[^>]*>|",
        "<u [^>]*>(.*?)</u>|<sp>$1</sp>",
        " interval=\"67\"|",
        "synch=\"#|synch=\"",
      })
  void whatIsNotInThatFormIsRejected(String passage, @Nullable String other) throws Exception {
    String iso =
        new String(
            rendered(Output.ISO_24624, resource("/render/everything.xml")), StandardCharsets.UTF_8);
    String text = iso.substring(iso.indexOf("<text"));
    String changed =
        text.replaceFirst("(?s)" + passage, other == null ? "" : other)
            .replaceAll(passage.startsWith("<annotation") ? "</annotationBlock>" : "$^", "");
    assertThat(changed).isNotEqualTo(text);

    assertThat(
            ISO_24624.validate(
                "out.xml",
                Optional.empty(),
                iso.replace(text, changed).getBytes(StandardCharsets.UTF_8)))
        .isNotEmpty();
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
