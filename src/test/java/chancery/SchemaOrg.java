package chancery;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary of schema.org, as the package {@code schema-dts} of npm has it: which types there
 * are, which properties each has, and what these take.
 */
public final class SchemaOrg {
  private static final Pattern TYPE =
      Pattern.compile("^(?:export )?interface (\\w+?)(?:Base|Leaf)(?: extends ([^{]+))? \\{");
  private static final Pattern PROPERTY =
      Pattern.compile("^ +\"(\\w+)\"\\?: SchemaValue<([^,]+), \"\\w+\">;");
  private static final Set<String> WORDS = Set.of("Text", "PronounceableText");
  private static final Set<String> DATES = Set.of("Date", "DateTime");
  private static final Pattern DATE = Pattern.compile("-?\\d{4}(-\\d\\d(-\\d\\d(T.*)?)?)?");

  private final Map<String, List<String>> parents = new HashMap<>();
  private final Map<String, Map<String, List<String>>> properties = new HashMap<>();

  /** Reads it; skips the test, loudly, where {@code ./check} could not fetch the package. */
  public static SchemaOrg read() throws IOException {
    SchemaOrg vocabulary = new SchemaOrg();
    String type = "";
    for (String line : Files.readAllLines(NpmPackage.file("schema-dts/dist/schema.d.ts"))) {
      Matcher begins = TYPE.matcher(line);
      Matcher property = PROPERTY.matcher(line);
      if (begins.find()) {
        type = begins.group(1);
        vocabulary.add(type, begins.group(2));
      } else if (property.find()) {
        vocabulary
            .properties
            .computeIfAbsent(type, t -> new HashMap<>())
            .put(property.group(1), List.of(property.group(2).split(" \\| ", -1)));
      }
    }
    return vocabulary;
  }

  private void add(String type, @Nullable String above) {
    List<String> known = parents.computeIfAbsent(type, t -> new ArrayList<>());
    if (above != null) {
      for (String parent : above.split(",", -1)) {
        known.add(parent.strip().replaceAll("Base$", ""));
      }
    }
  }

  /** What is wrong with JSON-LD whose context is schema.org, a line each. */
  public List<String> faults(JsonNode thing) {
    List<String> faults = new ArrayList<>();
    check(thing, faults);
    return faults;
  }

  private void check(JsonNode thing, List<String> faults) {
    String type = thing.path("@type").asText();
    if (!parents.containsKey(type)) {
      faults.add("there is no type " + type);
      return;
    }
    for (Map.Entry<String, JsonNode> property : thing.properties()) {
      if (!property.getKey().startsWith("@")) {
        checkProperty(type, property.getKey(), property.getValue(), faults);
      }
    }
  }

  private void checkProperty(String type, String name, JsonNode value, List<String> faults) {
    List<String> range = range(type, name);
    if (range.isEmpty()) {
      faults.add(type + " has no " + name);
    } else if (value.isArray()) {
      value.forEach(one -> checkProperty(type, name, one, faults));
    } else if (value.isObject()) {
      String given = value.path("@type").asText();
      if (range.stream().noneMatch(wanted -> isA(given, wanted))) {
        faults.add(type + "." + name + " takes no " + given);
      }
      check(value, faults);
    } else if (!takes(range, value)) {
      faults.add(type + "." + name + " takes no " + value + " but " + range);
    }
  }

  private static boolean takes(List<String> range, JsonNode value) {
    String text = value.asText();
    return value.isNumber()
        ? range.contains("Integer") || range.contains("Number")
        : range.stream().anyMatch(WORDS::contains)
            || (range.contains("URL") && text.startsWith("https://"))
            || (range.stream().anyMatch(DATES::contains) && DATE.matcher(text).matches());
  }

  private List<String> range(String type, String property) {
    List<String> own = properties.getOrDefault(type, Map.of()).getOrDefault(property, List.of());
    return own.isEmpty()
        ? parents.getOrDefault(type, List.of()).stream()
            .filter(parent -> !parent.equals(type))
            .map(parent -> range(parent, property))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of())
        : own;
  }

  private boolean isA(String type, String wanted) {
    return type.equals(wanted)
        || parents.getOrDefault(type, List.of()).stream()
            .filter(parent -> !parent.equals(type))
            .anyMatch(parent -> isA(parent, wanted));
  }
}
