package chancery.edition;

import chancery.render.Output;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the files of one document are called, as paths from the edition's folder, with slashes.
 *
 * @param stem what they have in common
 */
public record DocumentFiles(String stem) {
  private static final Map<Output, String> SUFFIXES =
      Collections.unmodifiableMap(
          new EnumMap<>(
              Map.of(
                  Output.HTML, ".html",
                  Output.TEXT, ".txt",
                  Output.CITATION, ".citation.txt",
                  Output.CSL_JSON, ".csl.json",
                  Output.BIBTEX, ".bib")));

  /** The stylesheets' parameters that say where a document's files are (xslt/shared/files.xsl). */
  private static final Map<Output, String> PARAMETERS =
      Map.of(
          Output.HTML, "html-file",
          Output.TEXT, "text-file",
          Output.CSL_JSON, "csl-json-file",
          Output.BIBTEX, "bibtex-file");

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
    return List.copyOf(SUFFIXES.keySet());
  }

  /** All of the document's files. */
  List<String> all() {
    List<String> all = new ArrayList<>(List.of(tei()));
    outputs().forEach(output -> all.add(of(output)));
    return all;
  }

  /**
   * What the stylesheets are told of the files.
   *
   * @param offered the outputs that there are
   */
  public Map<String, String> parameters(List<Output> offered) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (Output output : offered) {
      String parameter = PARAMETERS.get(output);
      if (parameter != null) {
        parameters.put(parameter, of(output));
      }
    }
    return parameters;
  }

  /** The same files, as a page beside them names them. */
  public DocumentFiles inTheirFolder() {
    return new DocumentFiles(stem.substring(stem.lastIndexOf('/') + 1));
  }

  /** The way from the document's folder to the edition's: empty, or {@code ../} a folder. */
  String toEdition() {
    return "../".repeat((int) stem.chars().filter(c -> c == '/').count());
  }
}
