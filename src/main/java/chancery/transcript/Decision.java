package chancery.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an editor decides about a transcript. Words that say where are the source's own, quoted:
 * white space in them may be any, and the decision holds wherever they stand.
 */
public sealed interface Decision {

  /**
   * What it says of what: to say two things of one is to contradict oneself.
   *
   * @return a key for each thing that it is about, with what it says of that
   */
  Map<String, String> says();

  /**
   * A label is a speaker's, and means this person.
   *
   * @param label as printed, with or without what ends it
   * @param at the first words after it, where only some of its turns are meant; with them, any
   *     words before them are a label
   * @param person the name, perhaps with an office after a comma
   */
  record Speaker(String label, Optional<String> at, String person) implements Decision {
    @Override
    public Map<String, String> says() {
      return Map.of(turns(label, at), person);
    }
  }

  /** What looks like a label is none. */
  record NoSpeaker(String label, Optional<String> at) implements Decision {
    @Override
    public Map<String, String> says() {
      return Map.of(turns(label, at), "");
    }
  }

  /**
   * A turn begins that has no label.
   *
   * @param words its first
   * @param person the name, perhaps with an office after a comma
   */
  record Turn(String words, String person) implements Decision {
    @Override
    public Map<String, String> says() {
      return Map.of(turns("", Optional.of(words)), person);
    }
  }

  /** A paragraph that ends with some words goes on in the one that begins with others. */
  record Join(String end, String beginning) implements Decision {
    @Override
    public Map<String, String> says() {
      return Map.of(seam(end, beginning), "join");
    }
  }

  /** It does not. */
  record Part(String end, String beginning) implements Decision {
    @Override
    public Map<String, String> says() {
      return Map.of(seam(end, beginning), "part");
    }
  }

  /**
   * What a bracket is.
   *
   * @param words the bracket, or its beginning; words before it too, where another begins alike
   * @param reason why something is missing: a value of {@code gap/@reason}
   */
  record Bracket(String words, BracketKind kind, Optional<String> reason) implements Decision {
    @Override
    public Map<String, String> says() {
      return Map.of("bracket " + Quotation.spaced(words), kind.word() + reason.orElse(""));
    }
  }

  /** What the text is called. */
  record Title(String title) implements Decision {
    @Override
    public Map<String, String> says() {
      return Map.of("title", title);
    }
  }

  /** When the talk took place, in the words that people write dates in. */
  record Date(String date) implements Decision {
    @Override
    public Map<String, String> says() {
      return Map.of("date", date);
    }
  }

  /** At what time of day, in the words that people write times in. */
  record Time(String time) implements Decision {
    @Override
    public Map<String, String> says() {
      return Map.of("time", time);
    }
  }

  /** Where the talk took place. */
  record Place(String place) implements Decision {
    @Override
    public Map<String, String> says() {
      return Map.of("place", place);
    }
  }

  /** The text's language, a BCP 47 tag. */
  record Language(String tag) implements Decision {
    @Override
    public Map<String, String> says() {
      return Map.of("language", tag);
    }
  }

  /**
   * Lines before the talk say what it is.
   *
   * @param label what they begin with
   * @param kind a key of {@code fields.txt}: what they say
   */
  record Particulars(String label, String kind) implements Decision {
    @Override
    public Map<String, String> says() {
      return Map.of("particulars " + LabelCandidate.key(label), kind);
    }
  }

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

    @Override
    public Map<String, String> says() {
      String who = " of " + LabelCandidate.key(person);
      Map<String, String> said = new HashMap<>();
      name.ifPresent(n -> said.put("name" + who, n));
      office.ifPresent(o -> said.put("office" + who, o));
      if (!roles.isEmpty()) {
        said.put(
            "role" + who,
            roles.stream().map(Participant.Role::value).collect(Collectors.joining(" ")));
      }
      return said;
    }
  }

  private static String turns(String label, Optional<String> at) {
    return "label "
        + LabelCandidate.key(label)
        + at.map(a -> " at " + Quotation.spaced(a)).orElse("");
  }

  private static String seam(String end, String beginning) {
    return "seam " + Quotation.spaced(end) + " | " + Quotation.spaced(beginning);
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
