package chancery.register;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds names in texts, all of them in one pass: the time that a text takes depends on its length
 * and on how many names are met there, and not on how many there are (Aho and Corasick, 1975).
 *
 * <p>Immutable and safe to share between threads.
 */
final class NameIndex {
  private static final int LEAST_LETTERS = 2;

  private final AhoCorasickDoubleArrayTrie<List<Form>> trie = new AhoCorasickDoubleArrayTrie<>();
  private final boolean isEmpty;

  /** A name as a register writes it. */
  private record Form(String name, Entry entry) {}

  NameIndex(List<Entry> entries) {
    Map<String, List<Form>> forms = new TreeMap<>();
    for (Entry entry : entries) {
      for (String name : entry.names()) {
        for (String order : entry.kind() == Kind.PERSON ? WordOrder.of(name) : List.of(name)) {
          Spelling spelling = Spelling.of(order.strip());
          if (spelling.plain().chars().filter(Character::isLetter).count() >= LEAST_LETTERS) {
            forms
                .computeIfAbsent(spelling.folded(), folded -> new ArrayList<>())
                .add(new Form(spelling.plain(), entry));
          }
        }
      }
    }
    isEmpty = forms.isEmpty();
    if (!isEmpty) {
      trie.build(forms);
    }
  }

  /** The names in a text, in order; of those that overlap the first, of those the longest. */
  List<Mention> in(String text) {
    return in(text, new BitSet());
  }

  /**
   * The names in a text.
   *
   * @param passedOver the characters that are none of the text: a hyphen where a line ends
   */
  List<Mention> in(String text, BitSet passedOver) {
    if (isEmpty) {
      return List.of();
    }
    Spelling spelling = Spelling.of(text, passedOver);
    String plain = spelling.plain();
    List<Mention> found = new ArrayList<>();
    trie.parseText(
        spelling.folded(),
        (begin, end, forms) -> {
          if (WholeWords.are(plain, begin, end)) {
            List<Entry> meant = meant(plain.substring(begin, end), forms);
            if (!meant.isEmpty()) {
              found.add(new Mention(begin, end, meant));
            }
          }
        });
    return longest(found).stream()
        .map(m -> new Mention(spelling.start(m.start()), spelling.endBefore(m.end()), m.meant()))
        .toList();
  }

  private static List<Entry> meant(String written, List<Form> forms) {
    Set<Entry> meant = new LinkedHashSet<>();
    for (Form form : forms) {
      if (Capitals.agree(written, form.name())) {
        meant.add(form.entry());
      }
    }
    return List.copyOf(meant);
  }

  private static List<Mention> longest(List<Mention> found) {
    found.sort(
        Comparator.comparingInt(Mention::start)
            .thenComparing(Comparator.comparingInt(Mention::end).reversed()));
    List<Mention> longest = new ArrayList<>();
    int end = 0;
    for (Mention mention : found) {
      if (mention.start() >= end) {
        longest.add(mention);
        end = mention.end();
      }
    }
    return longest;
  }
}
