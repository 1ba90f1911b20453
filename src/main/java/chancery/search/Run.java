package chancery.search;

import chancery.search.Postings.Part;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sorted terms with their postings, read one by one. For one thread. */
final class Run implements Closeable {
  private final Source source;
  private final Closeable resource;
  private final int number;
  private Map.@Nullable Entry<String, Part> current;

  private interface Source {
    Map.@Nullable Entry<String, Part> next() throws IOException;
  }

  private Run(Source source, Closeable resource, int number) throws IOException {
    this.source = source;
    this.resource = resource;
    this.number = number;
    this.current = source.next();
  }

  /**
   * Terms in the memory.
   *
   * @param number where their passages stand among those of the other runs
   */
  static Run of(Map<String, Postings> terms, int number) throws IOException {
    Iterator<Map.Entry<String, Postings>> all = terms.entrySet().iterator();
    return new Run(
        () -> {
          if (!all.hasNext()) {
            return null;
          }
          Map.Entry<String, Postings> term = all.next();
          return Map.entry(term.getKey(), term.getValue().part());
        },
        () -> {},
        number);
  }

  /** Terms that {@link #write} wrote. */
  static Run open(Path file, int number) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    try {
      return new Run(() -> read(in), in, number);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  static void write(Path file, Map<String, Postings> terms) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      for (Map.Entry<String, Postings> term : terms.entrySet()) {
        Part part = term.getValue().part();
        text(term.getKey(), out);
        out.writeInt(part.first());
        out.writeInt(part.last());
        text(part.rest(), out);
        out.writeInt(part.forms().size());
        for (String form : part.forms()) {
          text(form, out);
        }
      }
    }
  }

  private static Map.@Nullable Entry<String, Part> read(DataInputStream in) throws IOException {
    String term;
    try {
      term = text(in);
    } catch (EOFException e) {
      return null;
    }
    int first = in.readInt();
    int last = in.readInt();
    String rest = text(in);
    Set<String> forms = new TreeSet<>();
    for (int left = in.readInt(); left > 0; left--) {
      forms.add(text(in));
    }
    return Map.entry(term, new Part(first, last, rest, forms));
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  boolean isAtEnd() {
    return current == null;
  }

  int number() {
    return number;
  }

  /** The term that it is at, while it is not at its end. */
  String term() {
    return entry().getKey();
  }

  Part part() {
    return entry().getValue();
  }

  void advance() throws IOException {
    current = source.next();
  }

  private Map.Entry<String, Part> entry() {
    if (current == null) {
      throw new IllegalStateException("the run is at its end");
    }
    return current;
  }

  @Override
  public void close() throws IOException {
    resource.close();
  }
}
