package chancery.edition;

import chancery.edition.EditionBuilder.Built;
import chancery.edition.GeneratedTei.Outcome;
import chancery.edition.Step.Shelf;
import chancery.edition.TeiWriter.HandWork;
import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.print.WebFont;
import chancery.render.Output;
import chancery.render.Rendering;
import chancery.render.StylesheetException;
import chancery.report.BuildReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;

/** Makes one document's files in the draft of an edition. Safe to use from several threads. */
final class DocumentBuilder {
  private static final String VALID = "valid";
  private static final Set<Output> PAGES = Set.of(Output.HTML, Output.PARALLEL);

  private final Workshop workshop;
  private final Toolset tools;
  private final EditionDraft edition;
  private final HandWork handWork;
  private final Packer packer;
  private final Digest settings;

  DocumentBuilder(Workshop workshop, Toolset tools, EditionDraft edition, HandWork handWork) {
    this.workshop = workshop;
    this.tools = tools;
    this.edition = edition;
    this.handWork = handWork;
    this.packer = new Packer(workshop, tools, edition);
    this.settings = workshop.converter().settings();
  }

  /**
   * What came of one document.
   *
   * @param entry empty where it has no page
   * @param reported what the edition's report says of it
   */
  record Document(
      Built built, Optional<Entry> entry, Contents contents, BuildReport.Document reported) {}

  Document build(SourceFile transcript) {
    DocumentFiles files = transcript.files();
    try {
      SourceFile held = transcript.held();
      Ledger ledger = edition.ledger(files);
      Work work =
          new Work(held, files, ledger, Roots.of(transcript, edition.folder()), new ArrayList<>());
      Optional<Entry> entry = performed(work);
      save(ledger);
      Built built =
          new Built(
              transcript.path(),
              held.content().read(),
              work.findings(),
              Optional.empty(),
              ledger.isUnchanged());
      return document(transcript, built, entry, contents(files, ledger.files(), entry.isPresent()));
    } catch (IOException e) {
      return left(transcript, List.of(), Optional.of(e));
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) {
      return left(transcript, List.of(fault(transcript, e)), Optional.empty());
    }
  }

  private Document document(
      SourceFile transcript, Built built, Optional<Entry> entry, Contents contents) {
    BuildReport.Document reported =
        BuildReport.Document.of(
            transcript.name(),
            contents.made().keySet().stream().sorted().toList(),
            Roots.of(transcript, edition.folder()).kept(built.findings()),
            built.problem().isPresent() ? "It could not be read." : "");
    return new Document(built, entry, contents, reported);
  }

  /** A document of which nothing could be made, so that all of its files stay as they are. */
  private Document left(
      SourceFile transcript, List<Finding> findings, Optional<IOException> problem) {
    return document(
        transcript,
        new Built(transcript.path(), new byte[0], findings, problem, false),
        Optional.empty(),
        new Contents(Map.of(), Set.copyOf(transcript.files().all()), List.of()));
  }

  /** A fault of the program in one document keeps no other from being made. */
  private static Finding fault(SourceFile transcript, RuntimeException e) {
    return Finding.error(
        "EDITION-012",
        Place.of(transcript.path()),
        "Chancery failed on this transcript, which is a fault in Chancery: " + e,
        "Run chancery convert on it with --trace, and report what it prints, with the file.");
  }

  /** What is made of a document that has no page is its TEI, or nothing. */
  private Contents contents(DocumentFiles files, Map<String, Digest> made, boolean hasPage)
      throws IOException {
    Map<String, Digest> wanted = new LinkedHashMap<>(made);
    if (!hasPage) {
      wanted.keySet().retainAll(Set.of(files.tei(), files.newTei()));
    }
    Set<String> untouched = new HashSet<>();
    if (!made.containsKey(files.tei()) && edition.isHandWork(files.tei())) {
      untouched.add(files.tei());
    }
    List<String> withdrawn =
        files.all().stream()
            .filter(
                path -> !wanted.containsKey(path) && !untouched.contains(path) && edition.has(path))
            .toList();
    return new Contents(wanted, untouched, withdrawn);
  }

  /** One document being made, and what has been found in it. */
  private record Work(
      SourceFile transcript,
      DocumentFiles files,
      Ledger ledger,
      Roots roots,
      List<Finding> findings) {

    /** Performs a step, and adds what it found to what the document's report says. */
    Result perform(Step step) throws IOException, StylesheetException {
      Result result =
          ledger.perform(
              new Step(step.name(), step.inputs(), shelf -> step.making().make(shelf).kept(roots)));
      findings.addAll(roots.shown(result.findings()));
      return result;
    }
  }

