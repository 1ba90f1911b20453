package chancery.validate;

import chancery.xml.SafeParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The files that documents point into, and what can be pointed at in them. Each is read once. Safe
 * to share between threads.
 */
final class PointedFiles {
  private final SchemaFiles files;
  private final Map<Path, Map<String, String>> read = new ConcurrentHashMap<>();

  PointedFiles(SchemaFiles files) {
    this.files = files;
  }

  /**
   * The ids in a file, each with the name of its element; empty where the file is not there, or not
   * XML.
   */
  Optional<Map<String, String>> ids(String address, Path folder) {
    return files.find(address, Optional.of(folder)).map(this::ids).filter(ids -> !ids.isEmpty());
  }

  private Map<String, String> ids(Path file) {
    return read.computeIfAbsent(file.toAbsolutePath().normalize(), PointedFiles::read);
  }

  private static Map<String, String> read(Path file) {
    Map<String, String> ids = new HashMap<>();
    XMLReader reader = SafeParser.newReader();
    reader.setContentHandler(
        new DefaultHandler() {
          @Override
          public void startElement(
              String uri, String localName, String qName, Attributes attributes) {
            String id = attributes.getValue("xml:id");
            if (id != null) {
              ids.putIfAbsent(id.strip(), localName);
            }
          }
        });
    try {
      reader.parse(new InputSource(new ByteArrayInputStream(Files.readAllBytes(file))));
    } catch (IOException | SAXException e) {
      return Map.of();
    }
    return Map.copyOf(ids);
  }
}
