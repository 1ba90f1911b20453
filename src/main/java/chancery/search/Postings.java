package chancery.search;

import java.util.List;
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

  private final StringBuilder rest = new StringBuilder();
  private final StringBuilder places = new StringBuilder();
  private final Set<String> forms = new TreeSet<>();
  private final boolean placed;
  private int first = -1;
  private int passage = -1;
  private int lastPassage;
  private int lastPlace;
  private int count;

  /**
   * Where a term stands in passages that follow each other.
   *
   * @param first the first passage with the term
   * @param last the last
   * @param rest what is written after the distance of the first
   * @param forms the forms of the term that there are
   */
  record Part(int first, int last, String rest, Set<String> forms) {}

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
    if (passage < 0) {
      return;
    }
    if (first < 0) {
      first = passage;
    } else {
      write(passage - lastPassage, rest);
    }
    lastPassage = passage;
    if (placed) {
      write(count, rest);
      rest.append(places);
    }
  }

  /** What was added; nothing may be added after that. */
  Part part() {
    finish();
    passage = -1;
    return new Part(first, lastPassage, rest.toString(), forms);
  }

  /** What was added, all parts of it, in their order. */
  static String written(List<Part> parts) {
    StringBuilder written = new StringBuilder();
    int before = 0;
    for (Part part : parts) {
      write(part.first() - before, written);
      written.append(part.rest());
      before = part.last();
    }
    return written.toString();
  }

  static void write(int number, StringBuilder to) {
    int left = number;
    while (left >= 1 << BITS) {
      to.append(DIGITS.charAt((left & ((1 << BITS) - 1)) | 1 << BITS));
      left >>>= BITS;
    }
    to.append(DIGITS.charAt(left));
  }
}
