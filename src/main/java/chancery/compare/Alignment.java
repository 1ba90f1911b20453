package chancery.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * Two sequences laid beside each other so that as much as possible is the same (Myers).
 *
 * @param chunks from the first to the last, alike and unlike by turns; together they are both
 *     sequences
 */
record Alignment(List<Chunk> chunks) {

  /**
   * A stretch of both sequences.
   *
   * @param same whether the two have the same there
   */
  record Chunk(boolean same, int start, int end, int otherStart, int otherEnd) {}

  static <T> Alignment of(List<T> one, List<T> other) {
    List<Chunk> chunks = new ArrayList<>();
    int at = 0;
    int otherAt = 0;
    for (AbstractDelta<T> delta : DiffUtils.diff(one, other).getDeltas()) {
      int start = delta.getSource().getPosition();
      int otherStart = delta.getTarget().getPosition();
      if (start > at) {
        chunks.add(new Chunk(true, at, start, otherAt, otherStart));
      }
      at = start + delta.getSource().size();
      otherAt = otherStart + delta.getTarget().size();
      chunks.add(new Chunk(false, start, at, otherStart, otherAt));
    }
    if (at < one.size()) {
      chunks.add(new Chunk(true, at, one.size(), otherAt, other.size()));
    }
    return new Alignment(List.copyOf(chunks));
  }
}
