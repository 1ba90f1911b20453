package chancery.edition;

import chancery.edition.Print.Attachment;
import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.print.LayoutException;
import chancery.print.Manuscript;
import chancery.print.Typeset;
import chancery.print.Typesetter;
import chancery.render.Output;
import chancery.render.Rendering;
import chancery.render.StylesheetException;
import chancery.render.Stylesheets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Map<String, byte[]> attached = attached(Map.of(name, source));
    Map<String, String> parameters = attached.isEmpty() ? Map.of() : Map.of("attachment", name);
    return set(
        path, pictures, parameters, (fo, shown) -> Manuscript.whole(fo.of(tei), attached, shown));
  }

  /**
   * Prints a book.
   *
   * @param path what findings call it
   * @param teis what can be attached to it, by name
   * @param pictures those that it shows
   * @param parameters what the stylesheet is told besides how to print
   * @throws IOException where it cannot be printed plainly either
   */
  Typeset print(
      Sheets book,
      String path,
      Map<String, byte[]> teis,
      Pictures pictures,
      Map<String, String> parameters)
      throws StylesheetException, IOException {
    return set(
        path,
        pictures,
        parameters,
        (fo, shown) ->
            new Manuscript(
                fo.of(book.frame(fo)), part -> part(fo, book, part), attached(teis), shown));
  }

  private static String part(FormattingObjects fo, Sheets book, String name) throws IOException {
    try {
      return fo.of(book.document(name));
    } catch (StylesheetException e) {
      throw new IOException(e);
    }
  }

  /** What the stylesheet makes of a document or of a part of a book. */
  @FunctionalInterface
  interface FormattingObjects {
    String of(XdmNode sheet) throws StylesheetException;
  }

  @FunctionalInterface
  private interface Composition {
    Manuscript of(FormattingObjects fo, Map<String, byte[]> shown)
        throws StylesheetException, IOException;
  }

  /** Sets pages: plainly, where the layout engine fails on what is asked of it usually. */
  private Typeset set(
      String path, Pictures pictures, Map<String, String> parameters, Composition composition)
      throws StylesheetException, IOException {
    Pictures shown = pictures.shown(Typesetter::canShow);
    Map<String, String> all = new HashMap<>(parameters);
    all.put("pictures", shown.parameter());
    List<Finding> findings = new ArrayList<>();
    byte[] pdf;
    try {
      pdf = set("full", path, shown, all, composition, findings);
    } catch (LayoutException full) {
      findings.clear();
      try {
        pdf = set("plain", path, shown, all, composition, findings);
      } catch (LayoutException e) {
        throw new IOException("The pages of " + path + " cannot be set: " + e.getMessage(), e);
      }
      findings.add(plain(path));
    }
    findings.addAll(shown.missingInPrint(path));
    return new Typeset(pdf, findings);
  }

  private byte[] set(
      String setting,
      String path,
      Pictures shown,
      Map<String, String> parameters,
      Composition composition,
      List<Finding> findings)
      throws StylesheetException, LayoutException, IOException {
    // A part of a book that is set again is found wanting again.
    Set<Finding> found = new LinkedHashSet<>();
    FormattingObjects fo =
        sheet -> {
          Rendering rendering = rendering(sheet, setting, parameters);
          found.addAll(rendering.findings());
          return rendering.text();
        };
    try {
      Typeset typeset = typesetter.typeset(composition.of(fo, shown.content()), path);
      findings.addAll(found);
      findings.addAll(typeset.findings());
      return typeset.pdf();
    } catch (IOException e) {
      if (e.getCause() instanceof StylesheetException part) {
        throw part;
      }
      throw e;
    }
  }

  private Rendering rendering(XdmNode sheet, String setting, Map<String, String> parameters)
      throws StylesheetException {
    Map<String, String> all =
        new HashMap<>(
            Map.of(
                "paper", print.paper().word(),
                "notes", print.notes().word(),
                "title", print.title().word(),
                "setting", setting));
    all.putAll(edition.parameters(Output.PDF));
    all.putAll(parameters);
    return stylesheets.render(Output.PDF, sheet, all);
  }

  private Map<String, byte[]> attached(Map<String, byte[]> teis) {
    return print.attachment() == Attachment.TEI ? teis : Map.of();
  }

  private static Finding plain(String path) {
    return Finding.info(
        "PRINT-005",
        Place.of(path),
        "The layout engine failed on this document; it is set plainly.",
        "Words are not divided at the ends of lines; nothing is missing.");
  }
}
