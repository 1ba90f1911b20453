package chancery.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the lists of words beside this class, in the form in which words are compared. */
final class WordLists {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private WordLists() {}

  /** Lower case in every locale, white space single. */
  static String fold(String s) {
    return SPACES
        .matcher(s.strip().toLowerCase(Locale.ROOT))
        .replaceAll(" ")
        .replace('’', '\'')
        .replace("i\u0307", "i");
  }

  /** The lines of a list. */
  static Set<String> set(String name) {
    return Collections.unmodifiableSet(new HashSet<>(lines(name)));
  }

  /** A list of {@code key = word, word}: the key by each of its words. */
  static Map<String, String> byWord(String name) {
    Map<String, String> map = new HashMap<>();
    byKey(name).forEach((key, words) -> words.forEach(word -> map.putIfAbsent(word, key)));
    return Collections.unmodifiableMap(map);
  }

  /** Such a list: the words by their key. */
  static Map<String, List<String>> byKey(String name) {
    Map<String, List<String>> map = new HashMap<>();
    for (String line : lines(name)) {
      int equals = line.indexOf('=');
      List<String> words = new ArrayList<>();
      for (String word : line.substring(equals + 1).split(",", -1)) {
        words.add(fold(word));
      }
      map.put(line.substring(0, equals).strip(), List.copyOf(words));
    }
    return Collections.unmodifiableMap(map);
  }

  /** The lines of a list, in its order, without comments. */
  static List<String> lines(String name) {
    try (InputStream in = Objects.requireNonNull(WordLists.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(WordLists::fold)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
