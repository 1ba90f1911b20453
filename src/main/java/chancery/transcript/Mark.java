package chancery.transcript;

import java.util.List;
import java.util.Optional;

/** What a part of some {@link Words} is: from {@code start} up to and without {@code end}. */
public sealed interface Mark {
  int start();

  int end();

  /** The same mark, moved. */
  Mark shift(int by);

  /**
   * Words set apart in the source.
   *
   * @param rend how: {@code bold}, {@code italic}, ...
   */
  record Emphasis(int start, int end, String rend) implements Mark {
    @Override
    public Mark shift(int by) {
      return new Emphasis(start + by, end + by, rend);
    }
  }

  /** Words that the source links to an address. */
  record Link(int start, int end, String target) implements Mark {
    @Override
    public Mark shift(int by) {
      return new Link(start + by, end + by, target);
    }
  }

  /**
   * The mark that calls a footnote; the mark itself becomes {@code note/@n}.
   *
   * @param n the mark
   * @param note the note's paragraphs
   */
  record NoteCall(int start, int end, String n, List<Words> note) implements Mark {
    public NoteCall {
      note = List.copyOf(note);
    }

    @Override
    public Mark shift(int by) {
      return new NoteCall(start + by, end + by, n, note);
    }
  }

  /**
   * A remark in brackets whose author is not known.
   *
   * @param id its xml:id
   */
  record Remark(int start, int end, String id) implements Mark {
    @Override
    public Mark shift(int by) {
      return new Remark(start + by, end + by, id);
    }
  }

  /**
   * A stage direction.
   *
   * @param type a value of TEI's {@code stage/@type}
   * @param id its xml:id, where an editor decided that it is one
   */
  record Stage(int start, int end, String type, Optional<String> id) implements Mark {
    public Stage(int start, int end, String type) {
      this(start, end, type, Optional.empty());
    }

    @Override
    public Mark shift(int by) {
      return new Stage(start + by, end + by, type, id);
    }
  }

  /**
   * Something that is not there, and the words that say so.
   *
   * @param reason a value of {@code gap/@reason}; empty where the cause is not stated
   * @param unit what was counted, where that is stated
   */
  record Gap(
      int start,
      int end,
      String id,
      Optional<String> reason,
      Optional<String> unit,
      Optional<Integer> quantity)
      implements Mark {
    @Override
    public Mark shift(int by) {
      return new Gap(start + by, end + by, id, reason, unit, quantity);
    }
  }

  /**
   * A word in brackets that somebody put in so that the sentence reads on.
   *
   * @param id its xml:id, where an editor decided that it is one
   */
  record Supplied(int start, int end, Optional<String> id) implements Mark {
    public Supplied(int start, int end) {
      this(start, end, Optional.empty());
    }

    @Override
    public Mark shift(int by) {
      return new Supplied(start + by, end + by, id);
    }
  }

  /**
   * A date.
   *
   * @param when the day or the first day, in W3C form
   * @param to the last day of a range
   * @param julian the day in the Julian calendar, where the text says Old Style
   */
  record Dated(int start, int end, String when, Optional<String> to, Optional<String> julian)
      implements Mark {
    @Override
    public Mark shift(int by) {
      return new Dated(start + by, end + by, when, to, julian);
    }
  }

  /** A time of day, or the two ends of a span of time. */
  record Timed(int start, int end, String when, Optional<String> to) implements Mark {
    @Override
    public Mark shift(int by) {
      return new Timed(start + by, end + by, when, to);
    }
  }

  /** A person's name; {@code person} is an id of {@link Transcript#participants}. */
  record PersonName(int start, int end, String person) implements Mark {
    @Override
    public Mark shift(int by) {
      return new PersonName(start + by, end + by, person);
    }
  }

  /**
   * The name of a person whom a register lists.
   *
   * @param entry points at the entry
   * @param certainty that this person is meant
   */
  record RegisteredPerson(int start, int end, String entry, Certainty certainty) implements Mark {
    @Override
    public Mark shift(int by) {
      return new RegisteredPerson(start + by, end + by, entry, certainty);
    }
  }

  /**
   * The name of a place that a register lists.
   *
   * @param entry points at the entry
   * @param certainty that this place is meant
   */
  record RegisteredPlace(int start, int end, String entry, Certainty certainty) implements Mark {
    @Override
    public Mark shift(int by) {
      return new RegisteredPlace(start + by, end + by, entry, certainty);
    }
  }

  /** The name of an office or role. */
  record RoleName(int start, int end) implements Mark {
    @Override
    public Mark shift(int by) {
      return new RoleName(start + by, end + by);
    }
  }

  /** A page begins here, as the layout suggests and nothing states. */
  record InferredPage(int start, int end, String id) implements Mark {
    @Override
    public Mark shift(int by) {
      return new InferredPage(start + by, end + by, id);
    }
  }

  /** Words that state that a page begins, with its number. */
  record StatedPage(int start, int end, String n) implements Mark {
    @Override
    public Mark shift(int by) {
      return new StatedPage(start + by, end + by, n);
    }
  }

  /** A running head or a printed page number. */
  record FormeWork(int start, int end, String type) implements Mark {
    @Override
    public Mark shift(int by) {
      return new FormeWork(start + by, end + by, type);
    }
  }

  /**
   * A comment by a reader of the source on what stands before it; it has no words in the text.
   *
   * @param author an id of {@link Transcript#commentators}
   */
  record Comment(int start, int end, String author, List<Words> paragraphs) implements Mark {
    public Comment {
      paragraphs = List.copyOf(paragraphs);
    }

    @Override
    public Mark shift(int by) {
      return new Comment(start + by, end + by, author, paragraphs);
    }
  }

  /**
   * A page begins here.
   *
   * @param n its number, where that is printed on it
   * @param stated whether the source's format says so, and not only what stands at the pages' edges
   * @param inWord whether a word goes on across it
   */
  record PageBreak(int start, int end, Optional<String> n, boolean stated, boolean inWord)
      implements Mark {
    @Override
    public Mark shift(int by) {
      return new PageBreak(start + by, end + by, n, stated, inWord);
    }
  }

  /** A hyphen that stands only because the page ends: the word goes on after it. */
  record PageEndHyphen(int start, int end) implements Mark {
    @Override
    public Mark shift(int by) {
      return new PageEndHyphen(start + by, end + by);
    }
  }

  /** A hyphen that stands only because the line ends: the word goes on after it. */
  record LineEndHyphen(int start, int end) implements Mark {
    @Override
    public Mark shift(int by) {
      return new LineEndHyphen(start + by, end + by);
    }
  }

  /** A line of the source that must stay a line. */
  record LineBreak(int start, int end) implements Mark {
    @Override
    public Mark shift(int by) {
      return new LineBreak(start + by, end + by);
    }
  }

  /** A time code that is no time of a day; it is kept as printed. */
  record PrintedTime(int start, int end) implements Mark {
    @Override
    public Mark shift(int by) {
      return new PrintedTime(start + by, end + by);
    }
  }

  /**
   * A time code; its words become {@code when/@absolute}.
   *
   * @param when id of a {@link TimePoint} of the transcript
   */
  record TimeCode(int start, int end, String when) implements Mark {
    @Override
    public Mark shift(int by) {
      return new TimeCode(start + by, end + by, when);
    }
  }
}
