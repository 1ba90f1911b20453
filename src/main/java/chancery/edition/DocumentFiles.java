package chancery.edition;

/**
 * What the files of one document are called, as paths from the edition's folder, with slashes.
 *
 * @param stem the document's name: its transcript's path from the folder of transcripts, without
 *     extension
 */
public record DocumentFiles(String stem) {

  /** The files of the document whose transcript stands at {@code path} in its folder. */
  public static DocumentFiles ofTranscript(String path) {
    int dot = path.lastIndexOf('.');
    return new DocumentFiles(dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path);
  }

  public String tei() {
    return stem + ".xml";
  }

  public String html() {
    return stem + ".html";
  }

  public String text() {
    return stem + ".txt";
  }

  /** The line that says how to cite the document. */
  public String citation() {
    return stem + ".citation.txt";
  }

  public String cslJson() {
    return stem + ".csl.json";
  }

  public String bibtex() {
    return stem + ".bib";
  }

  /** How many folders the document stands below the edition's. */
  public int depth() {
    return (int) stem.chars().filter(c -> c == '/').count();
  }

  /** A path from the edition's folder, as an address from the document's own folder. */
  public static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
