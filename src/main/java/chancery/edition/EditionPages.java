package chancery.edition;

import chancery.finding.Finding;
import chancery.render.EditionRendering;
import chancery.render.StylesheetException;
import chancery.render.Stylesheets;
import chancery.source.MarkdownPage;
import chancery.xml.NotWellFormedException;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.XdmNode;

/**
 * The pages that lead to an edition's documents: home, lists, registers, and the same for machines.
 * They are made of the documents' entries, the registers and the description, and of nothing else.
 *
 * <p>Immutable and safe to share between threads.
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
  private final EditionDescription description;

  EditionPages(Saxon saxon, Stylesheets stylesheets, EditionDescription description) {
    this.saxon = saxon;
    this.stylesheets = stylesheets;
    this.description = description;
  }

  /**
   * What was made.
   *
   * @param files the text of each file, by its path in the edition
   * @param frame what the documents' pages are to be told
   */
  record Pages(Map<String, String> files, PageFrame frame, List<Finding> findings) {}

  /** Whether a file's name is kept for a page of the edition. */
  static boolean isNameOfPage(String file) {
    return OURS.matcher(file).matches();
  }

  /**
   * Makes the pages.
   *
   * @param entries what {@link chancery.render.Output#ENTRY} gave for each document
   * @param edition where the registers are, if there are any
   * @throws StylesheetException where a page cannot be made
   * @throws IOException where a register cannot be read
   */
  Pages of(List<String> entries, EditionFolder edition) throws StylesheetException, IOException {
    Optional<String> style = PageStyle.of(description);
    Map<String, String> common = common(style.isPresent());
    Map<String, String> parameters = new LinkedHashMap<>(common);
    parameters.put("index-file", EditionFolder.INDEX);
    parameters.put("assets", EditionFolder.ASSETS);
    parameters.putAll(stated());
    parameters.put("own-pages", ownPages());
    EditionRendering rendering = stylesheets.edition(entries, registers(edition), parameters);
    EditionContents contents = EditionContents.read(rendering.contents(), saxon);
    Map<String, String> files = new TreeMap<>(rendering.files());
    style.ifPresent(css -> files.put(OWN_STYLE, css));
    return new Pages(
        files, new PageFrame(description, contents, common), rendering.findings());
  }

  /** What every page is told. */
  private Map<String, String> common(boolean styled) {
    Map<String, String> parameters = new LinkedHashMap<>();
    description.title().ifPresent(title -> parameters.put("edition-title", title));
    description.languages().stream()
        .findFirst()
        .ifPresent(language -> parameters.put("interface-language", language));
    if (styled) {
      parameters.put("own-style", OWN_STYLE);
    }
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

  /** What only the edition's own pages say. */
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
    parameters.put("searchable", "true");
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

  private Map<String, XdmNode> registers(EditionFolder edition) throws IOException {
    Map<String, XdmNode> registers = new LinkedHashMap<>();
    for (String register : REGISTERS) {
      Path file = edition.file(register + ".xml");
      if (Files.isRegularFile(file)) {
        try {
          registers.put(
              register + "-register",
              saxon.parse(Files.readAllBytes(file), edition.shown(register)));
        } catch (NotWellFormedException e) {
          throw new IOException(file + " is not well-formed: " + e.getMessage(), e);
        }
      }
    }
    return registers;
  }
}
