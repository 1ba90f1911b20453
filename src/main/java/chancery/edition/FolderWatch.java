package chancery.edition;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits until something changes in a folder or in the folders in it; not in hidden ones and finished
 * editions. It tells that there was a change, not what: a build finds that out from the contents.
 */
public final class FolderWatch implements Closeable {
  /** An editor that saves a file makes several changes at once. */
  private static final long QUIET_MILLISECONDS = 200;

  private final WatchService service;

  private FolderWatch(WatchService service) {
    this.service = service;
  }

  /**
   * Begins to watch.
   *
   * @param trees folders with all that is in them
   * @param folders folders without the folders in them
   * @throws IOException where one cannot be watched
   */
  public static FolderWatch of(List<Path> trees, List<Path> folders) throws IOException {
    Path any = trees.get(0);
    FolderWatch watch = new FolderWatch(any.getFileSystem().newWatchService());
    try {
      for (Path tree : trees) {
        watch.watchTree(tree);
      }
      for (Path folder : folders) {
        watch.watch(folder);
      }
      return watch;
    } catch (IOException e) {
      watch.close();
      throw e;
    }
  }

  /**
   * Waits for a change, and until nothing more changes for a moment. What has changed since the
   * watch began, or since the last call, counts too.
   *
   * @throws IOException where a new folder cannot be watched
   * @throws InterruptedException where the thread is told to stop waiting
   */
  public void await() throws IOException, InterruptedException {
    WatchKey key = service.take();
    while (key != null) {
      look(key);
      key = next();
    }
  }

  private @Nullable WatchKey next() throws InterruptedException {
    return service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
  }

  private void look(WatchKey key) throws IOException {
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.context() instanceof Path name && key.watchable() instanceof Path folder) {
        Path changed = folder.resolve(name);
        if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE && Files.isDirectory(changed)) {
          watchTree(changed);
        }
      }
    }
    key.reset();
  }

  private void watchTree(Path tree) throws IOException {
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            if (!dir.equals(tree) && !Folder.isOfSources(dir)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            watch(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void watch(Path folder) throws IOException {
    folder.register(
        service,
        StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_MODIFY,
        StandardWatchEventKinds.ENTRY_DELETE);
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
