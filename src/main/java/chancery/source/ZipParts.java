package chancery.source;

import chancery.finding.Finding;
import chancery.finding.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a zipped document that a reader wants, in memory. Nothing is written to disk, and
 * what a hostile archive can make grow is bounded: {@value #MOST_PARTS} parts, 64 MiB a part that
 * is wanted, 256 MiB and four times the file in all.
 */
final class ZipParts {
  static final int MOST_PARTS = 10_000;
  static final int MOST_BYTES_A_PART = 64 << 20;
  private static final long MOST_BYTES = 256L << 20;

  private final Map<String, byte[]> parts;

  private ZipParts(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /** Reads the parts whose names are wanted. */
  static ZipParts read(String path, byte[] bytes, Predicate<String> wanted)
      throws UnreadableSourceException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long left = MOST_BYTES + 4L * bytes.length;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int count = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++count > MOST_PARTS) {
          throw bomb(path);
        }
        boolean keep = wanted.test(entry.getName());
        if (keep) {
          byte[] part = zip.readNBytes(MOST_BYTES_A_PART + 1);
          left -= part.length;
          parts.putIfAbsent(entry.getName(), part);
          if (part.length > MOST_BYTES_A_PART) {
            throw bomb(path);
          }
        } else {
          left -= length(zip, left);
        }
        if (left < 0) {
          throw bomb(path);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw truncated(path);
    }
    return new ZipParts(parts);
  }

  /** How long an entry is that nobody wants, as far as a limit matters. */
  private static long length(InputStream in, long limit) throws IOException {
    byte[] buffer = new byte[8192];
    long total = 0;
    for (int n = in.read(buffer); n >= 0 && total <= limit; n = in.read(buffer)) {
      total += n;
    }
    return total;
  }

  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  private static UnreadableSourceException bomb(String path) {
    return new UnreadableSourceException(
        Finding.error(
            "SOURCE-022",
            Place.of(path),
            "the file unpacks to more than is read: 64 MiB of text, %d parts".formatted(MOST_PARTS),
            "divide the document, or save its text alone"));
  }

  static UnreadableSourceException truncated(String path) {
    return new UnreadableSourceException(
        Finding.error(
            "SOURCE-021",
            Place.of(path),
            "the file is broken: it ends early, or its archive is damaged",
            "take it from a copy, or open it in the program that made it and save it again"));
  }
}
