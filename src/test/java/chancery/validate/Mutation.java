package chancery.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A slip of the kind that people and programs make in a document, at a place chosen at random. */
enum Mutation {
  ELEMENT_LOST("an element is lost, with what is in it") {
    @Override
    void apply(Document document, Random random) {
      Element element = element(document, random);
      element.getParentNode().removeChild(element);
    }
  },
  ELEMENT_DOUBLED("an element stands there twice") {
    @Override
    void apply(Document document, Random random) {
      Element element = element(document, random);
      element.getParentNode().insertBefore(element.cloneNode(true), element);
    }
  },
  ELEMENT_RENAMED("an element has the name of another in the document") {
    @Override
    void apply(Document document, Random random) {
      String name = element(document, random).getLocalName();
      document.renameNode(element(document, random), TEI, name);
    }
  },
  ELEMENTS_EXCHANGED("two neighbours stand in the other order") {
    @Override
    void apply(Document document, Random random) {
      Element second = element(document, random);
      Node first = second.getPreviousSibling();
      while (first != null && !(first instanceof Element)) {
        first = first.getPreviousSibling();
      }
      if (first != null) {
        second.getParentNode().insertBefore(second, first);
      }
    }
  },
  ATTRIBUTE_LOST("an attribute is lost") {
    @Override
    void apply(Document document, Random random) {
      Attr attribute = attribute(document, random);
      attribute.getOwnerElement().removeAttributeNode(attribute);
    }
  },
  ATTRIBUTE_RENAMED("an attribute has the name of another in the document") {
    @Override
    void apply(Document document, Random random) {
      Attr attribute = attribute(document, random);
      Attr other = attribute(document, random);
      Element owner = attribute.getOwnerElement();
      if (!owner.hasAttribute(other.getName())) {
        document.renameNode(attribute, other.getNamespaceURI(), other.getName());
      }
    }
  },
  VALUE_BROKEN("one character of a value is wrong") {
    @Override
    void apply(Document document, Random random) {
      Attr attribute = attribute(document, random);
      StringBuilder value = new StringBuilder(attribute.getValue());
      value.setCharAt(random.nextInt(value.length()), (char) ('a' + random.nextInt(26)));
      attribute.setValue(value.toString());
    }
  },
  WORDS_LOST("the words of an element are lost") {
    @Override
    void apply(Document document, Random random) {
      element(document, random).setTextContent("");
    }
  };

  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  private final String description;

  Mutation(String description) {
    this.description = description;
  }

  /** What goes wrong, in words. */
  String description() {
    return description;
  }

  /** Changes the document, or leaves it where the chosen place does not lend itself to it. */
  abstract void apply(Document document, Random random);

  private static Element element(Document document, Random random) {
    NodeList elements = document.getElementsByTagNameNS(TEI, "*");
    return (Element) elements.item(1 + random.nextInt(elements.getLength() - 1));
  }

  private static Attr attribute(Document document, Random random) {
    List<Attr> attributes = new ArrayList<>();
    NodeList elements = document.getElementsByTagNameNS(TEI, "*");
    for (int i = 0; i < elements.getLength(); i++) {
      NamedNodeMap all = elements.item(i).getAttributes();
      for (int j = 0; j < all.getLength(); j++) {
        Attr attribute = (Attr) all.item(j);
        if (!attribute.getName().startsWith("xmlns") && !attribute.getValue().isEmpty()) {
          attributes.add(attribute);
        }
      }
    }
    return attributes.get(random.nextInt(attributes.size()));
  }
}
