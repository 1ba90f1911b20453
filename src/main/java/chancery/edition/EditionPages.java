package chancery.edition;

import chancery.finding.Finding;
import chancery.render.EntryPoint;
import chancery.render.StylesheetException;
import chancery.render.Stylesheets;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The pages that an edition has of all its documents: each a step that depends on the documents'
 * records, and on nothing else of them.
 */
final class EditionPages {
  private final Stylesheets stylesheets;
  private final Toolset tools;

  EditionPages(Stylesheets stylesheets, Toolset tools) {
    this.stylesheets = stylesheets;
    this.tools = tools;
  }

  /**
   * Makes the pages whose documents' records have changed.
   *
   * @param records of all documents, in their order
   * @param findings is given what was found on the way
   * @throws IOException where a page cannot be written
   */
  Contents build(EditionDraft draft, List<String> records, List<Finding> findings)
      throws IOException {
    Ledger ledger = draft.ledger();
    for (Step page : List.of(index(records))) {
      try {
        findings.addAll(ledger.perform(page).findings());
      } catch (StylesheetException e) {
        findings.addAll(e.findings());
      }
    }
    ledger.save();
    return Contents.made(ledger.files());
  }

  private Step index(List<String> records) {
    Map<String, String> parameters = Map.of("assets", EditionFolder.ASSETS);
    return new Step(
        EditionFolder.INDEX,
        Digest.of(tools.of(EntryPoint.INDEX), records, parameters),
        () -> Made.file(EditionFolder.INDEX, stylesheets.index(records, parameters)));
  }
}
