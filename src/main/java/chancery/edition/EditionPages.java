package chancery.edition;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.render.EntryPoint;
import chancery.render.Rendering;
import chancery.render.StylesheetException;
import chancery.render.Stylesheets;
import chancery.search.SearchIndex;
import chancery.source.MarkdownPage;
import chancery.xml.NotWellFormedException;
import chancery.xml.Saxon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;

/**
 * The pages that lead to an edition's documents: home, lists, registers, and the same for machines.
 * They are made of the documents' entries, the registers and the description, and of nothing else.
 */
final class EditionPages {
  private static final Pattern OURS =
      Pattern.compile(
          "(?:index|search|about|(?:documents|chronology|persons|meetings|places|organisations|archives|page)"
              + "(?:-[^/]*)?)\\.html");
  private static final String OWN_STYLE = EditionFolder.ASSETS + "edition.css";
  private static final List<String> REGISTERS = List.of("persons", "places");

  private final Saxon saxon;
  private final Stylesheets stylesheets;
  private final Toolset tools;
  private final EditionDescription description;
  private final Optional<Print> book;

  EditionPages(Workshop workshop, Toolset tools) {
    this.saxon = workshop.saxon();
    this.stylesheets = workshop.stylesheets();
    this.tools = tools;
    this.description = workshop.description();
    this.book = workshop.book();
  }

  /** Whether a file's name is kept for a page of the edition. */
  static boolean isNameOfPage(String file) {
    return OURS.matcher(file).matches();
  }

  /**
   * Makes the pages that lead to documents, then the documents' own, which lead back and to each
   * other, and the index of their words. What depends on nothing that has changed is not made anew.
   *
   * @param findings is given what was found on the way
   * @param made is given the files
   * @throws IOException where a file cannot be read or written
   */
  void build(
      EditionDraft draft,
      DocumentBuilder documents,
      List<Entry> entries,
      List<Finding> findings,
      Inventory made)
      throws IOException {
    Ledger ledger = draft.ledger();
    try {
      Optional<String> style = PageStyle.of(description);
      Map<String, String> common = common(style.isPresent());
      Result pages = ledger.perform(pages(draft, documents, entries, common, style));
      findings.addAll(pages.findings());
      EditionContents contents = EditionContents.read(pages.value());
      findings.addAll(unknownTranslations(contents));
      PageFrame frame = new PageFrame(description, contents, common);
      Map<String, Entry> byStem = new HashMap<>();
      entries.forEach(entry -> byStem.put(entry.files().stem(), entry));
      List<Optional<Digest>> passages = new ArrayList<>();
      List<String> characters = new ArrayList<>();
      InOrder.forEach(
          contents.documents(),
          document -> documents.page(Objects.requireNonNull(byStem.get(document.stem())), frame),
          page -> {
            findings.addAll(page.findings());
            made.add(page.contents());
            passages.add(page.passages());
            characters.add(page.characters());
          });
      ledger.perform(search(contents, documents, passages));
      ledger.perform(SharedStyle.step(tools, draft, pages.files(), characters));
      if (book.isPresent() && !contents.documents().isEmpty()) {
        findings.addAll(ledger.perform(book(draft, contents, book.get())).findings());
      }
    } catch (StylesheetException e) {
      findings.addAll(e.findings());
    }
    ledger.save();
    made.add(Contents.made(ledger.files()));
  }

  private Step pages(
      EditionDraft draft,
      DocumentBuilder documents,
      List<Entry> entries,
      Map<String, String> common,
      Optional<String> style)
      throws IOException {
    Map<String, String> parameters = new LinkedHashMap<>(common);
    parameters.put("index-file", EditionFolder.INDEX);
    parameters.put("assets", EditionFolder.ASSETS);
    parameters.putAll(stated());
    parameters.put("translations", lines(description.translations()));
    parameters.put("searchable", "true");
    book.ifPresent(how -> parameters.put("book-file", EditionFolder.BOOK));
    parameters.put("own-pages", ownPages());
    Map<String, byte[]> registers = registers(draft);
    return new Step(
        "pages",
        Digest.of(
            tools.of(EntryPoint.EDITION),
            entries.stream().map(Entry::sum).toList(),
            registers,
            parameters,
            style),
        shelf -> {
          Rendering contents =
              stylesheets.edition(
                  entries.stream().map(entry -> entryOf(documents, entry)).iterator(),
                  parsed(registers),
                  parameters,
                  shelf::put);
          style.ifPresent(css -> shelf.put(OWN_STYLE, utf8(css)));
          return Made.value(contents);
        });
  }

  private Step book(EditionDraft draft, EditionContents contents, Print how) throws IOException {
    Map<String, String> parameters = spoken();
    parameters.putAll(stated());
    return new Book(saxon, new Printer(stylesheets, how, description), tools)
        .step(draft, contents.documents(), parameters);
  }

