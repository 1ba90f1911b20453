package chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Finding;
import chancery.validate.Validator;
import chancery.xml.Saxon;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A register")
class RegisterFileTest {
  private static final Saxon SAXON = new Saxon();

  private final List<Finding> findings = new ArrayList<>();

  private Register read(Kind kind, String path, String text) {
    return read(kind, path, text, StandardCharsets.UTF_8);
  }

  private Register read(Kind kind, String path, String text, Charset charset) {
    return RegisterFile.read(kind, path, text.getBytes(charset), SAXON, findings::add);
  }

  private static String tei(Register register) {
    return new String(register.tei(), StandardCharsets.UTF_8);
  }

  @Nested
  @DisplayName("that is a table")
  class Table {
    private static final String PERSONS =
        """
        id,name,other names,dates,wikidata,viaf,gnd
        ada-berg,"Berg, Ada",A. Berg|Frau Berg,1871-1944,Q1001,http://viaf.org/viaf/2002,100200300X
        okri,Ben Okri,,fl. 1903,,,
        """;

    @Test
    void has_an_entry_a_line() {
      Register register = read(Kind.PERSON, "persons.csv", PERSONS);
      assertThat(findings).isEmpty();
      assertThat(register.entries())
          .containsExactly(
              new Entry(Kind.PERSON, "ada-berg", List.of("Berg, Ada", "A. Berg", "Frau Berg")),
              new Entry(Kind.PERSON, "okri", List.of("Ben Okri")));
    }

    @Test
    void becomes_TEI() {
      assertThat(tei(read(Kind.PERSON, "minutes/persons.csv", PERSONS)))
          .contains("<p>Made of the table persons.csv.</p>")
          .containsSubsequence(
              "<person xml:id=\"ada-berg\">",
              "<persName>Berg, Ada</persName>",
              "<persName type=\"variant\">A. Berg</persName>",
              "<persName type=\"variant\">Frau Berg</persName>",
              "<birth when=\"1871\">1871</birth>",
              "<death when=\"1944\">1944</death>",
              "<idno type=\"Wikidata\">Q1001</idno>",
              "<idno type=\"VIAF\">2002</idno>",
              "<idno type=\"GND\">100200300X</idno>",
              "<person xml:id=\"okri\">",
              "<note>fl. 1903</note>");
    }

    @Test
    void of_places_has_their_coordinates() {
      Register register =
          read(
              Kind.PLACE,
              "places.csv",
              "ID;Name;Other_names;Lat;Long\nnp;Northport;;-59,91;10.75\n");
      assertThat(findings).isEmpty();
      assertThat(tei(register))
          .containsSubsequence(
              "<place xml:id=\"np\">",
              "<placeName>Northport</placeName>",
              "<geo>-59.91 10.75</geo>");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void becomes_TEI_that_is_valid(Kind kind) {
      String table =
          kind == Kind.PERSON ? PERSONS : "id,name,lat,long,gnd\nnp,Northport,1,2,4-1234\n";
      byte[] tei = read(kind, "table.csv", table).tei();
      assertThat(new Validator(SAXON).validate("table.xml", tei)).isEmpty();
    }

    @Test
    void may_begin_with_a_byte_order_mark() {
      assertThat(read(Kind.PERSON, "persons.csv", "\uFEFFid,name\na,Ada Berg\n").entries())
          .hasSize(1);
      assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '>',
        textBlock =
            """
            id;name;nmae:a;Ada;b                 > 1 > there is no column "nmae" here
            name;x                               > 1 > the column "id" is missing
            id;name:a;Ada:a;Ben                  > 3 > the id "a" is that of the entry in line 2 too
            id;name:1a;Ada                       > 2 > "1a" cannot be an id
            id;name:;Ada                         > 2 > this entry has no id
            id;name:a;                           > 2 > a has no name
            id;name;wikidata:a;Ada;1234          > 2 > "1234" is no identifier of Wikidata
            id;name;gnd:a;Ada;none               > 2 > "none" is no identifier of GND
            """)
    void says_where_it_is_wrong(String table, int line, String message) {
      read(Kind.PERSON, "persons.csv", table.strip().replace(':', '\n'));
      assertThat(findings)
          .anySatisfy(
              finding -> {
                assertThat(finding.rule()).isEqualTo("NAMESDATES-102");
                assertThat(finding.place().line()).isEqualTo(line);
                assertThat(finding.message()).isEqualTo(message);
              });
    }

    @Test
    void has_coordinates_on_the_globe() {
      read(Kind.PLACE, "places.csv", "id,name,lat,long\nnp,Northport,91,10\n");
      assertThat(findings)
          .extracting(Finding::message)
          .containsExactly("\"91\" and \"10\" are no latitude and longitude");
    }

    @Test
    void is_in_UTF_8() {
      read(Kind.PERSON, "persons.csv", "id,name\na,José\n", StandardCharsets.ISO_8859_1);
      assertThat(findings).extracting(Finding::help).contains("save the table as \"CSV UTF-8\"");
    }
  }

  @Nested
  @DisplayName("that is TEI")
  class InTei {
    private static final String HEAD = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><standOff>";
    private static final String FOOT = "</standOff></TEI>";

    @Test
    void has_the_persons_with_their_names_also_in_the_order_they_are_spoken() {
      Register register =
          read(
              Kind.PERSON,
              "persons.xml",
              HEAD
                  + """
                  <listPerson><person xml:id='dam'><persName><surname>Dam</surname>, <forename>Piet</forename>
                  <nameLink>van</nameLink></persName><persName>The Pilot</persName></person></listPerson>
                  """
                  + FOOT);
      assertThat(findings).isEmpty();
      assertThat(register.entries())
          .containsExactly(
              new Entry(Kind.PERSON, "dam", List.of("Dam, Piet van", "Piet van Dam", "The Pilot")));
    }

    @Test
    void has_places_within_places() {
      Register register =
          read(
              Kind.PLACE,
              "places.xml",
              HEAD
                  + "<listPlace><place xml:id='n'><country>Norland</country><place xml:id='np'>"
                  + "<settlement>Northport</settlement></place></place></listPlace>"
                  + FOOT);
      assertThat(register.entries())
          .containsExactly(
              new Entry(Kind.PLACE, "n", List.of("Norland")),
              new Entry(Kind.PLACE, "np", List.of("Northport")));
    }

    @Test
    void stays_as_its_editor_wrote_it() {
      String text =
          HEAD
              + "<listPerson><person xml:id='a'><persName>A</persName></person></listPerson>"
              + FOOT;
      assertThat(tei(read(Kind.PERSON, "persons.xml", text))).isEqualTo(text);
    }

    @Test
    void without_entries_is_wrong() {
      read(Kind.PLACE, "places.xml", HEAD + FOOT);
      assertThat(findings)
          .extracting(Finding::message)
          .containsExactly("no place with an xml:id and a name is here");
    }

    @Test
    void that_is_not_well_formed_says_where() {
      read(Kind.PERSON, "persons.xml", HEAD + "\n<listPerson>");
      assertThat(findings).extracting(f -> f.place().line()).containsExactly(2);
    }
  }
}
