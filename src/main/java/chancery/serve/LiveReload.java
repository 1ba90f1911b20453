package chancery.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the pages that are open that the edition has changed, by server-sent events (HTML, 9.2). */
final class LiveReload {
  static final String EVENTS = "/.chancery/events";
  static final String SCRIPT_ADDRESS = "/.chancery/reload.js";
  static final byte[] SCRIPT =
      """
      new EventSource("%s").onmessage = () => location.reload();
      """
          .formatted(EVENTS)
          .getBytes(StandardCharsets.UTF_8);

  private static final String ELEMENT = "<script src=\"" + SCRIPT_ADDRESS + "\"></script>";

  private final Set<OutputStream> listeners = ConcurrentHashMap.newKeySet();

  /** Keeps a request for events open. */
  void listen(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    OutputStream events = exchange.getResponseBody();
    send(events, ": the edition is watched\n\n");
    listeners.add(events);
  }

  /** The edition has changed; pages that are closed by now are forgotten. */
  void changed() {
    listeners.removeIf(listener -> !isTold(listener));
  }

  private static boolean isTold(OutputStream listener) {
    try {
      send(listener, "data: changed\n\n");
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** A page that reloads itself. */
  static byte[] reloading(byte[] page) {
    String html = new String(page, StandardCharsets.UTF_8);
    int end = html.lastIndexOf("</body>");
    return end < 0
        ? page
        : (html.substring(0, end) + ELEMENT + html.substring(end)).getBytes(StandardCharsets.UTF_8);
  }

  private static void send(OutputStream listener, String event) throws IOException {
    synchronized (listener) {
      listener.write(event.getBytes(StandardCharsets.UTF_8));
      listener.flush();
    }
  }
}
