package chancery.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder {@code .chancery} in an edition, where a build keeps what makes the next one short and
 * an interrupted one whole. It may be deleted; that costs time.
 *
 * <p>Safe to use from several threads, for different documents.
 */
final class BuildFolder {
  static final String NAME = ".chancery";

  private static final String OF_EDITION = "edition";
  private static final String OF_TOOLS = "tools";
  private static final byte[] CACHE_DIRECTORY_TAG =
      """
      Signature: 8a477f597d28d172789f06886806bc55
      # What chancery build keeps for the next build. It may be deleted, which costs time only.
      """
          .getBytes(StandardCharsets.US_ASCII);

  private final Path edition;
  private final Path folder;
  private final Set<String> opened = ConcurrentHashMap.newKeySet();

  BuildFolder(EditionFolder edition) throws IOException {
    this.edition = edition.path();
    this.folder = edition.file(NAME);
    // So that programs that keep copies of folders pass this one over: https://bford.info/cachedir/
    WholeFile.write(folder.resolve("CACHEDIR.TAG"), CACHE_DIRECTORY_TAG);
  }

  /** The next state of the edition. */
  Draft draft() throws IOException {
    return new Draft(edition, folder.resolve("draft"));
  }

  /** Which files of the edition are of a build. */
  Path published() {
    return folder.resolve("published");
  }

  /** Where the steps of one document are kept. */
  Path ledger(DocumentFiles document) {
    return named(Digest.of(document.stem()).hex());
  }

  /** Where the steps of one document's page are kept, which come after those of all documents. */
  Path pageLedger(DocumentFiles document) {
    return named(Digest.of("page", document.stem()).hex());
  }

  /** Where the steps are kept by which files of no one document are made. */
  Path ledgerOfEdition() {
    return named(OF_EDITION);
  }

  /** Where it is kept what the edition is made with. */
  Path ledgerOfTools() {
    return named(OF_TOOLS);
  }

  /** Deletes the ledgers of documents that were not asked for. */
  void forgetOthers() throws IOException {
    if (!Files.isDirectory(ledgers())) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(ledgers())) {
      for (Path file : files) {
        if (!opened.contains(String.valueOf(file.getFileName()))) {
          Files.delete(file);
        }
      }
    }
  }

  private Path named(String name) {
    opened.add(name);
    return ledgers().resolve(name);
  }

  private Path ledgers() {
    return folder.resolve("ledgers");
  }
}
