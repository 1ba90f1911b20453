package chancery.validate;

import chancery.finding.Place;
import chancery.xml.SafeParser;
import com.thaiopensource.datatype.xsd.DatatypeLibraryFactoryImpl;
import com.thaiopensource.relaxng.match.IncorrectSchemaException;
import com.thaiopensource.relaxng.match.MatchablePattern;
import com.thaiopensource.relaxng.match.MatchablePatternLoader;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.xml.sax.SAXResolver;
import com.thaiopensource.xml.sax.DraconianErrorHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** A compiled RELAX NG grammar. Safe to share between threads; the instruments it lends are not. */
final class Grammar {
  private static final Pattern ELEMENT =
      Pattern.compile(
          "<(?:\\w+:)?element\\s+[^>]*?\\bname=[\"'](?:[\\w.-]+:)?([\\w.-]+)[\"']"
              + "|\\belement\\s+(?:[\\w.-]+:)?([\\w.-]+)\\s*\\{");

  /** Which documents a grammar is for. */
  enum Scope {
    /** Any: the grammar itself says what the root may be. */
    ANY_XML,
    /** TEI documents; of others there is nothing to say but that they are not. */
    TEI
  }

  /**
   * What one document at a time is read and matched with. A matcher keeps what it worked out of the
   * grammar, and a reader takes as long to make as a short document to read; so both are used
   * again.
   */
  record Instruments(XMLReader reader, Matcher matcher) {}

  private final MatchablePattern pattern;
  private final LocalFiles files;
  private final Scope scope;

  private final Queue<Instruments> idle = new ConcurrentLinkedQueue<>();

  private NavigableSet<String> elementNames = Collections.emptyNavigableSet();

  private Grammar(MatchablePattern pattern, LocalFiles files, Scope scope) {
    this.pattern = pattern;
    this.files = files;
    this.scope = scope;
  }

  /** Compiles a grammar in either syntax. Wants a deep stack. */
  static Grammar load(SchemaFile schema, Scope scope) throws UnusableSchemaException {
    LocalFiles files = new LocalFiles(schema);
    Input input = new Input();
    input.setUri(schema.path().toUri().toString());
    input.setByteStream(new ByteArrayInputStream(schema.content()));
    boolean compact = schema.language() == SchemaFile.Language.RELAX_NG_COMPACT;
    try {
      MatchablePattern pattern =
          new MatchablePatternLoader()
              .load(
                  input,
                  new SAXResolver(files),
                  new DraconianErrorHandler(),
                  // Named, because to look for others is to open every library's jar.
                  new DatatypeLibraryFactoryImpl(),
                  compact ? MatchablePatternLoader.COMPACT_SYNTAX_FLAG : 0);
      return new Grammar(pattern, files, scope);
    } catch (SAXParseException e) {
      files.requireAll();
      throw SchemaRule.WRONG.unusable(place(e, schema.path()), sentence(e));
    } catch (SAXException | IOException | IncorrectSchemaException e) {
      files.requireAll();
      throw SchemaRule.WRONG.unusable(Place.of(schema.path().toString()), sentence(e));
    }
  }

  private static Place place(SAXParseException e, Path schema) {
    String file =
        e.getSystemId() == null
            ? schema.toString()
            : LocalFiles.shown(Path.of(URI.create(e.getSystemId())), schema);
    return new Place(file, Math.max(0, e.getLineNumber()), Math.max(0, e.getColumnNumber()));
  }

  private static String sentence(Exception e) {
    String words = String.valueOf(e.getMessage()).strip();
    return "The schema is wrong: " + words + (words.endsWith(".") ? "" : ".");
  }

  Scope scope() {
    return scope;
  }

  /** A reader, and a matcher at the beginning of a document. */
  Instruments borrow() {
    Instruments used = idle.poll();
    return used == null
        ? new Instruments(SafeParser.newReader(), pattern.createMatcher())
        : new Instruments(used.reader(), used.matcher().start());
  }

  /** Takes back what the borrower is done with. */
  void giveBack(Instruments instruments) {
    idle.add(instruments);
  }

  /** The local name of every element that the grammar knows, in alphabetical order. */
  synchronized NavigableSet<String> elementNames() {
    if (elementNames.isEmpty()) {
      elementNames = readElementNames();
    }
    return elementNames;
  }

  private NavigableSet<String> readElementNames() {
    NavigableSet<String> names = new TreeSet<>();
    for (SchemaFile file : files.read()) {
      ELEMENT
          .matcher(file.text())
          .results()
          .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
          .forEach(names::add);
    }
    return names;
  }
}
