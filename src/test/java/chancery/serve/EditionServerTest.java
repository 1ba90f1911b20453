package chancery.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The server of an edition")
class EditionServerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final EditionServer server;

  EditionServerTest(@TempDir Path folder) throws IOException {
    Path edition = Files.createDirectories(folder.resolve("edition"));
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.writeString(edition.resolve("index.html"), "<body><p>Index</p></body>");
    Files.createDirectories(edition.resolve("1911"));
    Files.writeString(edition.resolve("1911/index.html"), "<body>1911</body>");
    Files.writeString(edition.resolve("1911/the road.xml"), "<TEI/>");
    Files.createDirectories(edition.resolve(".chancery"));
    Files.writeString(edition.resolve(".chancery/published"), "secret");
    Files.createSymbolicLink(edition.resolve("way-out.txt"), folder.resolve("secret.txt"));
    for (String extension : List.of("css", "js", "json", "woff2", "pdf", "odd")) {
      Files.writeString(edition.resolve("a." + extension), "a");
    }
    server = EditionServer.start(edition, 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void shows_files_and_the_index_of_folders() throws Exception {
    assertThat(get("").body()).contains("<p>Index</p>");
    assertThat(get("1911/the%20road.xml").body()).isEqualTo("<TEI/>");
    assertThat(get("1911/").body()).contains("1911");
  }

  @Test
  void sends_who_forgot_the_slash_of_a_folder_to_where_relative_links_work() throws Exception {
    HttpResponse<String> answer = get("1911");
    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.headers().firstValue("Location")).contains("/1911/");
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, text/html; charset=utf-8",
    "1911/the%20road.xml, application/xml",
    "a.css, text/css; charset=utf-8",
    "a.js, text/javascript; charset=utf-8",
    "a.json, application/json",
    "a.woff2, font/woff2",
    "a.pdf, application/pdf",
    "a.odd, application/octet-stream"
  })
  void says_what_a_file_is(String path, String type) throws Exception {
    assertThat(get(path).headers().firstValue("Content-Type")).contains(type);
    assertThat(get(path).headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/1911/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/1911/..%5c..%5csecret.txt",
        "/way-out.txt",
        "/.chancery/published",
        "//etc/passwd",
        "/%00",
        "/nothing.html"
      })
  void shows_nothing_outside_the_edition_and_nothing_hidden(String path) throws Exception {
    assertThat(raw("GET " + path, "localhost")).startsWith("HTTP/1.1 404 ").doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example", "192.0.2.1:80"})
  void answers_no_request_to_another_host(String host) throws Exception {
    assertThat(raw("GET /", host)).startsWith("HTTP/1.1 403 ").doesNotContain("Index");
  }

  @Test
  void only_shows() throws Exception {
    assertThat(raw("DELETE /index.html", "localhost:80"))
        .startsWith("HTTP/1.1 405 ")
        .contains("Allow: GET, HEAD");
    assertThat(raw("HEAD /", "127.0.0.1")).startsWith("HTTP/1.1 200 ").doesNotContain("Index");
  }

  @Test
  void listens_on_loopback_only() throws Exception {
    List<InetAddress> others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
            .toList();
    for (InetAddress other : others) {
      assertThat(isOpen(other)).as(String.valueOf(other)).isFalse();
    }
    assertThat(isOpen(InetAddress.getByName("127.0.0.1"))).isTrue();
  }

  @Test
  void has_pages_load_themselves_again_when_the_edition_changes() throws Exception {
    String page = get("index.html").body();
    assertThat(page).endsWith("<script src=\"/.chancery/reload.js\"></script></body>");
    assertThat(get(".chancery/reload.js").body()).contains("new EventSource(\"/.chancery/events\")");
    HttpResponse<InputStream> events =
        CLIENT.send(
            HttpRequest.newBuilder(server.address().resolve("/.chancery/events")).build(),
            HttpResponse.BodyHandlers.ofInputStream());
    assertThat(events.headers().firstValue("Content-Type")).contains("text/event-stream");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).startsWith(":");
      assertThat(lines.readLine()).isEmpty();
      server.changed();
      assertThat(lines.readLine()).isEqualTo("data: changed");
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create(server.address() + path);
    return CLIENT.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** What is answered to a request that no well-behaved client would send. */
  private String raw(String request, String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          (request + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private boolean isOpen(InetAddress address) {
    try (Socket socket = new Socket(address, server.address().getPort())) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }
}
