package chancery.compare;

import chancery.compare.Row.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Comparisons as one HTML page: what changed, and the passages beside each other. */
public final class SideBySidePage {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Comparison</title>
      <style>
      :root { color-scheme: light dark; --gone: #fbdcd7; --fresh: #d3efd6; --rule: #767676; }
      @media (prefers-color-scheme: dark) { :root { --gone: #6d2018; --fresh: #14532d; } }
      body { font: 1rem/1.5 Georgia, serif; margin: 1rem auto; max-width: 80rem; padding: 0 1rem; }
      table { border-collapse: collapse; table-layout: fixed; width: 100%; }
      th, td { border-top: 1px solid var(--rule); overflow-wrap: anywhere; padding: .3rem .6rem;
        text-align: start; vertical-align: top; }
      tbody th { font-weight: normal; }
      caption { font-weight: bold; text-align: start; }
      col.place { width: 14%; }
      td { white-space: pre-line; }
      del { background: var(--gone); }
      ins { background: var(--fresh); }
      .spoken { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute;
        white-space: nowrap; width: 1px; }
      </style>
      </head>
      <body>
      <main>
      """;
  private static final String FOOT = "</main>\n</body>\n</html>\n";

  private SideBySidePage() {}

  /** The page; documents that are the same are counted only. */
  public static String of(List<Compared> documents) {
    StringBuilder page = new StringBuilder(HEAD);
    long different = documents.stream().filter(d -> !d.differences().isEmpty()).count();
    page.append("<h1>Comparison</h1>\n");
    page.append("<p>%d of %d documents differ.</p>\n".formatted(different, documents.size()));
    for (int i = 0; i < documents.size(); i++) {
      if (!documents.get(i).differences().isEmpty()) {
        page.append(section(documents.get(i), "document-" + (i + 1)));
      }
    }
    return page.append(FOOT).toString();
  }

  private static String section(Compared document, String id) {
    String name = document.after().isEmpty() ? document.before() : document.after();
    String changes =
        document.differences().changes().stream()
            .map(change -> item(document, change))
            .collect(Collectors.joining());
    return """
        <section aria-labelledby="%s">
        <h2 id="%s">%s</h2>
        <ol>
        %s</ol>
        %s</section>
        """
        .formatted(id, id, escaped(name), changes, table(document));
  }

  private static String item(Compared document, Change change) {
    String lines =
        change.before().filter(s -> s.line() > 0).map(s -> " · before: line " + s.line()).orElse("")
            + change
                .after()
                .filter(s -> s.line() > 0)
                .map(s -> " · after: line " + s.line())
                .orElse("");
    String at = change.spot().at().isEmpty() ? place(document, change) : change.spot().at();
    return "<li><strong>%s</strong> %s: %s<small>%s</small></li>\n"
        .formatted(
            escaped(change.kind().word()), escaped(at), escaped(change.message()), escaped(lines));
  }

  private static String place(Compared document, Change change) {
    return change.after().isPresent() ? document.after() : document.before();
  }

  private static String table(Compared document) {
    List<Row> rows = document.differences().rows();
    if (rows.isEmpty()) {
      return "";
    }
    return """
        <table>
        <caption>The passages that differ, each with its neighbours</caption>
        <colgroup><col class="place"><col><col></colgroup>
        <thead><tr><th scope="col">Where</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
        <tbody>
        %s</tbody>
        </table>
        """
        .formatted(
            escaped(document.before()), escaped(document.after()), String.join("", lines(rows)));
  }

  private static List<String> lines(List<Row> rows) {
    List<String> lines = new ArrayList<>();
    int passed = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (isNearChange(rows, i)) {
        if (passed > 0) {
          lines.add(alike(passed));
        }
        passed = 0;
        lines.add(line(rows.get(i)));
      } else {
        passed++;
      }
    }
    if (passed > 0) {
      lines.add(alike(passed));
    }
    return lines;
  }

  private static boolean isNearChange(List<Row> rows, int i) {
    return rows.subList(Math.max(0, i - 1), Math.min(rows.size(), i + 2)).stream()
        .anyMatch(Row::isChanged);
  }

  private static String alike(int count) {
    String passages = count == 1 ? "1 passage is" : count + " passages are";
    return "<tr><td colspan=\"3\">%s alike</td></tr>\n".formatted(passages);
  }

  private static String line(Row row) {
    String language = row.language().isEmpty() ? "" : " lang=\"" + escaped(row.language()) + "\"";
    return "<tr><th scope=\"row\">%s</th><td%s dir=\"auto\">%s</td><td%s dir=\"auto\">%s</td></tr>\n"
        .formatted(
            escaped(row.at()),
            language,
            pieces(row.before(), "del", "removed: "),
            language,
            pieces(row.after(), "ins", "added: "));
  }

  private static String pieces(List<Piece> pieces, String element, String spoken) {
    return pieces.stream()
        .map(
            piece ->
                piece.same() || piece.words().isBlank()
                    ? escaped(piece.words())
                    : "<%s><span class=\"spoken\" lang=\"en\">%s</span>%s</%s>"
                        .formatted(element, spoken, escaped(piece.words()), element))
        .collect(Collectors.joining());
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
