package chancery.encode;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.source.SourceReader;
import chancery.source.SourceText;
import chancery.transcript.Recogniser;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How a typed text places its lines")
class TypedLayoutTest {
  private static String text(String source) throws Exception {
    SourceText read = SourceReader.read("talk.txt", source.getBytes(StandardCharsets.UTF_8));
    byte[] tei = TeiEncoder.encode(Recogniser.recognise(read));
    assertThat(Fidelity.check(read, tei)).isEmpty();
    String all = new String(tei, StandardCharsets.UTF_8);
    return all.substring(all.indexOf("<text")).replaceAll(">\\s+<", "><");
  }

  private static final String TYPED =
      """
                            Minutes of the Weir Board

      Mrs. Okafor: The weir was mended by the mayor, and the town was to be
      answerable for the rest of it. This is what was written at the time:

            The town shall keep the weir in repair, and the miller shall
            keep the gates.

      Mr. Lindqvist: Then we wait for the tide, and for the money as well as
      for the miller, who is away.

                             The Question of the Miller

      Mrs. Okafor: It will not wait, and neither will the miller's wife, whom
      everybody has seen.

      Mr. Lindqvist: So be it.

                                  * * * * * *

      Mrs. Okafor: That is all that I have to say of the weir and of the miller
      and of the wife.
      """;

  @Test
  void what_is_set_in_from_the_margin_is_said_to_be() throws Exception {
    assertThat(text(TYPED)).contains("<p rend=\"indent\">The town shall keep");
  }

  @Test
  void a_centred_line_between_turns_heads_what_follows() throws Exception {
    assertThat(text(TYPED))
        .contains("<div type=\"section\"><head>The Question of the Miller</head><sp");
  }

  @Test
  void what_mail_quotes_is_quoted_without_its_marks() throws Exception {
    assertThat(
            text(
                """
                Minutes by mail

                Smith: You wrote to me last week:
                > The weir was mended by the
                > mayor.
                >
                >> Who says?
                > I do.

                Jones: I did.

                Smith: So I thought.

                Jones: And so?
                """))
        .contains(
            "<p>You wrote to me last week:</p><quote><p>The weir was mended by the mayor.</p>"
                + "<quote><p>Who says?</p></quote><p>I do.</p></quote></sp>");
  }

  @Test
  void the_marks_of_captions_are_words() throws Exception {
    assertThat(text(">> SMITH: Shall we?\n>> JONES: Yes.\n>> SMITH: So.\n>> JONES: Good.\n"))
        .contains("&gt;&gt; SMITH:");
  }
}
