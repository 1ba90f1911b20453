package chancery.edition;

import chancery.encode.Fidelity;
import chancery.encode.Publication;
import chancery.encode.TeiEncoder;
import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.register.Registers;
import chancery.source.SourceReader;
import chancery.source.SourceText;
import chancery.source.UnreadableSourceException;
import chancery.transcript.Decisions;
import chancery.transcript.Doubt;
import chancery.transcript.Profile;
import chancery.transcript.Recogniser;
import chancery.transcript.Transcript;
import chancery.validate.Validator;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes TEI of a transcript, and checks what it made: every word of the source is there, and the
 * TEI is valid.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Converter {
  /** The rule of the remarks that say what was inferred. */
  public static final String INFERENCE = "CERTAINTY-101";

  private final Supplier<Validator> validator;
  private final Optional<Charset> encoding;
  private final Profile profile;
  private final Publication publication;
  private final Registers registers;

  /** A converter that finds the encoding of a text from its bytes; begins to load the schema. */
  public Converter(Saxon saxon) {
    this(begun(new Validator(saxon)));
  }

  /** The same, where there may be nothing to convert: loads the schema for the first source. */
  public static Converter onDemand(Saxon saxon) {
    return new Converter(new OnDemand<>(() -> new Validator(saxon)));
  }

  private static Supplier<Validator> begun(Validator validator) {
    return () -> validator;
  }

  private Converter(Supplier<Validator> validator) {
    this(validator, Optional.empty(), Profile.none(), Publication.none(), Registers.none());
  }

  private Converter(
      Supplier<Validator> validator,
      Optional<Charset> encoding,
      Profile profile,
      Publication publication,
      Registers registers) {
    this.validator = validator;
    this.encoding = encoding;
    this.profile = profile;
    this.publication = publication;
    this.registers = registers;
  }

  /** The same converter, told the encoding of what it reads; a byte order mark overrules it. */
  public Converter reading(Charset stated) {
    return new Converter(validator, Optional.of(stated), profile, publication, registers);
  }

  /** The same converter, told the style of what it reads; that only adds to the evidence. */
  public Converter following(Profile style) {
    return new Converter(validator, encoding, style, publication, registers);
  }

  /** The same converter, told what the edition states of the TEI that is made for it. */
  public Converter publishedBy(Publication edition) {
    return new Converter(validator, encoding, profile, edition, registers);
  }

  /** The same converter, which names the persons and places that registers list. */
  public Converter naming(Registers listed) {
    return new Converter(validator, encoding, profile, publication, listed);
  }

  /** The registers whose persons and places it names. */
  public Registers registers() {
    return registers;
  }

  /**
   * Converts one source.
   *
   * @param path its name, which tells its format and which findings carry
   */
  public Conversion convert(String path, byte[] bytes) {
    return convert(path, bytes, Decisions.none());
  }

  /**
   * Converts one source as an editor decided; what the decisions settle is no doubt any more.
   *
   * @param path its name, which tells its format and which findings carry
   */
  public Conversion convert(String path, byte[] bytes, Decisions decisions) {
    return convert(path, bytes, decisions, "");
  }

  /** As {@link #convert(String, byte[], Decisions)}, to a folder from which registers are away. */
  private Conversion convert(String path, byte[] bytes, Decisions decisions, String toRegisters) {
    Validator schema = validator.get();
    SourceText source;
    try {
      source =
          encoding.isPresent()
              ? SourceReader.read(path, bytes, encoding.get())
              : SourceReader.read(path, bytes);
    } catch (UnreadableSourceException e) {
      return new Conversion(new byte[0], List.of(e.finding()), List.of());
    }
    List<Finding> findings = new ArrayList<>(source.findings());
    Transcript transcript =
        registers.named(Recogniser.recognise(source, decisions, profile), toRegisters);
    findings.addAll(transcript.findings());
    findings.addAll(registers.ambiguities(source));
    transcript.doubts().forEach(doubt -> findings.add(inference(path, doubt)));
    byte[] tei = TeiEncoder.encode(transcript, publication);
    findings.addAll(Fidelity.check(source, tei));
    findings.addAll(schema.validate(teiName(path), tei));
    return new Conversion(tei, findings, transcript.doubts());
  }

  /**
   * Converts one source with the decisions that stand beside it; an error in these keeps the TEI
   * from being done.
   *
   * @throws IOException where the decisions cannot be read
   */
  public Conversion convert(SourceFile transcript, byte[] bytes) throws IOException {
    List<Finding> findings = new ArrayList<>();
    Decisions decisions = transcript.decisions(findings::add);
    Conversion conversion =
        convert(transcript.path(), bytes, decisions, transcript.files().toEdition());
    findings.addAll(conversion.findings());
    return new Conversion(conversion.tei(), findings, conversion.doubts());
  }

  /** What it was told: two converters of one program that were told the same give the same TEI. */
  Digest settings() {
    return Digest.of(encoding, profile, publication, registers.files());
  }

  /** The TEI's own name, since the lines of its findings are lines of the TEI. */
  private static String teiName(String path) {
    int dot = path.lastIndexOf('.');
    return (dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path) + ".xml";
  }

  private static Finding inference(String path, Doubt doubt) {
    return Finding.info(
        INFERENCE,
        new Place(path, doubt.line(), doubt.column()),
        doubt.reason(),
        "it is marked with cert=\"%s\" in the TEI; chancery review prints the line that settles it"
            .formatted(doubt.certainty().value()));
  }
}
