package chancery.source;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class WordReaderTest {
  private static final String STYLES =
      """
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
      <w:style w:styleId="Titre1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:styleId="Part"><w:name w:val="Part"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
      <w:style w:styleId="Loud"><w:name w:val="Loud"/><w:rPr><w:b/><w:smallCaps/></w:rPr></w:style>
      <w:style w:styleId="Speaker"><w:name w:val="Speaker"/><w:basedOn w:val="Loud"/></w:style>
      <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
      """;

  private static String p(String style, String runs) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
  }

  private static String p(String runs) {
    return "<w:p>" + runs + "</w:p>";
  }

  private static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String r(String look, String text) {
    return "<w:r><w:rPr>" + look + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static SourceText read(Zipped file) {
    return Shown.read("minutes.docx", file.bytes());
  }

  private static String body(String body) {
    return Shown.document(read(Zipped.word(body).wordPart("styles", STYLES)));
  }

  @Test
  void runsOfOneLookAreOneAndTheirPlaceIsTheParagraph() {
    SourceText text =
        read(Zipped.word(p(r("a")) + p("") + p(r("Mr. Sm") + r("ith: ") + r("<w:b/>", "yes"))));
    assertThat(Shown.document(text)).isEqualTo("a\nMr. Smith: {BOLD yes}\n");
    Run yes = text.document().get(1).lines().get(0).runs().get(1);
    assertThat(yes.line()).isEqualTo(3);
    assertThat(yes.column()).isEqualTo(12);
  }

  @Test
  void looksComeFromStylesAndWhatTheyInherit() {
    assertThat(
            body(
                p("Speaker", r("Smith") + r("<w:b w:val=\"0\"/>", " plain"))
                    + p(r("<w:rStyle w:val=\"Strong\"/>", "strong"))
                    + p("Speaker", r("<w:rStyle w:val=\"Strong\"/>", "undone"))
                    + p("Loop", r("x"))
                    + p(r("<w:u w:val=\"none\"/><w:vertAlign w:val=\"superscript\"/>", "th"))))
        .isEqualTo(
            """
            {BOLD SMALL_CAPS Smith}{SMALL_CAPS  plain}
            {BOLD strong}
            {SMALL_CAPS undone}
            x
            {SUPERSCRIPT th}
            """);
  }

  @Test
  void aStylesNameIsKeptSaveTheDefault() {
    SourceText text =
        read(
            Zipped.word(p("Speaker", r("S")) + p("Normal", r("x")) + p(r("y")))
                .wordPart("styles", STYLES));
    assertThat(text.document()).extracting(Block::style).containsExactly("Speaker", "", "");
  }

  @Test
  void headingsAreToldByStyleNameAndOutlineLevel() {
    assertThat(body(p("Titre1", r("One")) + p("Part", r("Two"))))
        .isEqualTo("HEADING 1: One\nHEADING 3: Two\n");
  }

  @Test
  void listsTablesBreaksAndTabs() {
    String list = "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"4\"/></w:numPr></w:pPr>";
    String cell = "<w:tc>%s</w:tc>";
    SourceText text =
        read(
            Zipped.word(
                p(list + r("item"))
                    + "<w:tbl><w:tr>"
                    + cell.formatted(p(r("SMITH:")))
                    + cell.formatted(p(r("Yes")))
                    + "</w:tr>"
                    + "<w:tr>"
                    + cell.formatted(p(r("one")) + p(r("two")))
                    + "</w:tr></w:tbl>"
                    + p(
                        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:br w:type=\"page\"/><w:t>d</w:t></w:r>")));
    assertThat(Shown.document(text))
        .isEqualTo(
            "LIST_ITEM 2: item\nTABLE_ROW: SMITH: / Yes\none\ntwo\na\tb / c\nPAGE_BREAK: \nd\n");
    assertThat(text.findings()).extracting(Finding::rule).containsExactly("SOURCE-032");
  }

  private static final String FOOTNOTES =
      "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote>"
          + "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> Second.</w:t></w:r></w:p></w:footnote>"
          + "<w:footnote w:id=\"1\"><w:p><w:r><w:t>First.</w:t></w:r></w:p></w:footnote>";

  @Test
  void notesAreNumberedInTheOrderOfTheirCalls() {
    Zipped file =
        Zipped.word(
                p(
                        r("a")
                            + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                            + r("b")
                            + "<w:r><w:endnoteReference w:id=\"1\"/></w:r>")
                    + p(r("c") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"))
            .wordPart("footnotes", FOOTNOTES)
            .wordPart(
                "endnotes",
                "<w:endnote w:id=\"1\"><w:p><w:r><w:t>End.</w:t></w:r></w:p></w:endnote>");
    assertThat(Shown.document(read(file)))
        .isEqualTo(
            "a{NOTE_CALL 1}b{NOTE_CALL i}\nc{NOTE_CALL 2}\nnote 1: Second.\nnote i: End.\nnote 2: First.\n");
  }

  @Test
  void aNotesOwnMarkIsKeptAndASecondOfThatMarkFollowsItsParagraph() {
    String call =
        "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"%d\"/><w:t>*</w:t></w:r>";
    Zipped file =
        Zipped.word(p(r("a") + call.formatted(1)) + p(r("b") + call.formatted(2)))
            .wordPart("footnotes", FOOTNOTES);
    assertThat(Shown.document(read(file)))
        .isEqualTo("a{NOTE_CALL *}\nb{SUPERSCRIPT *}\nSecond.\nnote *: First.\n");
  }

  @Test
  void trackedChangesAreAcceptedAndSaidToBe() {
    SourceText text =
        read(
            Zipped.word(
                p(
                        "<w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>"
                            + r("We ")
                            + "<w:del w:id=\"1\"><w:r><w:delText>never</w:delText></w:r></w:del>"
                            + "<w:ins w:id=\"2\">"
                            + r("always")
                            + "</w:ins>")
                    + p(r(" agreed."))));
    assertThat(Shown.document(text)).isEqualTo("We always agreed.\n");
    assertThat(text.findings().get(0).rule()).isEqualTo("SOURCE-030");
    assertThat(text.findings().get(0).place()).hasToString("minutes.docx:1");
  }

  @Test
  void textBoxesFieldsAndControlsAreRead() {
    String box = "<w:txbxContent>" + p(r("in a box")) + "</w:txbxContent>";
    assertThat(
            body(
                p(
                        r("before ")
                            + "<w:r><mc:AlternateContent><mc:Choice>"
                            + box
                            + "</mc:Choice><mc:Fallback>"
                            + box
                            + "</mc:Fallback></mc:AlternateContent></w:r>"
                            + r("after"))
                    + "<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>"
                    + p(r("control"))
                    + "</w:sdtContent></w:sdt>"
                    + p(
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>DATE</w:instrText><w:t>code</w:t><w:fldChar w:fldCharType=\"separate\"/><w:t>1962</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>"
                            + r("."))))
        .isEqualTo("before after\nin a box\ncontrol\n1962.\n");
  }

  @Test
  void linksAreKeptAndNotFollowed() {
    Zipped file =
        Zipped.word(p("<w:hyperlink r:id=\"h\">" + r("here") + "</w:hyperlink>"))
            .external("h", "hyperlink", "https://example.org/")
            .external("t", "attachedTemplate", "file:///etc/passwd");
    assertThat(Shown.document(read(file))).isEqualTo("{->https://example.org/ here}\n");
  }

  @Test
  void hiddenTextIsReportedWithItsWords() {
    SourceText text = read(Zipped.word(p(r("a") + r("<w:vanish/>", "secret"))));
    assertThat(text.findings())
        .extracting(f -> f.rule() + " " + f.place().line() + " " + f.message())
        .containsExactly("SOURCE-031 1 hidden text was left out: \"secret\"");
  }

  @Test
  void aCommentStandsBesideTheTextWhereItIsMade() {
    Zipped file =
        Zipped.word(p(r("x")) + p(r("a b") + "<w:r><w:commentReference w:id=\"7\"/></w:r>"))
            .wordPart(
                "comments",
                "<w:comment w:id=\"7\" w:author=\"Lu\">" + p(r("check")) + "</w:comment>");
    SourceText text = read(file);
    assertThat(Shown.document(text)).isEqualTo("x\na b\n");
    Comment comment = text.comments().get(0);
    assertThat(comment.author() + " " + comment.line() + ":" + comment.column())
        .isEqualTo("Lu 2:4");
    assertThat(comment.blocks()).extracting(Block::text).containsExactly("check");
  }

  @Test
  void aHeadThatNoSectionNamesStandsOnceOnTheFirstPage() {
    SourceText text =
        read(
            Zipped.word(p(r("x")))
                .wordPart("footer", p(r("Secret")))
                .wordPart("header", p(r("Minutes")))
                .wordPart("header", p(r("Minutes"))));
    assertThat(Shown.document(text))
        .isEqualTo("PAGE_BREAK: \nPAGE_HEAD: Minutes\nPAGE_FOOT: Secret\nx\n");
  }

  @Test
  void aHeadStandsBesideThePageWithWhichItsSectionBegins() {
    String section =
        "<w:p><w:pPr><w:sectPr><w:headerReference r:id=\"header\"/></w:sectPr></w:pPr>"
            + r("end of one")
            + "</w:p>";
    SourceText text =
        read(
            Zipped.word(
                    p(r("one"))
                        + section
                        + p(r("two"))
                        + "<w:sectPr><w:headerReference r:id=\"header\"/>"
                        + "<w:footerReference r:id=\"footer\"/></w:sectPr>")
                .wordPart("header", p(r("Minutes")))
                .wordPart("footer", p(r("Annex"))));
    assertThat(Shown.document(text))
        .isEqualTo(
            "PAGE_BREAK: \nPAGE_HEAD: Minutes\none\nend of one\nPAGE_BREAK: \nPAGE_FOOT: Annex\ntwo\n");
  }

  @Test
  void whatLeadsToNothingIsSaidAndTheRestIsRead() {
    String field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> SAVEDATE </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    Zipped file =
        Zipped.word(
                p(r("a") + field)
                    + p(r("b") + "<w:r><w:footnoteReference w:id=\"9\"/></w:r>")
                    + p("<w:hyperlink r:id=\"gone\">" + r("c") + "</w:hyperlink>"))
            .missing("endnotes");
    SourceText text = read(file);
    assertThat(Shown.document(text)).isEqualTo("a\nb{SUPERSCRIPT 1}\nc\n");
    assertThat(text.findings())
        .extracting(f -> f.rule() + " " + f.place().line() + " " + f.message())
        .containsExactly(
            "SOURCE-036 0 the file is not whole: the part word/endnotes.xml is missing",
            "SOURCE-036 1 the file is not whole: the field SAVEDATE has no result",
            "SOURCE-036 2 the file is not whole: footnote 1 is called and is not there",
            "SOURCE-036 3 the file is not whole: a link leads to nothing that the file names");
  }

  @Test
  void aFileThatAnotherProgramWroteIsRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph paragraph = document.createParagraph();
      XWPFRun label = paragraph.createRun();
      label.setBold(true);
      label.setText("Smith:");
      paragraph.createRun().setText(" Yes.");
      document.createFootnotes();
      paragraph.addFootnoteReference(document.createFootnote());
      document.getFootnotes().get(0).createParagraph().createRun().setText("A note.");
      XWPFTable table = document.createTable(1, 2);
      table.getRow(0).getCell(0).setText("one");
      table.getRow(0).getCell(1).setText("two");
      document.write(bytes);
    }
    assertThat(Shown.document(Shown.read("poi.docx", bytes.toByteArray())))
        .isEqualTo("{BOLD Smith:} Yes.{NOTE_CALL 1}\nTABLE_ROW: one / two\nnote 1: A note.\n");
  }
}
