package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A watch on a folder")
@Timeout(60)
class FolderWatchTest {
  private final Path folder;

  FolderWatchTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void sees_a_file_that_changes_deep_in_it() throws Exception {
    Path deep = Files.createDirectories(folder.resolve("a/b"));
    try (FolderWatch watch = FolderWatch.of(List.of(folder), List.of())) {
      Files.writeString(deep.resolve("c.txt"), "words");
      watch.await();
    }
  }

  @Test
  void sees_a_file_in_a_folder_that_was_not_there_when_it_began() throws Exception {
    try (FolderWatch watch = FolderWatch.of(List.of(folder), List.of())) {
      Path later = Files.createDirectories(folder.resolve("later"));
      watch.await();
      Files.writeString(later.resolve("c.txt"), "words");
      watch.await();
    }
  }

  @Test
  void does_not_see_hidden_folders_and_finished_editions() throws Exception {
    Path hidden = Files.createDirectories(folder.resolve(".git"));
    Path schema = Files.createDirectories(folder.resolve("edition/schema"));
    Files.writeString(schema.resolve("chancery.rng"), "");
    try (FolderWatch watch = FolderWatch.of(List.of(folder), List.of())) {
      Files.writeString(hidden.resolve("index"), "");
      Files.writeString(folder.resolve("edition/index.html"), "");
      assertThat(seesSomething(watch)).isFalse();
      Files.writeString(folder.resolve("a.txt"), "words");
      watch.await();
    }
  }

  private static boolean seesSomething(FolderWatch watch) throws Exception {
    CompletableFuture<Void> change =
        CompletableFuture.runAsync(
            () -> {
              try {
                watch.await();
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    try {
      change.get(500, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }
}
