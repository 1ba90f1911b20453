package chancery.transcript;

import java.util.List;
import java.util.Optional;

/**
 * What an editor decides about a transcript. Words that say where are the source's own, quoted:
 * white space in them may be any, and the decision holds wherever they stand.
 */
public sealed interface Decision {

  /**
   * A label is a speaker's, and means this person.
   *
   * @param label as printed, with or without what ends it
   * @param at the first words after it, where only some of its turns are meant
   * @param person the name, perhaps with an office after a comma
   */
  record Speaker(String label, Optional<String> at, String person) implements Decision {}

  /** What looks like a label is none. */
  record NoSpeaker(String label, Optional<String> at) implements Decision {}

  /** A paragraph that ends with some words goes on in the one that begins with others. */
  record Join(String end, String beginning) implements Decision {}

  /** It does not. */
  record Part(String end, String beginning) implements Decision {}

  /**
   * What a bracket is.
   *
   * @param words the bracket, or its beginning; words before it too, where another begins alike
   * @param reason why something is missing: a value of {@code gap/@reason}
   */
  record Bracket(String words, BracketKind kind, Optional<String> reason) implements Decision {}

  /** When the talk took place, in the words that people write dates in. */
  record Date(String date) implements Decision {}

  /** Where the talk took place. */
  record Place(String place) implements Decision {}

  /** The text's language, a BCP 47 tag. */
  record Language(String tag) implements Decision {}

  /**
   * Who somebody is.
   *
   * @param person a name under which the transcript lists them
   * @param name the name as it should be
   * @param roles what they did there; as found, where there is none
   */
  record Person(
      String person, Optional<String> name, Optional<String> office, List<Participant.Role> roles)
      implements Decision {
    public Person {
      roles = List.copyOf(roles);
    }
  }

  /** What a bracket can be, and the word for it in an edits file. */
  enum BracketKind {
    /** A word put in so that the sentence reads on. */
    SUPPLIED("supplied"),
    /** A remark on the text. */
    NOTE("note"),
    /** What is done or heard there. */
    STAGE("stage"),
    /** Something that is missing. */
    GAP("gap"),
    /** Part of what is said. */
    TEXT("text");

    private final String word;

    BracketKind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
