package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds as processes of their own on a small file system in the memory, which only these processes
 * see. Where that is not permitted the test is skipped, and says so.
 */
@DisplayName("A build on a disk that is full or cannot be written")
class FullDiskTest {
  /** Its arguments are the build's command. */
  private static final String SCRIPT =
      """
      build() {
        code=0
        "$@" -o disk/edition > "$name.said" 2>&1 || code=$?
        echo $code > "$name.code"
        cp -r disk/edition "$name"
      }
      set -e
      mount -t tmpfs -o size=64m tmpfs disk
      name=before; build "$@"
      sed -i s/finished/done/ minutes/*.txt
      cat /dev/zero > disk/filler 2> filler.said || true
      name=full; build "$@"
      rm disk/filler
      mount -o remount,ro disk
      name=readonly; build "$@"
      mount -o remount,rw disk
      name=next; build "$@"
      """;

  private final Path folder;

  FullDiskTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void says_so_leaves_the_edition_as_it_was_and_is_finished_by_the_next() throws Exception {
    assumeTrue(
        ends(List.of("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", folder.toString())) == 0,
        "SKIPPED: this user may not mount a file system of their own (unshare -rm), so no disk was filled");
    Files.createDirectories(folder.resolve("disk"));
    Files.createDirectories(folder.resolve("minutes"));
    for (int i = 0; i < 3; i++) {
      Files.writeString(
          folder.resolve("minutes/meeting" + i + ".txt"),
          "Meeting %d\n\nBerg: The bridge is finished.\n\nOkri: Then who is to use it?\n"
              .formatted(i));
    }
    List<String> script = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", SCRIPT, "sh"));
    script.addAll(BuildProcess.command(List.of()));
    assertThat(ends(script)).as(read("script.said")).isZero();

    Map<String, String> before = Tree.published(folder.resolve("before"));
    assertThat(before).containsKey("meeting0.html");
    assertThat(code("full")).as(read("full.said")).isEqualTo(2);
    assertThat(read("full.said"))
        .containsPattern("error: Reading or writing disk/edition/.chancery/draft/\\S+ failed: .+")
        .contains("help: Check the disk")
        .doesNotContain("Exception");
    assertThat(Tree.published(folder.resolve("full"))).isEqualTo(before);

    assertThat(code("readonly")).as(read("readonly.said")).isEqualTo(2);
    assertThat(read("readonly.said"))
        .containsPattern("error: Reading or writing disk/edition/\\S+ failed: .+")
        .doesNotContain("Exception");
    assertThat(Tree.published(folder.resolve("readonly"))).isEqualTo(before);

    assertThat(code("next")).as(read("next.said")).isZero();
    Map<String, String> next = Tree.published(folder.resolve("next"));
    assertThat(next.keySet()).isEqualTo(before.keySet());
    assertThat(next.get("meeting0.xml")).isNotEqualTo(before.get("meeting0.xml"));
    assertThat(folder.resolve("next/.chancery/draft")).doesNotExist();
  }

  private int ends(List<String> command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command)
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .redirectOutput(folder.resolve("script.said").toFile())
          .start()
          .waitFor();
    } catch (IOException e) {
      return 127;
    }
  }

  private int code(String build) throws IOException {
    return Integer.parseInt(read(build + ".code").strip());
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }
}
