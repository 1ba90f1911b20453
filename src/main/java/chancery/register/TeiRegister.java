package chancery.register;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.xml.NotWellFormedException;
import chancery.xml.Saxon;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/**
 * Reads a register that is TEI: every {@code person}, {@code personGrp} or {@code place} with an
 * {@code xml:id}, wherever it stands.
 */
final class TeiRegister {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final QName ID = new QName("xml", "http://www.w3.org/XML/1998/namespace", "id");

  private static final Map<Kind, Set<String>> ENTRIES =
      Map.of(Kind.PERSON, Set.of("person", "personGrp"), Kind.PLACE, Set.of("place"));

  private static final Map<Kind, Set<String>> NAMES =
      Map.of(
          Kind.PERSON, Set.of("persName"),
          Kind.PLACE, Set.of("placeName", "settlement", "region", "country", "geogName"));

  private final Kind kind;
  private final String path;
  private final Consumer<Finding> findings;

  TeiRegister(Kind kind, String path, Consumer<Finding> findings) {
    this.kind = kind;
    this.path = path;
    this.findings = findings;
  }

  Register read(byte[] bytes, Saxon saxon) {
    try {
      return new Register(kind, entries(saxon.parse(bytes, path)), bytes);
    } catch (NotWellFormedException e) {
      findings.accept(
          Finding.error(
              RegisterFile.RULE,
              new Place(path, e.line(), e.column()),
              "this is no well-formed XML: " + e.getMessage(),
              "correct it; chancery validate says the same"));
      return new Register(kind, List.of(), bytes);
    }
  }

  private List<Entry> entries(XdmNode document) {
    Ids ids = new Ids(path);
    List<Entry> entries = new ArrayList<>();
    document
        .select(Steps.descendant(node -> isTei(node, ENTRIES.getOrDefault(kind, Set.of()))))
        .asListOfNodes()
        .forEach(node -> entry(node, ids).ifPresent(entries::add));
    if (entries.isEmpty()) {
      findings.accept(
          RegisterFile.wrong(
              path,
              0,
              "no %s with an xml:id and a name is here".formatted(kind.entry()),
              "see docs/how-to/use-registers.md for what a register holds"));
    }
    return entries;
  }

  private Optional<Entry> entry(XdmNode node, Ids ids) {
    String id = Optional.ofNullable(node.getAttributeValue(ID)).orElse("");
    Optional<Finding> wrong = ids.take(id, node.getLineNumber());
    if (wrong.isPresent()) {
      findings.accept(wrong.get());
      return Optional.empty();
    }
    Set<String> names = new LinkedHashSet<>();
    for (XdmNode name : node.children(child -> isTei(child, NAMES.getOrDefault(kind, Set.of())))) {
      String words = words(name);
      if (!words.isEmpty()) {
        names.add(words);
      }
      inOrder(name).ifPresent(names::add);
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Entry(kind, id, List.copyOf(names)));
  }

  /** A name whose parts are marked, as it is spoken. */
  private static Optional<String> inOrder(XdmNode name) {
    String forename = parts(name, "forename");
    String surname = (parts(name, "nameLink") + " " + parts(name, "surname")).strip();
    return forename.isEmpty() || surname.isEmpty()
        ? Optional.empty()
        : Optional.of(forename + " " + surname);
  }

  private static String parts(XdmNode name, String element) {
    List<String> parts = new ArrayList<>();
    for (XdmNode part : name.children(child -> isTei(child, Set.of(element)))) {
      parts.add(words(part));
    }
    return String.join(" ", parts);
  }

  private static String words(XdmNode node) {
    return node.getStringValue().strip().replaceAll("\\s+", " ");
  }

  private static boolean isTei(XdmNode node, Set<String> names) {
    QName name = node.getNodeName();
    return name != null
        && TEI.equals(name.getNamespaceUri().toString())
        && names.contains(name.getLocalName());
  }
}
