package chancery.validate;

import chancery.finding.Place;
import com.thaiopensource.resolver.Identifier;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.Resolver;
import com.thaiopensource.resolver.ResolverException;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a schema is read from: its file, and the files on this machine that it includes. */
final class LocalFiles implements Resolver {
  private final SchemaFile schema;
  private final List<SchemaFile> read = new CopyOnWriteArrayList<>();

  private final List<UnusableSchemaException> missing = new CopyOnWriteArrayList<>();

  LocalFiles(SchemaFile schema) {
    this.schema = schema;
    read.add(schema);
  }

  /** Everything that was read so far. */
  List<SchemaFile> read() {
    return List.copyOf(read);
  }

  /** Throws what was said of a file that is not there; what Jing makes of that may not tell. */
  void requireAll() throws UnusableSchemaException {
    if (!missing.isEmpty()) {
      throw missing.get(0);
    }
  }

  /** A file as the user would name it, who named {@code schema} as they did. */
  static String shown(Path file, Path schema) {
    Path folder = schema.toAbsolutePath().normalize().getParent();
    Path named = schema.getParent();
    if (folder == null || !file.startsWith(folder)) {
      return file.toString();
    }
    Path within = folder.relativize(file);
    return (named == null ? within : named.resolve(within)).toString();
  }

  @Override
  public void resolve(Identifier identifier, Input input) throws ResolverException {
    if (!input.isResolved()) {
      URI base = URI.create(String.valueOf(identifier.getBase()));
      input.setUri(base.resolve(identifier.getUriReference()).toString());
    }
    // Jing leaves it to the XML parser to open an address, which would go to the network for it.
    open(input);
  }

  @Override
  public void open(Input input) throws ResolverException {
    if (!input.isUriDefinitive() || input.isOpen()) {
      return;
    }
    try {
      SchemaFile file = SchemaFile.read(local(URI.create(input.getUri())));
      read.add(file);
      input.setByteStream(new ByteArrayInputStream(file.content()));
    } catch (UnusableSchemaException e) {
      missing.add(e);
      throw new ResolverException(e);
    }
  }

  private Path local(URI uri) throws UnusableSchemaException {
    Place place = Place.of(schema.path().toString());
    if (!"file".equals(uri.getScheme())) {
      throw SchemaRule.MISSING.unusable(
          place, "The schema includes " + uri + ", which is not on this machine.");
    }
    Path file = Path.of(uri);
    if (!file.toFile().isFile()) {
      throw SchemaRule.MISSING.unusable(
          place, "The schema includes " + shown(file, schema.path()) + ", which is not there.");
    }
    return file;
  }
}
