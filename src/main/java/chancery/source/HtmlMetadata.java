package chancery.source;

import chancery.source.CatalogueRecord.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the head of a page states of the document: {@code title}, {@code meta} with the names of
 * Dublin Core, Highwire Press, Open Graph or HTML itself, and JSON-LD.
 */
final class HtmlMetadata {
  private static final Pattern BIBLIOGRAPHIC =
      Pattern.compile(
          "(?:dc|dcterms|dcterm|eprints|prism|bepress_citation|citation|og|article|book)[._:].+"
              + "|abstract|author|authors|copyright|creator|date|description|keywords|language"
              + "|license|publisher|rights|subject");

  private HtmlMetadata() {}

  /** The record, if the head states more than a title; its text is the source's own. */
  static Optional<CatalogueRecord> read(Document page, String source) {
    LineStarts lines = new LineStarts(source);
    List<Field> fields = new ArrayList<>();
    List<String> text = new ArrayList<>();
    boolean more = false;
    for (Element e : page.select("title, meta, script[type=application/ld+json]")) {
      List<Field> stated = fields(e, lines);
      if (!stated.isEmpty()) {
        fields.addAll(stated);
        text.add(asWritten(e, source));
        more |= !e.normalName().equals("title");
      }
    }
    if (!more) {
      return Optional.empty();
    }
    String words = fields.stream().map(Field::value).collect(Collectors.joining("\n"));
    return Optional.of(new CatalogueRecord(String.join("\n", text), words, fields));
  }

  private static List<Field> fields(Element e, LineStarts lines) {
    int line = lines.line(Math.max(0, e.sourceRange().startPos()));
    switch (e.normalName()) {
      case "title" -> {
        boolean ofPage = e.parent() != null && e.parent().normalName().equals("head");
        return field("title", ofPage ? e.text() : "", line);
      }
      case "meta" -> {
        String name = e.hasAttr("name") ? e.attr("name") : e.attr("property");
        boolean stated = BIBLIOGRAPHIC.matcher(name.strip().toLowerCase(Locale.ROOT)).matches();
        return stated ? field(name.strip(), e.attr("content"), line) : List.of();
      }
      default -> {
        return StatedFields.read(e.data(), line).orElse(List.of());
      }
    }
  }

  private static List<Field> field(String label, String value, int line) {
    return value.isBlank() ? List.of() : List.of(new Field(label, value.strip(), line));
  }

  private static String asWritten(Element e, String source) {
    int start = e.sourceRange().startPos();
    int end = Math.max(e.sourceRange().endPos(), e.endSourceRange().endPos());
    return source.substring(start, Math.min(end, source.length()));
  }
}
