package chancery.source;

import chancery.source.CatalogueRecord.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * The fields that a piece of YAML 1.2, or of its subset JSON, states. Scalars stay as they are
 * written: no date, number or truth value is made of them.
 */
final class StatedFields {
  private static final int MOST_CHARACTERS = 1 << 20;
  private static final int MOST_FIELDS = 2000;

  private final List<Field> fields = new ArrayList<>();
  private final int line;

  private StatedFields(int line) {
    this.line = line;
  }

  /**
   * Reads the fields: the key is the label, of a key in a key {@code key.sub}; an item of a list is
   * a field of its own. JSON-LD's keywords ({@code @type}) say nothing of the document.
   *
   * @param line of the first line of the text in the source
   * @return empty where the text is malformed, or no mapping
   */
  static Optional<List<Field>> read(String text, int line) {
    LoadSettings settings =
        LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setCodePointLimit(MOST_CHARACTERS)
            .setMaxAliasesForCollections(20)
            .setAllowRecursiveKeys(false)
            .build();
    try {
      Object loaded = new Load(settings).loadFromString(text);
      StatedFields stated = new StatedFields(line);
      boolean mapping = loaded instanceof Map<?, ?> || loaded instanceof List<?>;
      if (!mapping) {
        return Optional.empty();
      }
      stated.add("", loaded);
      return Optional.of(List.copyOf(stated.fields));
    } catch (YamlEngineException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  private void add(String label, Object value) {
    if (fields.size() >= MOST_FIELDS) {
      return;
    }
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, inner) -> {
            String name = String.valueOf(key);
            if (inner != null && !name.startsWith("@")) {
              add(label.isEmpty() ? name : label + "." + name, inner);
            }
          });
    } else if (value instanceof List<?> list) {
      for (Object item : list) {
        if (item != null) {
          add(label, item);
        }
      }
    } else if (!String.valueOf(value).isBlank()) {
      fields.add(new Field(label, String.valueOf(value), line));
    }
  }
}
