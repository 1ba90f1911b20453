package chancery.xml;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xmlresolver.CatalogManager;
import org.xmlresolver.ResolverFeature;
import org.xmlresolver.XMLResolverConfiguration;

/**
 * OASIS XML Catalogs: where on this machine a file is that a document names by another address.
 *
 * <p>Immutable and safe to share between threads. Nothing is ever fetched.
 */
public final class Catalog {
  private final CatalogManager catalogs;

  /** Reads catalogs as they are needed; the first that knows an address is followed. */
  public Catalog(List<Path> files) {
    XMLResolverConfiguration configuration =
        new XMLResolverConfiguration(files.stream().map(file -> file.toUri().toString()).toList());
    configuration.setFeature(ResolverFeature.ALWAYS_RESOLVE, false);
    catalogs = configuration.getFeature(ResolverFeature.CATALOG_MANAGER);
  }

  /** The file that stands for an address, as a URI or a system identifier; it need not exist. */
  public Optional<Path> file(String address) {
    return local(catalogs.lookupURI(address)).or(() -> local(catalogs.lookupSystem(address)));
  }

  private static Optional<Path> local(@Nullable URI found) {
    try {
      return Optional.ofNullable(found).filter(uri -> "file".equals(uri.getScheme())).map(Path::of);
    } catch (FileSystemNotFoundException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
