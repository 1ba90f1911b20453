package chancery.search;

import java.util.List;
import java.util.Optional;

/**
 * A document as it is searched.
 *
 * @param page the address of its page, from the edition's folder
 * @param date as printed; empty where it has none
 * @param year in which it was made
 * @param language BCP 47 tag of its words
 * @param persons the names of those present
 * @param places the names of where they met and of what they speak of
 */
public record Searchable(
    String page,
    String title,
    String date,
    Optional<Integer> year,
    String language,
    List<String> persons,
    List<String> places,
    List<Passage> passages) {
  public Searchable {
    persons = List.copyOf(persons);
    places = List.copyOf(places);
    passages = List.copyOf(passages);
  }

  /**
   * A turn, or a paragraph that is nobody's.
   *
   * @param id its address in the page
   * @param speakers the names of those who say it
   */
  public record Passage(String id, List<String> speakers, String text) {
    public Passage {
      speakers = List.copyOf(speakers);
    }
  }
}
