package chancery.validate;

import java.util.Set;

/** Reads dates as people write them. Safe to share between threads. */
@FunctionalInterface
public interface DateReader {

  /**
   * The days or months that some words may mean, as W3C XML Schema writes them.
   *
   * @param year the year that is meant where the words state none
   * @return nothing where the words cannot be read
   */
  Set<String> meant(String words, String year);

  /** Reads no date. */
  static DateReader none() {
    return (words, year) -> Set.of();
  }
}
