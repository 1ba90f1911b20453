package chancery.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/**
 * What the master pages of an OpenDocument text print at the head and foot of pages (OpenDocument
 * 1.3, part 3, 16.10).
 */
final class OpenDocumentPages implements XmlPart.Handler {
  private final OpenDocumentStyles styles;
  private final Map<String, RunningHead> heads = new LinkedHashMap<>();
  private Optional<OpenDocumentBlocks> words = Optional.empty();

  OpenDocumentPages(OpenDocumentStyles styles) {
    this.styles = styles;
  }

  List<RunningHead> runningHeads() {
    return List.copyOf(heads.values());
  }

  private static Optional<RunningHead.Edge> edge(String name) {
    return switch (name) {
      case "header", "header-left", "header-first" -> Optional.of(RunningHead.Edge.HEADER);
      case "footer", "footer-left", "footer-first" -> Optional.of(RunningHead.Edge.FOOTER);
      default -> Optional.empty();
    };
  }

  @Override
  public void start(String name, XMLStreamReader element) {
    if (words.isPresent()) {
      words.get().start(name, element);
    } else if (edge(name).isPresent()) {
      words = Optional.of(new OpenDocumentBlocks(styles, new OfficeNotes()));
    }
  }

  @Override
  public void end(String name) {
    Optional<RunningHead.Edge> edge = edge(name);
    if (words.isPresent() && edge.isPresent()) {
      RunningHead.add(heads, edge.get(), words.get().blocks());
      words = Optional.empty();
    } else {
      words.ifPresent(blocks -> blocks.end(name));
    }
  }

  @Override
  public void text(String text) {
    words.ifPresent(blocks -> blocks.text(text));
  }
}
