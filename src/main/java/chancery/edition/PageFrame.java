package chancery.edition;

import chancery.edition.EditionContents.Document;
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
    contents
        .document(files.stem())
        .flatMap(d -> description.base().map(base -> base + d.page()))
        .ifPresent(address -> parameters.put("canonical-address", address));
    return parameters;
  }

  private static void neighbour(
      String which, Document document, String way, Map<String, String> parameters) {
    parameters.put(which + "-file", way + document.page());
    parameters.put(which + "-title", document.title());
  }
}
