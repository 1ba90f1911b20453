package chancery.transcript;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The day of one calendar in another. */
final class Calendars {
  private static final long DAYS_BEFORE_1970 = 2_440_588;

  private Calendars() {}

  /**
   * The Gregorian day of a day of the Julian calendar, after the usual formula for the Julian day
   * number (Explanatory Supplement to the Astronomical Almanac, 12.95).
   *
   * @throws DateTimeException where there is no such day
   */
  static LocalDate gregorian(int year, int month, int day) {
    int longest = month == 2 && year % 4 == 0 ? 29 : LocalDate.of(2001, month, 1).lengthOfMonth();
    if (day < 1 || day > longest) {
      throw new DateTimeException("no such day: " + year + "-" + month + "-" + day);
    }
    int shift = (14 - month) / 12;
    long years = year + 4800L - shift;
    long months = month + 12L * shift - 3;
    long number = day + (153 * months + 2) / 5 + 365 * years + years / 4 - 32083;
    return LocalDate.ofEpochDay(number - DAYS_BEFORE_1970);
  }
}
