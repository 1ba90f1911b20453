package chancery.edition;

import chancery.search.Searchable;
import chancery.xml.SafeParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

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
    private static Document of(Attributes stated, List<String> persons, List<String> places) {
      return new Document(
          stated.getValue("stem"),
          stated.getValue("page"),
          stated.getValue("title"),
          stated.getValue("date"),
          notEmpty(stated.getValue("year")).map(Integer::valueOf),
          stated.getValue("language"),
          List.copyOf(persons),
          List.copyOf(places),
          notEmpty(stated.getValue("original")),
          stated.getValue("counterparts"));
    }

    private static Optional<String> notEmpty(@Nullable String value) {
      return Optional.ofNullable(value).filter(text -> !text.isEmpty());
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
  static EditionContents read(String xml) {
    Reading reading = new Reading();
    XMLReader reader = SafeParser.newReader();
    reader.setContentHandler(reading);
    try {
      reader.parse(new InputSource(new StringReader(xml)));
    } catch (SAXException | IOException e) {
      throw new IllegalArgumentException("the contents are not well-formed", e);
    }
    return new EditionContents(reading.sections, reading.documents);
  }

  /** Gathers documents as they are read: of thousands, no tree is made. */
  private static final class Reading extends DefaultHandler {
    private final List<Document> documents = new ArrayList<>();
    private final List<String> persons = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private Attributes document = new AttributesImpl();
    private String sections = "[]";

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
      switch (name) {
        case "contents" -> sections = attributes.getValue("sections");
        case "document" -> document = new AttributesImpl(attributes);
        case "person" -> persons.add(attributes.getValue("name"));
        case "place" -> places.add(attributes.getValue("name"));
        default -> throw new IllegalArgumentException(name + " is not of the contents");
      }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
      if (name.equals("document")) {
        documents.add(Document.of(document, persons, places));
        persons.clear();
        places.clear();
      }
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
}
