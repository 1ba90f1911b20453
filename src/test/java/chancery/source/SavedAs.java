package chancery.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Programs in which one document is saved: each writes what its format can hold of it. */
final class SavedAs {
  private SavedAs() {}

  /** A part of a paragraph: words in one look, or a footnote with its words. */
  record Part(Look look, String words) {}

  /** What a part is. */
  enum Look {
    PLAIN,
    BOLD,
    ITALIC,
    NOTE
  }

  /** What is told to write a document, from its top to its end. */
  interface Program {
    void title(String words);

    void paragraph(List<Part> parts);

    void list(List<String> items);

    void table(List<List<String>> rows);

    /** A quotation of one paragraph, in lines. */
    void quotation(List<String> lines);

    void newPage();

    byte[] bytes();
  }

  private static byte[] utf8(CharSequence text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Words and page breaks. */
  static final class Text implements Program {
    private final StringBuilder out = new StringBuilder();

    @Override
    public void title(String words) {
      out.append(words).append("\n\n");
    }

    @Override
    public void paragraph(List<Part> parts) {
      parts.stream().filter(part -> part.look() != Look.NOTE).forEach(p -> out.append(p.words()));
      out.append("\n\n");
    }

    @Override
    public void list(List<String> items) {
      items.forEach(item -> out.append(item).append("\n\n"));
    }

    @Override
    public void table(List<List<String>> rows) {
      rows.forEach(this::list);
    }

    @Override
    public void quotation(List<String> lines) {
      lines.forEach(line -> out.append("> ").append(line).append('\n'));
      out.append('\n');
    }

    @Override
    public void newPage() {
      out.append("\f\n");
    }

    @Override
    public byte[] bytes() {
      return utf8(out);
    }
  }

  /** Everything but pages. */
  static final class Markdown implements Program {
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private int count;

    @Override
    public void title(String words) {
      out.append("# ").append(words).append("\n\n");
    }

    @Override
    public void paragraph(List<Part> parts) {
      for (Part part : parts) {
        switch (part.look()) {
          case PLAIN -> out.append(part.words());
          case BOLD -> out.append("**").append(part.words()).append("**");
          case ITALIC -> out.append("*").append(part.words()).append("*");
          case NOTE -> {
            out.append("[^").append(++count).append("]");
            notes.append("[^").append(count).append("]: ").append(part.words()).append("\n\n");
          }
        }
      }
      out.append("\n\n");
    }

    @Override
    public void list(List<String> items) {
      items.forEach(item -> out.append("- ").append(item).append('\n'));
      out.append('\n');
    }

    @Override
    public void table(List<List<String>> rows) {
      for (int i = 0; i < rows.size(); i++) {
        out.append("| ").append(String.join(" | ", rows.get(i))).append(" |\n");
        out.append(i == 0 ? "|---|---|\n" : "");
      }
      out.append('\n');
    }

    @Override
    public void quotation(List<String> lines) {
      lines.forEach(line -> out.append("> ").append(line).append('\n'));
      out.append('\n');
    }

    @Override
    public void newPage() {
      // Markdown has no pages.
    }

    @Override
    public byte[] bytes() {
      return utf8(out.append(notes));
    }
  }

  static final class Html implements Program {
    private final StringBuilder out = new StringBuilder("<!DOCTYPE html><title>x</title><main>\n");
    private final StringBuilder notes = new StringBuilder();
    private int count;

    @Override
    public void title(String words) {
      out.append("<h1>").append(words).append("</h1>\n");
    }

    @Override
    public void paragraph(List<Part> parts) {
      out.append("<p>");
      for (Part part : parts) {
        switch (part.look()) {
          case PLAIN -> out.append(part.words());
          case BOLD -> out.append("<b>").append(part.words()).append("</b>");
          case ITALIC -> out.append("<i>").append(part.words()).append("</i>");
          case NOTE -> {
            count++;
            out.append("<sup><a href='#fn%d' id='r%d'>%d</a></sup>".formatted(count, count, count));
            notes.append(
                "<p id='fn%d'>%s <a href='#r%d'>↩</a></p>\n".formatted(count, part.words(), count));
          }
        }
      }
      out.append("</p>\n");
    }

    @Override
    public void list(List<String> items) {
      out.append("<ul>");
      items.forEach(item -> out.append("<li>").append(item).append("</li>"));
      out.append("</ul>\n");
    }

    @Override
    public void table(List<List<String>> rows) {
      out.append("<table>");
      for (List<String> row : rows) {
        out.append("<tr>");
        row.forEach(cell -> out.append("<td>").append(cell).append("</td>"));
        out.append("</tr>");
      }
      out.append("</table>\n");
    }

    @Override
    public void quotation(List<String> lines) {
      out.append("<blockquote>").append(String.join("\n", lines)).append("</blockquote>\n");
    }

    @Override
    public void newPage() {
      out.append("<div role='doc-pagebreak'></div>\n");
    }

    @Override
    public byte[] bytes() {
      return utf8(out.append(notes).append("</main>"));
    }
  }

  /** A Word file, as Apache POI writes it. */
  static final class Word implements Program {
    private final XWPFDocument document = new XWPFDocument();
    private boolean newPage;

    Word() {
      document.createStyles();
    }

    @Override
    public void title(String words) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.setStyle("Title");
      paragraph.createRun().setText(words);
    }

    @Override
    public void paragraph(List<Part> parts) {
      XWPFParagraph paragraph = document.createParagraph();
      if (newPage) {
        paragraph.createRun().addBreak(BreakType.PAGE);
        newPage = false;
      }
      for (Part part : parts) {
        if (part.look() == Look.NOTE) {
          XWPFFootnote note = document.createFootnote();
          note.createParagraph().createRun().setText(part.words());
          BigInteger id = note.getId();
          paragraph.createRun().getCTR().addNewFootnoteReference().setId(id);
        } else {
          XWPFRun run = paragraph.createRun();
          run.setText(part.words());
          run.setBold(part.look() == Look.BOLD);
          run.setItalic(part.look() == Look.ITALIC);
        }
      }
    }

    @Override
    public void list(List<String> items) {
      for (String item : items) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(BigInteger.ONE);
        paragraph.createRun().setText(item);
      }
    }

