package chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.edition.Conversion;
import chancery.edition.Converter;
import chancery.finding.Finding;
import chancery.finding.Severity;
import chancery.xml.Saxon;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of the persons and places of registers, a converted transcript")
class NamingTest {
  private static final Saxon SAXON = new Saxon();

  private static final String PERSONS =
      """
      id,name,other names
      berg,Ada Berg,Frau Berg
      okri,Ben Okri,
      holm-1,Carl Holm,
      holm-2,Carl Holm,
      norland,Norland,
      """;

  private static final String PLACES =
      """
      id,name,other names
      northport,Northport,Northport Harbour
      norland,Norland,
      """;

  private static Register register(Kind kind, String table) {
    return RegisterFile.read(
        kind,
        kind.stem() + ".csv",
        table.getBytes(StandardCharsets.UTF_8),
        SAXON,
        finding -> {
          throw new AssertionError(finding.message());
        });
  }

  private static final Converter CONVERTER =
      new Converter(SAXON)
          .naming(
              Registers.of(List.of(register(Kind.PERSON, PERSONS), register(Kind.PLACE, PLACES))));

  private static Conversion convert(String name, String text) {
    Conversion conversion = CONVERTER.convert(name, text.getBytes(StandardCharsets.UTF_8));
    assertThat(conversion.findings()).noneMatch(f -> f.severity() == Severity.ERROR);
    return conversion;
  }

  private static String tei(String name, String text) {
    return new String(convert(name, text).tei(), StandardCharsets.UTF_8);
  }

  private static final String MINUTES =
      """
      Minutes of the Harbour Board

      Date: 2 May 1903
      Place: Northport
      Present: Mrs. Ada Berg, Carl Holm, Nils Dahl

      Berg: Ben Okri writes from Northport Harbour.[1] [BEN OKRI is not here.]

      Holm: Carl Holm says that Ben
      Okri has left Norland.

      Dahl: Let Frau Berg go on.

      [1] A letter of Ben Okri, from Northport.
      """;

  @Test
  void points_at_the_entries_where_their_names_stand() {
    assertThat(tei("minutes.txt", MINUTES))
        .contains(
            "<persName ref=\"persons.xml#okri\" cert=\"high\" resp=\"#chancery\">Ben Okri</persName>"
                + " writes from <placeName ref=\"places.xml#northport\" cert=\"high\""
                + " resp=\"#chancery\">Northport Harbour</placeName>",
            ">BEN OKRI</persName> is not here.]",
            ">Frau Berg</persName> go on.");
  }

  @Test
  void matches_those_present_to_their_entries_and_gives_the_reason() {
    assertThat(tei("minutes.txt", MINUTES))
        .containsPattern("<person xml:id=\"ada-berg\"[^>]* sameAs=\"persons.xml#berg\">")
        .containsPattern("<person xml:id=\"nils-dahl\"[^>]*(?<!sameAs=\"[^\"]{1,40}\")>")
        .contains("<certainty target=\"#ada-berg\" match=\"@sameAs\" locus=\"value\"");
  }

  @Test
  void leaves_names_alone_that_several_entries_have_and_lists_them() {
    Conversion conversion = convert("minutes.txt", MINUTES);
    String tei = new String(conversion.tei(), StandardCharsets.UTF_8);
    assertThat(tei).doesNotContain("#holm-1", "#holm-2", "#norland");
    assertThat(conversion.findings().stream().filter(f -> f.rule().equals("NAMESDATES-101")))
        .extracting(f -> f.place().line(), Finding::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                5,
                "\"Carl Holm\" is the name of several entries of the registers, and is not tagged,"
                    + " in any of 2 places: persons.xml#holm-1, persons.xml#holm-2"),
            org.assertj.core.groups.Tuple.tuple(
                10,
                "\"Norland\" is the name of several entries of the registers, and is not tagged:"
                    + " persons.xml#norland, places.xml#norland"));
  }

  @Test
  void says_in_its_header_how_names_were_found() {
    assertThat(tei("minutes.txt", MINUTES))
        .contains("persons and places of the registers were tagged");
    assertThat(tei("letter.txt", "Nothing is named here.\n")).doesNotContain("of the registers");
  }

  @Test
  void keeps_emphasis_and_links_whole_around_and_within_names() {
    String tei =
        tei(
            "a.md",
            "Ada Berg: I saw **Ben** Okri, *Ben Okri*, and *with Ben* Okri in"
                + " [Northport](http://example.org/np).\n\nBen Okri: Yes.\n\nAda Berg: So.\n");
    assertThat(Pattern.compile("ref=\"persons.xml#okri\"").matcher(tei).results()).hasSize(2);
    assertThat(tei)
        .contains("<hi rend=\"bold\">Ben</hi> Okri</persName>")
        .contains("<hi rend=\"italic\">Ben Okri</hi></persName>, and")
        .contains("<hi rend=\"italic\">with Ben</hi> Okri")
        .contains("<ref target=\"http://example.org/np\">Northport</ref></placeName>.");
  }

  @Test
  void has_the_same_words_as_without_registers() {
    byte[] without =
        new Converter(SAXON).convert("minutes.txt", MINUTES.getBytes(StandardCharsets.UTF_8)).tei();
    String text = "(?s)^.*<text[ >]|</?(persName|placeName)[^>]*>";
    assertThat(tei("minutes.txt", MINUTES).replaceAll(text, ""))
        .isEqualTo(new String(without, StandardCharsets.UTF_8).replaceAll(text, ""));
  }
}
