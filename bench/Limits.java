import chancery.edition.Converter;
import chancery.encode.Publication;
import chancery.encode.TeiEncoder;
import chancery.render.Output;
import chancery.render.Stylesheets;
import chancery.source.SourceReader;
import chancery.transcript.Decisions;
import chancery.transcript.Profile;
import chancery.transcript.Recogniser;
import chancery.validate.Settings;
import chancery.validate.Validator;
import chancery.validate.Validators;
import chancery.xml.Saxon;
import com.thaiopensource.validate.ValidationDriver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  private static final int MEASURED = 101;

  private interface Work {
    void run() throws Exception;
  }

  private static Duration warm = Duration.ofSeconds(20);

  /** Takes a transcript, the schema of its TEI, and how many seconds each work runs first. */
  public static void main(String[] args) throws Exception {
    if (args.length > 2) {
      warm = Duration.ofSeconds(Long.parseLong(args[2]));
    }
    byte[] source = Files.readAllBytes(Path.of(args[0]));
    String name = String.valueOf(Path.of(args[0]).getFileName());
    Saxon saxon = new Saxon();

    Converter converter = new Converter(saxon);
    byte[] tei = converter.convert(name, source).tei();
    print("convert / StAX pass (3 or less)", () -> converter.convert(name, source), () -> stax(tei));
    print(
        "its reading, recognising and encoding alone",
        () ->
            TeiEncoder.encode(
                Recogniser.recognise(
                    SourceReader.read(name, source), Decisions.none(), Profile.none()),
                Publication.none()),
        () -> stax(tei));

    Validator validator = new Validator(saxon);
    Validators grammar = new Validators(saxon, grammarAlone());
    ValidationDriver jing = new ValidationDriver();
    jing.loadSchema(ValidationDriver.fileInputSource(args[1]));
    print(
        "validate by the grammar / Jing (1.15 or less)",
        () -> grammar.validate("a.xml", Optional.empty(), tei),
        () -> jing.validate(new InputSource(new ByteArrayInputStream(tei))));
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
    for (long end = System.nanoTime() + warm.toNanos(); System.nanoTime() < end; ) {
      took(ours);
      took(limit);
    }
    for (int i = 0; i < MEASURED; i++) {
      oursTook[i] = took(ours);
      limitTook[i] = took(limit);
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

  private static Settings grammarAlone() {
    Settings usual = Settings.usual();
    return new Settings(
        usual.schemas(),
        usual.files(),
        Settings.Rulebook.GRAMMAR_ALONE,
        usual.wording(),
        usual.today(),
        usual.dates(),
        usual.cache());
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
