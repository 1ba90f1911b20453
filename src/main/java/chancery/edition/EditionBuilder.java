package chancery.edition;

import chancery.edition.TeiWriter.HandWork;
import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.render.Rendering;
import chancery.render.StylesheetException;
import chancery.render.Stylesheets;
import chancery.validate.Validator;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Makes an edition of transcripts: for each its TEI, page, text and citations, the schema, and an
 * index that leads to them.
 *
 * <p>Safe to share between threads, for different folders.
 */
public final class EditionBuilder {
  private final Saxon saxon;
  private final Converter converter;
  private final Validator validator;
  private final Stylesheets stylesheets;
  private final Optional<Printer> printer;

  public EditionBuilder(Saxon saxon) {
    this(saxon, new Converter(saxon));
  }

  /** A builder whose transcripts are read and converted by {@code converter}. */
  public EditionBuilder(Saxon saxon, Converter converter) {
    this(saxon, converter, Optional.empty());
  }

  /** The same, which also prints each document where it is told how. */
  public EditionBuilder(Saxon saxon, Converter converter, Optional<Print> print) {
    this.saxon = saxon;
    this.converter = converter;
    this.validator = new Validator(saxon);
    this.stylesheets = new Stylesheets(saxon);
    this.printer = print.map(how -> new Printer(stylesheets, how));
  }

  /**
   * What came of one transcript.
   *
   * @param path what messages call it
   * @param source its bytes; none where it could not be read
   * @param problem what kept its files from being read or written
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Built(
      String path, byte[] source, List<Finding> findings, Optional<IOException> problem) {
    public Built {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Makes an edition. A transcript that fails is reported and left out, and keeps no other from
   * being done. What an earlier build left of a transcript that is gone is reported, and stays.
   *
   * @param each is given what came of each transcript, in order, on the calling thread
   * @return findings on the edition as a whole
   * @throws IOException where the schema, what pages share, or the index cannot be written
   */
  public List<Finding> build(
      List<SourceFile> transcripts, EditionFolder edition, HandWork handWork, Consumer<Built> each)
      throws IOException {
    edition.writeSchema();
    edition.writeAssets();
    DocumentBuilder builder =
        new DocumentBuilder(
            saxon,
            validator,
            stylesheets,
            new TeiWriter(converter, edition, handWork),
            edition,
            printer);
    List<Finding> clashes = new ArrayList<>();
    List<SourceFile> distinct = distinct(transcripts, clashes);
    List<String> records = new ArrayList<>();
    Set<String> listed = new HashSet<>();
    InOrder.forEach(
        distinct,
        builder::build,
        document -> {
          document.record().ifPresent(records::add);
          listed.add(document.files().tei());
          each.accept(document.built());
        });
    List<Finding> findings = new ArrayList<>(clashes);
    findings.addAll(writeIndex(edition, records));
    findings.addAll(leftOver(edition, listed));
    return findings;
  }

  /** The transcripts whose files have names that no other's files and no page of ours have. */
  private static List<SourceFile> distinct(List<SourceFile> transcripts, List<Finding> clashes) {
    Set<String> taken = new HashSet<>(Set.of(EditionFolder.INDEX));
    List<SourceFile> distinct = new ArrayList<>();
    for (SourceFile transcript : transcripts) {
      List<String> files = transcript.files().all();
      Optional<String> clash = files.stream().filter(taken::contains).findFirst();
      if (clash.isPresent()) {
        clashes.add(
            Finding.error(
                "EDITION-003",
                Place.of(transcript.path()),
                "Its file "
                    + clash.get()
                    + " would take the place of another file of the edition; it is left out.",
                "Rename the transcript."));
      } else {
        taken.addAll(files);
        distinct.add(transcript);
      }
    }
    return distinct;
  }

  private List<Finding> writeIndex(EditionFolder edition, List<String> records) throws IOException {
    try {
      Rendering index = stylesheets.index(records, Map.of("assets", EditionFolder.ASSETS));
      WholeFile.write(edition.file(EditionFolder.INDEX), index.text());
      return index.findings();
    } catch (StylesheetException e) {
      return e.findings();
    }
  }

  private static List<Finding> leftOver(EditionFolder edition, Set<String> listed)
      throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (Path file : Folder.tei(edition.path())) {
      String path = Folder.slashed(file);
      if (!listed.contains(path)
          && !path.endsWith(".new.xml")
          && GeneratedTei.isSealed(edition.path().resolve(file))) {
        findings.add(
            Finding.warning(
                "EDITION-004",
                Place.of(edition.shown(path)),
                "It was made of a transcript that is not there now; the index does not list it.",
                "Delete it and the files made from it, or put its transcript back."));
      }
    }
    return findings;
  }
}
