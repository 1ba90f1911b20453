package chancery.register;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The orders in which the words of a name stand: catalogues put the family name first. */
final class WordOrder {
  private static final Pattern INVERTED = Pattern.compile("([^,，]+)[,，]\\s*([^,，]+)");

  private WordOrder() {}

  /** "Berg, Ada" is "Ada Berg" in a text; a name of another form is as it is. */
  static List<String> of(String name) {
    Matcher inverted = INVERTED.matcher(name.strip());
    return inverted.matches()
        ? List.of(name, inverted.group(2).strip() + " " + inverted.group(1).strip())
        : List.of(name);
  }
}
