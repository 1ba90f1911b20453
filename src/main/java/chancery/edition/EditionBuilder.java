package chancery.edition;

import chancery.edition.TeiWriter.HandWork;
import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.render.EntryPoint;
import chancery.render.StylesheetException;
import chancery.render.Stylesheets;
import chancery.search.SearchIndex;
import chancery.search.Searchable;
import chancery.validate.Validator;
import chancery.xml.Saxon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Makes an edition of transcripts: for each its TEI, page, text and citations, the schema, and the
 * pages that lead to them.
 *
 * <p>Safe to share between threads, for different folders.
 */
public final class EditionBuilder {
  private final Saxon saxon;
  private final Converter converter;
  private final Validator validator;
  private final Stylesheets stylesheets;
  private final EditionPages pages;

  public EditionBuilder(Saxon saxon) {
    this(saxon, new Converter(saxon), EditionDescription.none());
  }

  /**
   * A builder of an edition that describes itself, whose transcripts are read and converted by
   * {@code converter}.
   */
  public EditionBuilder(Saxon saxon, Converter converter, EditionDescription description) {
    this.saxon = saxon;
    this.converter = converter;
    this.validator = new Validator(saxon);
    this.stylesheets = stylesheets(saxon, description);
    this.pages = new EditionPages(saxon, stylesheets, description);
  }

  private static Stylesheets stylesheets(Saxon saxon, EditionDescription description) {
    Stylesheets ours = new Stylesheets(saxon);
    return description
        .look()
        .stylesheet()
        .map(own -> ours.with(EntryPoint.HTML, description.folder().resolve(own)))
        .orElse(ours);
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
            saxon, validator, stylesheets, new TeiWriter(converter, edition, handWork), edition);
    List<Finding> clashes = new ArrayList<>();
    List<SourceFile> distinct = distinct(transcripts, clashes);
    Map<String, String> entries = new LinkedHashMap<>();
    Set<String> listed = new HashSet<>();
    InOrder.forEach(
        distinct,
        builder::build,
        document -> {
          document.entry().ifPresent(entry -> entries.put(document.files().stem(), entry));
          listed.add(document.files().tei());
          each.accept(document.built());
        });
    List<Finding> findings = new ArrayList<>(clashes);
    findings.addAll(writePages(builder, entries, edition));
    findings.addAll(leftOver(edition, listed));
    return findings;
  }

  /** The transcripts whose files have names that no other's files and no page of ours have. */
  private static List<SourceFile> distinct(List<SourceFile> transcripts, List<Finding> clashes) {
    Set<String> taken = new HashSet<>();
    List<SourceFile> distinct = new ArrayList<>();
    for (SourceFile transcript : transcripts) {
      List<String> files = transcript.files().all();
      Optional<String> clash =
          files.stream().filter(f -> taken.contains(f) || EditionPages.isNameOfPage(f)).findFirst();
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

  /**
   * Writes the pages that lead to the documents, and then the documents' own, which lead back and
   * to each other.
   */
  private List<Finding> writePages(
      DocumentBuilder builder, Map<String, String> entries, EditionFolder edition)
      throws IOException {
    try {
      EditionPages.Pages made = pages.of(List.copyOf(entries.values()), edition);
      for (Map.Entry<String, String> file : made.files().entrySet()) {
        WholeFile.write(edition.file(file.getKey()), file.getValue());
      }
      return writeDocumentPages(builder, made, edition);
    } catch (StylesheetException e) {
      return e.findings();
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  private static List<Finding> writeDocumentPages(
      DocumentBuilder builder, EditionPages.Pages made, EditionFolder edition) throws IOException {
    record PageOf(EditionContents.Document document, DocumentBuilder.Page page) {}
    List<Finding> findings = new ArrayList<>(made.findings());
    SearchIndex index =
        new SearchIndex((path, content) -> WholeFile.write(edition.file(path), content));
    InOrder.forEach(
        made.frame().contents().documents(),
        document ->
            new PageOf(document, builder.page(new DocumentFiles(document.stem()), made.frame())),
        of -> {
          findings.addAll(of.page().findings());
          add(of.document().searchable(of.page().passages()), index);
        });
    index.finish();
    return findings;
  }

  private static void add(Searchable document, SearchIndex index) {
    try {
      index.add(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
