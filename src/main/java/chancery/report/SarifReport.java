package chancery.report;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.finding.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** One log in SARIF 2.1.0 (OASIS), which code hosts read to show findings beside a change. */
public final class SarifReport implements Report {
  private final String version;
  private final SortedSet<String> rules = new TreeSet<>();
  private final List<Object> results = new ArrayList<>();

  /**
   * @param version the version of Chancery, which the log names
   */
  public SarifReport(String version) {
    this.version = version;
  }

  @Override
  public String document(String path, List<Finding> findings, List<String> lines) {
    for (Finding finding : findings) {
      rules.add(finding.rule());
      results.add(result(finding));
    }
    return "";
  }

  @Override
  public String end() {
    Map<String, Object> driver = object("name", "chancery", "version", version);
    driver.put("rules", rules.stream().map(id -> object("id", id)).toList());
    Map<String, Object> run = object("tool", object("driver", driver));
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", results);
    Map<String, Object> log = object("version", "2.1.0");
    log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.put("runs", List.of(run));
    return Json.of(log) + "\n";
  }

  private static Map<String, Object> result(Finding finding) {
    Place place = finding.place();
    Map<String, Object> physical = object("artifactLocation", object("uri", uri(place.path())));
    if (place.line() > 0) {
      Map<String, Object> region = object("startLine", place.line());
      if (place.column() > 0) {
        region.put("startColumn", place.column());
      }
      physical.put("region", region);
    }
    String text =
        finding.help().isEmpty() ? finding.message() : finding.message() + " " + finding.help();
    Map<String, Object> result = object("ruleId", finding.rule());
    result.put("level", level(finding.severity()));
    result.put("message", object("text", text));
    result.put("locations", List.of(object("physicalLocation", physical)));
    return result;
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** A path as a relative or absolute URI reference. */
  private static String uri(String path) {
    try {
      String name = path.equals("-") ? "stdin" : path;
      return new URI(null, null, name.replace('\\', '/'), null).toASCIIString();
    } catch (URISyntaxException e) {
      return "unnamed";
    }
  }

  private static Map<String, Object> object(Object... pairs) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      object.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return object;
  }
}
