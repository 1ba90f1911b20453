import chancery.edition.Converter;
import chancery.render.Output;
import chancery.render.Stylesheets;
import chancery.validate.Validator;
import chancery.xml.Saxon;
import com.thaiopensource.validate.ValidationDriver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.xml.sax.InputSource;

/**
 * How far Chancery is from what has to be done in any case: convert from parsing and writing its own
 * output, validate from Jing, HTML from a copy of the tree. All is warm; ours and the limit take turns;
 * the time is that of the thread's processor, so that other programs do not count.
 */
final class Limits {
  private static final int WARM = 300;
  private static final int MEASURED = 101;

  private interface Work {
    void run() throws Exception;
  }

  public static void main(String[] args) throws Exception {
    byte[] source = Files.readAllBytes(Path.of(args[0]));
    String name = String.valueOf(Path.of(args[0]).getFileName());
    Saxon saxon = new Saxon();

    Converter converter = new Converter(saxon);
    byte[] tei = converter.convert(name, source).tei();
    print("convert / StAX pass (3 or less)", () -> converter.convert(name, source), () -> stax(tei));

    Validator validator = new Validator(saxon);
    ValidationDriver jing = new ValidationDriver();
    jing.loadSchema(ValidationDriver.fileInputSource(args[1]));
    print(
        "validate with all rules / Jing (3 or less)",
        () -> validator.validate("a.xml", tei),
        () -> jing.validate(new InputSource(new ByteArrayInputStream(tei))));

    Stylesheets stylesheets = new Stylesheets(saxon);
    XdmNode tree = saxon.parse(tei, "a.xml");
    XsltExecutable identity = identity(saxon);
    print(
        "HTML / Saxon's identity (4 or less)",
        () -> stylesheets.render(Output.HTML, tree, Map.of()),
        () -> {
          Xslt30Transformer copy = identity.load30();
          copy.applyTemplates(tree, copy.newSerializer(new StringWriter()));
        });
  }

  private static void print(String what, Work ours, Work limit) throws Exception {
    long[] oursTook = new long[MEASURED];
    long[] limitTook = new long[MEASURED];
    for (int i = -WARM; i < MEASURED; i++) {
      long one = took(ours);
      long other = took(limit);
      if (i >= 0) {
        oursTook[i] = one;
        limitTook[i] = other;
      }
    }
    double one = median(oursTook);
    double other = median(limitTook);
    System.out.printf(
        Locale.ROOT, "%-45s %8.2f ms / %6.2f ms = %5.2f%n", what, one, other, one / other);
  }

  private static long took(Work work) throws Exception {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }

  private static double median(long[] nanoseconds) {
    Arrays.sort(nanoseconds);
    return nanoseconds[nanoseconds.length / 2] / 1e6;
  }

  private static void stax(byte[] tei) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XMLEventWriter out = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(bytes, "UTF-8");
    out.add(
        XMLInputFactory.newDefaultFactory().createXMLEventReader(new ByteArrayInputStream(tei)));
    out.close();
  }

  private static XsltExecutable identity(Saxon saxon) throws Exception {
    String stylesheet =
        """
        <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
          <xsl:mode on-no-match="shallow-copy"/>
        </xsl:stylesheet>
        """;
    return saxon.processor().newXsltCompiler().compile(new StreamSource(new StringReader(stylesheet)));
  }
}
