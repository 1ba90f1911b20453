package chancery.encode;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.source.SourceReader;
import chancery.source.SourceText;
import chancery.transcript.Recogniser;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a format sets off from prose")
class SetOffTest {
  private static final String TURNS =
      "\n\n**Jones:** Is that all?\n\n**Smith:** It is.\n\n**Jones:** Good.\n";

  /** The text of the TEI on one line, without typeface. */
  private static String text(String path, String source) throws Exception {
    SourceText read = SourceReader.read(path, source.getBytes(StandardCharsets.UTF_8));
    byte[] tei = TeiEncoder.encode(Recogniser.recognise(read));
    assertThat(Fidelity.check(read, tei)).isEmpty();
    String all = new String(tei, StandardCharsets.UTF_8);
    return all.substring(all.indexOf("<text"))
        .replaceAll("</?hi[^>]*>", "")
        .replaceAll(">\\s+<", "><");
  }

  private static String markdown(String turn) throws Exception {
    return text("talk.md", "# A talk\n\n" + turn + TURNS);
  }

  @Test
  void a_list_in_a_turn_is_a_list_with_the_lists_in_it() throws Exception {
    assertThat(markdown("**Smith:** We need:\n\n- coal\n- rope\n    - long\n    - short\n- tar"))
        .contains(
            "<p>We need:</p><list><item>coal</item>"
                + "<item>rope<list><item>long</item><item>short</item></list></item>"
                + "<item>tar</item></list></sp>");
  }

  @Test
  void the_number_of_an_item_stays_among_its_words() throws Exception {
    assertThat(markdown("**Smith:** We need:\n\n1. coal\n2. rope"))
        .contains("<list><item>1. coal</item><item>2. rope</item></list></sp>");
  }

  @Test
  void a_quotation_is_one_with_the_quotations_in_it() throws Exception {
    assertThat(
            markdown("**Smith:** He wrote:\n\n> Dear all,\n>\n> > You said no.\n>\n> We did not."))
        .contains(
            "<p>He wrote:</p><quote><p>Dear all,</p><quote><p>You said no.</p></quote>"
                + "<p>We did not.</p></quote></sp>");
  }

  @Test
  void a_table_is_rows_of_cells() throws Exception {
    assertThat(markdown("**Smith:** Look:\n\n| Ship | Tons |\n|---|---|\n| Ada | 40 |"))
        .contains(
            "<table><row><cell>Ship</cell><cell>Tons</cell></row>"
                + "<row><cell>Ada</cell><cell>40</cell></row></table></sp>");
  }

  @Test
  void a_list_whose_items_are_turns_is_no_list() throws Exception {
    assertThat(
            text(
                "talk.md",
                "# A talk\n\n- **Smith:** One.\n- **Jones:** Two.\n- And three.\n- **Smith:** Four.\n- **Jones:** Five.\n"))
        .contains("<p>Two.</p><p>And three.</p></sp>")
        .doesNotContain("<list>");
  }

  @Test
  void a_numbered_list_of_turns_is_no_list() throws Exception {
    assertThat(
            text(
                "talk.md",
                "# A talk\n\n1. **Smith:** One.\n2. **Jones:** Two.\n3. **Smith:** Three.\n4. **Jones:** Four.\n"))
        .contains("who=\"#smith\"", "Two.</p></sp>")
        .doesNotContain("<list>");
  }

  @Test
  void a_list_that_a_turn_of_a_list_holds_is_one() throws Exception {
    assertThat(
            text(
                "talk.md",
                "# A talk\n\n- **Smith:** We need\n    - coal\n    - rope\n- **Jones:** Two.\n- **Smith:** Three.\n- **Jones:** Four.\n"))
        .contains("<p>We need</p><list><item>coal</item><item>rope</item></list></sp>");
  }

  @Test
  void what_is_all_that_is_said_is_no_quotation() throws Exception {
    assertThat(
            text(
                "talk.html",
                "<h1>A talk</h1><p><b>Smith:</b></p><blockquote>One.</blockquote>"
                    + "<p><b>Jones:</b></p><blockquote>Two.</blockquote>"
                    + "<p><b>Smith:</b></p><blockquote>Three.</blockquote>"
                    + "<p><b>Jones:</b></p><blockquote>Four.</blockquote>"))
        .contains("<p>Two.</p></sp>")
        .doesNotContain("<quote>");
  }

  @Test
  void html_lists_and_quotations_nest() throws Exception {
    assertThat(
            text(
                "talk.html",
                "<h1>A talk</h1><p><b>Smith:</b> We need</p><ul><li>coal<ul><li>best</li></ul></li><li>tar</li></ul>"
                    + "<p><b>Jones:</b> Who says?</p><p><b>Smith:</b> He does:</p>"
                    + "<blockquote><p>I do.</p><blockquote>You?</blockquote></blockquote><p><b>Jones:</b> So.</p>"))
        .contains(
            "<list><item>coal<list><item>best</item></list></item><item>tar</item></list></sp>",
            "<quote><p>I do.</p><quote><p>You?</p></quote></quote></sp>");
  }

  @Test
  void rows_that_begin_with_time_codes_are_no_table() throws Exception {
    assertThat(
            text(
                "talk.html",
                "<p>Smith: Yes.</p><p>Jones: No.</p><p>Smith: So.</p><table><tr><td>00:01:02</td><td>and on</td></tr></table>"))
        .doesNotContain("<table>");
  }
}
