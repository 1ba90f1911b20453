package chancery.transcript;

import chancery.source.Comment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The comments on a document, each after the character that it follows: white space is none, and
 * where no letter stands before it in its row, it follows the next word.
 */
final class Comments {
  private final NavigableMap<Integer, List<Mark.Comment>> byPlace = new TreeMap<>();
  private final Map<String, Commentator> authors = new LinkedHashMap<>();

  private Comments() {}

  /** Places comments in a text whose runs begin at {@code starts}, from those lines and columns. */
  static Comments place(
      List<Comment> comments, String text, int[] starts, int[] lines, int[] columns) {
    Comments placed = new Comments();
    if (comments.isEmpty()) {
      return placed;
    }
    NavigableMap<Long, Integer> runs = new TreeMap<>();
    for (int i = 0; i < starts.length; i++) {
      runs.put(key(lines[i], columns[i]), i);
    }
    for (Comment comment : comments) {
      Map.Entry<Long, Integer> run = runs.floorEntry(key(comment.line(), comment.column()));
      int at = 0;
      if (run != null) {
        int i = run.getValue();
        int end = i + 1 < starts.length ? starts[i + 1] : text.length();
        int into = comment.line() == lines[i] ? comment.column() - columns[i] : end - starts[i];
        at = Math.min(starts[i] + into, end);
      }
      placed.add(comment, afterWord(text, at));
    }
    return placed;
  }

  private static long key(int line, int column) {
    return ((long) line << 32) | column;
  }

  private static int afterWord(String text, int place) {
    int at = place;
    while (at > 0 && DocumentText.isSpace(text.charAt(at - 1))) {
      at--;
    }
    for (int i = at - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
      if (Character.isLetter(text.charAt(i))) {
        return at;
      }
    }
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && !DocumentText.isSpace(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? at : text.stripTrailing().length();
  }

  private void add(Comment comment, int at) {
    Commentator author =
        authors.computeIfAbsent(
            comment.author(), name -> new Commentator("commentator-" + (authors.size() + 1), name));
    byPlace
        .computeIfAbsent(at, place -> new ArrayList<>())
        .add(
            new Mark.Comment(
                at, at, author.id(), DocumentText.paragraphs(comment.blocks(), false)));
  }

  List<Commentator> authors() {
    return List.copyOf(authors.values());
  }

  /** Those that follow a character between two positions. */
  List<Mark.Comment> within(int start, int end) {
    return start >= end
        ? List.of()
        : byPlace.subMap(start, false, end, true).values().stream()
            .flatMap(Collection::stream)
            .toList();
  }
}
