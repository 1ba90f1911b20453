package chancery.bench;

import chancery.encode.Publication;
import chancery.encode.TeiEncoder;
import chancery.finding.Finding;
import chancery.render.Output;
import chancery.render.Rendering;
import chancery.render.StylesheetException;
import chancery.render.Stylesheets;
import chancery.source.SourceReader;
import chancery.source.SourceText;
import chancery.source.UnreadableSourceException;
import chancery.transcript.Decisions;
import chancery.transcript.Profile;
import chancery.transcript.Recogniser;
import chancery.transcript.Transcript;
import chancery.validate.Validator;
import chancery.xml.NotWellFormedException;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import net.sf.saxon.s9api.XdmNode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The steps on which a conversion, a validation and a page spend their time, one by one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xss16m")
public class HotFunctions {
  /** The transcript, from the folder of the project. */
  @Param("")
  public String transcript = "";

  private final Saxon saxon = new Saxon();
  private final Validator validator = new Validator(saxon);
  private final Stylesheets stylesheets = new Stylesheets(saxon);
  private String name = "";
  private byte[] bytes = new byte[0];
  private SourceText source;
  private Transcript recognised;
  private byte[] tei = new byte[0];
  private XdmNode tree;

  @Setup
  public void prepare()
      throws IOException, UnreadableSourceException, NotWellFormedException {
    Path file = transcript.isEmpty() ? seed() : Path.of(transcript);
    name = String.valueOf(file.getFileName());
    bytes = Files.readAllBytes(file);
    source = read();
    recognised = recognise();
    tei = encode();
    tree = saxon.parse(tei, "benchmark.xml");
  }

  private static Path seed() throws IOException {
    try (var files = Files.list(Path.of("seeds"))) {
      return files.sorted().findFirst().orElseThrow();
    }
  }

  @Benchmark
  public SourceText read() throws UnreadableSourceException {
    return SourceReader.read(name, bytes);
  }

  @Benchmark
  public Transcript recognise() {
    return Recogniser.recognise(source, Decisions.none(), Profile.none());
  }

  @Benchmark
  public byte[] encode() {
    return TeiEncoder.encode(recognised, Publication.none());
  }

  @Benchmark
  public List<Finding> validate() {
    return validator.validate("benchmark.xml", tei);
  }

  @Benchmark
  public Rendering html() throws StylesheetException {
    return stylesheets.render(Output.HTML, tree, Map.of());
  }
}
