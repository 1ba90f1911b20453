package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.report.TextReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A command that goes on until it is stopped")
@Timeout(120)
class WatchingTest {
  private final Path folder;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  WatchingTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void builds_again_when_a_transcript_changes() throws Exception {
    write("Bridge");
    Thread build = started("build", "minutes", "--watch");
    shown(text -> text.contains("watching minutes"));
    write("Ferry");
    shown(text -> text.lastIndexOf("watching minutes") > text.indexOf("watching minutes"));
    assertThat(Files.readString(folder.resolve("edition/first.html"))).contains("Ferry");
    stopped(build);
  }

  @Test
  void builds_again_when_a_profile_or_a_register_outside_the_transcripts_changes()
      throws Exception {
    write("Bridge");
    Files.createDirectories(folder.resolve("profiles"));
    Files.writeString(folder.resolve("profiles/house.yaml"), "about: Minutes of the board.\n");
    Files.writeString(folder.resolve("persons.csv"), "id,name\nberg,Ada Berg\n");
    Thread build = started("build", "minutes", "--watch", "--profile", "house");
    shown(text -> builds(text) == 1);
    Files.writeString(folder.resolve("persons.csv"), "id,name\nokri,Ben Okri\n");
    shown(text -> builds(text) == 2);
    assertThat(Files.readString(folder.resolve("edition/persons.xml"))).contains("Okri");
    Files.writeString(folder.resolve("profiles/house.yaml"), "nonsense: true\n");
    shown(text -> builds(text) == 3 && text.contains("profiles/house.yaml:1"));
    stopped(build);
  }

  private static long builds(String text) {
    return text.lines().filter(line -> line.startsWith("watching ")).count();
  }

  @Test
  void serves_an_edition() throws Exception {
    Files.createDirectories(folder.resolve("edition"));
    Files.writeString(folder.resolve("edition/index.html"), "<body>All documents</body>");
    Thread serve = started("serve", "--port", "0");
    String address = shown(text -> text.contains("\n")).strip();
    HttpResponse<String> index =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(index.body()).contains("All documents");
    stopped(serve);
  }

  @Test
  void tells_an_open_page_that_a_build_has_changed_it() throws Exception {
    write("Bridge");
    CommandLineTool.run(List.of("build", "minutes"), console());
    printed.reset();
    Thread serve = started("serve", "--port", "0");
    URI address = URI.create(shown(text -> text.contains("\n")).strip());
    HttpClient browser = HttpClient.newHttpClient();
    HttpResponse<Stream<String>> events =
        browser.send(
            HttpRequest.newBuilder(address.resolve("/.chancery/events")).build(),
            HttpResponse.BodyHandlers.ofLines());
    write("Ferry");
    CommandLineTool.run(List.of("build", "minutes"), console());
    assertThat(events.body().filter(line -> line.startsWith("data:")).findFirst())
        .contains("data: changed");
    HttpResponse<String> page =
        browser.send(
            HttpRequest.newBuilder(address.resolve("/first.html")).build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(page.body()).contains("Ferry").contains("/.chancery/reload.js");
    stopped(serve);
  }

  private Thread started(String... words) {
    Console console = console();
    Thread thread = new Thread(() -> CommandLineTool.run(List.of(words), console));
    thread.start();
    return thread;
  }

  private Console console() {
    PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new Console(
        folder, new ByteArrayInputStream(new byte[0]), stream, stream, false, TextReport.plain());
  }

  private static void stopped(Thread command) throws InterruptedException {
    command.interrupt();
    command.join();
  }

  /** Waits until what is printed is so. */
  private String shown(Predicate<String> so) throws InterruptedException {
    while (!so.test(printed.toString(StandardCharsets.UTF_8))) {
      Thread.sleep(20);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private void write(String name) throws IOException {
    Files.createDirectories(folder.resolve("minutes"));
    Files.writeString(
        folder.resolve("minutes/first.txt"),
        """
        Minutes of the %s Committee

        Present: Ada Berg, Ben Okri

        Berg: The bridge is finished, and the road to it is not.

        Okri: Then who is to use the bridge?
        """
            .formatted(name));
  }
}
