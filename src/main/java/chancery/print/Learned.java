package chancery.print;

import java.util.Map;

/**
 * What one setting of the pages tells the next.
 *
 * @param passages where those stand that are named before they are set
 * @param marks those that the notes have by the pages they came to stand on
 */
record Learned(Map<String, Passages.Spot> passages, NoteMarks marks) {
  /** Before any page is set. */
  static Learned nothing() {
    return new Learned(Map.of(), NoteMarks.unknown());
  }

  /** Whether the pages are as they were taken to be when they were set. */
  boolean agreesWith(Learned before) {
    return passages.entrySet().containsAll(before.passages.entrySet())
        && marks.agreeWith(before.marks);
  }
}
