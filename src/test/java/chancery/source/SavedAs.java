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
    public void newPage() {
      newPage = true;
    }

    @Override
    public byte[] bytes() {
      return new Zipped()
          .with("mimetype", "application/vnd.oasis.opendocument.text")
          .with(
              "content.xml",
              "<o:document-content xmlns:o='urn:o' xmlns:text='urn:t' xmlns:style='urn:s' xmlns:fo='urn:f'>"
                  + "<o:automatic-styles>"
                  + STYLES
                  + "</o:automatic-styles><o:body><o:text>"
                  + out
                  + "</o:text></o:body></o:document-content>")
          .bytes();
    }
  }

  /** Printed pages, a paragraph a line; notes are left to what is tested of printed pages. */
  static final class Pdf implements Program {
    private static final float SIZE = 12;
    private final Printed document = new Printed();
    private final List<Printed.Line> page = new ArrayList<>();
    private float y = 100;

    @Override
    public void title(String words) {
      page.add(new Printed.Line(72, y, words, Printed.ROMAN, SIZE + 6));
      y += 34;
    }

    @Override
    public void paragraph(List<Part> parts) {
      float x = 72;
      for (Part part : parts) {
        if (part.look() != Look.NOTE) {
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
    public void newPage() {
      document.page(page.toArray(Printed.Line[]::new));
      page.clear();
      y = 100;
    }

    @Override
    public byte[] bytes() {
      newPage();
      return document.bytes();
    }
  }
}
