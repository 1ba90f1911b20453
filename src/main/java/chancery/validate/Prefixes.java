package chancery.validate;

import com.thaiopensource.relaxng.match.MatchContext;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The prefixes that a document has declared so far, and the rest of what Jing's datatypes may ask
 * about the document around a value: it has no address, no unparsed entities and no notations.
 *
 * <p>Used by one thread.
 */
final class Prefixes implements MatchContext {
  private final Map<String, String> namespaces = new HashMap<>();

  void declare(String prefix, String namespace) {
    namespaces.put(prefix, namespace);
  }

  @Override
  public @Nullable String resolveNamespacePrefix(String prefix) {
    return prefix.equals("xml") ? "http://www.w3.org/XML/1998/namespace" : namespaces.get(prefix);
  }

  @Override
  public @Nullable String getPrefix(String uri) {
    return null;
  }

  @Override
  public String getBaseUri() {
    return "";
  }

  @Override
  public boolean isUnparsedEntity(String name) {
    return false;
  }

  @Override
  public boolean isNotation(String name) {
    return false;
  }
}
