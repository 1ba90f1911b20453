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
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * The fonts of the print edition: those that travel with the program, and for what they lack
 * (Chinese, Japanese, Korean and other scripts) those of {@code fallback-fonts.txt} that are
 * installed.
 *
 * <p>Safe to share between threads. An installed font is read only once a character needs it.
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

  private final List<Face> own =
      List.of(
          ours(SERIF, "Regular", "normal", "normal"),
          ours(SERIF, "Italic", "italic", "normal"),
          ours(SERIF, "Bold", "normal", "bold"),
          ours(SERIF, "BoldItalic", "italic", "bold"),
          ours(SMALL_CAPITALS, "SmallCapitals", "normal", "normal"));

  private final List<Path> others = installed();
  private final List<Face> read = new ArrayList<>();

  /** The fonts that travel with the program. */
  List<Face> own() {
    return own;
  }

  /** The installed fonts that may stand in, by the name of their file. */
  List<Path> others() {
    return others;
  }

  /** Whether our own fonts show a character. */
  boolean show(int character) {
    return own.get(0).shows(character);
  }

  /** The first installed font that shows a character. */
  synchronized Optional<Face> fallback(int character) {
    for (int i = 0; i < others.size(); i++) {
      if (i == read.size()) {
        read.add(face(others.get(i)));
      }
      if (read.get(i).shows(character)) {
        return Optional.of(read.get(i));
      }
    }
    return Optional.empty();
  }

  /** What formatting objects call an installed font. */
  static String family(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]+$", "");
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

  private static Face ours(String family, String name, String style, String weight) {
    URI address = URI.create("chancery:/fo/fonts/ChancerySerif-" + name + ".ttf");
    try (InputStream bytes = open(address);
        TrueTypeFont font =
            new TTFParser().parse(new RandomAccessReadBuffer(bytes.readAllBytes()))) {
      return new Face(family, address, style, weight, characters(font));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Face face(Path file) {
    try (TrueTypeFont font =
        new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
      return new Face(family(file), file.toUri(), "normal", "normal", characters(font));
    } catch (IOException e) {
      return new Face(family(file), file.toUri(), "normal", "normal", new BitSet());
    }
  }

  private static BitSet characters(TrueTypeFont font) throws IOException {
    BitSet characters = new BitSet();
    CmapTable table = Objects.requireNonNull(font.getCmap(), "a font without characters");
    for (CmapSubtable part : table.getCmaps()) {
      boolean unicode =
          part.getPlatformId() == CmapTable.PLATFORM_UNICODE
              || (part.getPlatformId() == CmapTable.PLATFORM_WINDOWS
                  && part.getPlatformEncodingId() != CmapTable.ENCODING_WIN_SYMBOL);
      for (int glyph = 1; unicode && glyph < font.getNumberOfGlyphs(); glyph++) {
        List<Integer> codes = part.getCharCodes(glyph);
        if (codes != null) {
          codes.forEach(characters::set);
        }
      }
    }
    return characters;
  }

  private static List<Path> installed() {
    List<String> names;
    try (InputStream list =
            Objects.requireNonNull(Fonts.class.getResourceAsStream("fallback-fonts.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      names = lines.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Path> found = new ArrayList<>();
    for (String name : names) {
      INSTALLED.stream()
          .filter(Files::isDirectory)
          .flatMap(folder -> named(folder, name))
          .findFirst()
          .ifPresent(found::add);
    }
    return List.copyOf(found);
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
