package chancery.edition;

import chancery.encode.Fidelity;
import chancery.encode.TeiEncoder;
import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.source.SourceReader;
import chancery.source.SourceText;
import chancery.source.UnreadableSourceException;
import chancery.transcript.Doubt;
import chancery.transcript.Recogniser;
import chancery.transcript.Transcript;
import chancery.validate.Validator;
import chancery.xml.Saxon;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes TEI of a transcript, and checks what it made: every word of the source is there, and the
 * TEI is valid.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Converter {
  private final Validator validator;
  private final Optional<Charset> encoding;

  /** A converter that finds the encoding of a text from its bytes. */
  public Converter(Saxon saxon) {
    this(new Validator(saxon), Optional.empty());
  }

  private Converter(Validator validator, Optional<Charset> encoding) {
    this.validator = validator;
    this.encoding = encoding;
  }

  /** The same converter, told the encoding of what it reads; a byte order mark overrules it. */
  public Converter reading(Charset stated) {
    return new Converter(validator, Optional.of(stated));
  }

  /**
   * Converts one source.
   *
   * @param path its name, which tells its format and which findings carry
   */
  public Conversion convert(String path, byte[] bytes) {
    SourceText source;
    try {
      source =
          encoding.isPresent()
              ? SourceReader.read(path, bytes, encoding.get())
              : SourceReader.read(path, bytes);
    } catch (UnreadableSourceException e) {
      return new Conversion(new byte[0], List.of(e.finding()));
    }
    List<Finding> findings = new ArrayList<>(source.findings());
    Transcript transcript = Recogniser.recognise(source);
    findings.addAll(transcript.findings());
    transcript.doubts().forEach(doubt -> findings.add(inference(path, doubt)));
    byte[] tei = TeiEncoder.encode(transcript);
    findings.addAll(Fidelity.check(source, tei));
    findings.addAll(validator.validate(teiName(path), tei));
    return new Conversion(tei, findings);
  }

  /** The TEI's own name, since the lines of its findings are lines of the TEI. */
  private static String teiName(String path) {
    int dot = path.lastIndexOf('.');
    return (dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path) + ".xml";
  }

  private static Finding inference(String path, Doubt doubt) {
    return Finding.info(
        "CERTAINTY-101",
        new Place(path, doubt.line(), doubt.column()),
        doubt.reason(),
        "it is marked with cert=\"%s\" in the TEI; correct it there if it is wrong"
            .formatted(doubt.certainty().value()));
  }
}
