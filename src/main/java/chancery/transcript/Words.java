package chancery.transcript;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of the document's words, exactly as they stand, with what was recognised in them.
 *
 * <p>The words are never altered: a {@link Mark} says what a part of them is.
 *
 * @param marks in any order; positions count UTF-16 code units of {@code text}
 */
public record Words(String text, List<Mark> marks) {
  public Words {
    marks = List.copyOf(marks);
  }

  public static Words plain(String text) {
    return new Words(text, List.of());
  }

  /** The same words with one mark more. */
  Words with(Mark mark) {
    List<Mark> more = new ArrayList<>(marks);
    more.add(mark);
    return new Words(text, more);
  }

  public boolean isBlank() {
    return text.isBlank();
  }
}
