package chancery.edition;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The next state of an edition while it is being built, and what the last build has left for it.
 * Only one process at a time has one of an edition.
 *
 * <p>Safe to use from several threads, for different documents.
 */
final class EditionDraft implements Closeable {
  private final EditionFolder folder;
  private final BuildFolder kept;
  private final Draft draft;
  private final Published before;
  private final BuildLock lock;

  private EditionDraft(EditionFolder folder, BuildLock lock) throws IOException {
    this.folder = folder;
    this.kept = new BuildFolder(folder);
    this.draft = kept.draft();
    this.before = Published.read(kept.published());
    this.lock = lock;
  }

  /**
   * Begins a draft, or goes on with one that was left.
   *
   * @throws EditionBusyException where another build is working on the edition
   * @throws IOException where the edition's folder cannot be read or written
   */
  static EditionDraft open(EditionFolder folder) throws IOException {
    BuildLock lock = BuildLock.take(folder);
    try {
      return new EditionDraft(folder, lock);
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }

  EditionFolder folder() {
    return folder;
  }

  /** The steps of one document. */
  Ledger ledger(DocumentFiles document) {
    return Ledger.open(kept.ledger(document), draft);
  }

  /** The steps that make one document's page, once it is known what stands beside it. */
  Ledger pageLedger(DocumentFiles document) {
    return Ledger.open(kept.pageLedger(document), draft);
  }

  /** The step that finds out what the edition is made with. */
  Ledger toolLedger() {
    return Ledger.open(kept.ledgerOfTools(), draft);
  }

  /** The steps that make what the edition has of all documents. */
  Ledger ledger() {
    return Ledger.open(kept.ledgerOfEdition(), draft);
  }

  /** Whether readers see a file of this name. */
  boolean has(String path) {
    return Files.isRegularFile(folder.file(path));
  }

  /** The content of a file as it is to be. */
  byte[] read(String path) throws IOException {
    return draft.read(path);
  }

  /**
   * Gives files their content.
   *
   * @return the digest of each, by its path
   */
  Map<String, Digest> putAll(Map<String, byte[]> files) throws IOException {
    Map<String, Digest> digests = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      digests.put(file.getKey(), draft.put(file.getKey(), file.getValue()).digest());
    }
    return digests;
  }

  /** Gives a file a content that is too long to be held in the memory. */
  Map<String, Digest> put(String path, Content content) throws IOException {
    return Map.of(path, draft.put(path, content));
  }

  /**
   * Makes the draft the edition: files that are new first, then those that replace others, and last
   * away with what is made no more. A build that dies here is finished by the next.
   *
   * @return what this build has changed of what readers see
   */
  Changes publish(Inventory contents) throws IOException {
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    for (String path : contents.made().keySet()) {
      if (draft.isDrafted(path)) {
        (has(path) ? changed : added).add(path);
      }
    }
    Path file = kept.published();
    Published now = Published.of(contents.made()).and(before.only(contents.untouched()::contains));
    if (!now.equals(before)) {
      before.and(now).write(file);
    }
    draft.publish(contents.made().keySet());
    for (String path : before.paths()) {
      if (!contents.has(path) && isAsMade(path)) {
        delete(path);
        removed.add(path);
      }
    }
    for (String path : contents.withdrawn()) {
      if (!contents.has(path) && has(path) && !isHandWork(path)) {
        delete(path);
        removed.add(path);
      }
    }
    if (!now.equals(before)) {
      now.write(file);
    }
    kept.forgetOthers();
    draft.discard();
    int kept = contents.made().size() - added.size() - changed.size() + contents.untouched().size();
    return new Changes(added, changed, removed, kept);
  }

  /** Whether readers see a file that is as an earlier build made it. */
  boolean isAsMade(String path) throws IOException {
    return has(path) && before.isAsMade(path, Files.readAllBytes(folder.file(path)));
  }

  /** Whether a file is TEI that is not as Chancery wrote it. */
  boolean isHandWork(String path) throws IOException {
    return path.endsWith(".xml") && has(path) && GeneratedTei.isHandWork(read(path));
  }

  private void delete(String path) throws IOException {
    Files.delete(folder.file(path));
    String parent = path;
    while (parent.contains("/")) {
      parent = parent.substring(0, parent.lastIndexOf('/'));
      if (!isEmpty(folder.file(parent))) {
        return;
      }
      Files.delete(folder.file(parent));
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      return !files.iterator().hasNext();
    }
  }
}