  /** Names of translations and originals that no document has. */
  private List<Finding> unknownTranslations(EditionContents contents) {
    return new TreeMap<>(description.translations())
        .entrySet().stream()
            .flatMap(translation -> Stream.of(translation.getKey(), translation.getValue()))
            .filter(stem -> contents.document(stem).isEmpty())
            .distinct()
            .map(EditionPages::unknownTranslation)
            .toList();
  }

  private static Finding unknownTranslation(String stem) {
    return Finding.error(
        "EDITION-013",
        Place.of(EditionFile.NAME),
        "The translations name %s, and no document of the edition is called so.".formatted(stem),
        "Write the transcript's name as it is from its folder, without its extension.");
  }

  private static String entryOf(DocumentBuilder documents, Entry entry) {
    try {
      return documents.entry(entry.files());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Step search(
      EditionContents contents, DocumentBuilder documents, List<Optional<Digest>> passages) {
    return new Step(
        "search",
        Digest.of(tools.program(), contents.documents(), passages),
        shelf -> {
          try (SearchIndex index =
              new SearchIndex((path, script) -> shelf.put(path, utf8(script)))) {
            for (int i = 0; i < passages.size(); i++) {
              if (passages.get(i).isPresent()) {
                EditionContents.Document document = contents.documents().get(i);
                String words = documents.passages(new DocumentFiles(document.stem()));
                index.add(document.searchable(Passages.read(words, saxon)));
              }
            }
            index.finish();
          }
          return Made.files(List.of());
        });
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What every page is told. */
  private Map<String, String> common(boolean styled) {
    Map<String, String> parameters = spoken();
    if (styled) {
      parameters.put("own-style", OWN_STYLE);
    }
    return parameters;
  }

  /** The edition's title, and the words it speaks in. */
  private Map<String, String> spoken() {
    Map<String, String> parameters = new LinkedHashMap<>();
    description.title().ifPresent(title -> parameters.put("edition-title", title));
    description.languages().stream()
        .findFirst()
        .ifPresent(language -> parameters.put("interface-language", language));
    if (!look().labels().isEmpty()) {
      parameters.put("labels", lines(look().labels()));
    }
    return parameters;
  }

  private EditionDescription.Look look() {
    return description.look();
  }

  private static String lines(Map<String, String> labels) {
    return new TreeMap<>(labels)
        .entrySet().stream()
            .map(label -> label.getKey() + "=" + label.getValue())
            .collect(Collectors.joining("\n"));
  }

  /** What the edition says of itself. */
  private Map<String, String> stated() {
    Map<String, String> parameters = new LinkedHashMap<>();
    description.description().ifPresent(words -> parameters.put("description", words));
    if (!description.editors().isEmpty()) {
      parameters.put("editors", String.join("\n", description.editors()));
    }
    description.publisher().ifPresent(publisher -> parameters.put("publisher", publisher));
    description.licence().ifPresent(licence -> parameters.put("licence", licence.name()));
    description
        .licence()
        .flatMap(licence -> licence.address())
        .ifPresent(address -> parameters.put("licence-address", address));
    description.base().ifPresent(base -> parameters.put("base", base.toString()));
    return parameters;
  }

  /** The pages that the edition's editors wrote, each with its title. */
  private String ownPages() throws IOException {
    StringBuilder pages = new StringBuilder("<pages>");
    for (String name : description.pages()) {
      Path file = description.folder().resolve(name);
      MarkdownPage page = MarkdownPage.read(Files.readString(file));
      String stem = String.valueOf(file.getFileName()).replaceFirst("\\.md$", "");
      pages
          .append("<page file=\"")
          .append(escaped("page-" + stem))
          .append("\" title=\"")
          .append(escaped(page.title().isEmpty() ? stem : page.title()))
          .append("\">")
          .append(page.content())
          .append("</page>");
    }
    return pages.append("</pages>").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static Map<String, byte[]> registers(EditionDraft draft) throws IOException {
    Map<String, byte[]> registers = new TreeMap<>();
    for (String register : REGISTERS) {
      try {
        registers.put(register + "-register", draft.read(register + ".xml"));
      } catch (NoSuchFileException e) {
        // An edition without this register is an edition too.
      }
    }
    return registers;
  }

  private Map<String, XdmNode> parsed(Map<String, byte[]> registers) throws IOException {
    Map<String, XdmNode> parsed = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> register : registers.entrySet()) {
      try {
        parsed.put(register.getKey(), saxon.parse(register.getValue(), register.getKey()));
      } catch (NotWellFormedException e) {
        throw new IOException(register.getKey() + " is not well-formed: " + e.getMessage(), e);
      }
    }
    return parsed;
  }
}
