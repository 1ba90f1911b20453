package chancery.register;

import java.util.List;

/**
 * A list of persons or of places, each with an id.
 *
 * @param tei the list as a TEI document in UTF-8: the editor's own, or made of a table
 */
@SuppressWarnings("ArrayRecordComponent") // a document's bytes, handed over once and not compared
public record Register(Kind kind, List<Entry> entries, byte[] tei) {
  public Register {
    entries = List.copyOf(entries);
  }
}
