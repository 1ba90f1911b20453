package chancery.render;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.xml.NotWellFormedException;
import chancery.xml.Saxon;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.sf.saxon.s9api.ItemType;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;

/**
 * The stylesheets, Chancery's own or a user's in their place. Each is compiled when it is first
 * used.
 *
 * <p>Safe to share between threads. The same document and parameters give the same text.
 */
public final class Stylesheets {
  /** Where a stylesheet is told that its pages go, so that it can name them. */
  private static final URI OUTPUT = URI.create("file:///edition/");

  private final Saxon saxon;
  private final Map<EntryPoint, Path> replaced;
  private final StylesheetCompiler compiler;
  private final Map<EntryPoint, XsltExecutable> compiled = new EnumMap<>(EntryPoint.class);

  /** Chancery's own stylesheets, for documents that {@code saxon} parsed. */
  public Stylesheets(Saxon saxon) {
    this(saxon, Map.of());
  }

  private Stylesheets(Saxon saxon, Map<EntryPoint, Path> replaced) {
    this.saxon = saxon;
    this.replaced = replaced;
    this.compiler = new StylesheetCompiler(saxon);
  }

  /**
   * The same stylesheets, but a user's in the place of one of them. It usually imports the one it
   * replaces by its {@linkplain EntryPoint#address() address}.
   */
  public Stylesheets with(EntryPoint entryPoint, Path stylesheet) {
    Map<EntryPoint, Path> more = new EnumMap<>(EntryPoint.class);
    more.putAll(replaced);
    more.put(entryPoint, stylesheet);
    return new Stylesheets(saxon, more);
  }

  /**
   * Renders a document.
   *
   * @param tei a document node whose element is {@code TEI}; findings name its system id, and give
   *     lines if it was parsed with line numbers
   * @param parameters the stylesheet's global parameters by name, each cast to its declared type
   * @throws StylesheetException if the stylesheet does not compile, has no such parameter, or stops
   */
  public Rendering render(Output output, XdmNode tei, Map<String, String> parameters)
      throws StylesheetException {
    return render(output, tei, Map.of(), parameters);
  }

  /**
   * Renders a document that others belong to.
   *
   * @param others TEI documents by the parameters that they are given as
   * @throws StylesheetException as in {@link #render(Output, XdmNode, Map)}
   */
  public Rendering render(
      Output output, XdmNode tei, Map<String, XdmNode> others, Map<String, String> parameters)
      throws StylesheetException {
    Map<String, String> all = new HashMap<>(parameters);
    all.putAll(output.parameters());
    EntryPoint entryPoint = output.entryPoint();
    return run(
        entryPoint,
        all,
        new Messages(saxon, tei),
        (transformer, result) -> {
          transformer.setStylesheetParameters(named(others));
          transformer.setInitialMode(output.mode());
          transformer.setGlobalContextItem(tei);
          transformer.applyTemplates(tei, result);
        });
  }

  /** Takes the pages that lead to an edition's documents, each as soon as it is done. */
  @FunctionalInterface
  public interface Pages {
    /**
     * Takes a page.
     *
     * @param path from the edition's folder, with slashes
     */
    void put(String path, byte[] content);
  }

  /**
   * Makes the pages that lead to an edition's documents.
   *
   * @param entries what {@link Output#ENTRY} gave for each document, in any order
   * @param registers TEI documents by the parameters that they are given as
   * @param parameters as in {@link #render(Output, XdmNode, Map)}
   * @param pages is given the pages
   * @return which sections there are, and in what order the documents stand: XML
   * @throws StylesheetException as in {@link #render(Output, XdmNode, Map)}
   */
  public Rendering edition(
      Iterator<String> entries,
      Map<String, XdmNode> registers,
      Map<String, String> parameters,
      Pages pages)
      throws StylesheetException {
    XdmNode document;
    try {
      document = saxon.parse(new EntryStream(entries), "entries.xml");
    } catch (NotWellFormedException e) {
      throw new IllegalArgumentException("an entry is not well-formed", e);
    }
    return run(
        EntryPoint.EDITION,
        parameters,
        new Messages(saxon, null),
        (transformer, result) -> {
          transformer.setStylesheetParameters(named(registers));
          transformer.setBaseOutputURI(OUTPUT.toString());
          transformer.setResultDocumentHandler(page -> page(page, pages));
          transformer.setInitialMode(new QName(EntryPoint.EDITION.mode()));
          transformer.setGlobalContextItem(document);
          transformer.applyTemplates(document, result);
        });
  }

