package chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Times of day in a text")
class TimesTest {
  private static String of(String text) {
    return Times.find(text).stream()
        .map(t -> t.when() + t.to().map(to -> "/" + to).orElse(""))
        .reduce((a, b) -> a + " " + b)
        .orElse("none");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "4:00 p.m.                                  | 16:00:00",
        "at 4 p. m.                                 | 16:00:00",
        "12.15 a.m.                                 | 00:15:00",
        "1600 hours                                 | 16:00:00",
        "at half past three                         | 03:30:00",
        "at half past two in the afternoon          | 14:30:00",
        "a quarter to four p.m.                     | 15:45:00",
        "three o'clock                              | 03:00:00",
        "at noon                                    | 12:00:00",
        "17 Uhr                                     | 17:00:00",
        "14.30 Uhr                                  | 14:30:00",
        "9 Uhr 4 Minuten                            | 09:04:00",
        "halb vier Uhr nachmittags                  | 15:30:00",
        "16 h 30                                    | 16:30:00",
        "à quinze heures                            | 15:00:00",
        "à deux heures et demie                     | 02:30:00",
        "a las diez y cinco minutos de la mañana    | 10:05:00",
        "a las cinco y treinta minutos de la tarde  | 17:30:00",
        "às 14 horas e 30 minutos                   | 14:30:00",
        "15 часов 40 минут                          | 15:40:00",
        "в 3 часа дня                               | 15:00:00",
        "下午四时                                    | 16:00:00",
        "下午四时半                                   | 16:30:00",
        "上午九点十五分                                | 09:15:00",
        "晚上8:30                                    | 20:30:00",
        "오후 3시                                     | 15:00:00",
        "오전 10시 30분                               | 10:30:00",
        "saat 14.00                                 | none",
        "10:00-12:30                                | 10:00:00/12:30:00",
        "10-12:30                                   | 10:00:00/12:30:00",
        "10.30 a.m. to 12 noon                      | 10:30:00/12:00:00",
        "from 3 to 4:30 p.m.                        | 15:00:00/16:30:00",
        "11-1 p.m.                                  | 11:00:00/13:00:00",
        "14.30-16.00 Uhr                            | 14:30:00/16:00:00",
        "de 15 h 10 à 15 h 55                       | 15:10:00/15:55:00",
        "下午四时至五时半                              | 16:00:00/17:30:00",
        "오후 2시부터 4시까지                           | 14:00:00/16:00:00",
        "a ratio of 3:1                             | none",
        "25:00                                      | none",
        "the two of them                            | none",
      })
  void are_read_in_the_languages_of_the_transcripts(String text, String times) {
    assertThat(of(text)).isEqualTo(times);
  }
}
