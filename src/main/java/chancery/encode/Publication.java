package chancery.encode;

import static chancery.encode.Content.element;
import static chancery.encode.Content.text;

import chancery.encode.Content.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an edition states of the TEI that is made for it: whose it is, and what may be done with it
 * (TEI Guidelines, chapter HD, {@code publicationStmt}, {@code seriesStmt}, {@code projectDesc}).
 *
 * @param title of the edition
 * @param editors of the edition
 * @param publisher who publishes the TEI
 * @param licence what it may be used for
 * @param status {@code free}, {@code restricted} or {@code unknown}, as {@code
 *     availability/@status} has it
 * @param description what the edition is for
 * @param address where it is on the web
 */
public record Publication(
    Optional<String> title,
    List<String> editors,
    Optional<String> publisher,
    Optional<Licence> licence,
    Optional<String> status,
    Optional<String> description,
    Optional<String> address) {
  public Publication {
    editors = List.copyOf(editors);
  }

  /**
   * A licence.
   *
   * @param address of its text
   */
  public record Licence(String name, Optional<String> address) {}

  /** Nothing is stated, so the TEI says that it is unpublished. */
  public static Publication none() {
    return new Publication(
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Element publicationStmt() {
    if (publisher.isEmpty()) {
      return element("publicationStmt", element("p", "Unpublished."));
    }
    List<Content> children = new ArrayList<>();
    children.add(element("publisher", publisher.get()));
    availability().ifPresent(children::add);
    return element("publicationStmt", children);
  }

  private Optional<Element> availability() {
    Optional<Element> terms =
        licence
            .map(l -> element("licence", text(l.name())).with("target", l.address()))
            .or(() -> status.map(s -> element("p", "No licence is stated.")));
    return terms.map(t -> element("availability", t).with("status", status));
  }

  Optional<Element> seriesStmt() {
    if (title.isEmpty()) {
      return Optional.empty();
    }
    List<Content> children = new ArrayList<>();
    children.add(element("title", title.get()));
    for (String editor : editors) {
      children.add(
          element("respStmt", element("resp", "editor of the edition"), element("name", editor)));
    }
    address.ifPresent(a -> children.add(element("idno", a).with("type", "URI")));
    return Optional.of(element("seriesStmt", children));
  }

  Optional<Element> projectDesc() {
    return description.map(words -> element("projectDesc", element("p", words)));
  }
}