    @Override
    public void table(List<List<String>> rows) {
      XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
      for (int r = 0; r < rows.size(); r++) {
        for (int c = 0; c < rows.get(r).size(); c++) {
          table.getRow(r).getCell(c).setText(rows.get(r).get(c));
        }
      }
    }

    @Override
    public void quotation(List<String> lines) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.setStyle("Quote");
      paragraph.createRun().setText(String.join(" ", lines));
    }

    @Override
    public void newPage() {
      newPage = true;
    }

    @Override
    public byte[] bytes() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (document) {
        document.write(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return bytes.toByteArray();
    }
  }

  static final class OpenDocument implements Program {
    private static final String STYLES =
        "<style:style style:name='Page' style:family='paragraph'>"
            + "<style:paragraph-properties fo:break-before='page'/></style:style>"
            + "<style:style style:name='B' style:family='text'>"
            + "<style:text-properties fo:font-weight='bold'/></style:style>"
            + "<style:style style:name='I' style:family='text'>"
            + "<style:text-properties fo:font-style='italic'/></style:style>";
    private final StringBuilder out = new StringBuilder();
    private boolean newPage;
    private int count;

    @Override
    public void title(String words) {
      out.append("<text:h text:outline-level='1'>").append(words).append("</text:h>");
    }

    @Override
    public void paragraph(List<Part> parts) {
      out.append(newPage ? "<text:p text:style-name='Page'>" : "<text:p>");
      newPage = false;
      for (Part part : parts) {
        switch (part.look()) {
          case PLAIN -> out.append(part.words());
          case BOLD -> span("B", part.words());
          case ITALIC -> span("I", part.words());
          case NOTE ->
              out.append("<text:note text:note-class='footnote'><text:note-citation>")
                  .append(++count)
                  .append("</text:note-citation><text:note-body><text:p>")
                  .append(part.words())
                  .append("</text:p></text:note-body></text:note>");
        }
      }
      out.append("</text:p>");
    }

    private void span(String style, String words) {
      out.append("<text:span text:style-name='%s'>%s</text:span>".formatted(style, words));
    }

    @Override
    public void list(List<String> items) {
      out.append("<text:list>");
      for (String item : items) {
        out.append("<text:list-item><text:p>").append(item).append("</text:p></text:list-item>");
      }
      out.append("</text:list>");
    }

    @Override
    public void table(List<List<String>> rows) {
      out.append("<table:table>");
      for (List<String> row : rows) {
        out.append("<table:table-row>");
        row.forEach(
            cell ->
                out.append("<table:table-cell><text:p>")
                    .append(cell)
                    .append("</text:p></table:table-cell>"));
        out.append("</table:table-row>");
      }
      out.append("</table:table>");
    }

    @Override
    public void quotation(List<String> lines) {
      out.append("<text:p text:style-name='Quotations'>")
          .append(String.join(" ", lines))
          .append("</text:p>");
    }

    @Override
    public void newPage() {
      newPage = true;
    }

    @Override
    public byte[] bytes() {
      return new Zipped()
          .with("mimetype", "application/vnd.oasis.opendocument.text")
          .with(
              "styles.xml",
              "<o:document-styles xmlns:o='urn:o' xmlns:style='urn:s'><o:styles>"
                  + "<style:style style:name='Quotations' style:family='paragraph'/>"
                  + "</o:styles></o:document-styles>")
          .with(
              "content.xml",
              "<o:document-content xmlns:o='urn:o' xmlns:text='urn:t' xmlns:style='urn:s' xmlns:fo='urn:f' xmlns:table='urn:b'>"
                  + "<o:automatic-styles>"
                  + STYLES
                  + "</o:automatic-styles><o:body><o:text>"
                  + out
                  + "</o:text></o:body></o:document-content>")
          .bytes();
    }
  }

  /** Printed pages, a paragraph a line, notes in small print at the foot. */
  static final class Pdf implements Program {
    private static final float SIZE = 12;
    private static final float FOOT = 700;
    private final Printed document = new Printed();
    private final List<Printed.Line> page = new ArrayList<>();
    private float y = 100;
    private float foot = FOOT;
    private int count;

    @Override
    public void title(String words) {
      page.add(new Printed.Line(72, y, words, Printed.ROMAN, SIZE + 6));
      y += 34;
    }

    @Override
    public void paragraph(List<Part> parts) {
      float x = 72;
      for (Part part : parts) {
        if (part.look() == Look.NOTE) {
          String mark = String.valueOf(++count);
          page.add(new Printed.Line(x, y - 4, mark, Printed.ROMAN, 7));
          x += 4;
          page.add(new Printed.Line(72, foot, mark + " " + part.words(), Printed.ROMAN, 9));
          foot += 11;
        } else {
          PDFont font = font(part.look());
          page.add(new Printed.Line(x, y, part.words(), font, SIZE));
          x += width(font, part.words());
        }
      }
      y += 28;
    }

    private static PDFont font(Look look) {
      return switch (look) {
        case BOLD -> Printed.BOLD;
        case ITALIC -> Printed.ITALIC;
        default -> Printed.ROMAN;
      };
    }

    private static float width(PDFont font, String words) {
      try {
        return font.getStringWidth(words) / 1000 * SIZE;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void list(List<String> items) {
      items.forEach(item -> paragraph(List.of(new Part(Look.PLAIN, item))));
    }

    @Override
    public void table(List<List<String>> rows) {
      rows.forEach(this::list);
    }

    @Override
    public void quotation(List<String> lines) {
      list(List.of(String.join(" ", lines)));
    }

    @Override
    public void newPage() {
      document.page(page.toArray(Printed.Line[]::new));
      page.clear();
      y = 100;
      foot = FOOT;
    }

    @Override
    public byte[] bytes() {
      newPage();
      return document.bytes();
    }
  }
}
