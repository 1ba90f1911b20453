package chancery.source;

import chancery.finding.Finding;
import chancery.finding.Place;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a source in the format that it is in. Pure: the same bytes give the same {@link
 * SourceText}. Nothing outside the bytes is looked at: no link, entity or template is followed.
 * Safe to use from several threads.
 */
public final class SourceReader {
  private SourceReader() {}

  /**
   * Reads a transcript; the encoding of a text is found from its bytes.
   *
   * @param path its name, from which the format is told, and which findings carry
   * @throws UnreadableSourceException when the bytes are no transcript: empty, binary, broken,
   *     locked by a password
   */
  public static SourceText read(String path, byte[] bytes) throws UnreadableSourceException {
    return read(path, bytes, Optional.empty());
  }

  /**
   * Reads a transcript whose encoding is known.
   *
   * @param path its name, from which the format is told, and which findings carry
   * @param encoding of a text, Markdown, HTML or captions; other formats state their own
   * @throws UnreadableSourceException when the bytes are no transcript, or not in that encoding
   */
  public static SourceText read(String path, byte[] bytes, Charset encoding)
      throws UnreadableSourceException {
    return read(path, bytes, Optional.of(encoding));
  }

  private static SourceText read(String path, byte[] bytes, Optional<Charset> encoding)
      throws UnreadableSourceException {
    Reading reading = reading(path, bytes, encoding);
    CatalogueBoundary.Zones zones = CatalogueBoundary.divide(reading.lines(), reading.blocks());
    List<CatalogueRecord> records = new ArrayList<>(reading.records());
    records.addAll(zones.records());
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : reading.findings()) {
      findings.add(finding.at(new Place(path, finding.place().line(), finding.place().column())));
    }
    return new SourceText(
        path, reading.format(), records, zones.document(), reading.footnotes(), findings);
  }

  private static Reading reading(String path, byte[] bytes, Optional<Charset> encoding)
      throws UnreadableSourceException {
    return switch (Format.of(path, bytes)) {
      case HTML -> {
        Optional<Charset> stated = encoding.or(() -> HtmlEncoding.declared(bytes));
        Decoder.Decoded decoded = decode(path, bytes, stated);
        yield HtmlReader.read(decoded.text()).after(decoded.findings());
      }
      case TEXT -> {
        Decoder.Decoded decoded = decode(path, bytes, encoding);
        yield text(path, decoded.text()).after(decoded.findings());
      }
    };
  }

  private static Decoder.Decoded decode(String path, byte[] bytes, Optional<Charset> encoding)
      throws UnreadableSourceException {
    Decoder.Decoded decoded =
        encoding.isPresent()
            ? Decoder.decode(path, bytes, encoding.get())
            : Decoder.decode(path, bytes);
    if (decoded.text().isBlank()) {
      throw new UnreadableSourceException(
          Finding.error(
              "SOURCE-004",
              Place.of(path),
              "the file is empty",
              "give a file that holds a transcript"));
    }
    return decoded;
  }

  private static Reading text(String path, String text) {
    String name = path.toLowerCase(Locale.ROOT);
    boolean markdown =
        name.endsWith(".md") || name.endsWith(".markdown") || MarkdownReader.looksLike(text);
    return markdown ? MarkdownReader.read(text) : PlainTextReader.read(text);
  }
}
