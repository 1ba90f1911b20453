package chancery.validate;

import com.thaiopensource.datatype.DatatypeLibraryLoader;
import com.thaiopensource.relaxng.match.IncorrectSchemaException;
import com.thaiopensource.relaxng.match.MatchablePattern;
import com.thaiopensource.relaxng.match.MatchablePatternLoader;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.xml.sax.SAXResolver;
import com.thaiopensource.xml.sax.DraconianErrorHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xml.sax.SAXException;

/** A compiled RELAX NG grammar. Safe to share between threads; the matchers it makes are not. */
final class Grammar {
  private static final Pattern ELEMENT = Pattern.compile("<element name=\"([^\"]+)\"");

  private final MatchablePattern pattern;
  private final byte[] source;

  private Grammar(MatchablePattern pattern, byte[] source) {
    this.pattern = pattern;
    this.source = source;
  }

  /**
   * Compiles a grammar in RELAX NG's XML syntax, without inclusions. Wants a deep stack.
   *
   * @throws IllegalArgumentException if it is not a correct grammar
   */
  static Grammar load(byte[] rng) throws IOException {
    Input input = new Input();
    input.setByteStream(new ByteArrayInputStream(rng));
    try {
      return new Grammar(
          new MatchablePatternLoader()
              .load(
                  input,
                  new SAXResolver(),
                  new DraconianErrorHandler(),
                  new DatatypeLibraryLoader(),
                  0),
          rng);
    } catch (SAXException | IncorrectSchemaException e) {
      throw new IllegalArgumentException("not a correct RELAX NG grammar", e);
    }
  }

  Matcher newMatcher() {
    return pattern.createMatcher();
  }

  /** The local name of every element that the grammar knows, in alphabetical order. */
  SortedSet<String> elementNames() {
    return ELEMENT
        .matcher(new String(source, StandardCharsets.UTF_8))
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
