package chancery.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.om.TreeModel;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The one Saxon processor of a run, and documents parsed for it.
 *
 * <p>Safe to share between threads. Trees of different instances do not mix.
 */
public final class Saxon {
  private @Nullable Processor processor;

  /** Readers that were used: to make one takes as long as to read a page. */
  private final Queue<XMLReader> idle = new ConcurrentLinkedQueue<>();

  /** Made when it is first asked for: that takes a tenth of a short run, and some need none. */
  public synchronized Processor processor() {
    if (processor == null) {
      processor = newProcessor();
    }
    return processor;
  }

  private static Processor newProcessor() {
    Processor processor = new Processor(false);
    processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
    // What is wrong is thrown; Saxon would print it as well.
    processor.getUnderlyingConfiguration().setErrorReporterFactory(config -> error -> {});
    return processor;
  }

  /**
   * Parses a document, keeping the line and column of every element.
   *
   * @param systemId what relative addresses in the document are relative to, and its name in
   *     messages
   */
  public XdmNode parse(byte[] xml, String systemId) throws NotWellFormedException {
    DocumentBuilder builder = processor().newDocumentBuilder();
    builder.setLineNumbering(true);
    return parse(new ByteArrayInputStream(xml), systemId, builder);
  }

  /**
   * Parses what a program has written and nobody looks up by its lines, which are not kept. Values
   * that are the same are held once: the entries of thousands of documents repeat their names.
   *
   * @param xml is read to its end, and not closed
   * @param systemId as in {@link #parse(byte[], String)}
   */
  public XdmNode parse(InputStream xml, String systemId) throws NotWellFormedException {
    DocumentBuilder builder = processor().newDocumentBuilder();
    builder.setTreeModel(TreeModel.TINY_TREE_CONDENSED);
    return parse(xml, systemId, builder);
  }

  private XdmNode parse(InputStream xml, String systemId, DocumentBuilder builder)
      throws NotWellFormedException {
    InputSource input = new InputSource(xml);
    input.setSystemId(systemId);
    try {
      BuildingContentHandler tree = builder.newBuildingContentHandler();
      XMLReader used = idle.poll();
      XMLReader reader = used == null ? SafeParser.newReader() : used;
      reader.setContentHandler(tree);
      reader.parse(input);
      // Idle, it would hold the tree.
      reader.setContentHandler(new DefaultHandler());
      idle.add(reader);
      return tree.getDocumentNode();
    } catch (SAXParseException e) {
      throw NotWellFormedException.of(e);
    } catch (SAXException | IOException | SaxonApiException e) {
      throw new NotWellFormedException(String.valueOf(e.getMessage()), 0, 0, e);
    }
  }
}
