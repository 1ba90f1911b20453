package chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A line that lists persons")
class PersonParserTest {
  private static String of(String line) {
    return PersonParser.parse(line).stream()
        .map(
            p ->
                p.name().text()
                    + p.offices().stream().map(o -> " = " + o.text()).collect(Collectors.joining()))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Fenn, Director of Trade               | Ada Fenn = Director of Trade",
        "Regierungsrat Konrad Thebes               | Konrad Thebes = Regierungsrat",
        "Oberförster Gerland                       | Gerland = Oberförster",
        "Hans Baumeister                           | Hans Baumeister",
        "И. С. Тихий                                | И. С. Тихий",
        "Second Secretary of the Legation K. Holm  | K. Holm = Second Secretary of the Legation",
        "The Treasurer (Sir Miles Avenel)          | Sir Miles Avenel = The Treasurer",
        "The Secretary                             | The Secretary",
        "Carl Holm, Keeper of the Seal of Oakport  | Carl Holm = Keeper of the Seal of Oakport",
        "Carl Holm, Keeper of the Seal, Ada Fenn   | Carl Holm = Keeper of the Seal; Ada Fenn",
        "Mr. Holm, Fenn of Trade                   | Mr. Holm; Fenn",
        "Mr. Holm of Mines, Fenn of Trade          | Mr. Holm; Fenn",
        "Ada Fenn, Mayor.                          | Ada Fenn = Mayor",
        "方启明司长、苏文                              | 方启明 = 司长; 苏文",
        "使馆一等秘书卡尔                              | 卡尔 = 使馆一等秘书",
        "国務大臣（鈴木一郎君）                           | 鈴木一郎 = 国務大臣",
        "佐藤花子君                                  | 佐藤花子",
        "苏文先生                                   | 苏文",
        "윤재호 위원장, 문경아 위원                     | 윤재호 = 위원장; 문경아 = 위원",
      })
  void gives_names_and_offices_in_either_order(String line, String persons) {
    assertThat(of(line)).isEqualTo(persons);
  }
}
