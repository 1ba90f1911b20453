package chancery.edition;

import chancery.edition.EditionBuilder.Built;
import chancery.edition.TeiWriter.Written;
import chancery.finding.Finding;
import chancery.render.Output;
import chancery.render.Rendering;
import chancery.render.StylesheetException;
import chancery.render.Stylesheets;
import chancery.search.Searchable.Passage;
import chancery.validate.Validator;
import chancery.xml.NotWellFormedException;
import chancery.xml.Saxon;
import java.io.IOException;
import java.io.UncheckedIOException;
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

  DocumentBuilder(
      Saxon saxon,
      Validator validator,
      Stylesheets stylesheets,
      TeiWriter writer,
      EditionFolder edition) {
    this.saxon = saxon;
    this.validator = validator;
    this.stylesheets = stylesheets;
    this.writer = writer;
    this.edition = edition;
  }

  /**
   * What came of one document.
   *
   * @param entry what the edition's pages want of it; empty where it has no page
   */
  record Document(DocumentFiles files, Built built, Optional<String> entry) {}

  Document build(SourceFile transcript) {
    DocumentFiles files = transcript.files();
    List<Finding> findings = new ArrayList<>();
    byte[] source = new byte[0];
    try {
      Written written = writer.write(transcript);
      source = written.source();
      findings.addAll(written.findings());
      Optional<String> entry = Optional.empty();
      if (isPresentable(files, written, findings)) {
        entry = Optional.of(present(files, findings));
      } else {
        withdraw(files);
      }
      return new Document(files, built(transcript, source, findings, Optional.empty()), entry);
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
   * Writes everything that is made from the TEI alone.
   *
   * @return the document's entry, for the edition's pages
   */
  private String present(DocumentFiles files, List<Finding> findings)
      throws IOException, StylesheetException {
    XdmNode tei = parsed(files);
    DocumentFiles beside = files.inTheirFolder();
    for (Output output : DocumentFiles.outputs()) {
      if (output != Output.HTML) {
        write(output, tei, files, parameters(output, beside), findings);
      }
    }
    Map<String, String> parameters = parameters(Output.ENTRY, files);
    parameters.put("stem", files.stem());
    return stylesheets.render(Output.ENTRY, tei, parameters).text();
  }

  /**
   * What came of a document's page.
   *
   * @param passages what a search finds in it
   */
  record Page(List<Passage> passages, List<Finding> findings) {}

  /**
   * Writes the page of a document that has an entry.
   *
   * @param frame what the edition gives to it
   * @throws UncheckedIOException where it cannot be written
   */
  Page page(DocumentFiles files, PageFrame frame) {
    List<Finding> findings = new ArrayList<>();
    List<Passage> passages = List.of();
    try {
      Map<String, String> parameters = parameters(Output.HTML, files.inTheirFolder());
      parameters.putAll(frame.parameters(files));
      XdmNode tei = parsed(files);
      write(Output.HTML, tei, files, parameters, findings);
      passages = Passages.read(stylesheets.render(Output.PASSAGES, tei, Map.of()).text(), saxon);
    } catch (StylesheetException e) {
      findings.addAll(e.findings());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Page(passages, findings);
  }

  private void write(
      Output output,
      XdmNode tei,
      DocumentFiles files,
      Map<String, String> parameters,
      List<Finding> findings)
      throws IOException, StylesheetException {
    Rendering rendering = stylesheets.render(output, tei, parameters);
    findings.addAll(rendering.findings());
    WholeFile.write(edition.file(files.of(output)), rendering.text());
  }

  private static Map<String, String> parameters(Output output, DocumentFiles files) {
    Map<String, String> parameters = files.parameters(output, DocumentFiles.outputs());
    if (!parameters.isEmpty()) {
      parameters.put("tei-file", DocumentFiles.address(files.tei()));
    }
    return parameters;
  }

  private XdmNode parsed(DocumentFiles files) throws IOException {
    Path file = edition.file(files.tei());
    try {
      return saxon.parse(Files.readAllBytes(file), edition.shown(files.tei()));
    } catch (NotWellFormedException e) {
      throw new IOException(file + " changed while it was read", e);
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
  }
}
