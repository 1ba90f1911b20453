package chancery.register;

/** What a register lists. */
public enum Kind {
  PERSON("persons", "listPerson", "person", "persName"),
  PLACE("places", "listPlace", "place", "placeName");

  private final String stem;
  private final String list;
  private final String entry;
  private final String name;

  Kind(String stem, String list, String entry, String name) {
    this.stem = stem;
    this.list = list;
    this.entry = entry;
    this.name = name;
  }

  /** What the register's file is called, without extension: {@code persons}. */
  public String stem() {
    return stem;
  }

  /** The register's TEI in an edition: {@code persons.xml}. */
  public String tei() {
    return stem + ".xml";
  }

  /** The TEI element that holds the entries. */
  String list() {
    return list;
  }

  /** The TEI element of an entry. */
  String entry() {
    return entry;
  }

  /** The TEI element of an entry's name. */
  String nameElement() {
    return name;
  }
}
