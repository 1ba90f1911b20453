package chancery.report;

import chancery.finding.Finding;
import java.util.List;

/** JUnit's XML, which continuous integration reads: a document is a test case. */
public final class JunitReport implements Report {
  private final StringBuilder cases = new StringBuilder();
  private int documents;
  private int failures;

  @Override
  public String document(String path, List<Finding> findings, List<String> lines) {
    documents++;
    cases.append("  <testcase classname=\"chancery\" name=\"").append(escaped(path)).append("\"");
    if (findings.isEmpty()) {
      cases.append("/>\n");
      return "";
    }
    cases.append(">\n");
    if (Finding.anyError(findings)) {
      failures++;
      element(
          "failure",
          " message=\"" + findings.size() + (findings.size() == 1 ? " finding\"" : " findings\""),
          findings);
    } else {
      element("system-out", "", findings);
    }
    cases.append("  </testcase>\n");
    return "";
  }

  private void element(String name, String attributes, List<Finding> findings) {
    cases.append("    <").append(name).append(attributes).append('>');
    for (Finding finding : findings) {
      cases.append(escaped(LineReport.line(finding))).append('\n');
    }
    cases.append("</").append(name).append(">\n");
  }

  @Override
  public String end() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"chancery\" tests=\""
        + documents
        + "\" failures=\""
        + failures
        + "\" errors=\"0\">\n"
        + cases
        + "</testsuite>\n";
  }

  private static String escaped(String words) {
    return Columns.printable(words)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
