package chancery.word;

import chancery.xml.NotWellFormedException;
import chancery.xml.Saxon;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.Serializer.Property;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * Packs the parts of a Word document (ECMA-376-2, Open Packaging Conventions). The same parts give
 * the same bytes.
 */
public final class WordDocument {
  private static final String NAMESPACE = "chancery:docx";
  private static final String MAIN = "document";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml";
  private static final String RELATIONSHIP =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private WordDocument() {}

  /**
   * The document.
   *
   * @param parts what it consists of, as the stylesheet {@code docx.xsl} gives it
   * @throws IllegalArgumentException if it is no such XML
   */
  public static byte[] of(Saxon saxon, String parts) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (OPCPackage word = OPCPackage.create(file)) {
      XdmNode document = saxon.parse(parts.getBytes(StandardCharsets.UTF_8), "parts.xml");
      for (XdmNode root : document.children(NAMESPACE, "package")) {
        describe(word.getPackageProperties(), root);
        pack(saxon, word, root);
      }
    } catch (NotWellFormedException | InvalidFormatException | SaxonApiException e) {
      throw new IllegalArgumentException("these are no parts of a Word document", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Timeless.zip(file.toByteArray());
  }

  private static void pack(Saxon saxon, OPCPackage word, XdmNode root)
      throws InvalidFormatException, SaxonApiException, IOException {
    Map<String, PackagePart> packed = new HashMap<>();
    for (XdmNode part : root.children(NAMESPACE, "part")) {
      String name = part.attribute("name");
      packed.put(name, pack(saxon, word, name, part));
    }
    PackagePart main = packed.get(MAIN);
    if (main == null) {
      throw new InvalidFormatException("the main part is missing");
    }
    word.addRelationship(
        main.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
    for (XdmNode part : root.children(NAMESPACE, "part")) {
      String name = part.attribute("name");
      if (!name.equals(MAIN)) {
        main.addRelationship(
            PackagingURIHelper.createPartName("/word/" + name + ".xml"),
            TargetMode.INTERNAL,
            RELATIONSHIP + name);
      }
    }
    for (XdmNode link : root.children(NAMESPACE, "link")) {
      PackagePart from = packed.get(link.attribute("part"));
      if (from != null) {
        from.addExternalRelationship(
            link.attribute("target"), RELATIONSHIP + "hyperlink", link.attribute("id"));
      }
    }
  }

  private static PackagePart pack(Saxon saxon, OPCPackage word, String name, XdmNode part)
      throws InvalidFormatException, SaxonApiException, IOException {
    String kind = name.equals(MAIN) ? "document.main" : name;
    PackagePart packed =
        word.createPart(
            PackagingURIHelper.createPartName("/word/" + name + ".xml"), TYPE.formatted(kind));
    try (OutputStream out = packed.getOutputStream()) {
      Serializer serializer = saxon.processor().newSerializer(out);
      serializer.setOutputProperty(Property.ENCODING, "UTF-8");
      serializer.setOutputProperty(Property.INDENT, "no");
      for (XdmNode content : part.children()) {
        if (content.getNodeKind() == XdmNodeKind.ELEMENT) {
          serializer.serializeNode(content);
        }
      }
    }
    return packed;
  }

  /** Dublin Core's elements, as programs show them under "Properties" (ECMA-376-2, 11). */
  private static void describe(PackageProperties properties, XdmNode root)
      throws InvalidFormatException {
    properties.setTitleProperty(stated(root, "title"));
    properties.setCreatorProperty(stated(root, "creator"));
    properties.setLanguageProperty(stated(root, "language"));
    properties.setDescriptionProperty(stated(root, "description"));
    properties.setIdentifierProperty(stated(root, "identifier"));
    properties.setCreatedProperty(root.attribute("created"));
    properties.setModifiedProperty(root.attribute("created"));
  }

  private static Optional<String> stated(XdmNode root, String property) {
    return Optional.ofNullable(root.getAttributeValue(new QName(property)))
        .filter(value -> !value.isBlank());
  }
}
