package chancery.validate;

import net.sf.saxon.s9api.ExtensionFunction;
import net.sf.saxon.s9api.ItemType;
import net.sf.saxon.s9api.OccurrenceIndicator;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SequenceType;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XdmValue;

/**
 * Where a node stands, for Schematron's reports: {@code 12:34} for an element, {@code 12:34@who}
 * for an attribute of it.
 */
final class PlaceFunction implements ExtensionFunction {
  private static final QName NAME = new QName("urn:chancery:validate", "place");

  @Override
  public QName getName() {
    return NAME;
  }

  @Override
  public SequenceType getResultType() {
    return SequenceType.makeSequenceType(ItemType.STRING, OccurrenceIndicator.ONE);
  }

  @Override
  public SequenceType[] getArgumentTypes() {
    return new SequenceType[] {
      SequenceType.makeSequenceType(ItemType.ANY_NODE, OccurrenceIndicator.ONE)
    };
  }

  @Override
  public XdmValue call(XdmValue[] arguments) {
    XdmNode node = (XdmNode) arguments[0].itemAt(0);
    boolean attribute = node.getNodeKind() == XdmNodeKind.ATTRIBUTE;
    XdmNode element = attribute ? node.getParent() : node;
    String place = element.getLineNumber() + ":" + element.getColumnNumber();
    return new XdmAtomicValue(
        attribute ? place + "@" + node.getUnderlyingNode().getDisplayName() : place);
  }
}
