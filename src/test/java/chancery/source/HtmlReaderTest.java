package chancery.source;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Finding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  private static String body(String html) {
    return Shown.document("page.html", "<!DOCTYPE html><title>T</title><body>" + html);
  }

  @Test
  void paragraphsHeadingsListsAndQuotationsAreBlocks() {
    assertThat(
            body(
                "<h2>Minutes</h2><p>One <b>bold</b>.</p><ul><li>a<ul><li>b</li></ul></li></ul>"
                    + "<blockquote><p>said</p></blockquote><hr>"))
        .isEqualTo(
            """
            HEADING 2: Minutes
            One {BOLD bold}.
            LIST_ITEM 1: a
            LIST_ITEM 2: b
            QUOTE 1: said
            RULE:\s
            """);
  }

  @Test
  void whiteSpaceCollapsesAsInABrowser() {
    assertThat(body("<p>  Mr. <b> Smith: </b>\n I\tagree. </p><p>&nbsp;</p>"))
        .isEqualTo("Mr. {BOLD Smith: }I agree.\n");
  }

  @Test
  void aBreakEndsALineAndTwoABlock() {
    assertThat(body("One<br>two<br><br>three")).isEqualTo("One / two\nthree\n");
  }

  @Test
  void preformattedTextKeepsLinesAndIndents() {
    SourceText page =
        Shown.read("r.htm", "<html><body><pre>\n  Mr. A. Yes,\nsir.\n\n     TITLE\n</pre></body>");
    assertThat(Shown.document(page))
        .isEqualTo("PREFORMATTED: Mr. A. Yes, / sir.\nPREFORMATTED: TITLE\n");
    assertThat(page.document().get(0).lines()).extracting(Line::indent).containsExactly(2, 0);
    assertThat(page.document().get(1).lines().get(0).indent()).isEqualTo(5);
    assertThat(page.document().get(1).lines().get(0).runs().get(0).line()).isEqualTo(5);
  }

  @Test
  void stylesComeFromElementsAndTheirCss() {
    assertThat(
            body(
                "<p><i>a</i><u>b</u><sub>c</sub><s>d</s><tt>e</tt>"
                    + "<span style='font-variant:small-caps'>f</span>"
                    + "<b>g<span style='font-weight:normal'>h</span></b></p>"))
        .isEqualTo(
            "{ITALIC a}{UNDERLINE b}{SUBSCRIPT c}{STRIKE d}{CODE e}{SMALL_CAPS f}{BOLD g}h\n");
  }

  @Test
  void theClassOfAnElementNamesTheLookOfItsBlock() {
    SourceText page = Shown.read("p.html", "<body><p class=speaker>Smith<p>Yes.");
    assertThat(page.document()).extracting(Block::style).containsExactly("speaker", "");
  }

  @Test
  void tablesOfDataAreRowsAndTablesForLayoutAreNot() {
    assertThat(
            body(
                "<table><tr><td><p>One</p><p>Two</p></td></tr></table>"
                    + "<table><tr><td>SMITH:</td><td>Yes,<br>sir.</td></tr></table>"))
        .isEqualTo("One\nTwo\nTABLE_ROW: SMITH: / Yes, sir.\n");
  }

  @Test
  void aNoteIsWhatALinkOfTheTextCalls() {
    assertThat(
            body(
                "<p>Peace<a rel=footnote href='#fn:1' id='r1'><sup>1</sup></a> now.</p>"
                    + "<ol><li id='fn:1'>Not found. <a href='#r1'>back</a></li></ol>"))
        .isEqualTo("Peace{NOTE_CALL 1} now.\nnote 1: LIST_ITEM 1: Not found.\n");
  }

  @Test
  void aNoteThatWordSavedHasAllItsParagraphs() {
    assertThat(
            body(
                "<p>Peace<a href='#_ftn1' name='_ftnref1'><sup>[1]</sup></a></p><div id=ftn1>"
                    + "<p><a href='#_ftnref1' name='_ftn1'>[1]</a> One.</p><p>Two.</p></div>"))
        .isEqualTo("Peace{NOTE_CALL [1]}\nnote [1]: One. | Two.\n");
  }

  @Test
  void aLinkToAnotherPartOfThePageIsNoNote() {
    assertThat(body("<p>See <a href='#part2'>2</a>.</p><p id=part2>Part two.</p>"))
        .isEqualTo("See {->#part2 2}.\nPart two.\n");
  }

  @Test
  void aMarkThatCallsTwoNotesCallsTheFirstAndTheOtherStays() {
    assertThat(
            body(
                "<p>A<a class=note href='#n1'>*</a> B<a class=note href='#n2'>*</a></p>"
                    + "<p id=n1>one</p><p id=n2>two</p>"))
        .isEqualTo("A{NOTE_CALL *} B{->#n2 *}\ntwo\nnote *: one\n");
  }

  @Test
  void whatFramesTheMainTextIsLeftOutAndSaidToBe() {
    SourceText page =
        Shown.read(
            "page.html",
            "<body>\n<nav><a href=/>Home</a></nav><main><p>Mr. Smith: "
                + "yes ".repeat(30)
                + "</p></main><footer>Contact us</footer>");
    assertThat(Shown.document(page)).startsWith("Mr. Smith:").doesNotContain("Home", "Contact");
    assertThat(page.findings()).extracting(Finding::rule).containsOnly("SOURCE-010");
    assertThat(page.findings().get(0).place()).hasToString("page.html:2:1");
    assertThat(page.findings())
        .extracting(Finding::message)
        .anyMatch(m -> m.contains("Contact us"));
  }

  @Test
  void theDocumentsOwnHeaderStays() {
    assertThat(body("<header><h1>Minutes</h1><p>1962</p></header><p>Yes.</p>"))
        .isEqualTo("HEADING 1: Minutes\n1962\nYes.\n");
  }

  @Test
  void whatTheHeadStatesOfTheDocumentIsARecord() {
    String head =
        """
        <title>Minutes &amp; more</title>
        <meta name="viewport" content="width=device-width">
        <meta name="DC.creator" content="Lu, C.">
        <script type="application/ld+json">{"@type": "Thing", "author": [{"name": "\\u00c9va"}]}</script>
        """;
    SourceText page = Shown.read("page.html", "<html><head>" + head + "</head><body>Yes.");
    CatalogueRecord record = page.records().get(0);
    assertThat(record.text()).isEqualTo(head.replaceAll("<meta name=\"viewport.*\n", "").strip());
    assertThat(Shown.fields(record))
        .isEqualTo("title = Minutes & more\nDC.creator = Lu, C.\nauthor.name = Éva\n");
    assertThat(record.fields().get(1).line()).isEqualTo(3);
  }

  @Test
  void aTitleAloneIsNoRecord() {
    assertThat(
            Shown.read("page.html", "<title>T</title><meta name=generator content=X>Yes.")
                .records())
        .isEmpty();
  }

  @Test
  void aPageThatDeclaresItsEncodingIsReadInIt() {
    String html = "<meta http-equiv=Content-Type content='text/html; charset=%s'><p>“Grüße”</p>";
    byte[] declared = html.formatted("iso-8859-1").getBytes(Charset.forName("windows-1252"));
    byte[] wrong = html.formatted("iso-8859-1").getBytes(StandardCharsets.UTF_8);
    assertThat(Shown.document(Shown.read("p.htm", declared))).isEqualTo("“Grüße”\n");
    assertThat(Shown.document(Shown.read("p.htm", wrong))).isEqualTo("“Grüße”\n");
  }

  @Test
  void unclosedAndOverlappingElementsAreReadAsABrowserDoes() {
    assertThat(
            body(
                "<B><FONT SIZE=4><P>Title</P>\n</B><P>&nbsp;</P>\n</FONT><FONT FACE=A><P>MSM:&#9;How?</P>"
                    + "<P>Condon:&#9;So.</FONT>"))
        .isEqualTo("{BOLD Title}\nMSM: How?\nCondon: So.\n");
  }

  @Test
  void depthIsNoDanger() {
    String deep = "<div>".repeat(100_000) + "deep" + "</div>".repeat(100_000);
    assertThat(body(deep)).isEqualTo("deep\n");
    assertThat(body("<b><table><tr><td>".repeat(5_000) + "deep")).contains("deep");
  }

  @Test
  void anchorsOfPagesBeginPages() {
    assertThat(
            body(
                "<p>One.</p><a name='page12'></a><p>Two.</p><div role=doc-pagebreak aria-label='Page 13'></div>"
                    + "<p><a id='pb_014'></a>Three.</p><p>See <a href='#page12'>above</a>, and <a id=page15></a>so on.</p>"))
        .isEqualTo(
            """
            One.
            PAGE_BREAK 12:\s
            Two.
            PAGE_BREAK 13:\s
            PAGE_BREAK 14:\s
            Three.
            See {->#page12 above}, and {PAGE_BREAK 15}so on.
            """);
  }

  @Test
  void theNumberOfAPageThatIsPrintedWithinAParagraphIsKnown() {
    assertThat(
            body(
                "<p>The dred<span class=pagenum>[Pg 16]</span>ger, <span role=doc-pagebreak></span>too.</p>"))
        .isEqualTo("The dred{PAGE_NUMBER [Pg 16]}ger, {PAGE_BREAK \f}too.\n");
  }
}
