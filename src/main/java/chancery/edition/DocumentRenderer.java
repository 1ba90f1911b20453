package chancery.edition;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.render.Output;
import chancery.render.Stylesheets;
import chancery.xml.NotWellFormedException;
import chancery.xml.Saxon;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmNode;

/** Makes outputs of TEI documents, each parsed once. Safe to share between threads. */
public final class DocumentRenderer {
  private final Saxon saxon;
  private final Stylesheets stylesheets;

  public DocumentRenderer(Saxon saxon) {
    this.saxon = saxon;
    this.stylesheets = new Stylesheets(saxon);
  }

  /**
   * What was made of one document.
   *
   * @param outputs none where a finding says why there are none
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Rendered(
      DocumentFiles files, byte[] source, Map<Output, byte[]> outputs, List<Finding> findings) {
    public Rendered {
      outputs = Map.copyOf(outputs);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Makes outputs of one document, which know of each other and of the TEI beside them.
   *
   * @throws IOException where the document cannot be read
   */
  public Rendered render(SourceFile document, List<Output> outputs) throws IOException {
    byte[] source = document.content().read();
    DocumentFiles files = document.files();
    Map<Output, byte[]> rendered = new EnumMap<>(Output.class);
    try {
      XdmNode tei = saxon.parse(source, document.path());
      Map<String, String> parameters = files.inTheirFolder().parameters(outputs);
      for (Output output : outputs) {
        rendered.put(output, stylesheets.render(output, tei, parameters));
      }
      return new Rendered(files, source, rendered, List.of());
    } catch (NotWellFormedException e) {
      Finding finding =
          Finding.error(
              "XML-001",
              new Place(document.path(), e.line(), e.column()),
              String.valueOf(e.getMessage()),
              "make it well-formed XML; chancery validate says more");
      return new Rendered(files, source, Map.of(), List.of(finding));
    }
  }
}
