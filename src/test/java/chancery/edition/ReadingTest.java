package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.Browser;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a reader does on a phone and at a desk, with keys and by touch, with a script and without.
 */
@DisplayName("A reader of the test edition")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTest {
  private static final int PHONE = 390;
  private static final int DESK = 1400;

  /** The browser has come to the place that the address names. */
  private static final String THERE = "!!document.querySelector(':target')";

  private static final String LOADED =
      "[...document.fonts].filter(f => f.status === 'loaded').map(f => f.family).join()";

  private final Path folder;
  private Browser browser;

  ReadingTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  void open() throws Exception {
    browser = Browser.open(ReadingTest.class, folder);
  }

  @AfterAll
  void close() throws Exception {
    browser.close();
  }

  @BeforeEach
  void beginAnew() throws Exception {
    browser.scripts(true).shown("light", "screen").window(DESK, 900);
  }

  private static URI page(String name) {
    return TestEdition.folder("reading").toUri().resolve(name);
  }

  private String width(String selector) {
    return "document.querySelector(`" + selector + "`).getBoundingClientRect().width";
  }

  @ParameterizedTest
  @ValueSource(ints = {PHONE, DESK})
  void searches_by_keyboard_and_comes_to_the_turn(int width) throws Exception {
    browser.window(width, 800).go(page("search.html")).tabTo("input[name=q]");
    browser.type("negotiating").press("Enter").await("!!document.querySelector('[data-done]')");

    assertThat(browser.ask("document.querySelector('mark').textContent")).isEqualTo("negotiations");

    browser
        .tabTo("#\\\\-results a")
        .press("Enter")
        .await("location.hash.startsWith('#turn-')")
        .await(THERE);
    assertThat(browser.ask("document.querySelector(':target').innerText"))
        .contains("The road")
        .contains("negotiations");
  }

  @ParameterizedTest
  @ValueSource(ints = {PHONE, DESK})
  void reads_a_note_by_touch_and_comes_back(int width) throws Exception {
    browser
        .window(width, 800)
        .go(page("road.html"))
        .touch(".turn a[role=doc-noteref]")
        .await(THERE);

    assertThat(browser.ask("document.querySelector(':target').innerText"))
        .contains("The road from Oakport");

    browser.touch(":target a[role=doc-backlink]").await("location.hash.startsWith('#-call-')");
  }

  @Test
  void reads_a_note_with_the_keyboard() throws Exception {
    browser.go(page("road.html")).tabTo(".turn a[role=doc-noteref]").press("Enter").await(THERE);

    assertThat(browser.ask("document.querySelector(':target').innerText"))
        .contains("The road from Oakport");
  }

  @ParameterizedTest
  @ValueSource(ints = {PHONE, DESK})
  void follows_one_speaker_and_leaves_with_escape(int width) throws Exception {
    browser.window(width, 800).go(page("road.html")).touch(".follow");

    assertThat(browser.ask("document.querySelector('.bar').innerText")).contains("1 / ");
    assertThat(browser.ask("document.activeElement.matches('.turn.followed')")).isEqualTo("true");

    browser.press("Escape");
    assertThat(browser.ask("document.querySelectorAll('.bar, .followed').length")).isEqualTo("0");
  }

  @Test
  void copies_a_citation_that_leads_to_the_turn() throws Exception {
    browser.go(page("road.html")).touch(".permalink").await("!!document.querySelector('.tools')");
    browser.touch("[data-copy=citation]");

    browser.await("document.querySelector('[data-copy=citation]').textContent === 'Copied'");
    assertThat(browser.ask("navigator.clipboard.readText()"))
        .contains("Memorandum of Conversation on the Road")
        .contains(", turn 1, https://example.org/harbour/road.html#turn-");
  }

  @Test
  void learns_a_speakers_office_with_the_keyboard_and_by_touch_without_a_script() throws Exception {
    String shown = "getComputedStyle(document.querySelector('.turn .office')).display";
    String office = "document.querySelector('.turn .office').innerText";
    browser.scripts(false).go(page("road.html"));
    assertThat(browser.ask(shown)).isEqualTo("none");

    browser.tabTo(".turn:has(.office) .speaker a");
    assertThat(browser.ask(shown)).isNotEqualTo("none");
    assertThat(browser.ask(office)).contains("Surveyor");

    browser
        .window(PHONE, 800)
        .go(page("road.html"))
        .touch(".turn:has(.office) .speaker a")
        .await(THERE);
    assertThat(browser.ask("document.querySelector(':target').innerText")).contains("Surveyor");
  }

  @Test
  void prints_the_text_without_what_is_for_the_screen() throws Exception {
    browser.shown("light", "print").go(page("road.html"));

    for (String selector : new String[] {".masthead", ".contents", "#\\\\-downloads", ".follow"}) {
      assertThat(browser.ask(width(selector))).as(selector).isEqualTo("0");
    }
    assertThat(browser.ask("document.querySelector('#\\\\-text').innerText"))
        .contains("Nobody negotiates with a river.");
    assertThat(browser.ask("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
  }

  @Test
  void reads_everything_without_a_script() throws Exception {
    browser.scripts(false).go(page("road.html"));
    assertThat(browser.ask("document.querySelector('#\\\\-text').innerText"))
        .contains("Nobody negotiates with a river.");

    browser.touch(".follow");
    assertThat(
            browser.ask(
                "[...document.querySelectorAll('.turn')]"
                    + ".map(turn => getComputedStyle(turn).color).filter((c, i, all) => all.indexOf(c) === i).length"))
        .as("those who are not followed step back")
        .isEqualTo("2");

    browser.go(page("search.html"));
    assertThat(browser.ask("document.querySelector('noscript, main').innerText"))
        .contains("Search needs JavaScript");
  }

  @Test
  void hides_and_shows_what_the_edition_adds_without_a_script() throws Exception {
    browser.scripts(false).go(page("road.html"));
    assertThat(browser.ask("document.querySelector('.doubt').offsetWidth > 0")).isEqualTo("true");

    browser.tabTo("#\\\\-interventions").press(" ");
    assertThat(browser.ask("document.querySelector('.doubt').offsetWidth > 0")).isEqualTo("false");
  }

  @Test
  void sees_an_original_beside_its_translation_or_above_it() throws Exception {
    String beside =
        "(([o, t]) => Math.abs(o.top - t.top) < 2 && o.right <= t.left)"
            + "([...document.querySelectorAll('.pair:last-of-type > .column')].map(c => c.getBoundingClientRect()))";
    browser.scripts(false).go(page("bridge-en.parallel.html"));
    assertThat(browser.ask(beside)).isEqualTo("true");

    browser.window(PHONE, 800);
    assertThat(browser.ask(beside)).isEqualTo("false");
    assertThat(browser.ask("document.documentElement.scrollWidth <= innerWidth")).isEqualTo("true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"treaty-zh.html", "treaty-ko.html"})
  void reads_chinese_and_korean_in_fonts_that_came_with_the_page(String page) throws Exception {
    browser.go(page(page)).await("document.fonts.ready.then(() => true)");

    assertThat(browser.fontsOfTheReader("#\\-text")).isEmpty();
    assertThat(browser.ask(LOADED)).contains("Chancery Serif Han");
  }

  @Test
  void reads_chinese_names_in_lists_in_the_font_of_the_texts() throws Exception {
    browser.go(page("persons.html")).await("document.fonts.ready.then(() => true)");

    assertThat(browser.ask("document.querySelector('[id=\"李明\"] .with a').innerText"))
        .isEqualTo("王芳");
    assertThat(browser.fontsOfTheReader("[id=\"李明\"] .with a")).isEmpty();
  }

  @Test
  void sees_chinese_quotation_marks_as_wide_as_chinese_characters() throws Exception {
    browser.go(page("treaty-zh.html")).await("document.fonts.ready.then(() => true)");

    assertThat(browser.ask(LOADED)).contains("Chancery Serif Marks");
  }

  @ParameterizedTest
  @ValueSource(strings = {"chronology.html .months", "meetings.html .square"})
  void sees_a_whole_picture_on_a_phone(String picture) throws Exception {
    String[] parts = picture.split(" ", -1);
    browser.window(PHONE, 800).go(page(parts[0]));

    assertThat(
            browser.ask(
                "(p => [...p.querySelectorAll('*')].every(e => e.getBoundingClientRect().right"
                    + " <= innerWidth) && p.offsetWidth > 200)(document.querySelector('"
                    + parts[1]
                    + "'))"))
        .isEqualTo("true");
  }

  @Test
  void loads_no_font_of_a_script_that_a_page_does_not_have() throws Exception {
    browser.go(page("about.html")).await("document.fonts.ready.then(() => true)");

    assertThat(browser.ask(LOADED)).contains("Source Serif 4").doesNotContain("Chancery");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, PHONE, 800, DESK})
  void need_not_move_a_page_sideways(int width) throws Exception {
    browser.window(width, 800);
    for (Path file : TestEdition.pages("reading")) {
      browser.go(file.toUri());
      assertThat(browser.ask("document.documentElement.scrollWidth - innerWidth"))
          .as("%s at %d", file.getFileName(), width)
          .isEqualTo("0");
    }
  }
}
