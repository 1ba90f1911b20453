package chancery.encode;

import static chancery.encode.Content.element;

import chancery.encode.Content.Element;
import chancery.transcript.Division;
import chancery.transcript.Mark;
import chancery.transcript.Passage;
import chancery.transcript.Transcript;
import chancery.transcript.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The {@code text} of a transcript: front, body, back (TEI Guidelines, chapters DS and CO). */
final class TextEncoder {
  /** Elements of which a turn holds one at least. */
  private static final Set<String> BLOCKS = Set.of("p", "stage", "list", "table", "quote");

  private TextEncoder() {}

  static Element encode(Transcript transcript) {
    List<Content> children = new ArrayList<>();
    for (Passage passage : transcript.opening()) {
      children.addAll(encode(passage));
    }
    if (!transcript.front().isEmpty()) {
      children.add(element("front", front(transcript.front())));
    }
    children.add(element("body", divisions(transcript.body())));
    if (!transcript.back().isEmpty()) {
      children.add(element("back", divisions(transcript.back())));
    }
    return element("text", children).with("xml:lang", transcript.language());
  }

  /**
   * Headings, remarks and paragraphs come first; from the first line of particulars on, all is one
   * division, since {@code front} lets no paragraph follow a division.
   */
  private static List<Content> front(List<Passage> passages) {
    List<Content> out = new ArrayList<>();
    List<Content> particulars = new ArrayList<>();
    for (Passage passage : passages) {
      boolean within = passage instanceof Passage.Particulars || !particulars.isEmpty();
      if (!within) {
        out.addAll(inFront(passage));
      } else if (passage instanceof Passage.Heading heading) {
        particulars.add(element("p", Inline.encode(heading.words())));
      } else {
        particulars.addAll(inFront(passage));
      }
    }
    if (!particulars.isEmpty()) {
      out.add(element("div", particulars).with("type", "particulars"));
    }
    return out;
  }

  /** A stage direction may not stand in {@code front} by itself. */
  private static List<Content> inFront(Passage passage) {
    boolean stage =
        passage instanceof Passage.Apart apart
            && apart.words().marks().stream()
                .anyMatch(m -> m instanceof Mark.Stage || m instanceof Mark.Supplied);
    return stage
        ? List.of(element("p", Inline.encode(((Passage.Apart) passage).words())))
        : encode(passage);
  }

  private static List<Content> divisions(List<Division> divisions) {
    List<Content> out = new ArrayList<>();
    for (Division division : divisions) {
      List<Content> children = new ArrayList<>();
      division.heading().ifPresent(h -> children.add(element("head", Inline.encode(h))));
      for (Passage passage : division.passages()) {
        children.addAll(encode(passage));
      }
      out.add(element("div", children).with("type", division.type()));
    }
    return out;
  }

  private static List<Content> encode(Passage passage) {
    if (passage instanceof Passage.Heading heading) {
      return List.of(heading(heading));
    }
    if (passage instanceof Passage.Paragraph paragraph) {
      return List.of(element("p", Inline.encode(paragraph.words())).with("rend", paragraph.rend()));
    }
    if (passage instanceof Passage.Apart apart) {
      return apart(apart.words());
    }
    if (passage instanceof Passage.Particulars particulars) {
      return List.of(particulars(particulars));
    }
    if (passage instanceof Passage.Items items) {
      return List.of(list(items));
    }
    if (passage instanceof Passage.Item item) {
      return List.of(item(item));
    }
    if (passage instanceof Passage.Quote quote) {
      return List.of(element("quote", encodeAll(quote.content())));
    }
    if (passage instanceof Passage.Table table) {
      return List.of(table(table));
    }
    if (passage instanceof Passage.Turn turn) {
      return List.of(turn(turn));
    }
    throw new IllegalArgumentException("no encoding for " + passage);
  }

  private static List<Content> encodeAll(List<Passage> passages) {
    return passages.stream().flatMap(passage -> encode(passage).stream()).toList();
  }

  private static Element list(Passage.Items items) {
    return element("list", encodeAll(items.items()));
  }

  private static Element item(Passage.Item item) {
    List<Content> children = new ArrayList<>(Inline.encode(item.words()));
    item.inner().ifPresent(inner -> children.add(list(inner)));
    return element("item", children);
  }

  private static Element heading(Passage.Heading heading) {
    Element head = element("head", Inline.encode(heading.words()));
    return switch (heading.rank()) {
      case MAIN -> head.with("type", "main");
      case SUB -> head.with("type", "sub");
      case SECTION -> head;
    };
  }

  /** The one mark of the words is a block; typeface around it would make it a phrase. */
  private static List<Content> apart(Words words) {
    List<Mark> marks = words.marks().stream().filter(m -> !(m instanceof Mark.Emphasis)).toList();
    List<Content> encoded =
        Inline.encode(new Words(words.text(), marks)).stream()
            .filter(c -> !Inline.isSpace(c))
            .toList();
    boolean supplied =
        encoded.stream().anyMatch(c -> c instanceof Element e && e.name().equals("supplied"));
    boolean text = encoded.stream().anyMatch(c -> c instanceof Content.Text);
    return supplied || text ? List.of(element("p", encoded)) : encoded;
  }

  private static Element particulars(Passage.Particulars particulars) {
    List<Content> children = new ArrayList<>();
    for (Passage.Particular field : particulars.fields()) {
      children.add(element("label", Inline.encode(field.label())));
      if (field.values().size() == 1) {
        children.add(element("item", Inline.encode(field.values().get(0))));
      } else {
        children.add(element("item", element("list", items(field.values()))));
      }
    }
    return element("list", children).with("type", "gloss");
  }

  private static List<Element> items(List<Words> items) {
    return items.stream().map(i -> element("item", Inline.encode(i))).toList();
  }

  private static Element table(Passage.Table table) {
    List<Content> rows = new ArrayList<>();
    for (List<Words> row : table.rows()) {
      List<Content> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(element("cell", Inline.encode(cell))));
      rows.add(element("row", cells));
    }
    return element("table", rows);
  }

  private static Element turn(Passage.Turn turn) {
    List<Content> children = new ArrayList<>();
    if (!turn.label().isBlank()) {
      children.add(element("speaker", Inline.encode(turn.label())));
    }
    boolean block = false;
    for (Passage passage : turn.content()) {
      List<Content> encoded = encode(passage);
      block |= encoded.stream().anyMatch(c -> c instanceof Element e && BLOCKS.contains(e.name()));
      children.addAll(encoded);
    }
    if (!block) {
      int from = turn.label().isBlank() ? 0 : 1;
      List<Content> rest = new ArrayList<>(children.subList(from, children.size()));
      children.subList(from, children.size()).clear();
      children.add(element("p", rest));
    }
    StringBuilder who = new StringBuilder();
    turn.who().forEach(id -> who.append(who.isEmpty() ? "#" : " #").append(id));
    return element("sp", children)
        .with("xml:id", turn.id())
        .with("who", who.toString())
        .with("prev", turn.previous().map(id -> "#" + id))
        .with("next", turn.next().map(id -> "#" + id))
        .with("synch", turn.when().map(id -> "#" + id));
  }
}
