package chancery.transcript;

import java.util.List;
import java.util.Optional;

/** A block of the document. */
public sealed interface Passage {

  /** The document's own title, its subtitle, or the heading of a section. */
  record Heading(Rank rank, Words words) implements Passage {}

  /** What a heading heads. */
  enum Rank {
    MAIN,
    SUB,
    SECTION
  }

  /**
   * Prose: between turns, before them, or inside one.
   *
   * @param rend how it is placed on the page, where that is apart from the rest
   */
  record Paragraph(Words words, Optional<String> rend) implements Passage {
    public Paragraph(Words words) {
      this(words, Optional.empty());
    }
  }

  /** Words that stand alone and lie wholly in one mark: a remark, a stage direction, a gap. */
  record Apart(Words words) implements Passage {}

  /** Lines that say what the document is about: "Date:", "Attendees:". */
  record Particulars(List<Particular> fields) implements Passage {
    public Particulars {
      fields = List.copyOf(fields);
    }
  }

  /**
   * One of them.
   *
   * @param label as printed, its colon too
   * @param values at least one
   */
  record Particular(Words label, List<Words> values) {
    public Particular {
      values = List.copyOf(values);
    }
  }

  /** A list: its items, and the pages that begin between them. */
  record Items(List<Passage> items) implements Passage {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * One of its items.
   *
   * @param inner the list within it
   */
  record Item(Words words, Optional<Items> inner) implements Passage {}

  /** What is set off as quoted: paragraphs, and what is quoted in them. */
  record Quote(List<Passage> content) implements Passage {
    public Quote {
      content = List.copyOf(content);
    }
  }

  /** A table: rows of cells. */
  record Table(List<List<Words>> rows) implements Passage {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * What one speaker says until another does.
   *
   * @param id its xml:id
   * @param who the speakers' ids, at least one
   * @param label as printed; blank where an interrupted turn goes on
   * @param content at least one passage
   * @param when the id of the {@link TimePoint} at which it begins
   */
  record Turn(
      String id,
      List<String> who,
      Words label,
      List<Passage> content,
      Optional<String> previous,
      Optional<String> next,
      Optional<String> when)
      implements Passage {
    public Turn {
      who = List.copyOf(who);
      content = List.copyOf(content);
    }

    /** The same turn, interrupted, and the id of the one in which it goes on. */
    Turn goingOnIn(String second) {
      return new Turn(id, who, label, content, previous, Optional.of(second), when);
    }

    /** The same turn, which goes on from an interrupted one. */
    Turn goingOnFrom(String first) {
      return new Turn(id, who, label, content, Optional.of(first), next, when);
    }
  }
}
