package chancery.compare;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.validate.Schema;
import chancery.xml.NotWellFormedException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code compare} says, change by change. */
class EncodingTest {
  private static final TextElements TEXT = textElements();

  private static final String TURNS =
      """
      <sp xml:id="a" who="#ada"><speaker>Ada:</speaker><p>The bridge is finished.</p></sp>
      <sp xml:id="b" who="#ben"><speaker>Ben:</speaker><p>Who is to use it on 26 June?</p></sp>
      <sp xml:id="c" who="#ada"><speaker>Ada:</speaker><p>Nobody, until the road is open.</p></sp>
      """;

  @Test
  void theSameEncodingHasNoChanges() {
    assertThat(changes(TURNS, TURNS)).isEmpty();
  }

  @Test
  void layoutBetweenElementsCommentsAndTheOrderOfAttributesDoNotCount() {
    String otherwise =
        TURNS
            .replace("<p>", "\n    <!-- seen --> <p>")
            .replace("xml:id=\"a\" who=\"#ada\"", "who='#ada' xml:id='a'");

    assertThat(changes(TURNS, otherwise)).isEmpty();
  }

  @Test
  void whiteSpaceInTextCounts() {
    assertThat(changes(TURNS, TURNS.replace("bridge is", "bridge  is")))
        .containsExactly("space in #a: white space is set otherwise");
  }

  @Test
  void wordsThatStandTogetherAreOneChange() {
    assertThat(changes(TURNS, TURNS.replace("until the road is open", "before a street is open")))
        .containsExactly("words in #c: \"until the road\" is now \"before a street\"");
  }

  @Test
  void wordsThatWereAddedOrRemovedSaySo() {
    assertThat(changes(TURNS, TURNS.replace("is finished", "is nearly finished")))
        .containsExactly("words in #a: \"nearly\" was added");
    assertThat(changes(TURNS, TURNS.replace("Nobody, ", "Nobody ")))
        .containsExactly("words in #c: \",\" was removed");
  }

  @Test
  void whoSpeaksIsAChangeOfItsOwn() {
    assertThat(changes(TURNS, TURNS.replace("#ben", "#ada").replace("Ben:", "Berg:")))
        .containsExactly(
            "speaker in #b: sp/@who \"#ben\" is now \"#ada\"",
            "speaker in #b: \"Ben\" is now \"Berg\"");
  }

  @Test
  void aTurnThatIsNotThereIsOneChange() {
    String without = TURNS.replaceAll("<sp xml:id=\"b\".*</sp>", "");

    assertThat(changes(TURNS, without))
        .containsExactly("turn in #b: sp \"Ben: Who is to use it on 26 June?\" was removed");
    assertThat(changes(without, TURNS))
        .containsExactly("turn in #b: sp \"Ben: Who is to use it on 26 June?\" was added");
  }

  @Test
  void aTurnIsMatchedByItsIdWhereverItStands() {
    String first = TURNS.lines().findFirst().orElseThrow();
    String moved = TURNS.replace(first, "") + first.replace("finished", "ready");

    assertThat(changes(TURNS, moved))
        .containsExactly(
            "order in #a: sp stands elsewhere", "words in #a: \"finished\" is now \"ready\"");
  }

  @Test
  void aTurnThatMovedToAnotherDivisionIsNotAnother() {
    String divided = TURNS.replace("<sp xml:id=\"c\"", "</div><div><sp xml:id=\"c\"");

    assertThat(changes(TURNS, divided))
        .containsExactly(
            "tag in TEI/text/body/div: div was added", "order in #c: sp stands elsewhere");
  }

  @Test
  void withoutIdsTurnsAreMatchedByTheirWords() {
    String named = TURNS.replace("xml:id=\"b\"", "xml:id=\"second\"");

    assertThat(changes(TURNS, named))
        .containsExactly("tag in #second: sp/@xml:id \"b\" is now \"second\"");
  }

  @Test
  void aDateIsADateByItsElementAndItsAttributes() {
    String dated = TURNS.replace("26 June", "<date when=\"1962-06-26\">26 June</date>");

    assertThat(changes(TURNS, dated)).containsExactly("date in #b: date \"26 June\" was added");
    assertThat(changes(dated, dated.replace("06-26", "07-26")))
        .containsExactly("date in #b: date/@when \"1962-06-26\" is now \"1962-07-26\"");
    assertThat(changes(dated, dated.replace("26 June", "27 June")))
        .containsExactly("date in #b: \"26\" is now \"27\"");
  }

