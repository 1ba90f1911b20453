package chancery.report;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Finding;
import chancery.finding.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {
  @Test
  void saysWhereAndWhatShowsTheSourceAndSaysWhatToDo() {
    assertThat(report(at(2, 9), "<div>", "    <sp who=\"Ada\" n=\"1\">"))
        .isEqualTo(
            """
            a.xml:2:9: error[CORE-002]: "Ada" is not a pointer.
                2 |     <sp who="Ada" n="1">
                  |         ^^^^^^^^^
            help: Write who="#ada".
            """);
  }

  @Test
  void marksTheNameOfATag() {
    assertThat(caretsIn(report(at(1, 3), "  <persname>Ben</persname>"))).isEqualTo("<persname");
  }

  @Test
  void marksAWord() {
    assertThat(caretsIn(report(at(1, 9), "He said öffnen!"))).isEqualTo("öffnen");
  }

  @Test
  void marksTheEndOfALine() {
    assertThat(report(at(1, 6), "<div>")).contains("1 | <div>\n      |      ^\n");
  }

  @Test
  void givesWideLettersTwoColumnsAndJoinedMarksNone() {
    assertThat(report(at(1, 6), "会议：e\u0301x")).contains("1 | 会议：e\u0301x\n      |        ^\n");
    assertThat(report(at(1, 1), "会议：")).contains("      | ^^^^\n");
  }

  @Test
  void showsATabAsFourColumns() {
    assertThat(report(at(1, 2), "\t<p>")).contains("1 |     <p>\n      |     ^^\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 50, 500, 4990, 5001})
  void cutsALongLineAroundThePlace(int column) {
    String line = "abcd ".repeat(1000);

    List<String> excerpt = report(at(1, column), line).lines().toList().subList(1, 3);

    assertThat(excerpt).allSatisfy(part -> assertThat(part.length()).isLessThanOrEqualTo(80));
    assertThat(excerpt.get(0)).contains("…");
    assertThat(excerpt.get(1)).endsWith("^");
  }

  @Test
  void keepsALongLineOfWideLettersWithinTheWidth() {
    String excerpt = report(at(1, 400), "会".repeat(1000)).lines().toList().get(1);

    assertThat(Columns.width(excerpt)).isBetween(70, 80);
  }

  @Test
  void letsNothingInTheSourceMoveTheCursor() {
    assertThat(report(at(1, 1), "a\u001B[2Jb\u202Ec")).contains("a\uFFFD[2Jb\uFFFDc");
  }

  @Test
  void showsNoExcerptWhereThePlaceIsNotKnownOrNotThere() {
    String line = "<div>";

    assertThat(report(Place.of("a.xml"), line)).doesNotContain(line).startsWith("a.xml: error");
    assertThat(report(at(7, 1), line)).doesNotContain(line);
  }

  @Test
  void saysNothingOfHelpWhereThereIsNone() {
    Finding finding = Finding.info("CORE-002", at(1, 1), "So it is.", "");

    assertThat(TextReport.plain().write(finding, List.of()))
        .isEqualTo("a.xml:1:1: info[CORE-002]: So it is.\n");
  }

  @Test
  void isColouredOnlyIfAsked() {
    Finding finding = finding(at(1, 1));
    String coloured = TextReport.coloured().write(finding, List.of("<div>"));

    assertThat(coloured).contains("\u001B[1;31merror[CORE-002]\u001B[0m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(TextReport.plain().write(finding, List.of("<div>")));
  }

  private static Place at(int line, int column) {
    return new Place("a.xml", line, column);
  }

  private static Finding finding(Place place) {
    return Finding.error("CORE-002", place, "\"Ada\" is not a pointer.", "Write who=\"#ada\".");
  }

  private static String report(Place place, String... lines) {
    return TextReport.plain().write(finding(place), List.of(lines));
  }

  /** What stands above the carets, in a report without wide letters. */
  private static String caretsIn(String report) {
    String source = report.lines().toList().get(1);
    String marks = report.lines().toList().get(2);
    return source.substring(marks.indexOf('^'), marks.lastIndexOf('^') + 1);
  }
}
