package chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Dates in a text")
class DatesTest {
  private static String of(String text) {
    return Dates.find(text).stream()
        .map(d -> d.when() + d.to().map(to -> "/" + to).orElse(""))
        .reduce((a, b) -> a + " " + b)
        .orElse("none");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Held on Monday, 3 October 1949                 | 1949-10-03",
        "the 3rd day of October, 1949                   | 1949-10-03",
        "MARCH 21, 1973                                 | 1973-03-21",
        "Oct. 3d, 1949                                  | 1949-10-03",
        "3-Oct-1949                                     | 1949-10-03",
        "7. Dezember 1954                               | 1954-12-07",
        "le jeudi 1er décembre 1922                     | 1922-12-01",
        "jueves, 7 de marzo de 1996                     | 1996-03-07",
        "3 de outubro de 1949                           | 1949-10-03",
        "26 июня 1962 года                              | 1962-06-26",
        "9 KASIM 1961                                   | 1961-11-09",
        "26 Haziran 1962'de                             | 1962-06-26",
        "26 HAZİRAN 1962                                | 1962-06-26",
        "一九六二年六月二十六日                            | 1962-06-26",
        "二〇〇八年十月三十一日                            | 2008-10-31",
        "昭和六十三年三月三日                              | 1988-03-03",
        "平成元年1月8日                                   | 1989-01-08",
        "民國五十一年十月三十一日                            | 1962-10-31",
        "1961年5月9日                                    | 1961-05-09",
        "1974년 10월 2일                                  | 1974-10-02",
        "1974. 10. 2.                                   | 1974-10-02",
        "1974/10/02                                     | 1974-10-02",
        "02.10.1974                                     | 1974-10-02",
        "October 1949                                   | 1949-10",
        "3-5 October 1949                               | 1949-10-03/1949-10-05",
        "from 3 to 5 October 1949                       | 1949-10-03/1949-10-05",
        "vom 3. bis 5. Oktober 1949                     | 1949-10-03/1949-10-05",
        "du 3 au 5 octobre 1949                         | 1949-10-03/1949-10-05",
        "del 3 al 5 de octubre de 1949                  | 1949-10-03/1949-10-05",
        "с 3 по 5 октября 1949 г.                        | 1949-10-03/1949-10-05",
        "October 3-5, 1949                              | 1949-10-03/1949-10-05",
        "30 September - 2 October 1949                  | 1949-09-30/1949-10-02",
        "September 30 - October 2, 1949                 | 1949-09-30/1949-10-02",
        "30 December 1949 to 2 January 1950             | 1949-12-30/1950-01-02",
        "1961年5月9日至11日                               | 1961-05-09/1961-05-11",
        "1961年5月30日至6月1日                             | 1961-05-30/1961-06-01",
        "31 February 1949                               | 1949-02",
        "in 1949 he may be 30                           | none",
      })
  void are_read_in_the_languages_of_the_transcripts(String text, String dates) {
    assertThat(of(text)).isEqualTo(dates);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "3 March 1711/12                | 1712-03-14 | 1712-03-03",
        "25 October 1917 (O.S.)         | 1917-11-07 | 1917-10-25",
        "25 октября 1917 г. ст. ст.      | 1917-10-25 | none",
        "25 октября 1917 (ст. ст.)       | 1917-11-07 | 1917-10-25",
        "den 3. Mai 1790 a. St.         | 1790-05-14 | 1790-05-03",
        "12/25 March 1917               | 1917-03-25 | 1917-03-12",
        "29 February 1900 (Old Style)   | 1900-03-13 | 1900-02-29",
      })
  void are_turned_into_the_calendar_of_today_where_Old_Style_is_said(
      String text, String when, String julian) {
    Dates.Found date = Dates.find(text).get(0);

    assertThat(date.when()).isEqualTo(when);
    assertThat(date.julian().orElse("none")).isEqualTo(julian);
  }

  @Test
  void stand_where_the_text_has_them() {
    Dates.Found date = Dates.find("Done on 3 May 1949 at noon").get(0);

    assertThat(date.in("Done on 3 May 1949 at noon").text()).isEqualTo("3 May 1949");
  }
}
