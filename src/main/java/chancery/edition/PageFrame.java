package chancery.edition;

import chancery.edition.EditionContents.Document;
import chancery.render.Output;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the edition gives to a document's page: its name, the ways into it, the documents beside.
 *
 * @param common what every page of the edition is told
 */
record PageFrame(
    EditionDescription description, EditionContents contents, Map<String, String> common) {

  /** The parameters of the page (xslt/html/page.xsl, xslt/shared/files.xsl). */
  Map<String, String> parameters(DocumentFiles files) {
    String way = files.toEdition();
    Map<String, String> parameters = new LinkedHashMap<>(common);
    parameters.put("index-file", way + EditionFolder.INDEX);
    parameters.put("assets", way + EditionFolder.ASSETS);
    parameters.computeIfPresent("own-style", (name, file) -> way + file);
    parameters.put("sections", contents.sections());
    Optional<Document> previous = contents.before(files.stem());
    Optional<Document> next = contents.after(files.stem());
    previous.ifPresent(d -> neighbour("previous", d, way, parameters));
    next.ifPresent(d -> neighbour("next", d, way, parameters));
    Optional<Document> document = contents.document(files.stem());
    document
        .filter(d -> !d.counterparts().equals("[]"))
        .ifPresent(d -> parameters.put("counterparts", d.counterparts()));
    canonical(document.map(Document::page), parameters);
    return parameters;
  }

  /** The document that a page shows beside the document: itself where it holds both. */
  Optional<DocumentFiles> original(DocumentFiles files) {
    return contents.document(files.stem()).flatMap(Document::original).map(DocumentFiles::new);
  }

  /** The parameters of the page that shows both (xslt/html/parallel/page.xsl). */
  Map<String, String> parallel(DocumentFiles files, DocumentFiles original) {
    String way = files.toEdition();
    Map<String, String> parameters = parameters(files);
    parameters.keySet().removeIf(name -> name.matches("(previous|next)-.*|counterparts"));
    if (!original.equals(files)) {
      parameters.put("original-file", way + DocumentFiles.address(original.of(Output.HTML)));
      parameters.put("original-tei-file", way + DocumentFiles.address(original.tei()));
    }
    canonical(Optional.of(DocumentFiles.address(files.of(Output.PARALLEL))), parameters);
    return parameters;
  }

  private void canonical(Optional<String> page, Map<String, String> parameters) {
    page.flatMap(p -> description.base().map(base -> base + p))
        .ifPresent(address -> parameters.put("canonical-address", address));
  }

  private static void neighbour(
      String which, Document document, String way, Map<String, String> parameters) {
    parameters.put(which + "-file", way + document.page());
    parameters.put(which + "-title", document.title());
  }
}