  @Test
  void aNoteIsComparedWithTheNoteInTheSamePlace() {
    String noted = TURNS.replace("finished.", "finished.<note n=\"1\">The old one.</note>");

    assertThat(changes(TURNS, noted))
        .containsExactly("note in #a: note \"The old one.\" was added");
    assertThat(changes(noted, noted.replace("old", "new")))
        .containsExactly("note in #a: \"old\" is now \"new\"");
    String elsewhere = TURNS.replace("bridge", "bridge<note n=\"1\">The old one.</note>");
    assertThat(changes(noted, elsewhere)).containsExactly("order in #a: note stands elsewhere");
  }

  @Test
  void markupIsComparedUponTheWordsItHolds() {
    String marked = TURNS.replace("bridge", "<hi rend=\"italic\">bridge</hi>");

    assertThat(changes(TURNS, marked)).containsExactly("tag in #a: hi \"bridge\" was added");
    assertThat(changes(marked, TURNS)).containsExactly("tag in #a: hi \"bridge\" was removed");
    assertThat(changes(marked, TURNS.replace("The bridge", "<hi rend=\"italic\">The bridge</hi>")))
        .containsExactly("tag in #a: hi \"bridge\" is now \"The bridge\"");
    assertThat(changes(marked, marked.replace("The <hi", "Well, the <hi")))
        .containsExactly("words in #a: \"The\" is now \"Well, the\"");
    assertThat(changes(marked, marked.replace("italic", "bold")))
        .containsExactly("tag in #a: hi/@rend \"italic\" is now \"bold\"");
  }

  @Test
  void anAttributeThatIsInOneOnlyWasAddedOrRemoved() {
    String certain = TURNS.replace("who=\"#ben\"", "who=\"#ben\" cert=\"low\"");

    assertThat(changes(TURNS, certain)).containsExactly("tag in #b: sp/@cert \"low\" was added");
    assertThat(changes(certain, TURNS)).containsExactly("tag in #b: sp/@cert \"low\" was removed");
  }

  @Test
  void aChangeSaysItsLineInBoth() {
    Change change =
        differences(
                TURNS,
                TURNS
                    .replace("<sp xml:id=\"a\"", "\n\n<sp xml:id=\"a\"")
                    .replace("it on", "this on"))
            .changes()
            .get(0);

    assertThat(change.before()).contains(new Spot("#b", 3));
    assertThat(change.after()).contains(new Spot("#b", 5));
  }

  @Test
  void rowsLayBothBesideEachOther() {
    List<Row> rows = differences(TURNS, TURNS.replace("finished", "ready")).rows();

    assertThat(rows).extracting(Row::at).startsWith("#a speaker", "#a p", "#b speaker");
    assertThat(rows.stream().filter(Row::isChanged))
        .containsExactly(
            new Row(
                "#a p",
                "en",
                List.of(
                    new Row.Piece("The bridge is ", true),
                    new Row.Piece("finished", false),
                    new Row.Piece(".", true)),
                List.of(
                    new Row.Piece("The bridge is ", true),
                    new Row.Piece("ready", false),
                    new Row.Piece(".", true))));
  }

  @Test
  void thePageShowsWhatWasRemovedAndAddedInItsLanguageAndEscapesIt() {
    Differences differences = differences(TURNS, TURNS.replace("finished", "&lt;ready>"));

    String page = SideBySidePage.of(List.of(new Compared("a.xml", "b.xml", differences)));

    assertThat(page)
        .contains("<del><span class=\"spoken\" lang=\"en\">removed: </span>finished</del>")
        .contains("<ins><span class=\"spoken\" lang=\"en\">added: </span>&lt;ready&gt;</ins>")
        .contains("<td lang=\"en\" dir=\"auto\">The bridge is ")
        .contains("3 passages are alike");
  }

  private static List<String> changes(String turns, String others) {
    return differences(turns, others).changes().stream()
        .map(c -> c.kind().word() + " in " + c.spot().at() + ": " + c.message())
        .toList();
  }

  private static Differences differences(String turns, String others) {
    return encoding(turns).differences(encoding(others), TEXT);
  }

  private static Encoding encoding(String turns) {
    String tei =
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"en\"><text><body><div>\n"
            + turns
            + "</div></body></text></TEI>";
    try {
      return Encoding.parse(tei.getBytes(StandardCharsets.UTF_8));
    } catch (NotWellFormedException e) {
      throw new AssertionError(e);
    }
  }

  private static TextElements textElements() {
    try {
      return TextElements.of(Schema.flatGrammar());
    } catch (NotWellFormedException e) {
      throw new AssertionError(e);
    }
  }
}
