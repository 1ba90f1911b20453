package chancery.spark;

import chancery.edition.Conversion;
import chancery.edition.Converter;
import chancery.edition.DocumentFiles;
import chancery.edition.DocumentRenderer;
import chancery.edition.DocumentRenderer.Rendered;
import chancery.edition.GeneratedTei;
import chancery.edition.SourceFile;
import chancery.finding.Finding;
import chancery.render.Output;
import chancery.render.Stylesheets;
import chancery.xml.Saxon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/**
 * Converts one part of the transcripts: writes their TEI and text, and gives their findings.
 *
 * @param output the folder of the edition, with its slash
 */
record PartConversion(SourceFolder sources, EditionSettings settings, String output)
    implements MapPartitionsFunction<Row, Row> {

  @Override
  public Iterator<Row> call(Iterator<Row> transcripts) {
    Saxon saxon = new Saxon();
    Converter converter = settings.converter(saxon);
    DocumentRenderer renderer = new DocumentRenderer(saxon, new Stylesheets(saxon));
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(transcripts, 0), false)
        .flatMap(row -> findings(row, converter, renderer).stream())
        .map(FindingRows::of)
        .iterator();
  }

  private List<Finding> findings(Row row, Converter converter, DocumentRenderer renderer) {
    byte[] content = row.getAs("content");
    try {
      return convert(sources.transcript(row.getAs("path"), content), content, converter, renderer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Finding> convert(
      SourceFile transcript, byte[] content, Converter converter, DocumentRenderer renderer)
      throws IOException {
    Conversion conversion = converter.convert(transcript, content);
    List<Finding> findings = new ArrayList<>(conversion.findings());
    if (conversion.isDone()) {
      DocumentFiles files = transcript.files();
      byte[] tei = GeneratedTei.content(files, conversion.tei());
      write(files.tei(), tei);
      Rendered text =
          renderer.render(
              new SourceFile(output + files.tei(), transcript.stem(), () -> tei),
              List.of(Output.TEXT));
      findings.addAll(text.findings());
      for (Map.Entry<Output, byte[]> rendered : text.outputs().entrySet()) {
        write(files.of(rendered.getKey()), rendered.getValue());
      }
    }
    return findings;
  }

  /** A part that is converted twice gives the same bytes, whichever attempt comes first. */
  private void write(String file, byte[] content) throws IOException {
    sources.files().write(output + file, content, TaskContext.get().taskAttemptId());
  }
}
