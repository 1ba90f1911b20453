package chancery.render;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What a PDF says to those who hear it: the text of its tags, in their order. */
public final class TaggedText {
  private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private TaggedText() {}

  /** The text of a PDF, with no white space between blocks. */
  public static String of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      TaggedText tagged = new TaggedText();
      for (PDPage page : document.getPages()) {
        tagged.read(page);
      }
      tagged.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
      return tagged.text.toString();
    }
  }

  private void read(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, String> byId = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      StringBuilder words = new StringBuilder();
      for (Object part : content.getContents()) {
        if (part instanceof TextPosition glyph) {
          words.append(glyph.getUnicode());
        }
      }
      byId.put(content.getMCID(), words.toString());
    }
    marked.put(page, byId);
  }

  private void walk(PDStructureNode node, @Nullable PDPage inherited) {
    PDPage page = inherited;
    if (node instanceof PDStructureElement element && element.getPage() != null) {
      page = element.getPage();
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        walk(element, page);
      } else if (kid instanceof Integer id) {
        append(page, id);
      } else if (kid instanceof PDMarkedContentReference reference) {
        append(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
      }
    }
  }

  private void append(@Nullable PDPage page, int id) {
    text.append(marked.getOrDefault(page, Map.of()).getOrDefault(id, ""));
  }
}
