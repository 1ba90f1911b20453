package chancery.encode;

import static chancery.encode.Content.element;
import static chancery.encode.Content.text;

import chancery.encode.Content.Element;
import chancery.transcript.Catalogue;
import chancery.transcript.Citation;
import chancery.transcript.Citation.Field;
import chancery.transcript.Commentator;
import chancery.transcript.FileMark;
import chancery.transcript.Ruling;
import chancery.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code fileDesc} of a transcript (TEI Guidelines, chapter HD). */
final class HeaderEncoder {
  private static final String RECORD = "#record";
  private static final Pattern ADDRESS = Pattern.compile("<?(https?://[^\\s<>]+)>?");

  private final Transcript transcript;
  private final Catalogue catalogue;
  private final Extent extent;

  private HeaderEncoder(Transcript transcript, Extent extent) {
    this.transcript = transcript;
    this.catalogue = transcript.catalogue();
    this.extent = extent;
  }

  /**
   * How much is said.
   *
   * @param speeches turns
   * @param words in them
   */
  record Extent(int speeches, int words) {}

  static Element fileDesc(Transcript transcript, Publication publication, Extent extent) {
    HeaderEncoder encoder = new HeaderEncoder(transcript, extent);
    List<Content> children = new ArrayList<>();
    children.add(encoder.titleStmt());
    children.add(encoder.extent());
    children.add(publication.publicationStmt());
    publication.seriesStmt().ifPresent(children::add);
    encoder.notesStmt().ifPresent(children::add);
    children.add(encoder.sourceDesc());
    return element("fileDesc", children);
  }

  private String title() {
    return isTitleDecided()
        ? transcript.title().orElseThrow()
        : catalogue.title().or(transcript::title).orElse(fileName());
  }

  private boolean isTitleDecided() {
    return transcript.isRuled(Ruling.TITLE, "");
  }

  private Element mainTitle() {
    Element title = element("title", title()).with("type", "main");
    if (isTitleDecided()) {
      return Attribution.decided(transcript, Ruling.TITLE, "", title).with("xml:id", Ruling.TITLE);
    }
    return catalogue.title().isPresent() ? title.with("source", RECORD) : title;
  }

