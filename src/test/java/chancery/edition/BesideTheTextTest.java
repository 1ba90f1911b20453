package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Severity;
import chancery.xml.Saxon;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** What a word processor's file holds beside its text is in the TEI, at its place. */
class BesideTheTextTest {
  private static final Converter CONVERTER = new Converter(new Saxon());

  private static String tei(XWPFDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.write(bytes);
    Conversion conversion = CONVERTER.convert("minutes.docx", bytes.toByteArray());
    assertThat(conversion.findings()).filteredOn(f -> f.severity() == Severity.ERROR).isEmpty();
    return new String(conversion.tei(), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private static void comment(
      XWPFParagraph on, XWPFComments comments, String author, String words) {
    BigInteger id = BigInteger.valueOf(comments.getComments().size());
    XWPFComment comment = comments.createComment(id);
    comment.setAuthor(author);
    comment.createParagraph().createRun().setText(words);
    on.getCTP().addNewR().addNewCommentReference().setId(id);
  }

  private static XWPFDocument minutes() {
    XWPFDocument document = new XWPFDocument();
    paragraph(document, "Minutes of the Harbour Committee");
    paragraph(document, "SMITH: Shall we begin?");
    paragraph(document, "JONES: We shall.");
    paragraph(document, "SMITH: Then let us.");
    return document;
  }

  @Test
  void aCommentIsANoteOfItsAuthorsWhereItStands() throws IOException {
    try (XWPFDocument document = minutes()) {
      XWPFComments comments = document.createComments();
      comment(document.getParagraphs().get(1), comments, "Ann Lu", "or 'commence'?");
      comment(document.getParagraphs().get(2), comments, "B. Ray", "No.");
      comment(document.getParagraphs().get(2), comments, "Ann Lu", "Yes.");
      assertThat(tei(document))
          .contains(
              "Shall we begin?<note type=\"editorial\" subtype=\"comment\" place=\"margin\""
                  + " resp=\"#commentator-1\">or 'commence'?</note></p>",
              "We shall.<note type=\"editorial\" subtype=\"comment\" place=\"margin\""
                  + " resp=\"#commentator-2\">No.</note><note type=\"editorial\" subtype=\"comment\""
                  + " place=\"margin\" resp=\"#commentator-1\">Yes.</note></p>",
              "<respStmt xml:id=\"commentator-1\"> <resp>comments in the source</resp>"
                  + " <name>Ann Lu</name> </respStmt>");
    }
  }

  @Test
  void aHeaderAndAFooterStandOnceBesideTheFirstPage() throws IOException {
    try (XWPFDocument document = minutes()) {
      document
          .createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("Secret");
      document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("7");
      assertThat(tei(document))
          .contains(
              "<text xml:lang=\"en\"> <pb edRef=\"#src-digital\"/> <fw type=\"header\">Secret</fw> <fw type=\"pageNum\">7</fw>"
                  + " <front>");
    }
  }
}
