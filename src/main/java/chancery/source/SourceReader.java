package chancery.source;

import chancery.finding.Finding;
import chancery.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a source in the format that it is in. Pure: the same bytes give the same {@link
 * SourceText}. Safe to use from several threads.
 */
public final class SourceReader {
  private SourceReader() {}

  /**
   * Reads a transcript.
   *
   * @param path its name, from which the format is told, and which findings carry
   * @throws UnreadableSourceException when the bytes are no transcript: empty, binary, undecodable
   */
  public static SourceText read(String path, byte[] bytes) throws UnreadableSourceException {
    Decoder.Decoded decoded = Decoder.decode(path, bytes);
    if (decoded.text().isBlank()) {
      throw new UnreadableSourceException(
          Finding.error(
              "SOURCE-004",
              Place.of(path),
              "the file is empty",
              "give a file that holds a transcript"));
    }
    Reading reading =
        isMarkdown(path, decoded.text())
            ? MarkdownReader.read(decoded.text())
            : PlainTextReader.read(decoded.text());
    CatalogueBoundary.Zones zones = CatalogueBoundary.divide(decoded.text(), reading.blocks());
    List<Finding> findings = new ArrayList<>(decoded.findings());
    for (Finding finding : reading.findings()) {
      findings.add(finding.at(new Place(path, finding.place().line(), finding.place().column())));
    }
    return new SourceText(
        path, reading.format(), zones.records(), zones.document(), reading.footnotes(), findings);
  }

  private static boolean isMarkdown(String path, String text) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown") || MarkdownReader.looksLike(text);
  }

  /** What one format's reader gives; places in its findings lack the path. */
  record Reading(
      String format, List<Block> blocks, List<Footnote> footnotes, List<Finding> findings) {}
}
