package chancery.edition;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The SHA-256 of a content, or of what something is made from.
 *
 * @param hex in 64 small hexadecimal digits
 */
public record Digest(String hex) {

  /** The digest of a file's content, as {@code sha256sum} prints it. */
  public static Digest ofContent(byte[] content) {
    return new Digest(HexFormat.of().formatHex(sha256().digest(content)));
  }

  /** The same of a content that is too long to be held in the memory. */
  static Digest ofContent(Content content) throws IOException {
    MessageDigest sum = sha256();
    content.writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), sum));
    return new Digest(HexFormat.of().formatHex(sum.digest()));
  }

  /**
   * The digest of values that something is made from. Equal values have equal digests on every
   * machine; different ones have different digests.
   *
   * @param values bytes, strings, numbers, enum constants, patterns, paths, and records, optionals
   *     and collections of these; the order counts in lists, and does not in sets and maps
   * @throws IllegalArgumentException where a value is of another kind: whether two of these are
   *     equal cannot be told from outside
   */
  public static Digest of(Object... values) {
    MessageDigest sum = sha256();
    try (DataOutputStream out =
        new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), sum))) {
      for (Object value : values) {
        write(value, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Digest(HexFormat.of().formatHex(sum.digest()));
  }

  /** Each value begins with a sign of its kind and its length, so that no two run together. */
  private static void write(Object value, DataOutputStream out) throws IOException {
    if (value instanceof byte[] bytes) {
      write('b', bytes, out);
    } else if (value instanceof Map<?, ?> map) {
      unordered(map.entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList(), out);
    } else if (value instanceof Set<?> set) {
      unordered(set.stream().map(Digest::of).toList(), out);
    } else if (value instanceof Collection<?> collection) {
      ordered('l', collection, out);
    } else if (value instanceof Optional<?> optional) {
      ordered('o', optional.stream().toList(), out);
    } else if (value instanceof Pattern pattern) {
      ordered('p', List.of(pattern.pattern(), pattern.flags()), out);
    } else if (value instanceof Record made) {
      write('r', made.getClass().getName().getBytes(StandardCharsets.UTF_8), out);
      for (RecordComponent component : made.getClass().getRecordComponents()) {
        write(component(made, component), out);
      }
    } else if (isPlain(value)) {
      write('s', value.toString().getBytes(StandardCharsets.UTF_8), out);
    } else {
      throw new IllegalArgumentException("no digest of a " + value.getClass().getName());
    }
  }

  private static boolean isPlain(Object value) {
    return value instanceof CharSequence
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof Enum
        || value instanceof Charset
        || value instanceof Path
        || value instanceof URI;
  }

  private static void write(char kind, byte[] bytes, DataOutputStream out) throws IOException {
    out.writeByte(kind);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void ordered(char kind, Collection<?> values, DataOutputStream out)
      throws IOException {
    out.writeByte(kind);
    out.writeInt(values.size());
    for (Object value : values) {
      write(value, out);
    }
  }

  private static void unordered(List<Digest> digests, DataOutputStream out) throws IOException {
    ordered('u', digests.stream().map(Digest::hex).sorted().toList(), out);
  }

  private static Object component(Record made, RecordComponent component) {
    try {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(made);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(made.getClass().getName(), e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
