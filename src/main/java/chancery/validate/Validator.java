package chancery.validate;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.xml.NotWellFormedException;
import chancery.xml.Saxon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Checks TEI documents against Chancery's grammar and rules.
 *
 * <p>Immutable and safe to share between threads. Making one starts to load the grammar and the
 * rules, side by side; {@link #validate} waits for what it needs of them.
 */
public final class Validator {
  /** Jing recurses over choices, and TEI's are wide: the usual stack does not hold them. */
  private static final long STACK_BYTES = 64L << 20;

  private static final Comparator<Finding> IN_DOCUMENT_ORDER =
      Comparator.comparingInt((Finding f) -> f.place().line())
          .thenComparingInt(f -> f.place().column())
          .thenComparing(Finding::rule);

  private final Saxon saxon;
  private final FutureTask<Grammar> grammar;
  private final FutureTask<Schematron> schematron;

  public Validator(Saxon saxon) {
    this.saxon = saxon;
    grammar = inBackground("grammar", () -> Grammar.load(Schema.read(Schema.GRAMMAR)));
    schematron =
        inBackground("rules", () -> Schematron.load(saxon, Schema.read(Schema.RULES_STYLESHEET)));
  }

  /**
   * Everything that is wrong or doubtful in a document, in document order.
   *
   * @param path the document as the user named it
   * @param xml its bytes; they need not be XML at all
   * @return findings of the grammar and the rules, or the one reason why the bytes cannot be read
   */
  public List<Finding> validate(String path, byte[] xml) {
    if (xml.length == 0) {
      return List.of(XmlRule.EMPTY.finding(Place.of(path), "The file is empty."));
    }
    SourcePlaces places = new SourcePlaces(xml);
    List<Finding> findings = new ArrayList<>();
    try {
      findings.addAll(GrammarCheck.check(result(grammar), path, xml, places));
      if (!GrammarRule.NOT_TEI.isAmong(findings)) {
        findings.addAll(result(schematron).check(saxon.parse(xml, path), path, places));
      }
    } catch (SAXParseException e) {
      return List.of(XmlRule.explain(path, e));
    } catch (SAXException | NotWellFormedException e) {
      throw new IllegalStateException("the parser refuses " + path, e);
    }
    findings.sort(IN_DOCUMENT_ORDER);
    return List.copyOf(findings);
  }

  private static <T> FutureTask<T> inBackground(String name, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "chancery-" + name, STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  private static <T> T result(FutureTask<T> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Chancery's own schema cannot be loaded", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the schema was loading", e);
    }
  }
}
