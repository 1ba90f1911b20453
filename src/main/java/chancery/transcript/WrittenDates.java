package chancery.transcript;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Dates as people write them, in the languages that are known, as W3C XML Schema writes them. */
public final class WrittenDates {
  private WrittenDates() {}

  /**
   * What the one date in some words may be: its day or month; the end of a range; the same day in
   * the Julian calendar, where the words say Old Style.
   *
   * @param year the year that is meant where the words state none
   * @return nothing where the words hold no date that can be read, or several
   */
  public static Set<String> meant(String words, String year) {
    Set<String> meant = meant(words);
    if (meant.isEmpty() && !words.matches("(?s).*[0-9]{4}.*")) {
      meant = meant(words.strip() + " " + year);
      return meant.isEmpty() ? meant(year + "年" + words.strip()) : meant;
    }
    return meant;
  }

  private static Set<String> meant(String words) {
    List<Dates.Found> found = Dates.find(words);
    Set<String> meant = new LinkedHashSet<>();
    if (found.size() == 1) {
      meant.add(found.get(0).when());
      found.get(0).to().ifPresent(meant::add);
      found.get(0).julian().ifPresent(meant::add);
    }
    return meant;
  }
}
