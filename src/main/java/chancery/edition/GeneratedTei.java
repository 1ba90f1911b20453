package chancery.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps what an editor changed in a TEI file from being overwritten by the next conversion.
 *
 * <p>A file that Chancery writes carries a processing instruction, {@code <?chancery
 * sha256="..."?>}, with the digest of the rest of the file, line ends counted as line feeds. A file
 * whose digest no longer fits, or that has none, is someone's work. Nothing is kept elsewhere, so
 * the file can be moved, copied and put under version control.
 */
public final class GeneratedTei {
  private static final Pattern SEAL =
      Pattern.compile("<\\?chancery sha256=\"([0-9a-f]{64})\"\\?>\n");
  private static final Pattern ROOT = Pattern.compile("<[\\p{L}_]");

  /** The end of the name of a conversion that stands beside a file changed by hand. */
  static final String BESIDE = ".new.xml";

  private GeneratedTei() {}

  /** What became of a new conversion. */
  public enum Outcome {
    /** The file holds the new conversion. */
    WRITTEN,
    /** The file was changed by hand, and the conversion is what it was made from: it stays. */
    KEPT,
    /** The file was changed by hand, and the conversion is a new one: it stands beside the file. */
    BESIDE
  }

  /**
   * Writes a conversion to its file, or beside it where the file holds an editor's work.
   *
   * @throws IOException where a file cannot be read or written
   */
  public static Outcome write(Path file, byte[] tei) throws IOException {
    byte[] sealed = sealed(tei);
    Outcome outcome =
        Files.exists(file) ? outcome(Files.readAllBytes(file), sealed) : Outcome.WRITTEN;
    switch (outcome) {
      case WRITTEN -> overwrite(file, tei);
      case BESIDE -> WholeFile.write(beside(file), sealed);
      case KEPT -> {}
    }
    return outcome;
  }

  /** What is to become of a sealed conversion where there is a file already. */
  static Outcome outcome(byte[] there, byte[] sealed) {
    if (!isHandWork(there)) {
      return Outcome.WRITTEN;
    }
    boolean isOfIt = seal(text(there)).equals(seal(text(sealed)));
    return isOfIt ? Outcome.KEPT : Outcome.BESIDE;
  }

  /** The files that the outcome of a sealed conversion gives: paths, with slashes, and contents. */
  static Map<String, byte[]> files(String path, Outcome outcome, byte[] sealed) {
    return switch (outcome) {
      case WRITTEN -> Map.of(path, sealed);
      case BESIDE -> Map.of(Folder.slashed(beside(Path.of(path))), sealed);
      case KEPT -> Map.of();
    };
  }

  /** Whether a file is someone's work, and not a conversion as Chancery wrote it. */
  static boolean isHandWork(byte[] file) {
    return !intact(text(file));
  }

  /** Whether a file was ever written by Chancery, changed since or not. */
  static boolean isSealed(Path file) throws IOException {
    return seal(text(Files.readAllBytes(file))).isPresent();
  }

  /** Writes a conversion to its file, whoever changed it. */
  public static void overwrite(Path file, byte[] tei) throws IOException {
    WholeFile.write(file, sealed(tei));
    Files.deleteIfExists(beside(file));
  }

  /**
   * Where a new conversion of a file changed by hand is written: {@code a.xml}, {@code a.new.xml}.
   */
  public static Path beside(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + BESIDE);
  }

  /**
   * The content of a document's file in an edition's folder: the TEI that refers to the schema
   * there, with the digest by which changes are seen.
   */
  public static byte[] content(DocumentFiles files, byte[] tei) {
    return sealed(EditionFolder.referringToSchema(tei, files));
  }

  /** A conversion with the digest by which changes are seen. */
  public static byte[] sealed(byte[] tei) {
    String text = text(tei);
    Matcher root = ROOT.matcher(text);
    if (!root.find()) {
      throw new IllegalArgumentException("a document without a root element");
    }
    String seal = "<?chancery sha256=\"" + digest(text) + "\"?>\n";
    return (text.substring(0, root.start()) + seal + text.substring(root.start()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static boolean intact(String text) {
    String rest = SEAL.matcher(text).replaceFirst("");
    return seal(text).equals(Optional.of(digest(rest)));
  }

  private static Optional<String> seal(String text) {
    Matcher seal = SEAL.matcher(text);
    return seal.find() ? Optional.of(seal.group(1)) : Optional.empty();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static String digest(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
