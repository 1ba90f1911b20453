package chancery.edition;

import chancery.edition.EditionContents.Document;
import chancery.edition.Sheets.Leaf;
import chancery.edition.Step.Shelf;
import chancery.print.Typeset;
import chancery.render.Output;
import chancery.render.StylesheetException;
import chancery.xml.Saxon;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A whole edition as one PDF: its documents in their order, which {@code xslt/fo/book.xsl} binds.
 */
final class Book {
  private final Saxon saxon;
  private final Printer printer;
  private final Toolset tools;

  Book(Saxon saxon, Printer printer, Toolset tools) {
    this.saxon = saxon;
    this.printer = printer;
    this.tools = tools;
  }

  /**
   * The step that prints it.
   *
   * @param parameters what the edition says of itself
   */
  Step step(EditionDraft draft, List<Document> documents, Map<String, String> parameters)
      throws IOException {
    List<Digest> teis = new ArrayList<>();
    for (Document document : documents) {
      teis.add(Digest.ofContent(draft.read(new DocumentFiles(document.stem()).tei())));
    }
    Pictures pictures = pictures(draft, documents);
    return new Step(
        "book",
        Digest.of(tools.of(Output.PDF), documents, teis, pictures, printer.how(), parameters),
        shelf -> made(draft, documents, pictures, parameters, shelf));
  }

  private Pictures pictures(EditionDraft draft, List<Document> documents) throws IOException {
    Pictures pictures = Pictures.none();
    for (int i = 0; i < documents.size(); i++) {
      DocumentFiles files = new DocumentFiles(documents.get(i).stem());
      DocumentTree tree = new DocumentTree(draft, saxon, files.tei());
      pictures = pictures.and(Pictures.of(draft, files, tree).within(prefix(i)));
    }
    return pictures;
  }

  /** What tells the ids and pictures of one document from those of others. */
  private static String prefix(int document) {
    return "d" + (document + 1) + ".";
  }

  private Made made(
      EditionDraft draft,
      List<Document> documents,
      Pictures pictures,
      Map<String, String> parameters,
      Shelf shelf)
      throws IOException, StylesheetException {
    Map<String, byte[]> teis = new LinkedHashMap<>();
    for (Document document : documents) {
      String path = new DocumentFiles(document.stem()).tei();
      teis.put(path, draft.read(path));
    }
    Typeset typeset =
        printer.print(
            new Sheets(saxon, leaves(documents, teis)),
            draft.folder().shown(EditionFolder.BOOK),
            teis,
            pictures,
            parameters);
    shelf.put(EditionFolder.BOOK, typeset.pdf());
    return Made.files(typeset.findings());
  }

  private List<Leaf> leaves(List<Document> documents, Map<String, byte[]> teis) {
    List<Leaf> leaves = new ArrayList<>();
    Optional<String> part = Optional.of("none yet");
    for (Document document : documents) {
      String prefix = prefix(leaves.size());
      String path = new DocumentFiles(document.stem()).tei();
      Optional<String> year = document.year().map(String::valueOf);
      Map<String, String> listed = new HashMap<>(Map.of("prefix", prefix));
      year.ifPresent(y -> listed.put("part", y));
      if (printer.how().attachment() == Print.Attachment.TEI) {
        listed.put("attachment", path);
      }
      Map<String, String> set = new HashMap<>(Map.of("prefix", prefix));
      if (!year.equals(part)) {
        set.put("opens", year.orElse(""));
      }
      byte[] tei = Objects.requireNonNull(teis.get(path));
      leaves.add(new Leaf(prefix, listed, set, () -> tei));
      part = year;
    }
    return leaves;
  }
}
