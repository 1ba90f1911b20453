package chancery.source;

import chancery.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A Word file (.docx: ECMA-376, transitional or strict). The words of the main part are the
 * document; comments and running heads stand beside it, and hidden text is reported with its words.
 * No link, template, macro or other file that it names is opened.
 *
 * <p>The file is read event by event with the JDK's own zip and XML, which no part of it can make
 * grow; an object model would lose text boxes and tracked changes.
 */
final class WordReader {
  private static final String RELATIONSHIPS = "_rels/.rels";

  /** The kinds of parts that are read. */
  private static final List<String> READ =
      List.of("styles", "settings", "footnotes", "endnotes", "comments", "header", "footer");

  private final String path;
  private final ZipParts parts;
  private final List<Finding> findings = new ArrayList<>();
  private final OfficeNotes notes = new OfficeNotes();

  /**
   * Where a part's relationships lead.
   *
   * @param links by id, those out of the file
   * @param names by id, those within it
   * @param parts by kind, the same
   */
  private record Relationships(
      Map<String, String> links, Map<String, String> names, Map<String, List<String>> parts) {
    Optional<String> part(String kind) {
      return parts.getOrDefault(kind, List.of()).stream().findFirst();
    }
  }

  private WordReader(String path, ZipParts parts) {
    this.path = path;
    this.parts = parts;
  }

  static Reading read(String path, byte[] bytes) throws UnreadableSourceException {
    ZipParts parts =
        ZipParts.read(path, bytes, name -> name.endsWith(".xml") || name.endsWith(".rels"));
    try {
      return new WordReader(path, parts).reading();
    } catch (XMLStreamException e) {
      throw XmlPart.malformed(path, e);
    }
  }

  private Reading reading() throws UnreadableSourceException, XMLStreamException {
    String main =
        relationships(RELATIONSHIPS, "").part("officeDocument").orElse("word/document.xml");
    Optional<byte[]> document = parts.part(main);
    if (document.isEmpty()) {
      throw ZipParts.truncated(path);
    }
    int slash = main.lastIndexOf('/') + 1;
    String folder = main.substring(0, slash);
    Relationships relationships =
        relationships(folder + "_rels/" + main.substring(slash) + ".rels", folder);
    reportMissing(relationships);
    Optional<byte[]> stylesheet = relationships.part("styles").flatMap(parts::part);
    WordStyles styles =
        stylesheet.isPresent() ? WordStyles.read(stylesheet.get()) : WordStyles.none();
    readNotes(relationships, styles);
    WordBlocks blocks = new WordBlocks(styles, notes, relationships.links());
    XmlPart.read(document.get(), blocks);
    report(blocks.met());
    List<Comment> comments = comments(relationships, styles, blocks.met());
    return new Reading(
        "Word",
        List.of(),
        List.of(),
        RunningHead.beside(blocks.blocks(), sections(relationships, styles, blocks.met())),
        notes.called(),
        comments,
        false,
        findings);
  }

  private Relationships relationships(String name, String folder) throws XMLStreamException {
    Map<String, String> links = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    Map<String, List<String>> inside = new HashMap<>();
    Optional<byte[]> part = parts.part(name);
    if (part.isPresent()) {
      XmlPart.read(
          part.get(),
          new XmlPart.Handler() {
            @Override
            public void start(String element, XMLStreamReader at) {
              String type = XmlPart.attribute(at, "Type");
              String kind = type.substring(type.lastIndexOf('/') + 1);
              String target = XmlPart.attribute(at, "Target");
              if (XmlPart.attribute(at, "TargetMode").equals("External")) {
                links.put(XmlPart.attribute(at, "Id"), kind.equals("hyperlink") ? target : "");
              } else if (element.equals("Relationship")) {
                String within = target.startsWith("/") ? target.substring(1) : folder + target;
                names.put(XmlPart.attribute(at, "Id"), within);
                inside.computeIfAbsent(kind, k -> new ArrayList<>()).add(within);
              }
            }

            @Override
            public void end(String element) {}
          });
    }
    return new Relationships(links, names, inside);
  }

  private void reportMissing(Relationships relationships) {
    for (String kind : READ) {
      for (String part : relationships.parts().getOrDefault(kind, List.of())) {
        if (parts.part(part).isEmpty()) {
          findings.add(OfficeFindings.broken(0, "the part " + part + " is missing"));
        }
      }
    }
  }

  private void readNotes(Relationships relationships, WordStyles styles) throws XMLStreamException {
    notes.number("endnote", OfficeNotes.Numbering.LOWER_ROMAN);
    Optional<byte[]> settings = relationships.part("settings").flatMap(parts::part);
    if (settings.isPresent()) {
      XmlPart.read(settings.get(), new NumberingOfNotes());
    }
    for (String kind : List.of("footnote", "endnote")) {
      Optional<byte[]> part = relationships.part(kind + "s").flatMap(parts::part);
      if (part.isPresent()) {
        Map<String, String> links = linksOf(relationships.part(kind + "s").orElseThrow());
        XmlPart.read(
            part.get(),
            new EachOf(kind, () -> new WordBlocks(styles, new OfficeNotes(), links)) {
              @Override
              void add(String id, String author, List<Block> body) {
                notes.add(kind, id, body);
              }
            });
      }
    }
  }

