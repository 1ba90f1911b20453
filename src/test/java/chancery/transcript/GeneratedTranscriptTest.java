package chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.edition.Conversion;
import chancery.edition.Converter;
import chancery.finding.Severity;
import chancery.transcript.GeneratedTranscript.LabelStyle;
import chancery.transcript.GeneratedTranscript.Tongue;
import chancery.xml.Saxon;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever a transcript holds, its TEI is valid and whole, the same a second time, and the same
 * with other newlines. {@code -Dseeds=N} tries more transcripts of each style and language.
 */
@DisplayName("A generated transcript")
class GeneratedTranscriptTest {
  private static final Converter CONVERTER = new Converter(new Saxon());
  private static final long SEEDS = Long.getLong("seeds", 2);

  private static Stream<GeneratedTranscript> transcripts(LabelStyle style) {
    return Arrays.stream(Tongue.values())
        .flatMap(
            tongue ->
                LongStream.range(0, SEEDS)
                    .mapToObj(seed -> GeneratedTranscript.of(style, tongue, seed)))
        .filter(transcript -> !transcript.text().isBlank());
  }

  private static Conversion converted(String name, String text) {
    return CONVERTER.convert(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Conversion converted(GeneratedTranscript transcript) {
    return converted(transcript.name(), transcript.text());
  }

  @ParameterizedTest
  @EnumSource
  void becomes_valid_TEI_that_holds_every_word(LabelStyle style) {
    SoftAssertions all = new SoftAssertions();
    transcripts(style)
        .forEach(
            transcript ->
                all.assertThatCode(
                        () ->
                            assertThat(converted(transcript).findings())
                                .noneMatch(f -> f.severity() == Severity.ERROR))
                    .as("%s%n%s", transcript.name(), transcript.text())
                    .doesNotThrowAnyException());
    all.assertAll();
  }

  @ParameterizedTest
  @EnumSource
  void becomes_the_same_again_and_with_other_newlines(LabelStyle style) {
    transcripts(style)
        .filter(transcript -> transcript.name().contains("-0."))
        .forEach(
            transcript -> {
              byte[] tei = converted(transcript).tei();
              String windows = transcript.text().replace("\n", "\r\n");
              assertThat(converted(transcript).tei()).as(transcript.name()).isEqualTo(tei);
              assertThat(converted(transcript.name(), windows).tei())
                  .as(transcript.name())
                  .isEqualTo(tei);
            });
  }

  @Test
  void is_the_same_for_the_same_seed_and_another_for_another() {
    GeneratedTranscript one = GeneratedTranscript.of(LabelStyle.COLON, Tongue.ENGLISH, 0);

    assertThat(one).isEqualTo(GeneratedTranscript.of(LabelStyle.COLON, Tongue.ENGLISH, 0));
    assertThat(one.text())
        .isNotEqualTo(GeneratedTranscript.of(LabelStyle.COLON, Tongue.ENGLISH, 1).text())
        .isNotEqualTo(GeneratedTranscript.of(LabelStyle.STOP, Tongue.ENGLISH, 0).text())
        .isNotEqualTo(GeneratedTranscript.of(LabelStyle.COLON, Tongue.GERMAN, 0).text());
  }
}
