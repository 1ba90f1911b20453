package chancery.print;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.CustomFont;
import org.apache.fop.fonts.EmbeddingMode;
import org.apache.fop.fonts.EncodingMode;
import org.apache.fop.fonts.FontLoader;
import org.apache.fop.fonts.FontUris;
import org.apache.fop.fonts.MultiByteFont;

/**
 * The fonts of the print edition: those that travel with the program, and for what they lack those
 * of {@code fallback-fonts.txt} that are installed.
 *
 * <p>Safe to share between threads. A font is read once, and only when a document needs it.
 */
final class Fonts {
  static final String SERIF = "Chancery Serif";
  static final String SMALL_CAPITALS = "Chancery Serif Small Capitals";

  private static final List<Path> INSTALLED =
      List.of(
          Path.of("/usr/share/fonts"),
          Path.of("/usr/local/share/fonts"),
          Path.of(System.getProperty("user.home", "/"), ".local/share/fonts"),
          Path.of(System.getProperty("user.home", "/"), "Library/Fonts"),
          Path.of("/Library/Fonts"));

  static final List<Face> OWN =
      List.of(
          own(SERIF, "Regular", "normal", "normal"),
          own(SERIF, "Italic", "italic", "normal"),
          own(SERIF, "Bold", "normal", "bold"),
          own(SERIF, "BoldItalic", "italic", "bold"),
          own(SMALL_CAPITALS, "SmallCapitals", "normal", "normal"));

  /** For Chinese and Japanese the characters in daily use, and for Korean. */
  private static final List<Face> EAST_ASIAN =
      List.of(
          Face.standIn("Chancery Serif Han", address("Han")),
          Face.standIn("Chancery Serif Hangul", address("Hangul")));

  private final List<Face> others =
      Stream.concat(EAST_ASIAN.stream(), installed().stream()).toList();
  private final Map<URI, SharedFont> read = new ConcurrentHashMap<>();
  private final InternalResourceResolver resolver;

  /**
   * @param resolver opens font files by their addresses
   */
  Fonts(InternalResourceResolver resolver) {
    this.resolver = resolver;
  }

  /** The font of the text, with which our others agree in what they show. */
  SharedFont text() {
    return font(OWN.get(0));
  }

  /** The first other font that shows a character. */
  Optional<Face> standIn(int character) {
    return others.stream().filter(face -> font(face).shows(character)).findFirst();
  }

  /** The other font of a name. */
  Optional<Face> standIn(String family) {
    return others.stream().filter(face -> face.family().equals(family)).findFirst();
  }

  /**
   * A font, read when it is first asked for.
   *
   * @throws UncheckedIOException where it is not a font that can be set and embedded
   */
  SharedFont font(Face face) {
    return read.computeIfAbsent(face.address(), this::load);
  }

  private SharedFont load(URI address) {
    try {
      CustomFont font =
          FontLoader.loadFont(
              new FontUris(address, null),
              null,
              true,
              EmbeddingMode.AUTO,
              EncodingMode.AUTO,
              true,
              false,
              resolver,
              false,
              false,
              false);
      return new SharedFont((MultiByteFont) font, resolver);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of a font that travels with the program. */
  static InputStream open(URI address) throws IOException {
    String path = "/xslt" + address.getPath();
    InputStream bytes = Fonts.class.getResourceAsStream(path);
    if (bytes == null) {
      throw new IOException("Chancery has no font " + path);
    }
    return bytes;
  }

  private static Face own(String family, String name, String style, String weight) {
    return new Face(family, address(name), style, weight);
  }

  /** Where a font that travels with the program is. */
  static URI address(String name) {
    return URI.create("chancery:/fo/fonts/ChancerySerif-" + name + ".ttf");
  }

  private static List<Face> installed() {
    List<Face> found = new ArrayList<>();
    for (String name : names()) {
      INSTALLED.stream()
          .filter(Files::isDirectory)
          .flatMap(folder -> named(folder, name))
          .findFirst()
          .map(file -> Face.standIn(name.replaceFirst("\\.[^.]+$", ""), file.toUri()))
          .ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private static List<String> names() {
    try (InputStream list =
            Objects.requireNonNull(Fonts.class.getResourceAsStream("fallback-fonts.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> named(Path folder, String name) {
    try (Stream<Path> files =
        Files.find(folder, 6, (file, facts) -> file.getFileName().toString().equals(name))) {
      return files.sorted().toList().stream();
    } catch (IOException | UncheckedIOException e) {
      return Stream.empty();
    }
  }
}
