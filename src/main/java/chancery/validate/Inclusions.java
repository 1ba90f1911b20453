package chancery.validate;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The files that a schema in XML is made up of. */
final class Inclusions {
  private static final Pattern HREF =
      Pattern.compile(
          "<(?:\\w+:)?(?:include|extends|externalRef)\\b[^>]*?\\shref\\s*=\\s*[\"']([^\"'#]+)");

  private Inclusions() {}

  /**
   * A schema, and what it includes on this machine. An inclusion that is not there is left out: who
   * asks for it then says so.
   */
  static Map<URI, SchemaFile> of(SchemaFile schema) throws UnusableSchemaException {
    Map<URI, SchemaFile> files = new LinkedHashMap<>();
    Deque<SchemaFile> waiting = new ArrayDeque<>();
    waiting.add(schema);
    while (!waiting.isEmpty()) {
      SchemaFile file = waiting.remove();
      URI address = file.path().toUri();
      if (files.putIfAbsent(address, file) == null) {
        for (MatchResult href : HREF.matcher(file.text()).results().toList()) {
          Path included = local(address, href.group(1));
          if (Files.isRegularFile(included)) {
            waiting.add(SchemaFile.read(included));
          }
        }
      }
    }
    return files;
  }

  private static Path local(URI base, String href) {
    try {
      return Path.of(base.resolve(href));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Path.of("");
    }
  }
}
