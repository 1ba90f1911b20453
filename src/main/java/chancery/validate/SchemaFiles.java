package chancery.validate;

import chancery.xml.Catalog;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds schemas on this machine by the addresses that documents give: in catalogs, beside the
 * document, in folders. Nothing is fetched.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class SchemaFiles {
  private final Optional<Catalog> catalog;
  private final List<Path> folders;

  /**
   * @param catalogs OASIS XML Catalogs, asked first
   * @param folders where a schema is looked for by the last part of its address
   */
  public SchemaFiles(List<Path> catalogs, List<Path> folders) {
    this.catalog = catalogs.isEmpty() ? Optional.empty() : Optional.of(new Catalog(catalogs));
    this.folders = List.copyOf(folders);
  }

  /** The file that an address means to a document in {@code folder}. */
  Optional<Path> find(String address, Optional<Path> folder) {
    String plain = address.replaceFirst("#.*", "");
    return catalog
        .flatMap(files -> files.file(plain))
        .or(() -> folder.flatMap(base -> relative(plain, base)))
        .filter(Files::isRegularFile)
        .or(() -> inFolders(plain));
  }

  private static Optional<Path> relative(String address, Path folder) {
    try {
      URI uri = folder.toAbsolutePath().toUri().resolve(new URI(address));
      return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  private Optional<Path> inFolders(String address) {
    String name = address.substring(address.lastIndexOf('/') + 1);
    try {
      return folders.stream()
          .map(folder -> folder.resolve(name))
          .filter(Files::isRegularFile)
          .findFirst();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
