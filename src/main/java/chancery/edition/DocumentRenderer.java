package chancery.edition;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.print.Typeset;
import chancery.render.Output;
import chancery.render.Rendering;
import chancery.render.StylesheetException;
import chancery.render.Stylesheets;
import chancery.xml.NotWellFormedException;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.sf.saxon.s9api.XdmNode;

/** Makes outputs of TEI documents, each parsed once. Safe to share between threads. */
public final class DocumentRenderer {
  private final Saxon saxon;
  private final Stylesheets stylesheets;
  private final EditionDescription edition;
  private final Printer printer;

  public DocumentRenderer(Saxon saxon, Stylesheets stylesheets) {
    this(saxon, stylesheets, EditionDescription.none());
  }

  /** Outputs of documents of an edition that describes itself. */
  public DocumentRenderer(Saxon saxon, Stylesheets stylesheets, EditionDescription edition) {
    this(saxon, stylesheets, edition, Print.USUAL);
  }

  /** The same, its PDF printed in a way of one's own. */
  public DocumentRenderer(
      Saxon saxon, Stylesheets stylesheets, EditionDescription edition, Print print) {
    this.saxon = saxon;
    this.stylesheets = stylesheets;
    this.edition = edition;
    this.printer = new Printer(stylesheets, print, edition);
  }

  /**
   * What was made of one document.
   *
   * @param outputs the bytes of each, a text's in UTF-8; none where a finding says why there are
   *     none
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Rendered(
      DocumentFiles files, byte[] source, Map<Output, byte[]> outputs, List<Finding> findings) {
    public Rendered {
      outputs = Map.copyOf(outputs);
      findings = List.copyOf(findings);
    }

    /** An output that is a text. */
    public String text(Output output) {
      return new String(Objects.requireNonNull(outputs.get(output)), StandardCharsets.UTF_8);
    }
  }

  /**
   * Makes outputs of one document, which know of each other.
   *
   * @throws IOException where the document cannot be read
   */
  public Rendered render(SourceFile document, List<Output> outputs) throws IOException {
    byte[] source = document.content().read();
    DocumentFiles files = document.files();
    Map<Output, byte[]> rendered = new EnumMap<>(Output.class);
    List<Finding> findings = new ArrayList<>();
    try {
      XdmNode tei = saxon.parse(source, document.path());
      if (!isTei(tei)) {
        return new Rendered(files, source, Map.of(), List.of(notTei(document)));
      }
      for (Output output : outputs) {
        rendered.put(output, rendered(output, tei, document, source, outputs, findings));
      }
      return new Rendered(files, source, rendered, findings);
    } catch (StylesheetException e) {
      return new Rendered(files, source, Map.of(), e.findings());
    } catch (NotWellFormedException e) {
      Finding finding =
          Finding.error(
              "XML-001",
              new Place(document.path(), e.line(), e.column()),
              "This is not well-formed XML: " + e.getMessage(),
              "Run chancery validate on it, and correct what it says.");
      return new Rendered(files, source, Map.of(), List.of(finding));
    }
  }

  private byte[] rendered(
      Output output,
      XdmNode tei,
      SourceFile document,
      byte[] source,
      List<Output> outputs,
      List<Finding> findings)
      throws StylesheetException, IOException {
    DocumentFiles files = document.files().inTheirFolder();
    if (output == Output.PDF) {
      Pictures pictures = Pictures.of(tei, document.beside());
      Typeset typeset = printer.print(tei, source, document.path(), files, pictures);
      findings.addAll(typeset.findings());
      return typeset.pdf();
    }
    Map<String, String> parameters = files.parameters(output, outputs);
    parameters.putAll(edition.parameters(output));
    Map<String, byte[]> pictures = Map.of();
    if (output == Output.EPUB) {
      Pictures beside = Pictures.of(tei, document.beside());
      parameters.put("pictures", beside.parameter());
      pictures = beside.content();
      findings.addAll(beside.missingInEbook(document.path()));
    }
    Rendering rendering = stylesheets.render(output, tei, parameters);
    findings.addAll(rendering.findings());
    return Packing.bytes(saxon, output, rendering.text(), pictures);
  }

  private static boolean isTei(XdmNode document) {
    return document.children("http://www.tei-c.org/ns/1.0", "TEI").iterator().hasNext();
  }

  private static Finding notTei(SourceFile document) {
    return Finding.error(
        "RENDER-005",
        Place.of(document.path()),
        "This is not a TEI document: its root is not TEI.",
        "Give a TEI file; chancery convert makes one of a transcript.");
  }
}
