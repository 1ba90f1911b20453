package chancery.cli;

import chancery.finding.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words that an option takes, and what each stands for.
 *
 * @param kind what they name: "format"
 */
record Choices<T>(String kind, List<Choice<T>> choices) {
  Choices {
    choices = List.copyOf(choices);
  }

  /** A word and what it stands for. */
  record Choice<T>(String word, T value) {}

  /** The words, for help. */
  String words() {
    return choices.stream().map(Choice::word).collect(Collectors.joining(", "));
  }

  /** What a word stands for. */
  T named(String word) throws CommandException {
    for (Choice<T> choice : choices) {
      if (choice.word().equals(word)) {
        return choice.value();
      }
    }
    String near =
        Nearest.meant(word, choices.stream().map(Choice::word).toList())
            .map(other -> "Did you mean " + other + "? ")
            .orElse("");
    throw new CommandException(
        "There is no " + kind + " " + word + ".", near + "There are " + words() + ".");
  }

  /** What the words of a list with commas stand for, each once. */
  List<T> listed(String list) throws CommandException {
    List<T> values = new ArrayList<>();
    for (String word : list.split(",", -1)) {
      T value = named(word.strip());
      if (!values.contains(value)) {
        values.add(value);
      }
    }
    return List.copyOf(values);
  }
}