  /**
   * Makes everything that can be made.
   *
   * @return the document's entry, where it has a page
   */
  private Optional<Entry> performed(Work work) throws IOException {
    try {
      Optional<Digest> tei = tei(work);
      return tei.isPresent() ? Optional.of(presented(work, tei.get())) : Optional.empty();
    } catch (StylesheetException e) {
      work.findings().addAll(e.findings());
      return Optional.empty();
    }
  }

  /** Makes the TEI, or takes an editor's, and gives its digest where it is valid. */
  private Optional<Digest> tei(Work work) throws IOException, StylesheetException {
    String path = work.files().tei();
    Optional<byte[]> hand = handWork(work);
    SourceFile transcript = work.transcript();
    Result conversion =
        work.perform(
            new Step(
                "tei",
                Digest.of(
                    tools.ofValidity(),
                    settings,
                    transcript.name(),
                    transcript.content().read(),
                    transcript.edits().read(),
                    hand),
                shelf -> converted(work, hand, shelf)));
    Fingerprint made = conversion.files().get(path);
    if (made != null) {
      return Optional.of(made.digest());
    }
    if (hand.isEmpty()) {
      return Optional.empty();
    }
    Result validity =
        work.perform(
            new Step(
                "hand-work",
                Digest.of(tools.ofValidity(), hand),
                shelf -> validated(path, hand.get())));
    return validity.value().equals(VALID)
        ? Optional.of(Digest.ofContent(hand.get()))
        : Optional.empty();
  }

  /** The TEI file as an editor changed it, where one did and that is to stay. */
  private Optional<byte[]> handWork(Work work) throws IOException {
    String path = work.files().tei();
    if (handWork == HandWork.OVERWRITTEN || work.ledger().made(path) || !edition.has(path)) {
      return Optional.empty();
    }
    return Optional.of(edition.read(path)).filter(GeneratedTei::isHandWork);
  }

  private Made converted(Work work, Optional<byte[]> hand, Shelf shelf) throws IOException {
    SourceFile transcript = work.transcript();
    DocumentFiles files = work.files();
    Conversion conversion = workshop.converter().convert(transcript, transcript.content().read());
    if (!conversion.isDone()) {
      return Made.files(conversion.findings());
    }
    byte[] sealed = GeneratedTei.sealed(EditionFolder.referringToSchema(conversion.tei(), files));
    Outcome outcome =
        hand.map(there -> GeneratedTei.outcome(there, sealed)).orElse(Outcome.WRITTEN);
    List<Finding> findings = new ArrayList<>(conversion.findings());
    TeiWriter.remark(outcome, edition.folder(), files.tei()).ifPresent(findings::add);
    GeneratedTei.files(files.tei(), outcome, sealed).forEach(shelf::put);
    return Made.files(findings);
  }

  private Made validated(String path, byte[] tei) {
    List<Finding> findings = workshop.validator().get().validate(edition.folder().shown(path), tei);
    return new Made(Finding.anyError(findings) ? "" : VALID, findings);
  }

  /**
   * Makes everything that is made from the TEI alone.
   *
   * @return the document's entry
   */
  private Entry presented(Work work, Digest tei) throws IOException, StylesheetException {
    DocumentFiles files = work.files();
    DocumentTree tree = new DocumentTree(edition, workshop.saxon(), files.tei());
    for (Output output : DocumentFiles.outputs()) {
      if (output != Output.HTML) {
        work.perform(file(output, files, tree, tei, parameters(output, files.inTheirFolder())));
      }
    }
    for (Step step : packer.steps(files, tei, tree)) {
      work.perform(step);
    }
    Map<String, String> parameters = parameters(Output.ENTRY, files);
    parameters.put("stem", files.stem());
    Result entry = work.perform(value(Output.ENTRY, tree, tei, parameters));
    return new Entry(files, tei, entry.sum());
  }

  /** What the edition's pages want of a document that has been built: XML. */
  String entry(DocumentFiles files) throws IOException {
    return edition.ledger(files).value(Output.ENTRY.name());
  }

  /** What a search finds in a document whose page has been made: XML. */
  String passages(DocumentFiles files) throws IOException {
    return edition.pageLedger(files).value(Output.PASSAGES.name());
  }