  private Serializer page(URI address, Pages pages) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    Serializer page = saxon.processor().newSerializer(content);
    String path = OUTPUT.relativize(address).getPath();
    page.onClose(() -> pages.put(path, content.toByteArray()));
    return page;
  }

  private static Map<QName, XdmValue> named(Map<String, XdmNode> documents) {
    Map<QName, XdmValue> named = new HashMap<>();
    documents.forEach((name, document) -> named.put(new QName(name), document));
    return named;
  }

  /**
   * What a stylesheet consists of: whatever it imports, includes or reads by a fixed name. What is
   * rendered depends on nothing else but the document and the parameters.
   *
   * @return the content of each part by its address; none for a part that is not there, which
   *     rendering reports
   */
  public Map<String, byte[]> parts(EntryPoint entryPoint) {
    return new StylesheetParts().of(address(entryPoint));
  }

  /**
   * The {@linkplain #parts(EntryPoint) parts} of each stylesheet; those of several are read once.
   */
  public Map<EntryPoint, Map<String, byte[]>> parts() {
    return parts(EnumSet.allOf(EntryPoint.class));
  }

  /** The parts of those stylesheets that are a user's: all others are the program's own. */
  public Map<EntryPoint, Map<String, byte[]>> partsOfReplacements() {
    return parts(replaced.keySet());
  }

  private Map<EntryPoint, Map<String, byte[]>> parts(Set<EntryPoint> entryPoints) {
    StylesheetParts parts = new StylesheetParts();
    Map<EntryPoint, Map<String, byte[]>> all = new EnumMap<>(EntryPoint.class);
    for (EntryPoint entryPoint : entryPoints) {
      all.put(entryPoint, parts.of(address(entryPoint)));
    }
    return all;
  }

  @FunctionalInterface
  private interface Run {
    void into(Xslt30Transformer transformer, Serializer result) throws SaxonApiException;
  }

  private Rendering run(
      EntryPoint entryPoint, Map<String, String> parameters, Messages messages, Run run)
      throws StylesheetException {
    XsltExecutable stylesheet = compiled(entryPoint);
    Map<QName, XdmValue> values = values(entryPoint, stylesheet, parameters);
    Xslt30Transformer transformer = stylesheet.load30();
    StylesheetResolver resolver = new StylesheetResolver();
    transformer.setResourceResolver(resolver);
    transformer.getUnderlyingController().setUnparsedTextURIResolver(resolver);
    transformer.setMessageHandler(messages);
    transformer.setErrorReporter(error -> {});
    StringWriter text = new StringWriter();
    try {
      transformer.setStylesheetParameters(values);
      run.into(transformer, transformer.newSerializer(text));
    } catch (SaxonApiException e) {
      throw new StylesheetException(List.of(stopped(entryPoint, e)), e);
    }
    return new Rendering(text.toString(), messages.findings());
  }

  private XsltExecutable compiled(EntryPoint entryPoint) throws StylesheetException {
    synchronized (compiled) {
      XsltExecutable known = compiled.get(entryPoint);
      if (known == null) {
        known = compiler.compile(address(entryPoint), name(entryPoint));
        compiled.put(entryPoint, known);
      }
      return known;
    }
  }

  private URI address(EntryPoint entryPoint) {
    Path own = replaced.get(entryPoint);
    return own == null ? URI.create(entryPoint.address()) : own.toUri();
  }

  private String name(EntryPoint entryPoint) {
    Path own = replaced.get(entryPoint);
    return own == null ? entryPoint.address() : own.toString();
  }

  private Map<QName, XdmValue> values(
      EntryPoint entryPoint, XsltExecutable stylesheet, Map<String, String> parameters)
      throws StylesheetException {
    Map<String, QName> known = new TreeMap<>();
    stylesheet
        .getGlobalParameters()
        .keySet()
        .forEach(name -> known.put(name.getEQName().replace("Q{}", ""), name));
    Map<QName, XdmValue> values = new HashMap<>();
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      QName name = known.get(parameter.getKey());
      if (name == null) {
        throw new StylesheetException(
            List.of(unknown(entryPoint, parameter.getKey(), known.keySet())), null);
      }
      values.put(name, untyped(parameter.getValue()));
    }
    return values;
  }

  /** A value that XSLT casts to the type that the parameter declares. */
  private static XdmValue untyped(String value) {
    try {
      return new XdmAtomicValue(value, ItemType.UNTYPED_ATOMIC);
    } catch (SaxonApiException e) {
      throw new IllegalStateException("any string is an untyped atomic value", e);
    }
  }

  private Finding unknown(EntryPoint entryPoint, String name, Set<String> known) {
    return Finding.error(
        "RENDER-004",
        Place.of(name(entryPoint)),
        "The stylesheet has no parameter " + name + ".",
        "Give one of these: " + String.join(", ", known) + ".");
  }

  private Finding stopped(EntryPoint entryPoint, SaxonApiException e) {
    Place place =
        e.getSystemId() == null
            ? Place.of(name(entryPoint))
            : new Place(UserPath.of(e.getSystemId()), Math.max(0, e.getLineNumber()), 0);
    return Finding.error(
        "RENDER-003",
        place,
        "The stylesheet stopped: " + e.getMessage(),
        "Correct the stylesheet, or the passage of the document that it stopped at.");
  }
}
