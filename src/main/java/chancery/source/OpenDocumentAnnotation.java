package chancery.source;

import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** A comment of an OpenDocument text (OpenDocument 1.3, part 3, 14.1): its author and its words. */
final class OpenDocumentAnnotation implements XmlPart.Handler {
  private static final Set<String> ABOUT =
      Set.of("creator", "date", "date-string", "creator-initials");

  private final OpenDocumentBlocks words;
  private final StringBuilder author = new StringBuilder();
  private String about = "";

  OpenDocumentAnnotation(OpenDocumentStyles styles) {
    this.words = new OpenDocumentBlocks(styles, new OfficeNotes());
  }

  String author() {
    return author.toString().strip();
  }

  List<Block> blocks() {
    return words.blocks();
  }

  @Override
  public void start(String name, XMLStreamReader element) {
    if (ABOUT.contains(name)) {
      about = name;
    } else {
      words.start(name, element);
    }
  }

  @Override
  public void end(String name) {
    if (ABOUT.contains(name)) {
      about = "";
    } else {
      words.end(name);
    }
  }

  @Override
  public void text(String text) {
    if (about.equals("creator")) {
      author.append(text);
    } else if (about.isEmpty()) {
      words.text(text);
    }
  }
}