  private Map<String, String> linksOf(String part) throws XMLStreamException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    return relationships(folder + "_rels/" + part.substring(slash) + ".rels", folder).links();
  }

  private final class NumberingOfNotes implements XmlPart.Handler {
    private String kind = "";

    @Override
    public void start(String name, XMLStreamReader element) {
      switch (name) {
        case "footnotePr" -> kind = "footnote";
        case "endnotePr" -> kind = "endnote";
        case "numFmt" -> {
          if (!kind.isEmpty()) {
            notes.number(kind, OfficeNotes.Numbering.of(XmlPart.attribute(element, "val")));
          }
        }
        default -> {}
      }
    }

    @Override
    public void end(String name) {
      kind = name.endsWith("notePr") ? "" : kind;
    }
  }

  private void report(WordBlocks.Met met) {
    if (met.insertions + met.deletions > 0) {
      findings.add(
          OfficeFindings.changes(
              met.firstChange,
              "%d insertions were kept, %d deletions left out"
                  .formatted(met.insertions, met.deletions)));
    }
    if (!met.hidden.isEmpty()) {
      findings.add(OfficeFindings.hidden(met.firstHidden, met.hidden.toString()));
    }
    met.broken.forEach((paragraph, what) -> findings.add(OfficeFindings.broken(paragraph, what)));
    if (met.numbered > 0) {
      findings.add(OfficeFindings.numbered(met.numbered));
    }
    if (met.pictures + met.unread > 0) {
      findings.add(OfficeFindings.unread(met.pictures, met.unread));
    }
  }

  /** The comments on the main part; those on its notes are reported. */
  private List<Comment> comments(Relationships relationships, WordStyles styles, WordBlocks.Met met)
      throws XMLStreamException {
    Map<String, Comment> comments = new HashMap<>();
    Optional<byte[]> part = relationships.part("comments").flatMap(parts::part);
    if (part.isPresent()) {
      XmlPart.read(
          part.get(),
          new EachOf("comment", () -> new WordBlocks(styles, new OfficeNotes(), Map.of())) {
            @Override
            void add(String id, String author, List<Block> body) {
              WordBlocks.Spot at = met.comments.get(id);
              if (at == null) {
                String words = body.stream().map(Block::text).collect(Collectors.joining(" "));
                findings.add(OfficeFindings.comment(0, author, words));
              } else {
                comments.put(id, new Comment(author, at.paragraph(), at.column(), body));
              }
            }
          });
    }
    return met.comments.keySet().stream().map(comments::get).filter(Objects::nonNull).toList();
  }

  /** The sections of the main part; what none of them names is the first page's. */
  private List<RunningHead.Section> sections(
      Relationships relationships, WordStyles styles, WordBlocks.Met met)
      throws XMLStreamException {
    Map<String, RunningHead> heads = new LinkedHashMap<>();
    for (RunningHead.Edge edge : RunningHead.Edge.values()) {
      String kind = edge.name().toLowerCase(Locale.ROOT);
      for (String name : relationships.parts().getOrDefault(kind, List.of())) {
        Optional<byte[]> part = parts.part(name);
        if (part.isPresent()) {
          WordBlocks blocks = new WordBlocks(styles, new OfficeNotes(), Map.of());
          XmlPart.read(part.get(), blocks);
          heads.put(name, new RunningHead(edge, blocks.blocks()));
        }
      }
    }
    List<RunningHead.Section> sections = new ArrayList<>();
    for (WordBlocks.Section section : met.sections) {
      List<RunningHead> named =
          section.heads().stream()
              .map(id -> relationships.names().getOrDefault(id, ""))
              .map(heads::remove)
              .filter(Objects::nonNull)
              .toList();
      sections.add(new RunningHead.Section(section.block(), named));
    }
    sections.add(0, new RunningHead.Section(0, List.copyOf(heads.values())));
    return sections;
  }

  /** The notes or comments of a part, each with its own blocks. */
  private abstract static class EachOf implements XmlPart.Handler {
    private final String name;
    private final Supplier<WordBlocks> fresh;
    private WordBlocks blocks;
    private String id = "";
    private String author = "";
    private boolean isSeparator;

    EachOf(String name, Supplier<WordBlocks> fresh) {
      this.name = name;
      this.fresh = fresh;
      this.blocks = fresh.get();
    }

    abstract void add(String id, String author, List<Block> body);

    @Override
    public void start(String element, XMLStreamReader at) {
      if (element.equals(name)) {
        blocks = fresh.get();
        id = XmlPart.attribute(at, "id");
        author = XmlPart.attribute(at, "author");
        isSeparator = XmlPart.attribute(at, "type").toLowerCase(Locale.ROOT).contains("separator");
      } else {
        blocks.start(element, at);
      }
    }

    @Override
    public void end(String element) {
      if (!element.equals(name)) {
        blocks.end(element);
      } else if (!isSeparator) {
        add(id, author, blocks.blocks());
      }
    }

    @Override
    public void text(String text) {
      blocks.text(text);
    }
  }
}
