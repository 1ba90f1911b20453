package chancery.edition;

import chancery.search.Searchable;
import chancery.xml.NotWellFormedException;
import chancery.xml.Saxon;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/** Which sections an edition has, and in what order its documents stand. Immutable. */
final class EditionContents {
  private final String sections;
  private final List<Document> documents;
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * A document in its place.
   *
   * @param stem what its files are called
   * @param page its page's address, from the edition's folder
   * @param date as printed; empty where it has none
   * @param persons the names of those present
   * @param places the names of where they met and of what they speak of
   * @param original the stem of the document that it is shown beside: itself where it holds both
   * @param counterparts what its page says of originals and translations: a JSON array
   */
  record Document(
      String stem,
      String page,
      String title,
      String date,
      Optional<Integer> year,
      String language,
      List<String> persons,
      List<String> places,
      Optional<String> original,
      String counterparts) {
    private static Document of(XdmNode element) {
      return new Document(
          attribute(element, "stem"),
          attribute(element, "page"),
          attribute(element, "title"),
          attribute(element, "date"),
          stated(element, "year").map(Integer::valueOf),
          attribute(element, "language"),
          names(element, "person"),
          names(element, "place"),
          stated(element, "original"),
          attribute(element, "counterparts"));
    }

    private static Optional<String> stated(XdmNode element, String name) {
      return Optional.of(attribute(element, name)).filter(value -> !value.isEmpty());
    }

    private static List<String> names(XdmNode element, String kind) {
      return element.select(Steps.child(kind)).map(named -> attribute(named, "name")).toList();
    }

    /** The same document with its words, for searching. */
    Searchable searchable(List<Searchable.Passage> passages) {
      return new Searchable(page, title, date, year, language, persons, places, passages);
    }
  }

  private EditionContents(String sections, List<Document> documents) {
    this.sections = sections;
    this.documents = List.copyOf(documents);
    for (int i = 0; i < documents.size(); i++) {
      places.put(documents.get(i).stem(), i);
    }
  }

  /** Reads what {@code xslt/edition/edition.xsl} returns. */
  static EditionContents read(String xml, Saxon saxon) {
    try {
      XdmNode root =
          saxon.parse(
              new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "contents.xml");
      XdmNode contents = root.children("contents").iterator().next();
      List<Document> documents = new ArrayList<>();
      contents
          .select(Steps.child("document"))
          .forEach(document -> documents.add(Document.of(document)));
      return new EditionContents(attribute(contents, "sections"), documents);
    } catch (NotWellFormedException e) {
      throw new IllegalArgumentException("the contents are not well-formed", e);
    }
  }

  /** Contents of an edition without documents. */
  static EditionContents none() {
    return new EditionContents("[]", List.of());
  }

  /** The sections as pages are told of them: a JSON array. */
  String sections() {
    return sections;
  }

  /** All documents, in order. */
  List<Document> documents() {
    return documents;
  }

  Optional<Document> document(String stem) {
    return at(stem, 0);
  }

  Optional<Document> before(String stem) {
    return at(stem, -1);
  }

  Optional<Document> after(String stem) {
    return at(stem, 1);
  }

  private Optional<Document> at(String stem, int step) {
    return Optional.ofNullable(places.get(stem))
        .map(place -> place + step)
        .filter(place -> place >= 0 && place < documents.size())
        .map(documents::get);
  }

  private static String attribute(XdmNode element, String name) {
    return String.valueOf(element.getAttributeValue(new QName(name)));
  }
}
