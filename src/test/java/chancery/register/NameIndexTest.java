package chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An index of names")
class NameIndexTest {

  /** What is found of the names that a bar divides, each its own person: the words of the text. */
  private static List<String> found(String names, String text) {
    List<String> found = new ArrayList<>();
    for (Mention mention : index(names).in(text)) {
      found.add(text.substring(mention.start(), mention.end()));
    }
    return found;
  }

  private static NameIndex index(String names) {
    List<Entry> entries = new ArrayList<>();
    for (String name : names.split("\\|", -1)) {
      entries.add(new Entry(Kind.PERSON, "p" + entries.size(), List.of(name)));
    }
    return new NameIndex(entries);
  }

  @Nested
  class finds {
    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '"',
        textBlock =
            """
            Ada Berg,   "So said Ada Berg, and sat.",         Ada Berg
            Ada Berg,   "Ada Berg's hat, Ada Berg’s coat",    Ada Berg/Ada Berg
            Ada Berg,   "(Ada Berg)",                         Ada Berg
            Berg,       "the Bergs, Bergen and Ada Berg",     Berg
            Berg,       "Berg-Holm said; the pre-Berg time",  ""
            O'Hara,     "O’Hara and O'Hara",                  O’Hara/O'Hara
            Hara,       "O'Hara",                             ""
            Aubigny,    "M. d’Aubigny, l'Aubigny",            Aubigny/Aubigny
            "Berg, Ada","Ada Berg and Berg, Ada",             "Ada Berg/Berg, Ada"
            U.N.,       "at the U.N. today",                  U.N.
            """)
    void whole_words(String name, String text, String expected) {
      assertThat(String.join("/", found(name, text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '"',
        textBlock =
            """
            Long,        "It was long ago. Long spoke.",      Long
            de Vries,    "De Vries and de Vries; DE VRIES:",  De Vries/de Vries/DE VRIES
            US,          "The US told us. Us too.",           US
            HOLM Carl,   "Holm Carl, HOLM Carl",              Holm Carl/HOLM Carl
            Işık,        "IŞIK, Işık",                        IŞIK/Işık
            Олег Берг,   "ОЛЕГ БЕРГ: Олег Берг",              ОЛЕГ БЕРГ/Олег Берг
            Straße,      "die Straße, die straße",            Straße
            """)
    void names_in_their_capitals_or_all_in_capitals(String name, String text, String expected) {
      assertThat(String.join("/", found(name, text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '"',
        textBlock =
            """
            李大海,      "请李大海同志说。",       李大海
            Carl Holm,   "请Carl Holm说",          Carl Holm
            山本太郎,    "山本太郎さんは",          山本太郎
            박철수,      "박철수는 박철수 박철수산은", 박철수/박철수
            สมชาย,       "คุณสมชายพูด",            สมชาย
            """)
    void names_in_scripts_without_spaces(String name, String text, String expected) {
      assertThat(String.join("/", found(name, text))).isEqualTo(expected);
    }

    @Test
    void names_over_the_end_of_a_line_and_with_other_spaces() {
      assertThat(found("Ada Berg", "Ada\n   Berg; Ada\u00A0Berg")).hasSize(2);
    }

    @Test
    void names_whose_accents_are_characters_of_their_own() {
      assertThat(found("José Peña", "said Jose\u0301 Pen\u0303a."))
          .containsExactly("Jose\u0301 Pen\u0303a");
    }

    @Test
    void names_that_a_hyphen_divides_where_a_line_ends() {
      String text = "said Car-\nolsen.";
      BitSet hyphen = new BitSet();
      hyphen.set(8, 10);
      assertThat(index("Carolsen").in(text, hyphen))
          .extracting(Mention::start, Mention::end)
          .containsExactly(org.assertj.core.groups.Tuple.tuple(5, text.length() - 1));
      assertThat(index("Carolsen").in(text)).isEmpty();
    }

    @Test
    void the_longest_of_names_that_overlap() {
      assertThat(found("Berg|Ada Berg|Ada Berg Holm|Holm Station", "Ada Berg Holm Station"))
          .containsExactly("Ada Berg Holm");
    }

    @Test
    void the_shorter_where_the_longer_is_no_whole_word() {
      assertThat(found("Ada|Ada Ber", "Ada Berg")).containsExactly("Ada");
    }
  }

  @Test
  void says_whom_a_name_can_mean() {
    assertThat(index("Ada Berg|Ada Berg").in("Ada Berg"))
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.isAmbiguous()).isTrue();
              assertThat(mention.meant()).extracting(Entry::id).containsExactly("p0", "p1");
            });
  }

  @Test
  void tells_names_apart_by_their_capitals() {
    assertThat(index("Van Dam|van Dam").in("said van Dam"))
        .singleElement()
        .satisfies(
            mention -> assertThat(mention.meant()).extracting(Entry::id).containsExactly("p1"));
  }

  @Test
  void knows_an_entry_once_that_has_a_name_twice() {
    NameIndex index =
        new NameIndex(List.of(new Entry(Kind.PERSON, "p", List.of("Ada Berg", "Berg, Ada"))));
    assertThat(index.in("Ada Berg")).noneMatch(Mention::isAmbiguous);
  }

  @Test
  void of_no_names_finds_nothing() {
    assertThat(new NameIndex(List.of()).in("Ada Berg")).isEmpty();
    assertThat(found("X|7", "X and 7 and X")).isEmpty();
  }

  @Test
  void keeps_the_order_of_words_of_a_place() {
    NameIndex index =
        new NameIndex(List.of(new Entry(Kind.PLACE, "p", List.of("Quayside, Northport"))));
    assertThat(index.in("at Northport Quayside")).isEmpty();
  }
}
