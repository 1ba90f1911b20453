package chancery.print;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The marks of notes that are numbered by page. Which page a note comes to stand on is known only
 * when the pages are set, so they are set again with what was found the time before, until the
 * marks are those of the pages they are on.
 *
 * <p>For one layout.
 */
final class NoteMarks {
  private final Map<String, String> known;
  private final Map<String, Boolean> lettered = new LinkedHashMap<>();

  private NoteMarks(Map<String, String> known) {
    this.known = Map.copyOf(known);
  }

  /** Before any page is set: every note is taken to be the first of its page. */
  static NoteMarks unknown() {
    return new NoteMarks(Map.of());
  }

  /**
   * The mark of a note.
   *
   * @param call the id of the place where it is called
   * @param letter whether it is a letter, as the edition's own notes have, and not a number
   */
  String of(String call, boolean letter) {
    lettered.putIfAbsent(call, letter);
    return known.getOrDefault(call, mark(1, letter));
  }

  /** The marks that the notes asked for here have by the pages they came to stand on. */
  NoteMarks by(Pages pages) {
    Map<String, String> marks = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    lettered.forEach(
        (call, letter) -> {
          String counted = pages.indexOf(call) + (letter ? " letters" : " numbers");
          marks.put(call, mark(counts.merge(counted, 1, Integer::sum), letter));
        });
    return new NoteMarks(marks);
  }

  /** Whether these are the marks with which the notes were set. */
  boolean agreeWith(NoteMarks set) {
    return set.lettered.entrySet().stream()
        .allMatch(note -> set.of(note.getKey(), note.getValue()).equals(known.get(note.getKey())));
  }

  /** 1, 2, 3; or a to z, then aa. */
  private static String mark(int number, boolean letter) {
    if (!letter) {
      return String.valueOf(number);
    }
    String last = String.valueOf((char) ('a' + (number - 1) % 26));
    return number <= 26 ? last : mark((number - 1) / 26, true) + last;
  }
}
