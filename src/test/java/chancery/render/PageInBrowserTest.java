package chancery.render;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.Chromium;
import chancery.xml.Saxon;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document's page with what its edition shares, in Chromium. Skipped where there is none. */
class PageInBrowserTest {
  /** What a test wants to know of the page is put where the dump of the page shows it. */
  private static final String MEASURE =
      """
      <script>addEventListener("load", async () => {
        await document.fonts.ready;
        const box = (selector) => document.querySelector(selector).getBoundingClientRect();
        document.body.dataset.asked = `${%s}`;
      });</script>""";

  private static final Pattern ASKED = Pattern.compile("data-asked=\"([^\"]*)\"");

  private Path folder;

  @BeforeAll
  static void needsChromium() {
    Chromium.require(PageInBrowserTest.class);
  }

  @BeforeEach
  void inAFolder(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theTurnThatTheAddressLeadsToCanBeCopied() throws Exception {
    String tools = "document.querySelectorAll('.tools').length";
    String place = "document.querySelector('.tools')?.closest('.turn').id";

    assertThat(asked(1400, "#turn-1", tools + "+' '+" + place)).isEqualTo("1 turn-1");
    assertThat(asked(1400, "", tools)).isEqualTo("0");
  }

  @Test
  void theCitationCanBeCopied() throws Exception {
    assertThat(asked(1400, "", "document.querySelector('#\\\\-cite button').textContent"))
        .isEqualTo("Copy");
  }

  @Test
  void aNoteStandsBesideItsCallWhereThereIsRoom() throws Exception {
    String beside = "box('#fn-1').left > box('#turn-1 .words').right";
    String atItsHeight = "Math.abs(box('#fn-1').top - box('#\\\\-call-1').top) < 20";

    assertThat(asked(1400, "", beside + "&&" + atItsHeight)).isEqualTo("true");
  }

  @Test
  void aNoteStandsBelowTheTextWhereThereIsNoRoom() throws Exception {
    assertThat(asked(800, "", "box('#fn-1').top > box('#\\\\-text').bottom")).isEqualTo("true");
  }

  @Test
  void aSpeakerIsFollowedByThePagesAddress() throws Exception {
    String colour = "getComputedStyle(document.getElementById('%s')).color";
    String followed = colour.formatted("turn-2a") + "!==" + colour.formatted("turn-1");

    assertThat(asked(1400, "#-follow-quill", followed)).isEqualTo("true");
    assertThat(asked(1400, "#-present", followed)).isEqualTo("false");
  }

  @Test
  void theFontsAreTheEditionsOwn() throws Exception {
    assertThat(asked(1400, "", "[...document.fonts].map(font => font.status).sort()[0]"))
        .isEqualTo("loaded");
  }

  @Test
  void aLineThatRunsTheOtherWayKeepsToTheColumn() throws Exception {
    String left = "Math.round(box('#\\\\-text .back %s').left)";

    assertThat(asked(1400, "", left.formatted(".head") + "-" + left.formatted("[dir=rtl]")))
        .isEqualTo("0");
  }

  @Test
  void nothingIsWiderThanTheWindow() throws Exception {
    String overflow = "document.documentElement.scrollWidth - innerWidth";

    for (int width : List.of(500, 1100)) {
      assertThat(asked(width, "", overflow)).as("at %d", width).isEqualTo("0");
    }
  }

  /** What an expression in JavaScript gives, asked of the page in a window of this width. */
  private String asked(int width, String fragment, String expression) throws Exception {
    Path page = folder.resolve("page.html");
    Files.writeString(page, page().replace("</body>", MEASURE.formatted(expression) + "</body>"));
    for (Map.Entry<String, byte[]> file : PageAssets.files().entrySet()) {
      Path asset = folder.resolve("assets").resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(asset.getParent()));
      Files.write(asset, file.getValue());
    }
    Matcher answer = ASKED.matcher(Chromium.dump(page.toUri() + fragment, width, folder));
    assertThat(answer.find()).as("the page answered").isTrue();
    return answer.group(1);
  }

  private static String page() throws Exception {
    Saxon saxon = new Saxon();
    try (InputStream tei =
        Objects.requireNonNull(
            PageInBrowserTest.class.getResourceAsStream("/render/everything.xml"))) {
      return new Stylesheets(saxon)
          .render(
              Output.HTML, saxon.parse(tei.readAllBytes(), "talk.xml"), Map.of("assets", "assets/"))
          .text();
    }
  }
}
