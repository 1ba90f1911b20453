package chancery.edition;

import chancery.search.Searchable.Passage;
import chancery.xml.NotWellFormedException;
import chancery.xml.Saxon;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/** Reads what {@code xslt/passages.xsl} returns. */
final class Passages {
  private static final String NAMESPACE = "chancery:edition";

  private Passages() {}

  static List<Passage> read(String xml, Saxon saxon) {
    try {
      return saxon
          .parse(xml.getBytes(StandardCharsets.UTF_8), "passages.xml")
          .select(Steps.descendant(NAMESPACE, "passage"))
          .map(Passages::passage)
          .toList();
    } catch (NotWellFormedException e) {
      throw new IllegalArgumentException("the passages are not well-formed", e);
    }
  }

  private static Passage passage(XdmNode element) {
    return new Passage(
        String.valueOf(element.getAttributeValue(new QName("id"))),
        element.select(Steps.child(NAMESPACE, "speaker")).map(XdmNode::getStringValue).toList(),
        element.select(Steps.text()).asString());
  }
}
