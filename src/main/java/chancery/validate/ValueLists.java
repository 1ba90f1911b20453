package chancery.validate;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Values that an edition adds to the lists of its schema that TEI leaves open (TEI Guidelines,
 * 23.3.1.4). Immutable.
 *
 * @param added the values by the attribute that takes them, as in {@code person/@role}
 */
public record ValueLists(NavigableMap<String, List<String>> added) {
  private static final Pattern LIST = Pattern.compile("<ref name=\"list\\.(\\w+)\\.(\\w+)\"/>");
  private static final Pattern VALUE = Pattern.compile("[\\p{L}\\p{N}._-]+");
  private static final String END = "</grammar>";

  public ValueLists {
    NavigableMap<String, List<String>> copies = new TreeMap<>();
    added.forEach((attribute, values) -> copies.put(attribute, List.copyOf(values)));
    added = copies;
  }

  /** Nothing is added. */
  public static ValueLists none() {
    return new ValueLists(new TreeMap<>());
  }

  /** The attributes whose lists can be added to, in alphabetical order. */
  public static NavigableSet<String> attributes() {
    NavigableSet<String> attributes = new TreeSet<>();
    LIST.matcher(new String(Schema.flatGrammar(), StandardCharsets.UTF_8))
        .results()
        .map(ValueLists::attribute)
        .forEach(attributes::add);
    return attributes;
  }

  private static String attribute(MatchResult list) {
    return list.group(1) + "/@" + list.group(2);
  }

  /** Whether a word can be a value: one word, as TEI's {@code teidata.enumerated} has it. */
  public static boolean canHold(String word) {
    return VALUE.matcher(word).matches();
  }

  /** A flat grammar that accepts these values as well. */
  byte[] addedTo(byte[] grammar) {
    if (added.isEmpty()) {
      return grammar;
    }
    String text = new String(grammar, StandardCharsets.UTF_8);
    StringBuilder extended = new StringBuilder(text.substring(0, text.lastIndexOf(END)));
    added.forEach((attribute, values) -> define(attribute, values, extended));
    return extended.append(END).append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Whether a grammar is another one with values added. */
  static boolean areAllThatIsAdded(byte[] extended, byte[] grammar) {
    int end = new String(grammar, StandardCharsets.ISO_8859_1).lastIndexOf(END);
    return end <= extended.length && Arrays.equals(extended, 0, end, grammar, 0, end);
  }

  private static void define(String attribute, List<String> values, StringBuilder grammar) {
    String name = "list." + attribute.replace("/@", ".");
    grammar.append("  <define name=\"").append(name).append("\" combine=\"choice\">\n");
    grammar.append("    <choice>\n");
    values.forEach(v -> grammar.append("      <value>").append(v).append("</value>\n"));
    grammar.append("    </choice>\n  </define>\n");
  }
}
