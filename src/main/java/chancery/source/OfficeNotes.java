package chancery.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The footnotes and endnotes of an office document, and the marks that call them: numbered as the
 * program that made the document prints them, or as the document itself says.
 */
final class OfficeNotes {
  /** How a kind of notes is numbered. */
  enum Numbering {
    DECIMAL,
    LOWER_ROMAN,
    UPPER_ROMAN,
    LOWER_LETTER,
    UPPER_LETTER;

    String mark(int number) {
      return switch (this) {
        case DECIMAL -> String.valueOf(number);
        case LOWER_ROMAN -> roman(number);
        case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
        case LOWER_LETTER -> letter(number);
        case UPPER_LETTER -> letter(number).toUpperCase(Locale.ROOT);
      };
    }

    /** As the file names it; arabic numbers where it is another. */
    static Numbering of(String name) {
      return switch (name) {
        case "lowerRoman", "i" -> LOWER_ROMAN;
        case "upperRoman", "I" -> UPPER_ROMAN;
        case "lowerLetter", "a" -> LOWER_LETTER;
        case "upperLetter", "A" -> UPPER_LETTER;
        default -> DECIMAL;
      };
    }

    private static String letter(int number) {
      return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
      int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
      String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
      StringBuilder roman = new StringBuilder();
      int rest = number;
      for (int i = 0; i < values.length; i++) {
        for (; rest >= values[i]; rest -= values[i]) {
          roman.append(signs[i]);
        }
      }
      return roman.toString();
    }
  }

  private final Map<String, List<Block>> bodies = new HashMap<>();
  private final Map<String, Numbering> numberings = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> marks = new HashSet<>();
  private final Map<String, List<Comment>> comments = new HashMap<>();

  /** The marks of the notes that were called, in the order of their calls. */
  private final Map<String, String> called = new LinkedHashMap<>();

  void add(String kind, String id, List<Block> body) {
    bodies.put(kind + " " + id, body);
  }

  /**
   * Keeps a comment on a note.
   *
   * @return false where the note stands nowhere as a note
   */
  boolean comment(String kind, String id, Comment comment) {
    String note = kind + " " + id;
    if (called.containsKey(note)) {
      comments.computeIfAbsent(note, n -> new ArrayList<>()).add(comment);
    }
    return called.containsKey(note);
  }

  void number(String kind, Numbering numbering) {
    numberings.put(kind, numbering);
  }

  /** The next mark of a kind of notes. */
  String nextMark(String kind) {
    int number = counts.merge(kind, 1, Integer::sum);
    return numberings.getOrDefault(kind, Numbering.DECIMAL).mark(number);
  }

  /**
   * Calls a note by a mark.
   *
   * @return false where the mark calls another note already, or the file has no such note
   */
  boolean call(String kind, String id, String mark) {
    String note = kind + " " + id;
    if (!bodies.containsKey(note) || called.containsKey(note) || !marks.add(mark)) {
      return false;
    }
    called.put(note, mark);
    return true;
  }

  /** The words of a note. */
  List<Block> body(String kind, String id) {
    return bodies.getOrDefault(kind + " " + id, List.of());
  }

  /** The notes that were called, in the order of their calls. */
  List<Footnote> called() {
    List<Footnote> notes = new ArrayList<>();
    called.forEach((note, mark) -> notes.add(footnote(note, mark)));
    return notes;
  }

  private Footnote footnote(String note, String mark) {
    List<Block> body = bodies.getOrDefault(note, List.of());
    return new Footnote(mark, body, comments.getOrDefault(note, List.of()));
  }
}
