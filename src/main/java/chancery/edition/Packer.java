package chancery.edition;

import chancery.edition.Step.Shelf;
import chancery.finding.Finding;
import chancery.print.Typeset;
import chancery.render.Output;
import chancery.render.Rendering;
import chancery.render.StylesheetException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.sf.saxon.s9api.XdmNode;

/**
 * Makes what readers take away from an edition: a document's PDF, e-book and Word document. Safe to
 * use from several threads.
 */
final class Packer {
  private final Workshop workshop;
  private final Toolset tools;
  private final EditionDraft edition;
  private final Supplier<Printer> printer;

  Packer(Workshop workshop, Toolset tools, EditionDraft edition) {
    this.workshop = workshop;
    this.tools = tools;
    this.edition = edition;
    this.printer =
        new OnDemand<>(
            () ->
                new Printer(
                    workshop.stylesheets(),
                    workshop.print().orElse(Print.USUAL),
                    workshop.description()));
  }

  /**
   * The steps that make what is asked for of one document.
   *
   * @param tei the digest of its TEI
   */
  List<Step> steps(DocumentFiles files, Digest tei, DocumentTree tree) throws IOException {
    List<Output> packed = workshop.packed();
    if (workshop.print().isEmpty() && packed.isEmpty()) {
      return List.of();
    }
    Pictures pictures = Pictures.of(edition, files, tree);
    List<Step> steps = new ArrayList<>();
    if (workshop.print().isPresent()) {
      Digest used = used(Output.PDF, tei, pictures, workshop.print().get());
      steps.add(
          new Step(Output.PDF.name(), used, shelf -> printed(files, tree.get(), pictures, shelf)));
    }
    for (Output output : packed) {
      Digest used = used(output, tei, pictures, List.of());
      steps.add(
          new Step(
              output.name(), used, shelf -> packed(output, files, tree.get(), pictures, shelf)));
    }
    return steps;
  }

  private Digest used(Output output, Digest tei, Pictures pictures, Object how) {
    return Digest.of(
        tools.of(output), tei, pictures, how, workshop.description().parameters(output));
  }

  private Made printed(DocumentFiles files, XdmNode tei, Pictures pictures, Shelf shelf)
      throws IOException, StylesheetException {
    String path = edition.folder().shown(files.tei());
    Typeset typeset = printer.get().print(tei, edition.read(files.tei()), path, files, pictures);
    shelf.put(files.of(Output.PDF), typeset.pdf());
    return Made.files(typeset.findings());
  }

  private Made packed(
      Output output, DocumentFiles files, XdmNode tei, Pictures pictures, Shelf shelf)
      throws StylesheetException {
    Map<String, String> parameters = new LinkedHashMap<>(workshop.description().parameters(output));
    if (output == Output.EPUB) {
      parameters.put("pictures", pictures.parameter());
    }
    Rendering rendering = workshop.stylesheets().render(output, tei, parameters);
    List<Finding> findings = new ArrayList<>(rendering.findings());
    if (output == Output.EPUB) {
      findings.addAll(pictures.missingInEbook(edition.folder().shown(files.tei())));
    }
    shelf.put(
        files.of(output),
        Packing.bytes(workshop.saxon(), output, rendering.text(), pictures.content()));
    return Made.files(findings);
  }
}