  /**
   * What came of a document's page.
   *
   * @param passages the digest of what a search finds in it; empty where there is no page
   * @param characters what it shows in fonts of its edition
   */
  record Page(
      Contents contents, Optional<Digest> passages, String characters, List<Finding> findings) {}

  /**
   * Makes the page of a document that has an entry.
   *
   * @param frame what the edition gives to it
   */
  Page page(Entry entry, PageFrame frame) {
    DocumentFiles files = entry.files();
    Digest tei = entry.tei();
    Ledger ledger = edition.pageLedger(files);
    DocumentTree tree = new DocumentTree(edition, workshop.saxon(), files.tei());
    Map<String, String> parameters = parameters(Output.HTML, files.inTheirFolder());
    parameters.putAll(frame.parameters(files));
    try {
      Result page = ledger.perform(file(Output.HTML, files, tree, tei, parameters));
      List<Finding> findings = new ArrayList<>(page.findings());
      String characters = page.value();
      Optional<DocumentFiles> original = frame.original(files);
      if (original.isPresent()) {
        Result parallel = ledger.perform(parallel(files, original.get(), frame, tree, tei));
        findings.addAll(parallel.findings());
        characters = WebFont.charactersOf(characters + parallel.value());
      }
      Result passages = ledger.perform(value(Output.PASSAGES, tree, tei, Map.of()));
      save(ledger);
      return new Page(
          Contents.made(ledger.files()), Optional.of(passages.sum()), characters, findings);
    } catch (StylesheetException e) {
      return new Page(Contents.made(Map.of()), Optional.empty(), "", e.findings());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page on which a document stands beside its original. */
  private Step parallel(
      DocumentFiles files, DocumentFiles original, PageFrame frame, DocumentTree tree, Digest tei)
      throws IOException {
    Map<String, String> parameters = parameters(Output.PARALLEL, files.inTheirFolder());
    parameters.putAll(frame.parallel(files, original));
    boolean apart = !original.equals(files);
    DocumentTree other = new DocumentTree(edition, workshop.saxon(), original.tei());
    return new Step(
        Output.PARALLEL.name(),
        Digest.of(
            tools.of(Output.PARALLEL),
            tei,
            Digest.ofContent(edition.read(original.tei())),
            parameters),
        shelf -> {
          Map<String, XdmNode> texts = apart ? Map.of("original", other.get()) : Map.of();
          Rendering made =
              workshop.stylesheets().render(Output.PARALLEL, tree.get(), texts, parameters);
          return put(Output.PARALLEL, files, made, shelf);
        });
  }

  private Step file(
      Output output,
      DocumentFiles files,
      DocumentTree tree,
      Digest tei,
      Map<String, String> parameters) {
    return new Step(
        output.name(),
        Digest.of(tools.of(output), tei, parameters),
        shelf -> {
          Rendering made = workshop.stylesheets().render(output, tree.get(), parameters);
          return put(output, files, made, shelf);
        });
  }

  /** Keeps of a page what characters it has, and of other files nothing. */
  private static Made put(Output output, DocumentFiles files, Rendering made, Shelf shelf) {
    shelf.put(files.of(output), made.text().getBytes(StandardCharsets.UTF_8));
    String characters = PAGES.contains(output) ? WebFont.charactersOf(made.text()) : "";
    return new Made(characters, made.findings());
  }

  private Step value(Output output, DocumentTree tree, Digest tei, Map<String, String> parameters) {
    return new Step(
        output.name(),
        Digest.of(tools.of(output), tei, parameters),
        shelf -> Made.value(workshop.stylesheets().render(output, tree.get(), parameters)));
  }

  private Map<String, String> parameters(Output output, DocumentFiles files) {
    List<Output> offered = new ArrayList<>(DocumentFiles.outputs());
    workshop.print().ifPresent(how -> offered.add(Output.PDF));
    offered.addAll(workshop.packed());
    Map<String, String> parameters = files.parameters(output, offered);
    if (!parameters.isEmpty()) {
      parameters.put("tei-file", DocumentFiles.address(files.tei()));
    }
    parameters.putAll(ofEdition(output));
    return parameters;
  }

  private Map<String, String> ofEdition(Output output) {
    return workshop.description().parameters(output);
  }

  /** Where one document's ledger cannot be written, no other's can. */
  private static void save(Ledger ledger) {
    try {
      ledger.save();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
