package chancery.edition;

import chancery.edition.Print.Attachment;
import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.print.LayoutException;
import chancery.print.Typeset;
import chancery.print.Typesetter;
import chancery.render.Output;
import chancery.render.Rendering;
import chancery.render.StylesheetException;
import chancery.render.Stylesheets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmNode;

/** Prints documents and books of them. Safe to share between threads. */
final class Printer {
  private final Stylesheets stylesheets;
  private final Print print;
  private final EditionDescription edition;
  private final Typesetter typesetter = new Typesetter();

  Printer(Stylesheets stylesheets, Print print, EditionDescription edition) {
    this.stylesheets = stylesheets;
    this.print = print;
    this.edition = edition;
  }

  /** How it prints. */
  Print how() {
    return print;
  }

  /**
   * Prints a document.
   *
   * @param source the bytes of its TEI
   * @param path what findings call it
   * @param pictures those that it shows
   * @throws IOException where it cannot be printed plainly either
   */
  Typeset print(XdmNode tei, byte[] source, String path, DocumentFiles files, Pictures pictures)
      throws StylesheetException, IOException {
    String name = files.inTheirFolder().tei();
    return print(
        tei,
        path,
        Map.of(name, source),
        pictures,
        print.attachment() == Attachment.TEI ? Map.of("attachment", name) : Map.of());
  }

  /**
   * Prints a document or a book: plainly, where the layout engine fails on what is asked of it
   * usually.
   *
   * @param path what findings call it
   * @param teis what can be attached to it, by name
   * @param pictures those that it shows
   * @param parameters what the stylesheet is told besides how to print
   * @throws IOException where it cannot be printed plainly either
   */
  Typeset print(
      XdmNode tei,
      String path,
      Map<String, byte[]> teis,
      Pictures pictures,
      Map<String, String> parameters)
      throws StylesheetException, IOException {
    Pictures shown = pictures.shown(Typesetter::canShow);
    Typeset typeset = fullOrPlain(tei, path, teis, shown, parameters);
    List<Finding> findings = new ArrayList<>(typeset.findings());
    findings.addAll(shown.findings(path));
    return new Typeset(typeset.pdf(), findings);
  }

  private Typeset fullOrPlain(
      XdmNode tei,
      String path,
      Map<String, byte[]> teis,
      Pictures pictures,
      Map<String, String> parameters)
      throws StylesheetException, IOException {
    try {
      return print("full", tei, path, teis, pictures, parameters);
    } catch (LayoutException full) {
      try {
        Typeset typeset = print("plain", tei, path, teis, pictures, parameters);
        List<Finding> findings = new ArrayList<>(typeset.findings());
        findings.add(plain(path));
        return new Typeset(typeset.pdf(), findings);
      } catch (LayoutException e) {
        throw new IOException("The pages of " + path + " cannot be set: " + e.getMessage(), e);
      }
    }
  }

  private Typeset print(
      String setting,
      XdmNode tei,
      String path,
      Map<String, byte[]> teis,
      Pictures pictures,
      Map<String, String> parameters)
      throws StylesheetException, LayoutException, IOException {
    Map<String, String> all =
        new HashMap<>(
            Map.of(
                "paper", print.paper().word(),
                "notes", print.notes().word(),
                "title", print.title().word(),
                "pictures", pictures.parameter(),
                "setting", setting));
    all.putAll(edition.parameters(Output.PDF));
    all.putAll(parameters);
    Rendering rendering = stylesheets.render(Output.PDF, tei, all);
    Typeset typeset =
        typesetter.typeset(
            rendering.text(),
            path,
            print.attachment() == Attachment.TEI ? teis : Map.of(),
            pictures.content());
    List<Finding> findings = new ArrayList<>(rendering.findings());
    findings.addAll(typeset.findings());
    return new Typeset(typeset.pdf(), findings);
  }

  private static Finding plain(String path) {
    return Finding.info(
        "PRINT-005",
        Place.of(path),
        "The layout engine failed on this document; it is set plainly.",
        "Words are not divided at the ends of lines; nothing is missing.");
  }
}
