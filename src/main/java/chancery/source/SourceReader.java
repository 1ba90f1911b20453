package chancery.source;

import chancery.finding.Finding;
import chancery.finding.Place;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a source in the format that it is in: plain text, Markdown, HTML, Word (.docx),
 * OpenDocument (.odt), PDF, WebVTT or SubRip, told by what the bytes begin with, then by the name.
 *
 * <p>Pure: the same bytes give the same {@link SourceText}. Nothing outside the bytes is looked at:
 * no link, entity or template is followed. Safe to use from several threads.
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
        path,
        reading.format(),
        records,
        zones.document(),
        reading.footnotes(),
        reading.comments(),
        reading.printed(),
        findings);
  }

  private static Reading reading(String path, byte[] bytes, Optional<Charset> encoding)
      throws UnreadableSourceException {
    return switch (Format.of(path, bytes)) {
      case WORD -> WordReader.read(path, bytes);
      case OPEN_DOCUMENT -> OpenDocumentReader.read(path, bytes);
      case PDF -> PdfReader.read(path, bytes);
      case OTHER_ARCHIVE ->
          throw unreadable(
              path,
              "SOURCE-020",
              "this is a zip archive, and no Word or OpenDocument text",
              "unpack it, and give the transcripts that it holds");
      case COMPOUND_FILE -> throw compoundFile(path, bytes);
      case RICH_TEXT ->
          throw unreadable(
              path,
              "SOURCE-023",
              "this is Rich Text Format, which is not read",
              "save it as .docx or .odt");
      case HTML -> {
        Optional<Charset> declared =
            encoding.isPresent() ? Optional.empty() : HtmlEncoding.declared(bytes);
        Decoder.Decoded decoded =
            declared.isPresent()
                ? Decoder.decode(path, bytes, declared.get(), "the page itself says")
                : decode(path, bytes, encoding);
        yield HtmlReader.read(decoded.text()).after(decoded.findings());
      }
      case TEXT -> {
        Decoder.Decoded decoded = decode(path, bytes, encoding);
        yield text(path, decoded.text()).after(decoded.findings());
      }
    };
  }

  /** Word before 2007 wrote compound files; so are today's files under a password. */
  private static UnreadableSourceException compoundFile(String path, byte[] bytes) {
    String names = new String(bytes, StandardCharsets.UTF_16LE);
    return names.contains("EncryptedPackage")
        ? unreadable(
            path,
            "SOURCE-025",
            "the file is locked by a password",
            "open it in Word, remove the password and save it again")
        : unreadable(
            path,
            "SOURCE-023",
            "this is a file of Word before 2007 (.doc), whatever its name, which is not read",
            "open it in Word and save it as .docx");
  }

  private static UnreadableSourceException unreadable(
      String path, String rule, String message, String help) {
    return new UnreadableSourceException(Finding.error(rule, Place.of(path), message, help));
  }

  private static Decoder.Decoded decode(String path, byte[] bytes, Optional<Charset> encoding)
      throws UnreadableSourceException {
    Decoder.Decoded decoded =
        encoding.isPresent()
            ? Decoder.decode(path, bytes, encoding.get(), "was stated")
            : Decoder.decode(path, bytes);
    if (decoded.text().isBlank()) {
      throw unreadable(
          path, "SOURCE-004", "the file is empty", "give a file that holds a transcript");
    }
    return decoded;
  }

  private static Reading text(String path, String text) {
    String name = path.toLowerCase(Locale.ROOT);
    if (CaptionReader.looksLike(path, text)) {
      return CaptionReader.read(text);
    }
    FrontMatter front = FrontMatter.of(text);
    boolean markdown =
        name.endsWith(".md")
            || name.endsWith(".markdown")
            || MarkdownReader.looksLike(front.rest());
    return front.before(
        markdown ? MarkdownReader.read(front.rest()) : PlainTextReader.read(front.rest()));
  }
}