  private String fileName() {
    String path = transcript.path().replace('\\', '/');
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private Element titleStmt() {
    List<Content> children = new ArrayList<>();
    children.add(mainTitle());
    children.add(element("title", "a TEI encoding").with("type", "sub"));
    List<String> translators = translators();
    for (int i = 0; i < translators.size(); i++) {
      children.add(
          element("editor", element("persName", translators.get(i)))
              .with("role", "translator")
              .with("xml:id", translatorId(i)));
    }
    children.add(
        element(
                "respStmt",
                element("resp", "encoding inferred automatically, not reviewed by an editor"),
                element("name", "Chancery").with("type", "software").with("ref", "#app-chancery"))
            .with("xml:id", "chancery"));
    for (Commentator commentator : transcript.commentators()) {
      String name = commentator.name().isEmpty() ? "not named" : commentator.name();
      children.add(
          element("respStmt", element("resp", "comments in the source"), element("name", name))
              .with("xml:id", commentator.id()));
    }
    if (!transcript.editor().isEmpty()) {
      children.add(
          element(
                  "respStmt",
                  element("resp", "decisions on what was inferred"),
                  element("name", transcript.editor()))
              .with("xml:id", Attribution.EDITOR.substring(1)));
    }
    return element("titleStmt", children);
  }

  private static String translatorId(int i) {
    return i == 0 ? "translator" : "translator-" + (i + 1);
  }

  private List<String> translators() {
    return catalogue.parts().map(c -> c.all(Field.TRANSLATOR)).orElse(List.of());
  }

  private Element extent() {
    return element(
        "extent",
        measure("speech", extent.speeches(), extent.speeches() == 1 ? "speech" : "speeches"),
        text(", "),
        measure("word", extent.words(), extent.words() == 1 ? "word" : "words"));
  }

  private static Element measure(String unit, int quantity, String name) {
    return element("measure", quantity + " " + name)
        .with("unit", unit)
        .with("quantity", String.valueOf(quantity));
  }

  private Optional<Element> notesStmt() {
    List<Content> notes = new ArrayList<>();
    catalogue.credits().ifPresent(c -> notes.add(note("credits", c)));
    catalogue.contents().ifPresent(c -> notes.add(note("contents", c)));
    for (FileMark mark : transcript.fileMarks()) {
      notes.add(
          element("note", Inline.spaced(mark.text()))
              .with("type", "source")
              .with("subtype", mark.kind().value()));
    }
    return notes.isEmpty() ? Optional.empty() : Optional.of(element("notesStmt", notes));
  }

  private static Element note(String type, String words) {
    return element("note", Inline.spaced(words)).with("type", type).with("source", RECORD);
  }

  private Element sourceDesc() {
    List<Content> children = new ArrayList<>();
    catalogue.citation().ifPresent(c -> children.add(citation(c)));
    children.add(digital());
    archival().ifPresent(children::add);
    catalogue.parts().flatMap(HeaderEncoder::print).ifPresent(children::add);
    return element("sourceDesc", children);
  }

  /** The citation word for word: its addresses are links, its lines stay lines. */
  private static Element citation(String words) {
    List<Content> children = new ArrayList<>();
    List<String> lines = words.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        children.add(text(" "));
        children.add(element("lb"));
      }
      Matcher address = ADDRESS.matcher(lines.get(i));
      int at = 0;
      while (address.find()) {
        if (address.start() > at) {
          children.add(text(lines.get(i).substring(at, address.start())));
        }
        String url = address.group(1);
        children.add(element("ref", url).with("target", Inline.address(url)));
        at = address.end();
      }
      if (at < lines.get(i).length()) {
        children.add(text(lines.get(i).substring(at)));
      }
    }
    return element("bibl", children).with("type", "citation").with("source", RECORD);
  }

  private Element digital() {
    List<Content> children = new ArrayList<>();
    Optional<Citation> parts = catalogue.parts();
    Element title = element("title", title()).with("level", "a");
    children.add(Attribution.decided(transcript, Ruling.TITLE, "", title));
    catalogue.authors().forEach(a -> children.add(fromRecord("author", a)));
    List<String> translators = translators();
    for (int i = 0; i < translators.size(); i++) {
      children.add(
          element("editor", translators.get(i))
              .with("role", "translator")
              .with("sameAs", "#" + translatorId(i)));
    }
    parts
        .flatMap(c -> published(c) ? Optional.empty() : c.first(Field.PUBLISHER))
        .map(p -> element("publisher", p))
        .or(() -> catalogue.publisher().map(p -> fromRecord("publisher", p)))
        .ifPresent(children::add);
    catalogue.funder().ifPresent(f -> children.add(element("funder", f)));
    children.add(
        parts
            .flatMap(c -> c.first(Field.URL))
            .map(a -> element("idno", a).with("type", "URI"))
            .or(() -> catalogue.address().map(a -> fromRecord("idno", a).with("type", "URI")))
            .orElseGet(() -> element("idno", fileName()).with("type", "filename")));
    catalogue
        .language()
        .ifPresent(l -> children.add(element("textLang", l.name()).with("mainLang", l.tag())));
    children.add(availability());
    boolean translation =
        archival().isPresent()
            && catalogue.originalLanguage().isPresent()
            && !catalogue
                .originalLanguage()
                .map(Catalogue.Language::tag)
                .equals(Optional.of(transcript.language()));
    if (translation) {
      children.add(
          element("relatedItem").with("type", "translationOf").with("target", "#src-archival"));
    }
    return element("bibl", children).with("type", "digital").with("xml:id", "src-digital");
  }

  private static Element fromRecord(String name, String value) {
    return element(name, Inline.spaced(value)).with("source", RECORD);
  }

  /** Terms that are stated are quoted; whether they make a text free is an editor's to say. */
  private Element availability() {
    Content terms =
        catalogue
            .terms()
            .map(
                t ->
                    ADDRESS.matcher(t).matches()
                        ? fromRecord("licence", t).with("target", Inline.address(t))
                        : fromRecord("licence", t))
            .orElseGet(() -> element("p", "The source states no terms of use."));
    return element("availability", terms).with("status", "unknown");
  }

  private Optional<Element> archival() {
    Optional<Citation> found = catalogue.parts();
    Optional<String> repository = found.flatMap(c -> c.first(Field.ARCHIVE));
    Optional<String> shelfmark = found.flatMap(c -> c.first(Field.SHELFMARK));
    if (repository.isEmpty() || shelfmark.isEmpty()) {
      return Optional.empty();
    }
    Citation citation = found.get();
    List<Content> identifier = new ArrayList<>();
    citation
        .first(Field.ARCHIVE_PLACE)
        .ifPresent(
            town ->
                identifier.add(
                    element("settlement", town).with("cert", "medium").with("resp", "#chancery")));
    identifier.add(
        element("repository", repository.get()).with("cert", "high").with("resp", "#chancery"));
    for (Citation.Part part : citation.parts()) {
      if (part.field() == Field.COLLECTION) {
        identifier.add(element("collection", citation.text(part)).with("type", part.type()));
      }
    }
    identifier.add(element("idno", shelfmark.get()).with("type", "shelfmark"));
    List<Content> children = new ArrayList<>();
    children.add(element("msIdentifier", identifier));
    citation.first(Field.PAGES).ifPresent(p -> children.add(pages(p)));
    citation.date().ifPresent(d -> children.add(Dating.date(d)));
    catalogue
        .originalLanguage()
        .ifPresent(l -> children.add(element("textLang", l.name()).with("mainLang", l.tag())));
    return Optional.of(
        element("bibl", children).with("type", "archival").with("xml:id", "src-archival"));
  }

  /** Pages or leaves; in letters beside their numbers, recto and verso. */
  private static Element pages(String printed) {
    Element scope = element("biblScope", printed).with("unit", "page");
    List<String> ends =
        Pattern.compile("\\d+[rv]?").matcher(printed).results().map(MatchResult::group).toList();
    boolean open = printed.endsWith("f");
    return ends.isEmpty() || open
        ? scope
        : scope.with("from", ends.get(0)).with("to", ends.get(ends.size() - 1));
  }

  private static boolean published(Citation citation) {
    return citation.first(Field.SERIES).isPresent();
  }

  /** The volume that the citation says the document is printed in. */
  private static Optional<Element> print(Citation citation) {
    if (!published(citation)) {
      return Optional.empty();
    }
    List<Content> children = new ArrayList<>();
    for (Citation.Part part : citation.parts()) {
      inPrint(part.field(), citation.text(part)).ifPresent(children::add);
    }
    return Optional.of(element("bibl", children).with("type", "print").with("xml:id", "src-print"));
  }

  private static Optional<Element> inPrint(Field field, String words) {
    return switch (field) {
      case SERIES -> Optional.of(element("title", words).with("level", "s"));
      case VOLUME -> Optional.of(element("biblScope", words).with("unit", "volume"));
      case NUMBER -> Optional.of(element("biblScope", words).with("unit", "document"));
      case PAGES -> Optional.of(pages(words));
      case EDITOR -> Optional.of(element("editor", words));
      case PUBLISHER_PLACE -> Optional.of(element("pubPlace", words));
      case PUBLISHER -> Optional.of(element("publisher", words));
      case PUBLISHED -> Optional.of(element("date", words).with("when", words));
      default -> Optional.empty();
    };
  }
}
