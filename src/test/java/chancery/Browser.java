package chancery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A browser with one page, which a test reads, types and touches as a reader does. It speaks the
 * Chrome DevTools Protocol, over a socket on loopback.
 */
public final class Browser implements AutoCloseable {
  private static final int SECONDS = 60;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
  private final List<String> requests = new ArrayList<>();
  private int sent;
  private String session = "";

  private Browser(Process process, URI address) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, new Listener()).join();
  }

  /** Opens one, or skips the test, loudly, where Chromium is not installed. */
  public static Browser open(Class<?> test, Path folder) throws Exception {
    Chromium.require(test);
    Path profile = Files.createTempDirectory(folder, "profile");
    Process process = Chromium.start(profile, "--remote-debugging-port=0", "about:blank");
    Path port = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < SECONDS * 10 && !(Files.exists(port) && Files.size(port) > 0); i++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    List<String> lines = Files.readAllLines(port);
    Browser browser =
        new Browser(process, URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)));
    browser.attach();
    return browser;
  }

  private void attach() throws Exception {
    send("Browser.grantPermissions", Map.of("permissions", List.of("clipboardReadWrite")));
    String target =
        send("Target.createTarget", Map.of("url", "about:blank")).path("targetId").asText();
    session =
        send("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .path("sessionId")
            .asText();
    send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    send("Page.enable", Map.of());
    send("Network.enable", Map.of());
  }

  /** Sizes the window; a narrow one is a phone's, which is touched. */
  public Browser window(int width, int height) throws Exception {
    boolean phone = width < 500;
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
    send("Emulation.setTouchEmulationEnabled", Map.of("enabled", phone));
    return this;
  }

  /** What the reader prefers: {@code light} or {@code dark}, on {@code screen} or in print. */
  public Browser shown(String scheme, String medium) throws Exception {
    send(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    return this;
  }

  /** Whether scripts of pages run; those of a test always do. */
  public Browser scripts(boolean run) throws Exception {
    send("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    return this;
  }

  /** Goes to an address, and waits until the page is there. */
  public Browser go(URI address) throws Exception {
    send("Page.navigate", Map.of("url", "about:blank"));
    answers.clear();
    requests.clear();
    send("Page.navigate", Map.of("url", address.toString()));
    return await("location.href !== 'about:blank' && document.readyState === 'complete'");
  }

  /** What an expression in JavaScript, or what it promises, is as text. */
  public String ask(String expression) throws Exception {
    JsonNode answer =
        send(
            "Runtime.evaluate",
            Map.of(
                "expression",
                "(async () => String(await (" + expression + ")))()",
                "awaitPromise",
                true,
                "userGesture",
                true,
                "returnByValue",
                true));
    assertThat(answer.path("exceptionDetails").toString()).as(expression).isEmpty();
    return answer.path("result").path("value").asText();
  }

  /** Waits until an expression in JavaScript is true. */
  public Browser await(String expression) throws Exception {
    for (int i = 0; i < SECONDS * 20; i++) {
      if (isSo(expression)) {
        return this;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new AssertionError("not so in time: " + expression);
  }

  /** A page that is just being left gives no answer. */
  private boolean isSo(String expression) throws Exception {
    try {
      return ask(expression).equals("true");
    } catch (AssertionError left) {
      return false;
    }
  }

  /** Runs a script in the page, such as a checker. */
  public Browser run(String script) throws Exception {
    send("Runtime.evaluate", Map.of("expression", script));
    return this;
  }

  /** Presses a key, such as {@code Tab} or {@code Enter}. */
  public Browser press(String key) throws Exception {
    Map<String, Integer> codes = Map.of("Tab", 9, "Enter", 13, "Escape", 27, " ", 32);
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("key", key);
    event.put("code", key.equals(" ") ? "Space" : key);
    event.put("windowsVirtualKeyCode", codes.getOrDefault(key, 0));
    if (key.equals("Enter")) {
      event.put("text", "\r");
    }
    event.put("type", "keyDown");
    send("Input.dispatchKeyEvent", event);
    event.remove("text");
    event.put("type", "keyUp");
    send("Input.dispatchKeyEvent", event);
    return this;
  }

  /** Presses Tab until an element that matches a selector has the focus. */
  public Browser tabTo(String selector) throws Exception {
    for (int i = 0; i < 200; i++) {
      press("Tab");
      if (ask("document.activeElement.matches(`" + selector + "`)").equals("true")) {
        return this;
      }
    }
    throw new AssertionError("Tab does not lead to " + selector);
  }

  /** Types a text where the focus is. */
  public Browser type(String text) throws Exception {
    send("Input.insertText", Map.of("text", text));
    return this;
  }

  /** Touches or clicks the middle of an element. */
  public Browser touch(String selector) throws Exception {
    String middle =
        ask(
            "(e => { e.scrollIntoView({block: 'center', behavior: 'instant'});"
                + " const b = e.getClientRects()[0];"
                + " return (b.left + b.width / 2) + ' ' + (b.top + b.height / 2) })"
                + "(document.querySelector(`"
                + selector
                + "`))");
    double x = Double.parseDouble(middle.split(" ", -1)[0]);
    double y = Double.parseDouble(middle.split(" ", -1)[1]);
    for (String type : List.of("mousePressed", "mouseReleased")) {
      send(
          "Input.dispatchMouseEvent",
          Map.of("type", type, "x", x, "y", y, "button", "left", "clickCount", 1));
    }
    return this;
  }

  /** The addresses that the page has asked for since it was gone to. */
  public List<String> requests() throws Exception {
    ask("1");
    return List.copyOf(requests);
  }

  /** The fonts in which an element's text is shown, those that did not come with the page. */
  public List<String> fontsOfTheReader(String selector) throws Exception {
    send("DOM.enable", Map.of());
    send("CSS.enable", Map.of());
    int root = send("DOM.getDocument", Map.of()).path("root").path("nodeId").asInt();
    int element =
        send("DOM.querySelector", Map.of("nodeId", root, "selector", selector))
            .path("nodeId")
            .asInt();
    List<String> fonts = new ArrayList<>();
    for (JsonNode font :
        send("CSS.getPlatformFontsForNode", Map.of("nodeId", element)).path("fonts")) {
      if (!font.path("isCustomFont").asBoolean()) {
        fonts.add(font.path("familyName").asText());
      }
    }
    return fonts;
  }

  /** The page as a picture, PNG. */
  public byte[] picture() throws Exception {
    return Base64.getDecoder()
        .decode(send("Page.captureScreenshot", Map.of()).path("data").asText());
  }

  private JsonNode send(String method, Map<String, ?> parameters) throws Exception {
    int id = ++sent;
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("id", id);
    message.put("method", method);
    message.put("params", parameters);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    socket.sendText(JSON.writeValueAsString(message), true).join();
    while (true) {
      JsonNode answer = answers.poll(SECONDS, TimeUnit.SECONDS);
      assertThat(answer).as("Chromium answers %s", method).isNotNull();
      if (answer.path("method").asText().equals("Network.requestWillBeSent")) {
        requests.add(answer.path("params").path("request").path("url").asText());
      }
      if (answer.path("id").asInt() == id) {
        assertThat(answer.path("error").toString()).as(method).isEmpty();
        return answer.path("result");
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.abort();
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(handle -> handle.onExit().join());
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Chromium does not speak JSON", e);
    }
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        answers.add(read(text.toString()));
        text.setLength(0);
      }
      from.request(1);
      return null;
    }
  }
}
