package chancery.register;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The authority files whose identifiers a register can hold. */
enum Identifier {
  WIKIDATA("wikidata", "Wikidata", "Q\\d+", "Q and digits, or the item's address"),
  VIAF("viaf", "VIAF", "\\d{1,22}", "digits, or the record's address"),
  GND("gnd", "GND", "\\d[\\dX-]{3,12}", "digits, X and a hyphen, or the record's address");

  private final String column;
  private final String type;
  private final Pattern pattern;
  private final String form;

  Identifier(String column, String type, String pattern, String form) {
    this.column = column;
    this.type = type;
    this.pattern = Pattern.compile("(?:https?://\\S*/)?(" + pattern + ")/?");
    this.form = form;
  }

  /** The column of a table that holds it. */
  String column() {
    return column;
  }

  /** The {@code idno/@type}. */
  String type() {
    return type;
  }

  /** How it is written, for people. */
  String form() {
    return form;
  }

  /** The identifier in what was written, an address or itself; empty where it is none. */
  Optional<String> in(String written) {
    Matcher matcher = pattern.matcher(written);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
