package chancery.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Shows the files of a folder to browsers on this machine, and to no other: it listens on loopback,
 * and refuses requests that name another host, which a page from elsewhere could send (DNS
 * rebinding). Pages reload themselves when they are told that something {@linkplain #changed()
 * changed}. Safe to use from several threads.
 */
public final class EditionServer implements Closeable {
  private static final Pattern THIS_MACHINE =
      Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d+)?");

  private final ServedFiles files;
  private final LiveReload reload = new LiveReload();
  private final HttpServer server;
  private final ExecutorService threads;

  private EditionServer(ServedFiles files, HttpServer server) {
    this.files = files;
    this.server = server;
    this.threads = Executors.newCachedThreadPool();
  }

  /**
   * Begins to serve.
   *
   * @param folder what is shown
   * @param port where to listen; 0 for any that is free
   * @throws IOException where the folder is not there, or the port is taken
   */
  public static EditionServer start(Path folder, int port) throws IOException {
    ServedFiles files = new ServedFiles(folder);
    InetAddress here = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    HttpServer http = HttpServer.create(new InetSocketAddress(here, port), 0);
    EditionServer server = new EditionServer(files, http);
    http.createContext("/", server::answer);
    http.setExecutor(server.threads);
    http.start();
    return server;
  }

  /** Where the edition's first page is. */
  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  /** Has every open page load itself again. */
  public void changed() {
    reload.changed();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
    String method = exchange.getRequestMethod();
    String path = exchange.getRequestURI().getPath();
    if (!THIS_MACHINE.matcher(host).matches()) {
      refuse(exchange, 403, "This server answers requests to localhost only.");
    } else if (!method.equals("GET") && !method.equals("HEAD")) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      refuse(exchange, 405, "This server only shows files.");
    } else if (path.equals(LiveReload.EVENTS)) {
      reload.listen(exchange);
    } else if (path.equals(LiveReload.SCRIPT_ADDRESS)) {
      send(exchange, 200, "text/javascript; charset=utf-8", LiveReload.SCRIPT);
    } else {
      show(exchange, path);
    }
  }

  private void show(HttpExchange exchange, String path) throws IOException {
    Optional<Path> file = files.find(path);
    if (file.isEmpty()) {
      refuse(exchange, 404, "There is no such file in the edition.");
    } else if (files.lacksSlash(path)) {
      exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath() + "/");
      refuse(exchange, 301, "The folder's address ends with a slash.");
    } else {
      String type = ContentTypes.of(file.get());
      byte[] content = Files.readAllBytes(file.get());
      boolean isPage = type.startsWith("text/html");
      send(exchange, 200, type, isPage ? LiveReload.reloading(content) : content);
    }
  }

  private static void refuse(HttpExchange exchange, int status, String words) throws IOException {
    send(exchange, status, "text/plain; charset=utf-8", words.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] content)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    boolean isHead = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, isHead || content.length == 0 ? -1 : content.length);
    if (!isHead) {
      exchange.getResponseBody().write(content);
    }
    exchange.close();
  }
}
