package chancery.source;

import java.util.ArrayList;
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
  private final Map<String, List<RunningHead>> heads = new LinkedHashMap<>();
  private String master = "";
  private Optional<OpenDocumentBlocks> words = Optional.empty();

  OpenDocumentPages(OpenDocumentStyles styles) {
    this.styles = styles;
  }

  /**
   * The sections of a text, which is printed on the first master page until it names another; what
   * those print that it does not name is the first page's.
   *
   * @param named the master pages that it names, by the index of the block that begins with them
   */
  List<RunningHead.Section> sections(Map<Integer, String> named) {
    Map<String, List<RunningHead>> rest = new LinkedHashMap<>(heads);
    List<RunningHead.Section> sections = new ArrayList<>();
    named.forEach(
        (block, name) -> {
          List<RunningHead> printed = rest.remove(name);
          sections.add(new RunningHead.Section(block, printed == null ? List.of() : printed));
        });
    List<RunningHead> unnamed = rest.values().stream().flatMap(List::stream).toList();
    sections.add(0, new RunningHead.Section(0, unnamed));
    return sections;
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
    } else if (name.equals("master-page")) {
      master = XmlPart.attribute(element, "name");
    } else if (edge(name).isPresent()) {
      words = Optional.of(new OpenDocumentBlocks(styles, new OfficeNotes()));
    }
  }

  @Override
  public void end(String name) {
    Optional<RunningHead.Edge> edge = edge(name);
    if (words.isPresent() && edge.isPresent()) {
      RunningHead head = new RunningHead(edge.get(), words.get().blocks());
      heads.computeIfAbsent(master, m -> new ArrayList<>()).add(head);
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
