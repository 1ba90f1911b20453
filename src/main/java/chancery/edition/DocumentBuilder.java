package chancery.edition;

import chancery.edition.EditionBuilder.Built;
import chancery.edition.TeiWriter.Written;
import chancery.finding.Finding;
import chancery.render.Output;
import chancery.render.Stylesheets;
import chancery.validate.Validator;
import chancery.xml.NotWellFormedException;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
   * @param entry its entry in the index, as XML; empty where it has no page
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
        entry = Optional.of(present(files));
      } else {
        withdraw(files);
      }
      return new Document(files, built(transcript, source, findings, Optional.empty()), entry);
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

  /** Writes everything that is made from the TEI, and gives the document's entry in the index. */
  private String present(DocumentFiles files) throws IOException {
    XdmNode tei = parsed(files);
    Map<String, String> beside = withTei(files.inTheirFolder());
    for (Output output : DocumentFiles.outputs()) {
      WholeFile.write(edition.file(files.of(output)), stylesheets.render(output, tei, beside));
    }
    return new String(
        stylesheets.render(Output.ENTRY, tei, withTei(files)), StandardCharsets.UTF_8);
  }

  private static Map<String, String> withTei(DocumentFiles files) {
    Map<String, String> parameters = new LinkedHashMap<>(files.parameters(DocumentFiles.outputs()));
    parameters.put("tei-file", files.tei());
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
