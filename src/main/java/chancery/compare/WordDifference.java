package chancery.compare;

import chancery.compare.Passage.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of two passages, laid beside each other.
 *
 * @param stretches from the first to the last; together they are both passages
 */
record WordDifference(List<Stretch> stretches) {

  /**
   * A part of both passages, as places in their words.
   *
   * @param same whether both have the same words there; white space may differ, and then is a
   *     stretch of its own
   */
  record Stretch(boolean same, int start, int end, int otherStart, int otherEnd) {}

  /** The places in the other passage, the first to the last, that a place in the one may be. */
  record Range(int first, int last) {
    boolean holds(int place) {
      return first <= place && place <= last;
    }
  }

  static WordDifference of(Passage one, Passage other) {
    List<Token> tokens = one.tokens();
    List<Token> others = other.tokens();
    List<Stretch> stretches = new ArrayList<>();
    for (Alignment.Chunk chunk : Alignment.of(keys(tokens), keys(others)).chunks()) {
      if (chunk.same()) {
        for (int i = 0; i < chunk.end() - chunk.start(); i++) {
          addSame(tokens.get(chunk.start() + i), others.get(chunk.otherStart() + i), stretches);
        }
      } else {
        Stretch changed =
            new Stretch(
                false,
                at(tokens, chunk.start()),
                at(tokens, chunk.end()),
                at(others, chunk.otherStart()),
                at(others, chunk.otherEnd()));
        addChanged(changed, one.flow(), stretches);
      }
    }
    return new WordDifference(List.copyOf(stretches));
  }

  /** What is the same to the letter is one stretch with what was so before it. */
  private static void addSame(Token token, Token other, List<Stretch> stretches) {
    Stretch next = new Stretch(true, token.start(), token.end(), other.start(), other.end());
    int last = stretches.size() - 1;
    if (last >= 0 && isExact(stretches.get(last)) && isExact(next)) {
      Stretch before = stretches.remove(last);
      next = new Stretch(true, before.start(), next.end(), before.otherStart(), next.otherEnd());
    }
    stretches.add(next);
  }

  private static boolean isExact(Stretch stretch) {
    return stretch.same()
        && stretch.end() - stretch.start() == stretch.otherEnd() - stretch.otherStart();
  }

  /** Changes with nothing but white space between them are one change. */
  private static void addChanged(Stretch next, String words, List<Stretch> stretches) {
    int count = stretches.size();
    boolean joins =
        count > 1
            && !stretches.get(count - 2).same()
            && words.substring(stretches.get(count - 1).start(), next.start()).isBlank();
    if (joins) {
      stretches.remove(count - 1);
      Stretch earlier = stretches.remove(count - 2);
      stretches.add(
          new Stretch(false, earlier.start(), next.end(), earlier.otherStart(), next.otherEnd()));
    } else {
      stretches.add(next);
    }
  }

  /** Where a place in the one passage is in the other. */
  Range across(int place) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (Stretch stretch : stretches) {
      if (stretch.start() <= place && place <= stretch.end()) {
        first = Math.min(first, first(stretch, place));
        last = Math.max(last, last(stretch, place));
      }
    }
    return new Range(Math.min(first, last), last);
  }

  private static int first(Stretch stretch, int place) {
    return isExact(stretch)
        ? stretch.otherStart() + place - stretch.start()
        : place == stretch.end() && place != stretch.start()
            ? stretch.otherEnd()
            : stretch.otherStart();
  }

  private static int last(Stretch stretch, int place) {
    return isExact(stretch)
        ? stretch.otherStart() + place - stretch.start()
        : place == stretch.start() && place != stretch.end()
            ? stretch.otherStart()
            : stretch.otherEnd();
  }

  private static List<String> keys(List<Token> tokens) {
    return tokens.stream().map(Token::key).toList();
  }

  private static int at(List<Token> tokens, int index) {
    if (index < tokens.size()) {
      return tokens.get(index).start();
    }
    return tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
  }
}
