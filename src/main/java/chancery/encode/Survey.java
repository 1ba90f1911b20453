package chancery.encode;

import chancery.transcript.Division;
import chancery.transcript.Mark;
import chancery.transcript.Passage;
import chancery.transcript.Transcript;
import chancery.transcript.Words;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the body of a transcript holds, counted.
 *
 * @param words of the turns
 * @param hyphens whether words divided at the end of a line or a page were found
 * @param inferredPages whether page beginnings were inferred from blank lines
 * @param turnedPages whether a paragraph goes on across a page's beginning
 */
record Survey(
    int speeches, int words, boolean hyphens, boolean inferredPages, boolean turnedPages) {

  static Survey of(Transcript transcript) {
    List<Passage> passages =
        transcript.body().stream().map(Division::passages).flatMap(List::stream).toList();
    List<Passage.Turn> turns =
        passages.stream()
            .filter(p -> p instanceof Passage.Turn)
            .map(p -> (Passage.Turn) p)
            .toList();
    int spoken =
        turns.stream()
            .flatMap(turn -> turn.content().stream())
            .flatMap(Survey::words)
            .mapToInt(words -> countWords(words.text()))
            .sum();
    return new Survey(
        turns.size(),
        spoken,
        any(passages, m -> m instanceof Mark.LineEndHyphen || m instanceof Mark.PageEndHyphen),
        any(passages, m -> m instanceof Mark.InferredPage),
        any(passages, m -> m instanceof Mark.PageBreak && m.start() > 0));
  }

  private static boolean any(List<Passage> passages, Predicate<Mark> kind) {
    return passages.stream()
        .flatMap(Survey::words)
        .anyMatch(w -> w.marks().stream().anyMatch(kind));
  }

  private static Stream<Words> words(Passage passage) {
    if (passage instanceof Passage.Turn turn) {
      return turn.content().stream().flatMap(Survey::words);
    }
    if (passage instanceof Passage.Paragraph paragraph) {
      return Stream.of(paragraph.words());
    }
    if (passage instanceof Passage.Apart apart) {
      return Stream.of(apart.words());
    }
    if (passage instanceof Passage.Items items) {
      return items.items().stream().flatMap(Survey::words);
    }
    if (passage instanceof Passage.Item item) {
      return Stream.concat(Stream.of(item.words()), item.inner().stream().flatMap(Survey::words));
    }
    if (passage instanceof Passage.Quote quote) {
      return quote.content().stream().flatMap(Survey::words);
    }
    if (passage instanceof Passage.Table table) {
      return table.rows().stream().flatMap(List::stream);
    }
    return Stream.empty();
  }

  /** Words between white space; where a script has none, every character is one. */
  private static int countWords(String text) {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
        count++;
        inWord = false;
      } else if (letter && !inWord) {
        count++;
        inWord = true;
      } else if (Character.isWhitespace(c)) {
        inWord = false;
      }
    }
    return count;
  }
}
