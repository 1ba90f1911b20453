package chancery.edition;

import chancery.edition.GeneratedTei.Outcome;
import chancery.edition.TeiWriter.HandWork;
import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.render.Output;
import chancery.render.StylesheetException;
import chancery.render.Stylesheets;
import chancery.report.BuildReport;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final Workshop workshop;

  public EditionBuilder(Saxon saxon) {
    this(saxon, new Converter(saxon));
  }

  /** A builder whose transcripts are read and converted by {@code converter}. */
  public EditionBuilder(Saxon saxon, Converter converter) {
    this(saxon, converter, EditionDescription.none());
  }

  /** A builder of an edition that describes itself. */
  public EditionBuilder(Saxon saxon, Converter converter, EditionDescription description) {
    this(Workshop.of(saxon, converter, description));
  }

  /** A builder whose pages are made by other stylesheets. */
  public EditionBuilder(Saxon saxon, Converter converter, Stylesheets stylesheets) {
    this(Workshop.of(saxon, converter, EditionDescription.none()).with(stylesheets));
  }

  private EditionBuilder(Workshop workshop) {
    this.workshop = workshop;
  }

  /** The same builder, which prints each document too. */
  public EditionBuilder printing(Print how) {
    return new EditionBuilder(workshop.printing(how));
  }

  /** The same builder, which makes e-books or Word documents too. */
  public EditionBuilder packing(List<Output> outputs) {
    return new EditionBuilder(workshop.packing(outputs));
  }

  /** The same builder, which prints the whole edition as a book too. */
  public EditionBuilder binding(Print how) {
    return new EditionBuilder(workshop.binding(how));
  }

  /**
   * What came of one transcript.
   *
   * @param path what messages call it
   * @param source its bytes; none where it could not be read
   * @param problem what kept its files from being read
   * @param unchanged whether everything made of it was here already
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Built(
      String path,
      byte[] source,
      List<Finding> findings,
      Optional<IOException> problem,
      boolean unchanged) {
    public Built {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Makes an edition, of which only what has changed is made anew. A transcript that fails is
   * reported and left out, and keeps no other from being done. Readers of the folder see the
   * edition as it was until everything is made. What earlier builds made of a transcript that is
   * gone is taken away.
   *
   * @param each is given what came of each transcript, in order, on the calling thread
   * @return findings on the edition as a whole
   * @throws EditionBusyException where another build is working on the edition
   * @throws IOException where the edition cannot be written; it is as it was, and the next build
   *     goes on from here
   */
  public List<Finding> build(
      List<SourceFile> transcripts, EditionFolder edition, HandWork handWork, Consumer<Built> each)
      throws IOException {
    return build(transcripts, edition, handWork, each, changes -> {});
  }

  /**
   * The same, and says what it changed of what readers see.
   *
   * @param published is given that as soon as they see it
   * @throws IOException as in {@link #build(List, EditionFolder, HandWork, Consumer)}
   */
  public List<Finding> build(
      List<SourceFile> transcripts,
      EditionFolder edition,
      HandWork handWork,
      Consumer<Built> each,
      Consumer<Changes> published)
      throws IOException {
    try (EditionDraft draft = EditionDraft.open(edition)) {
      Toolset tools = tools(draft);
      DocumentBuilder documents = new DocumentBuilder(workshop, tools, draft, handWork);
      List<Finding> findings = new ArrayList<>();
      List<Entry> entries = new ArrayList<>();
      Inventory contents = new Inventory();
      BuildReport report = new BuildReport();
      contents.add(
          Contents.made(draft.putAll(EditionFolder.shared(workshop.description().lists()))));
      Contents registers = registers(draft, handWork, findings);
      contents.add(registers);
      InOrder.forEach(
          distinct(transcripts, registers, taken(), findings),
          documents::build,
          document -> {
            document.entry().ifPresent(entries::add);
            contents.add(document.contents());
            report.add(document.reported());
            each.accept(document.built());
          });
      new EditionPages(workshop, tools).build(draft, documents, entries, findings, contents);
      findings.addAll(leftOver(draft, contents));
      List<Finding> ofAll = Roots.of(transcripts.get(0), edition).kept(findings);
      contents.add(Contents.made(draft.put(EditionFolder.REPORT, out -> report.write(ofAll, out))));
      published.accept(draft.publish(contents));
      return findings;
    }
  }

  private Toolset tools(EditionDraft draft) throws IOException {
    try {
      return Toolset.of(workshop.stylesheets(), workshop.description().lists(), draft.toolLedger());
    } catch (StylesheetException e) {
      throw new IllegalStateException("to look for a stylesheet's parts runs none", e);
    }
  }

  /**
   * Copies of the converter's registers, so that what points into them leads there. One that was
   * changed by hand is kept as TEI is.
   */
  private Contents registers(EditionDraft draft, HandWork handWork, List<Finding> findings)
      throws IOException {
    Map<String, byte[]> copies = new LinkedHashMap<>();
    Set<String> untouched = new HashSet<>();
    for (Map.Entry<String, byte[]> register : workshop.converter().registers().files().entrySet()) {
      String path = register.getKey();
      boolean hand = handWork == HandWork.KEPT && draft.isHandWork(path);
      if (hand) {
        untouched.add(path);
      }
      if (!hand || !Arrays.equals(draft.read(path), register.getValue())) {
        byte[] sealed = GeneratedTei.sealed(register.getValue());
        Outcome outcome = hand ? GeneratedTei.outcome(draft.read(path), sealed) : Outcome.WRITTEN;
        TeiWriter.remark(outcome, draft.folder(), path).ifPresent(findings::add);
        copies.putAll(GeneratedTei.files(path, outcome, sealed));
      }
    }
    return new Contents(draft.putAll(copies), untouched, List.of());
  }

  /** The names of the files that are of no one document. */
  private Set<String> taken() {
    Set<String> taken = new HashSet<>(Set.of(EditionFolder.REPORT));
    workshop.book().ifPresent(how -> taken.add(EditionFolder.BOOK));
    return taken;
  }

  /** The transcripts whose files have names that no other's files and no page of ours have. */
  private static List<SourceFile> distinct(
      List<SourceFile> transcripts, Contents registers, Set<String> others, List<Finding> clashes) {
    Set<String> taken = new HashSet<>(others);
    taken.addAll(registers.untouched());
    taken.addAll(registers.made().keySet());
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

  /** TEI of conversions that this build does not make, and cannot take away. */
  private static List<Finding> leftOver(EditionDraft draft, Inventory contents) throws IOException {
    List<Finding> findings = new ArrayList<>();
    EditionFolder edition = draft.folder();
    for (Path file : Folder.tei(edition.path())) {
      String path = Folder.slashed(file);
      if (!contents.has(path)
          && !contents.withdrawn().contains(path)
          && !path.endsWith(GeneratedTei.BESIDE)
          && GeneratedTei.isSealed(edition.file(path))
          && !draft.isAsMade(path)) {
        findings.add(
            Finding.warning(
                "EDITION-004",
                Place.of(edition.shown(path)),
                "Its transcript is not there, and it is not as a build left it; so it stays, and"
                    + " nothing leads to it.",
                "Delete it, or put its transcript back."));
      }
    }
    return findings;
  }
}
