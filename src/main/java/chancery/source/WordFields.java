package chancery.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The fields of a Word file that are open, one within another (ECMA-376-1, 17.16). */
final class WordFields {
  /** Fields that mark a place or set a value, and print nothing. */
  private static final Set<String> WITHOUT_RESULT =
      Set.of(
          "XE", "TC", "TA", "RD", "SET", "PRIVATE", "ADVANCE", "EQ", "MACROBUTTON", "GOTOBUTTON");

  /** A field of which the code is read, or, once it ends, the result (17.16.2). */
  private static final class Field {
    final StringBuilder code = new StringBuilder();
    boolean inResult;

    String name() {
      return code.toString().strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
    }
  }

  private final Deque<Field> open = new ArrayDeque<>();

  /**
   * Takes a mark of a field.
   *
   * @param mark {@code begin}, {@code separate} or {@code end}
   * @return the name of a field that ends here without the result that it should have
   */
  Optional<String> at(String mark) {
    switch (mark) {
      case "begin" -> open.push(new Field());
      case "separate" -> {
        if (!open.isEmpty()) {
          open.element().inResult = true;
        }
      }
      case "end" -> {
        return Optional.ofNullable(open.poll())
            .filter(ended -> !ended.inResult)
            .map(Field::name)
            .filter(name -> !WITHOUT_RESULT.contains(name));
      }
      default -> {}
    }
    return Optional.empty();
  }

  boolean areOpen() {
    return !open.isEmpty();
  }

  /** Adds to the code of the innermost; one at least is open. */
  void addCode(String code) {
    open.element().code.append(code);
  }

  /** Whether words that come now are a field's code, and none of the document's. */
  boolean hideWords() {
    return open.stream().anyMatch(field -> !field.inResult);
  }
}
