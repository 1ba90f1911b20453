package chancery.transcript;

import java.util.List;
import java.util.Optional;

/**
 * A citation in its parts, each as printed.
 *
 * @param publisher who publishes the digital copy
 * @param collections from the widest to the narrowest
 * @param shelfmark the archive's number of the file
 */
public record Citation(
    Optional<String> title,
    Optional<Setting.Stated> date,
    Optional<String> publisher,
    Optional<String> repository,
    List<Collection> collections,
    Optional<String> shelfmark,
    Optional<Pages> pages,
    List<String> translators,
    Optional<String> address) {

  /**
   * A collection.
   *
   * @param type what the archive calls it, such as {@code fond}; empty where it does not say
   */
  public record Collection(Optional<String> type, String name) {}

  /** Pages, as printed and as numbers. */
  public record Pages(String text, String from, String to) {}

  public Citation {
    collections = List.copyOf(collections);
    translators = List.copyOf(translators);
  }
}
