package chancery.transcript;

import chancery.xml.SafeParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.sax.SAXSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * What a TEI document says of who was there, when, where, and who spoke.
 *
 * @param dates of its settings, {@code from/to} for a range
 */
record TeiReading(
    List<String> dates,
    List<String> times,
    List<String> places,
    Map<String, Person> persons,
    List<Turn> turns) {

  /** A person or a group, by its id. */
  record Person(List<String> names, List<String> roles, boolean group) {}

  /**
   * A turn.
   *
   * @param speech without its speaker, notes and what belongs to the page
   * @param spoken the same without stage directions
   */
  record Turn(List<String> who, String speech, String spoken) {}

  private static final Set<String> BESIDE_SPEECH = Set.of("speaker", "note", "fw");
  private static final Set<String> NOT_SPOKEN =
      Set.of("speaker", "note", "fw", "stage", "gap", "desc");

  static TeiReading read(byte[] tei) throws IOException {
    Document document = parse(tei);
    Map<String, Person> persons = new LinkedHashMap<>();
    List<String> dates = new ArrayList<>();
    List<String> times = new ArrayList<>();
    List<String> places = new ArrayList<>();
    for (Element person : elements(document, "person", "personGrp")) {
      List<String> names = elements(person, "persName").stream().map(TeiReading::text).toList();
      List<String> roles = Arrays.asList(person.getAttribute("role").split(" "));
      persons.put(
          person.getAttribute("xml:id"),
          new Person(names, roles, person.getTagName().equals("personGrp")));
    }
    for (Element setting : elements(document, "setting")) {
      elements(setting, "date").forEach(date -> dates.add(moment(date)));
      elements(setting, "time").forEach(time -> times.add(moment(time)));
      elements(setting, "placeName", "locale").forEach(place -> places.add(text(place)));
    }
    if (dates.isEmpty()) {
      elements(document, "creation")
          .forEach(creation -> elements(creation, "date").forEach(d -> dates.add(moment(d))));
    }
    List<Turn> turns = elements(document, "sp").stream().map(TeiReading::turn).toList();
    return new TeiReading(dates, times, places, persons, turns);
  }

  private static Document parse(byte[] tei) throws IOException {
    try {
      DOMResult result = new DOMResult();
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(
              new SAXSource(SafeParser.newReader(), new InputSource(new ByteArrayInputStream(tei))),
              result);
      return (Document) result.getNode();
    } catch (TransformerException e) {
      throw new IOException(e);
    }
  }

  private static Turn turn(Element sp) {
    return new Turn(
        Arrays.stream(sp.getAttribute("who").split(" ")).map(w -> w.replace("#", "")).toList(),
        text(sp, name -> !BESIDE_SPEECH.contains(name)),
        text(sp, name -> !NOT_SPOKEN.contains(name)));
  }

  private static String moment(Element element) {
    String from = element.getAttribute("from");
    return from.isEmpty() ? element.getAttribute("when") : from + "/" + element.getAttribute("to");
  }

  private static List<Element> elements(Node root, String... names) {
    Set<String> wanted = Set.of(names);
    List<Element> found = new ArrayList<>();
    for (Node n = root.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        if (wanted.contains(element.getTagName())) {
          found.add(element);
        }
        found.addAll(elements(element, names));
      }
    }
    return found;
  }

  private static String text(Node node) {
    return text(node, name -> true);
  }

  private static String text(Node node, Predicate<String> wanted) {
    StringBuilder text = new StringBuilder();
    for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        if (wanted.test(element.getTagName())) {
          text.append(text(element, wanted));
        }
      } else if (n.getNodeType() == Node.TEXT_NODE) {
        text.append(n.getNodeValue());
      }
    }
    return text.toString();
  }
}
