package chancery.search;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.search.Searchable.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An index of words")
class SearchIndexTest {
  private static final List<String> WORDS =
      List.of("bridge", "bridges", "river", "mill", "road", "the", "l'homme", "Häuser", "桥");

  @Test
  void is_the_same_whether_its_places_fit_the_memory_or_wait_on_disk() throws IOException {
    Map<String, String> inMemory = index(Integer.MAX_VALUE);
    assertThat(inMemory).containsKeys("search/terms-0.js", "search/index.js");
    assertThat(index(1)).isEqualTo(inMemory);
    assertThat(index(40)).isEqualTo(inMemory);
  }

  private static Map<String, String> index(int places) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (SearchIndex index = new SearchIndex(files::put, places)) {
      for (int document = 0; document < 30; document++) {
        index.add(document(document));
      }
      index.finish();
    }
    return files;
  }

  private static Searchable document(int number) {
    List<Passage> passages = new ArrayList<>();
    for (int passage = 0; passage < 1 + number % 4; passage++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 3 + number % 7; word++) {
        text.append(WORDS.get((number * 5 + passage * 3 + word * word) % WORDS.size())).append(' ');
      }
      passages.add(new Passage("turn-" + passage, List.of("Ada Berg"), text.toString()));
    }
    return new Searchable(
        "d" + number + ".html",
        "Talk " + number,
        "",
        Optional.of(1900 + number / 10),
        "en",
        List.of("Ada Berg"),
        List.of("Oakport"),
        passages);
  }
}
