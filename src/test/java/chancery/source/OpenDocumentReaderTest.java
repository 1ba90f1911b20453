package chancery.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenDocumentReaderTest {
  private static final String NAMESPACES =
      "xmlns:office='urn:o' xmlns:text='urn:t' xmlns:style='urn:s' xmlns:fo='urn:f'"
          + " xmlns:table='urn:tb' xmlns:draw='urn:d' xmlns:xlink='urn:x' xmlns:dc='urn:dc' xmlns:svg='urn:svg'";
  private static final String STYLES =
      """
      <style:style style:name="Standard" style:family="paragraph"/>
      <style:style style:name="Speaker_20_Name" style:display-name="Speaker Name" style:family="paragraph" style:parent-style-name="Standard">
        <style:text-properties fo:font-weight="bold"/></style:style>
      <style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
      """;
  private static final String AUTOMATIC =
      """
      <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Speaker_20_Name">
        <style:paragraph-properties fo:break-before="page"/></style:style>
      <style:style style:name="A" style:family="paragraph" style:master-page-name="Annex"/>
      <style:style style:name="T1" style:family="text" style:parent-style-name="Strong"><style:text-properties fo:font-style="italic"/></style:style>
      <style:style style:name="T2" style:family="text"><style:text-properties fo:font-weight="normal" style:text-position="super 58%"/></style:style>
      <style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
      """;

  private static final String MASTER =
      """
      <office:master-styles>
        <style:master-page style:name="Standard"><style:header><text:p>Minutes</text:p></style:header>
          <style:header-left><text:p>Minutes</text:p></style:header-left>
          <style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page>
        <style:master-page style:name="Annex"><style:header><text:p>The annex</text:p></style:header></style:master-page>
      </office:master-styles>
      """;

  private static SourceText read(String body) {
    return read("", body);
  }

  private static SourceText read(String master, String body) {
    return Shown.read(
        "minutes.odt",
        new Zipped()
            .with("mimetype", "application/vnd.oasis.opendocument.text")
            .with(
                "styles.xml",
                "<office:document-styles "
                    + NAMESPACES
                    + "><office:styles>"
                    + STYLES
                    + "</office:styles>"
                    + master
                    + "</office:document-styles>")
            .with(
                "content.xml",
                "<office:document-content "
                    + NAMESPACES
                    + "><office:automatic-styles>"
                    + AUTOMATIC
                    + "</office:automatic-styles><office:body><office:text>"
                    + body
                    + "</office:text></office:body></office:document-content>")
            .bytes());
  }

  private static String body(String body) {
    return Shown.document(read(body));
  }

  @Test
  void paragraphsHeadingsAndListsAreBlocks() {
    assertThat(
            body(
                "<text:h text:outline-level='2'>Minutes</text:h>\n<text:p>One\n  two<text:s text:c='2'/>x<text:tab/>y<text:line-break/>z</text:p>"
                    + "<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>"))
        .isEqualTo("HEADING 2: Minutes\nOne two  x\ty / z\nLIST_ITEM 1: a\n");
  }

  @Test
  void looksComeFromStylesAndWhatTheyInherit() {
    SourceText text =
        read(
            "<text:p>x<text:span text:style-name='T1'>a<text:span text:style-name='T2'>b</text:span></text:span></text:p>"
                + "<text:p text:style-name='P1'>Smith</text:p>");
    assertThat(Shown.document(text))
        .isEqualTo("x{BOLD ITALIC a}{ITALIC SUPERSCRIPT b}\nPAGE_BREAK: \n{BOLD Smith}\n");
    assertThat(text.document().get(2).style()).isEqualTo("Speaker Name");
    assertThat(text.document().get(2).lines().get(0).runs().get(0).line()).isEqualTo(2);
  }

  @Test
  void notesStandWhereTheyAreCalled() {
    assertThat(
            body(
                "<text:p>Peace<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation>"
                    + "<text:note-body><text:p>Not found.</text:p></text:note-body></text:note> now.</text:p>"))
        .isEqualTo("Peace{NOTE_CALL 1} now.\nnote 1: Not found.\n");
  }

  @Test
  void tablesTextBoxesAndLinks() {
    assertThat(
            body(
                "<table:table><table:table-row><table:table-cell><text:p>SMITH:</text:p></table:table-cell>"
                    + "<table:table-cell><text:p>Yes</text:p></table:table-cell></table:table-row></table:table>"
                    + "<text:p>a<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box><svg:desc>no</svg:desc></draw:frame>"
                    + "<text:a xlink:href='http://example.org/'>b</text:a></text:p>"))
        .isEqualTo("TABLE_ROW: SMITH: / Yes\na{->http://example.org/ b}\nbox\n");
  }

  @Test
  void whatStandsBesideTheTextIsReportedWithItsWords() {
    SourceText text =
        read(
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                + "<text:p>a<text:span text:style-name='H'>secret</text:span></text:p>");
    assertThat(Shown.document(text)).isEqualTo("a\n");
    assertThat(text.findings())
        .extracting(f -> f.rule() + " " + f.message())
        .containsExactly(
            "SOURCE-030 the file holds tracked changes: 1 changes were accepted",
            "SOURCE-031 hidden text was left out: \"secret\"");
  }

  @Test
  void aCommentStandsBesideTheTextWhereItIsMade() {
    SourceText text =
        read(
            "<text:p>a b<office:annotation><dc:creator>Lu</dc:creator><dc:date>2020</dc:date>"
                + "<text:p>check</text:p><text:p>twice</text:p></office:annotation> c</text:p>");
    assertThat(Shown.document(text)).isEqualTo("a b c\n");
    Comment comment = text.comments().get(0);
    assertThat(comment.author() + " " + comment.line() + ":" + comment.column())
        .isEqualTo("Lu 1:4");
    assertThat(comment.blocks()).extracting(Block::text).containsExactly("check", "twice");
  }

  @Test
  void whatMasterPagesPrintStandsOnceBesideTheFirstPageThatHasIt() {
    String body = "<text:p>a</text:p><text:p text:style-name='A'>b</text:p>";
    assertThat(Shown.document(read(MASTER, body)))
        .isEqualTo(
            "PAGE_BREAK: \nPAGE_HEAD: Minutes\nPAGE_FOOT: Page 1\na\nPAGE_BREAK: \nPAGE_HEAD: The annex\nb\n");
  }
}
