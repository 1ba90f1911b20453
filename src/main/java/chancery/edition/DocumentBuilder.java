package chancery.edition;

import chancery.edition.EditionBuilder.Built;
import chancery.edition.TeiWriter.Written;
import chancery.finding.Finding;
import chancery.print.Typeset;
import chancery.render.Output;
import chancery.render.Rendering;
import chancery.render.StylesheetException;
import chancery.render.Stylesheets;
import chancery.validate.Validator;
import chancery.xml.NotWellFormedException;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;

/** Makes one document's files in an edition. Safe to use from several threads. */
final class DocumentBuilder {
  private final Saxon saxon;
  private final Validator validator;
  private final Stylesheets stylesheets;
  private final TeiWriter writer;
  private final EditionFolder edition;
  private final Optional<Printer> printer;

  DocumentBuilder(
      Saxon saxon,
      Validator validator,
      Stylesheets stylesheets,
      TeiWriter writer,
      EditionFolder edition,
      Optional<Printer> printer) {
    this.saxon = saxon;
    this.validator = validator;
    this.stylesheets = stylesheets;
    this.writer = writer;
    this.edition = edition;
    this.printer = printer;
  }

  /**
   * What came of one document.
   *
   * @param record what the index wants of it; empty where it has no page
   */
  record Document(DocumentFiles files, Built built, Optional<String> record) {}

  Document build(SourceFile transcript) {
    DocumentFiles files = transcript.files();
    List<Finding> findings = new ArrayList<>();
    byte[] source = new byte[0];
    try {
      Written written = writer.write(transcript);
      source = written.source();
      findings.addAll(written.findings());
      Optional<String> record = Optional.empty();
      if (isPresentable(files, written, findings)) {
        record = Optional.of(present(files, findings));
      } else {
        withdraw(files);
      }
      return new Document(files, built(transcript, source, findings, Optional.empty()), record);
    } catch (StylesheetException e) {
      findings.addAll(e.findings());
      return new Document(
          files, built(transcript, source, findings, Optional.empty()), Optional.empty());
    } catch (IOException e) {
      return new Document(
          files, built(transcript, source, findings, Optional.of(e)), Optional.empty());
    }
  }

  private static Built built(
      SourceFile transcript, byte[] source, List<Finding> findings, Optional<IOException> problem) {
    return new Built(transcript.path(), source, findings, problem);
  }

  /** Is there valid TEI, the conversion's or an editor's? Adds what is wrong with an editor's. */
  private boolean isPresentable(DocumentFiles files, Written written, List<Finding> findings)
      throws IOException {
    if (written.outcome().equals(Optional.of(GeneratedTei.Outcome.WRITTEN))) {
      return true;
    }
    Path file = edition.file(files.tei());
    if (!Files.exists(file) || !GeneratedTei.isHandWork(file)) {
      return false;
    }
    List<Finding> found = validator.validate(edition.shown(files.tei()), Files.readAllBytes(file));
    findings.addAll(found);
    return !Finding.anyError(found);
  }

  /**
   * Writes everything that is made from the TEI.
   *
   * @return the document's record, for the index
   */
  private String present(DocumentFiles files, List<Finding> findings)
      throws IOException, StylesheetException {
    byte[] source = Files.readAllBytes(edition.file(files.tei()));
    XdmNode tei = parsed(files, source);
    DocumentFiles beside = files.inTheirFolder();
    for (Output output : DocumentFiles.outputs()) {
      Map<String, String> parameters = parameters(output, beside);
      if (output == Output.HTML) {
        parameters.put("index-file", files.toEdition() + EditionFolder.INDEX);
        parameters.put("assets", files.toEdition() + EditionFolder.ASSETS);
      }
      Rendering rendering = stylesheets.render(output, tei, parameters);
      findings.addAll(rendering.findings());
      WholeFile.write(edition.file(files.of(output)), rendering.text());
    }
    if (printer.isPresent()) {
      Typeset typeset = printer.get().print(tei, source, edition.shown(files.tei()), files);
      findings.addAll(typeset.findings());
      WholeFile.write(edition.file(files.of(Output.PDF)), typeset.pdf());
    }
    return stylesheets.render(Output.RECORD, tei, parameters(Output.RECORD, files)).text();
  }

  private Map<String, String> parameters(Output output, DocumentFiles files) {
    List<Output> offered = new ArrayList<>(DocumentFiles.outputs());
    printer.ifPresent(here -> offered.add(Output.PDF));
    Map<String, String> parameters = files.parameters(output, offered);
    if (!parameters.isEmpty()) {
      parameters.put("tei-file", DocumentFiles.address(files.tei()));
    }
    return parameters;
  }

  private XdmNode parsed(DocumentFiles files, byte[] source) throws IOException {
    try {
      return saxon.parse(source, edition.shown(files.tei()));
    } catch (NotWellFormedException e) {
      throw new IOException(edition.file(files.tei()) + " changed while it was read", e);
    }
  }

  /** Takes away what an earlier build made of a document that has no valid TEI now. */
  private void withdraw(DocumentFiles files) throws IOException {
    Path tei = edition.file(files.tei());
    if (Files.exists(tei) && !GeneratedTei.isHandWork(tei)) {
      Files.delete(tei);
    }
    for (Output output : DocumentFiles.outputs()) {
      Files.deleteIfExists(edition.file(files.of(output)));
    }
    Files.deleteIfExists(edition.file(files.of(Output.PDF)));
  }
}
