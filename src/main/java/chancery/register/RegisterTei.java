package chancery.register;

import chancery.xml.Saxon;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.push.Document;
import net.sf.saxon.s9api.push.Element;

/**
 * A table as TEI: {@code listPerson} or {@code listPlace} in {@code standOff} (TEI Guidelines,
 * chapter ND).
 */
final class RegisterTei {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final QName ID = new QName("xml", XML, "id");
  private static final QName LANG = new QName("xml", XML, "lang");

  private static final String YEAR = "\\d{4}";
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

  /** A life: two years or days, one of which may not be known. */
  private static final Pattern LIFE =
      Pattern.compile("(%s|%s)?\\s*[-–—/]\\s*(%s|%s)?".formatted(DAY, YEAR, DAY, YEAR));

  private final Kind kind;

  private RegisterTei(Kind kind) {
    this.kind = kind;
  }

  /** The TEI document, in UTF-8; the same rows give the same bytes. */
  static byte[] of(Kind kind, String path, List<Row> rows, Saxon saxon) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Serializer serializer = saxon.processor().newSerializer(bytes);
    serializer.setOutputProperty(Serializer.Property.METHOD, "xml");
    serializer.setOutputProperty(Serializer.Property.ENCODING, "UTF-8");
    serializer.setOutputProperty(Serializer.Property.INDENT, "yes");
    try {
      Document document = saxon.processor().newPush(serializer).document(true);
      document.setDefaultNamespace(TEI);
      new RegisterTei(kind).write(document.element("TEI"), name(path), rows);
      document.close();
    } catch (SaxonApiException e) {
      throw new IllegalStateException("a register cannot be written", e);
    }
    return bytes.toByteArray();
  }

  private static String name(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private void write(Element root, String file, List<Row> rows) throws SaxonApiException {
    root.attribute(LANG, "en");
    Element fileDesc = root.element("teiHeader").element("fileDesc");
    fileDesc.element("titleStmt").element("title").text("Register of " + kind.stem());
    fileDesc.element("publicationStmt").element("p").text("Unpublished.");
    fileDesc.element("sourceDesc").element("p").text("Made of the table " + file + ".");
    Element list = root.element("standOff").element(kind.list());
    for (Row row : rows) {
      Element entry = list.element(kind.entry()).attribute(ID, row.entry().id());
      entry.element(kind.nameElement()).text(row.name());
      for (String other : row.otherNames()) {
        entry.element(kind.nameElement()).attribute("type", "variant").text(other);
      }
      writeFacts(entry, row);
    }
    Element body = root.element("text").element("body");
    body.element("p").text("The %s stand in standOff.".formatted(kind.stem()));
  }

  private static void writeFacts(Element entry, Row row) throws SaxonApiException {
    if (row.coordinates().isPresent()) {
      entry.element("location").element("geo").text(row.coordinates().get());
    }
    if (row.dates().isPresent()) {
      writeLife(entry, row.dates().get());
    }
    for (Identifier identifier : Identifier.values()) {
      Optional<String> value = Optional.ofNullable(row.identifiers().get(identifier));
      if (value.isPresent()) {
        entry.element("idno").attribute("type", identifier.type()).text(value.get());
      }
    }
  }

  /** Dates that are no two ends of a life are kept as they are written. */
  private static void writeLife(Element entry, String dates) throws SaxonApiException {
    Matcher life = LIFE.matcher(dates);
    if (!life.matches() || (life.group(1) == null && life.group(2) == null)) {
      entry.element("note").text(dates);
      return;
    }
    if (life.group(1) != null) {
      entry.element("birth").attribute("when", life.group(1)).text(life.group(1));
    }
    if (life.group(2) != null) {
      entry.element("death").attribute("when", life.group(2)).text(life.group(2));
    }
  }
}
