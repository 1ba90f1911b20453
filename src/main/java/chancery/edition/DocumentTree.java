package chancery.edition;

import chancery.xml.NotWellFormedException;
import chancery.xml.Saxon;
import java.io.IOException;
import net.sf.saxon.s9api.XdmNode;
import org.jspecify.annotations.Nullable;

/** The tree of a document that is being made, read when it is first needed. For one thread. */
final class DocumentTree {
  private final EditionDraft edition;
  private final Saxon saxon;
  private final String path;
  private @Nullable XdmNode root;

  DocumentTree(EditionDraft edition, Saxon saxon, String path) {
    this.edition = edition;
    this.saxon = saxon;
    this.path = path;
  }

  XdmNode get() throws IOException {
    if (root == null) {
      root = parsed();
    }
    return root;
  }

  private XdmNode parsed() throws IOException {
    String shown = edition.folder().shown(path);
    try {
      return saxon.parse(edition.read(path), shown);
    } catch (NotWellFormedException e) {
      throw new IOException(shown + " changed while it was read", e);
    }
  }
}
