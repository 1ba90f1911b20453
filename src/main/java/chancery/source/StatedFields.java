package chancery.source;

import chancery.source.CatalogueRecord.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The fields that a piece of YAML 1.2, or of its subset JSON, states. Scalars stay as they are
 * written: no date, number or truth value is made of them, and no object of anything.
 */
final class StatedFields {
  private static final int MOST_CHARACTERS = 1 << 20;
  private static final int MOST_FIELDS = 2000;
  private static final int DEEPEST = 20;

  private final List<Field> fields = new ArrayList<>();
  private final int firstLine;

  private StatedFields(int firstLine) {
    this.firstLine = firstLine;
  }

  /**
   * Reads the fields: the key is the label, of a key in a key {@code key.sub}; an item of a list is
   * a field of its own. JSON-LD's keywords ({@code @type}) say nothing of the document.
   *
   * @param firstLine of the text in the source
   * @return empty where the text is malformed, or states no fields
   */
  static Optional<List<Field>> read(String text, int firstLine) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).build();
    try {
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty() || root.get() instanceof ScalarNode) {
        return Optional.empty();
      }
      StatedFields stated = new StatedFields(firstLine);
      stated.add("", root.get(), 0);
      return Optional.of(List.copyOf(stated.fields));
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }

  /** Depth and number are bounded: an alias may lead back to what holds it. */
  private void add(String label, Node node, int depth) {
    if (depth > DEEPEST || fields.size() >= MOST_FIELDS) {
      return;
    }
    if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode key && !key.getValue().startsWith("@")) {
          String name = label.isEmpty() ? key.getValue() : label + "." + key.getValue();
          add(name, entry.getValueNode(), depth + 1);
        }
      }
    } else if (node instanceof SequenceNode list) {
      for (Node item : list.getValue()) {
        add(label, item, depth + 1);
      }
    } else if (node instanceof ScalarNode scalar && !isNull(scalar)) {
      int line = node.getStartMark().map(mark -> mark.getLine()).orElse(0);
      fields.add(new Field(label, scalar.getValue().strip(), firstLine + line));
    }
  }

  private static boolean isNull(ScalarNode scalar) {
    String value = scalar.getValue();
    boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
    return value.isBlank() || (plain && (value.equals("null") || value.equals("~")));
  }
}
