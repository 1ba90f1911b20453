package chancery.edition;

import chancery.finding.Finding;
import chancery.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Converts transcripts to the TEI files of a folder, and keeps what editors changed there. */
public final class TeiWriter {
  private final Converter converter;
  private final EditionFolder folder;
  private final HandWork handWork;

  /** What happens to a TEI file that was changed by hand since it was generated. */
  public enum HandWork {
    /** It stays, and a new conversion is written beside it. */
    KEPT,
    /** It is overwritten. */
    OVERWRITTEN
  }

  public TeiWriter(Converter converter, EditionFolder folder, HandWork handWork) {
    this.converter = converter;
    this.folder = folder;
    this.handWork = handWork;
  }

  /**
   * What came of one transcript.
   *
   * @param source its bytes
   * @param findings on the transcript and on the file
   * @param outcome what became of the conversion; empty where the findings forbid to write it
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Written(
      byte[] source, List<Finding> findings, Optional<GeneratedTei.Outcome> outcome) {
    public Written {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Converts one transcript. Where a finding is an error, no file is written.
   *
   * @throws IOException where the transcript cannot be read or the file not be written
   */
  public Written write(SourceFile transcript) throws IOException {
    byte[] source = transcript.content().read();
    Conversion conversion = converter.convert(transcript, source);
    if (!conversion.isDone()) {
      return new Written(source, conversion.findings(), Optional.empty());
    }
    DocumentFiles files = transcript.files();
    GeneratedTei.Outcome outcome =
        put(folder.file(files.tei()), EditionFolder.referringToSchema(conversion.tei(), files));
    List<Finding> findings = new ArrayList<>(conversion.findings());
    remark(outcome, folder, files.tei()).ifPresent(findings::add);
    return new Written(source, findings, Optional.of(outcome));
  }

  /**
   * Puts copies of the converter's registers into the folder, so that what points into them leads
   * there. A copy that was changed by hand is kept as TEI is.
   *
   * @throws IOException where a file cannot be read or written
   */
  public List<Finding> writeRegisters() throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (Map.Entry<String, byte[]> register : converter.registers().files().entrySet()) {
      Path file = folder.file(register.getKey());
      boolean isRegisterItself =
          Files.exists(file) && Arrays.equals(Files.readAllBytes(file), register.getValue());
      if (!isRegisterItself) {
        remark(put(file, register.getValue()), folder, register.getKey()).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private GeneratedTei.Outcome put(Path file, byte[] tei) throws IOException {
    if (handWork == HandWork.KEPT) {
      return GeneratedTei.write(file, tei);
    }
    GeneratedTei.overwrite(file, tei);
    return GeneratedTei.Outcome.WRITTEN;
  }

  /** What a user has to be told of the outcome. */
  static Optional<Finding> remark(GeneratedTei.Outcome outcome, EditionFolder folder, String path) {
    String file = folder.shown(path);
    Place place = Place.of(file);
    return switch (outcome) {
      case WRITTEN -> Optional.empty();
      case KEPT ->
          Optional.of(
              Finding.info(
                  "EDITION-001", place, "The file was changed by hand, and stays as it is.", ""));
      case BESIDE ->
          Optional.of(
              Finding.warning(
                  "EDITION-002",
                  place,
                  "The file was changed by hand; the new conversion stands beside it, in "
                      + GeneratedTei.beside(Path.of(file)).getFileName()
                      + ".",
                  "Run chancery compare %s %s to see what is different; take over what you want and"
                          .formatted(file, GeneratedTei.beside(Path.of(file)))
                      + " delete that file, or give --force to lose what was changed."));
    };
  }
}
