package chancery.source;

import chancery.finding.Finding;
import chancery.finding.Place;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Makes {@link Yaml} of a parser's events. Nothing in the file can make it grow or loop: size and
 * depth are bounded, and an alias is refused.
 */
final class YamlParser {
  private static final int MOST_CHARACTERS = 1 << 20;
  private static final int DEEPEST = 20;

  private final String path;
  private final Iterator<Event> events;
  private final Consumer<Finding> findings;

  private YamlParser(String path, String text, Consumer<Finding> findings) {
    this.path = path;
    this.findings = findings;
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).build();
    this.events = new Parse(settings).parseString(text).iterator();
  }

  /** The one document of a file; empty where there is none, or where it is malformed. */
  static Optional<Yaml> parse(String path, byte[] bytes, Consumer<Finding> findings) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
      return new YamlParser(path, text.replaceFirst("^\uFEFF", ""), findings).document();
    } catch (CharacterCodingException e) {
      findings.accept(malformed(Place.of(path), "the file is not in UTF-8"));
    } catch (Refused e) {
      findings.accept(malformed(e.place, e.what));
    } catch (MarkedYamlEngineException e) {
      Place place = e.getProblemMark().map(mark -> place(path, mark)).orElse(Place.of(path));
      findings.accept(malformed(place, "this is no YAML: " + e.getProblem()));
    } catch (YamlEngineException e) {
      findings.accept(malformed(Place.of(path), "this is no YAML: " + e.getMessage()));
    }
    return Optional.empty();
  }

  private static Finding malformed(Place place, String message) {
    return Finding.error(
        "SOURCE-050",
        place,
        message,
        "see whether every text with a colon or a # is in quotation marks, and whether the lines"
            + " of a list are indented alike");
  }

  /** What YAML allows and these files do not hold. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Place place;
    private final String what;

    Refused(Place place, String what) {
      super(what);
      this.place = place;
      this.what = what;
    }
  }

  private Optional<Yaml> document() {
    while (events.hasNext()) {
      Event event = events.next();
      switch (event.getEventId()) {
        case StreamStart, DocumentStart, Comment -> {}
        case StreamEnd, DocumentEnd -> {
          return Optional.empty();
        }
        default -> {
          Yaml root = node(event, 0);
          refuseMore();
          boolean blank = root instanceof Yaml.Scalar scalar && scalar.text().isEmpty();
          return blank ? Optional.empty() : Optional.of(root);
        }
      }
    }
    return Optional.empty();
  }

  private void refuseMore() {
    while (events.hasNext()) {
      Event event = events.next();
      if (event.getEventId() == Event.ID.DocumentStart) {
        throw new Refused(place(event), "a second document begins here, and one is read");
      }
    }
  }

  private Yaml node(Event event, int depth) {
    if (depth > DEEPEST) {
      throw new Refused(place(event), "what stands here is nested too deeply");
    }
    return switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event);
      case SequenceStart -> sequence(event, depth);
      case MappingStart -> mapping(event, depth);
      default -> throw new Refused(place(event), "an alias (*name) is not read: write it out");
    };
  }

  private Yaml scalar(ScalarEvent event) {
    String text = event.getValue();
    boolean none = event.isPlain() && (text.equals("~") || text.equals("null"));
    return new Yaml.Scalar(place(event), none ? "" : text);
  }

  private Yaml sequence(Event start, int depth) {
    List<Yaml> items = new ArrayList<>();
    for (Event e = next(); e.getEventId() != Event.ID.SequenceEnd; e = next()) {
      items.add(node(e, depth + 1));
    }
    return new Yaml.Sequence(place(start), items);
  }

  private Yaml mapping(Event start, int depth) {
    List<Yaml.Entry> entries = new ArrayList<>();
    for (Event e = next(); e.getEventId() != Event.ID.MappingEnd; e = next()) {
      if (!(node(e, depth + 1) instanceof Yaml.Scalar key)) {
        throw new Refused(place(e), "a key is a word or a text");
      }
      Yaml value = node(next(), depth + 1);
      if (entries.stream().anyMatch(other -> other.key().equals(key.text()))) {
        findings.accept(twice(key));
      } else {
        entries.add(new Yaml.Entry(key.place(), key.text(), value));
      }
    }
    return new Yaml.Mapping(place(start), entries);
  }

  private static Finding twice(Yaml.Scalar key) {
    return Finding.error(
        "SOURCE-053",
        key.place(),
        "the key \"%s\" stands here a second time".formatted(key.text()),
        "put what both hold under one");
  }

  /** The next event that is no comment. */
  private Event next() {
    Event event = events.next();
    return event.getEventId() == Event.ID.Comment ? next() : event;
  }

  private Place place(Event event) {
    return event.getStartMark().map(mark -> place(path, mark)).orElse(Place.of(path));
  }

  private static Place place(String path, Mark mark) {
    return new Place(path, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
