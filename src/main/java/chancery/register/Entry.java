package chancery.register;

import java.util.List;

/**
 * A person or place of a register.
 *
 * @param id its {@code xml:id}
 * @param names what it is called, the chief name first
 */
public record Entry(Kind kind, String id, List<String> names) {
  public Entry {
    names = List.copyOf(names);
  }

  /** Where it stands, from the folder of the edition: {@code persons.xml#ada-berg}. */
  String reference() {
    return kind.tei() + "#" + id;
  }
}
