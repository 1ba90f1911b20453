package chancery.edition;

import chancery.edition.Print.Attachment;
import chancery.finding.Finding;
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
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;

/** Prints documents, one a PDF. Safe to share between threads. */
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

  /**
   * Prints a document.
   *
   * @param source the bytes of its TEI
   * @param path what findings call it
   */
  Typeset print(XdmNode tei, byte[] source, String path, DocumentFiles files)
      throws StylesheetException, IOException {
    Map<String, String> parameters = new HashMap<>(Map.of("paper", print.paper().parameter()));
    parameters.putAll(edition.parameters(Output.PDF));
    Optional<byte[]> attached = Optional.empty();
    if (print.attachment() == Attachment.TEI) {
      parameters.put("attachment", files.inTheirFolder().tei());
      attached = Optional.of(source);
    }
    Rendering rendering = stylesheets.render(Output.PDF, tei, parameters);
    Typeset typeset = typesetter.typeset(rendering.text(), path, attached);
    List<Finding> findings = new ArrayList<>(rendering.findings());
    findings.addAll(typeset.findings());
    return new Typeset(typeset.pdf(), findings);
  }
}
