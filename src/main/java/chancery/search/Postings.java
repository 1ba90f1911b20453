package chancery.search;

import java.util.Set;
import java.util.TreeSet;

/**
 * Where a term stands: for each passage the distance from the one before, how often, and the
 * distances between its places. Numbers are written in characters of six bits, the lowest five of a
 * number first; the sixth says that more follow.
 */
final class Postings {
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final int BITS = 5;

  private final StringBuilder written = new StringBuilder();
  private final StringBuilder places = new StringBuilder();
  private final Set<String> forms = new TreeSet<>();
  private final boolean placed;
  private int passage = -1;
  private int lastPassage;
  private int lastPlace;
  private int count;

  /**
   * @param placed whether the places in a passage are kept
   */
  Postings(boolean placed) {
    this.placed = placed;
  }

  /** Adds a place; passages come in order, and places in a passage. */
  void add(int inPassage, int place, String form) {
    if (inPassage != passage) {
      finish();
      passage = inPassage;
      lastPlace = 0;
      count = 0;
      places.setLength(0);
    }
    count++;
    write(place - lastPlace, places);
    lastPlace = place;
    forms.add(form);
  }

  private void finish() {
    if (passage >= 0) {
      write(passage - lastPassage, written);
      lastPassage = passage;
      if (placed) {
        write(count, written);
        written.append(places);
      }
    }
  }

  /** What was added, written; nothing may be added after that. */
  String written() {
    finish();
    passage = -1;
    return written.toString();
  }

  /** The forms of the term that there are. */
  Set<String> forms() {
    return forms;
  }

  static void write(int number, StringBuilder to) {
    int rest = number;
    while (rest >= 1 << BITS) {
      to.append(DIGITS.charAt((rest & ((1 << BITS) - 1)) | 1 << BITS));
      rest >>>= BITS;
    }
    to.append(DIGITS.charAt(rest));
  }
}
