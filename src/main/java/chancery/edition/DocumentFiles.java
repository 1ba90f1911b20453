package chancery.edition;

import chancery.render.Output;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the files of one document are called, as paths from the edition's folder, with slashes.
 *
 * @param stem what they have in common
 */
public record DocumentFiles(String stem) {
  private static final Map<Output, String> SUFFIXES =
      Collections.unmodifiableMap(
          new EnumMap<>(
              Map.ofEntries(
                  Map.entry(Output.HTML, ".html"),
                  Map.entry(Output.PARALLEL, ".parallel.html"),
                  Map.entry(Output.TEXT, ".txt"),
                  Map.entry(Output.PDF, ".pdf"),
                  Map.entry(Output.PARLA_CLARIN, ".parla-clarin.xml"),
                  Map.entry(Output.ISO_24624, ".iso-24624.xml"),
                  Map.entry(Output.TEI, ".tei.xml"),
                  Map.entry(Output.EPUB, ".epub"),
                  Map.entry(Output.DOCX, ".docx"),
                  Map.entry(Output.CSL_JSON, ".csl.json"),
                  Map.entry(Output.BIBTEX, ".bib"),
                  Map.entry(Output.BIBLATEX, ".biblatex.bib"),
                  Map.entry(Output.RIS, ".ris"),
                  Map.entry(Output.MODS, ".mods"),
                  Map.entry(Output.DUBLIN_CORE, ".dc"),
                  Map.entry(Output.SCHEMA_ORG, ".jsonld"),
                  Map.entry(Output.COINS, ".coins.html"),
                  Map.entry(Output.CITATION, ".citation.txt"))));

  /** What stands beside a document's TEI in an edition. */
  private static final List<Output> IN_EDITION =
      List.of(
          Output.HTML, Output.TEXT, Output.CSL_JSON, Output.BIBTEX, Output.RIS, Output.CITATION);

  /** The stylesheets' parameters that say where a document's files are (xslt/shared/files.xsl). */
  private static final Map<Output, String> PARAMETERS =
      Map.of(
          Output.HTML, "html-file",
          Output.TEXT, "text-file",
          Output.PDF, "pdf-file",
          Output.CSL_JSON, "csl-json-file",
          Output.BIBTEX, "bibtex-file",
          Output.RIS, "ris-file");

  /** The outputs that lead to a document's other files. */
  private static final Set<Output> LEADING =
      Set.of(Output.HTML, Output.PARALLEL, Output.RECORD, Output.ENTRY);

  /** The TEI that everything else is made from. */
  public String tei() {
    return stem + ".xml";
  }

  /** What is made from the TEI in this way. */
  public String of(Output output) {
    String suffix = SUFFIXES.get(output);
    if (suffix == null) {
      throw new IllegalArgumentException(output + " is not made of one document");
    }
    return stem + suffix;
  }

  /** The outputs that a document of an edition has, in order. */
  public static List<Output> outputs() {
    return IN_EDITION;
  }

  /** Where a new conversion stands while the TEI holds an editor's work. */
  String newTei() {
    return stem + GeneratedTei.BESIDE;
  }

  /** All of the document's files, and what may stand beside them. */
  List<String> all() {
    List<String> all = new ArrayList<>(List.of(tei(), newTei()));
    outputs().forEach(output -> all.add(of(output)));
    all.add(of(Output.PARALLEL));
    all.add(of(Output.PDF));
    return all;
  }

  /**
   * What the stylesheet that makes an output is told of the document's files: their addresses.
   *
   * @param offered the outputs that there are beside it
   */
  Map<String, String> parameters(Output output, Collection<Output> offered) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (LEADING.contains(output)) {
      for (Output other : offered) {
        String parameter = PARAMETERS.get(other);
        if (parameter != null) {
          parameters.put(parameter, address(of(other)));
        }
      }
    }
    return parameters;
  }

  /** A path as a relative address: what an address cannot hold is escaped. */
  static String address(String path) {
    try {
      return new URI(null, null, "/" + path, null).getRawPath().substring(1).replace(":", "%3A");
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** The same files, as a page beside them names them. */
  DocumentFiles inTheirFolder() {
    return new DocumentFiles(stem.substring(stem.lastIndexOf('/') + 1));
  }

  /** The way from the document's folder to the edition's: empty, or {@code ../} a folder. */
  String toEdition() {
    return "../".repeat((int) stem.chars().filter(c -> c == '/').count());
  }
}
