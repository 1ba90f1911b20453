package chancery.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The text of an OpenDocument file as blocks (OpenDocument 1.3, part 3, 4 to 6). Changes that were
 * tracked are accepted. The line of a run is the number of its paragraph, its column the position
 * in the paragraph.
 */
final class OpenDocumentBlocks implements XmlPart.Handler {
  private static final Set<String> SKIPPED =
      Set.of(
          "tracked-changes",
          "automatic-styles",
          "font-face-decls",
          "scripts",
          "forms",
          "title",
          "desc");

  /** What was met beside the words. */
  static final class Met {
    int changes;
    int pictures;
    int listItems;
    final StringBuilder hidden = new StringBuilder();
    int firstHidden;
    final List<Comment> comments = new ArrayList<>();

    /** The master pages that paragraphs begin, by the index of the block. */
    final Map<Integer, String> masterPages = new LinkedHashMap<>();
  }

  private final OpenDocumentStyles styles;
  private final OfficeNotes notes;
  private final Met met = new Met();
  private final Flows flows = new Flows();
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private int skipped;
  private int paragraphs;
  private int lists;
  private Optional<OpenDocumentAnnotation> annotation = Optional.empty();

  private static final class Paragraph {
    final int number;
    final String style;
    final int heading;
    int column = 1;
    final Deque<String> spans = new ArrayDeque<>();
    @Nullable String link;
    final StringBuilder mark = new StringBuilder();
    boolean inMark;

    Paragraph(int number, String style, int heading) {
      this.number = number;
      this.style = style;
      this.heading = heading;
    }
  }

  OpenDocumentBlocks(OpenDocumentStyles styles, OfficeNotes notes) {
    this.styles = styles;
    this.notes = notes;
  }

  List<Block> blocks() {
    return flows.out().blocks();
  }

  Met met() {
    return met;
  }

  @Override
  public void start(String name, XMLStreamReader element) {
    if (skipped > 0 || SKIPPED.contains(name)) {
      met.changes += name.equals("changed-region") ? 1 : 0;
      skipped++;
      return;
    }
    if (annotation.isPresent()) {
      annotation.get().start(name, element);
      return;
    }
    switch (name) {
      case "p", "h" -> beginParagraph(name, element);
      case "list" -> lists++;
      case "table-cell", "covered-table-cell", "text-box" -> flows.begin();
      case "image" -> met.pictures++;
      case "annotation" -> annotation = Optional.of(new OpenDocumentAnnotation(styles));
      default -> {
        if (!open.isEmpty()) {
          inline(name, element, open.element());
        }
      }
    }
  }

  private void inline(String name, XMLStreamReader element, Paragraph p) {
    switch (name) {
      case "span" -> p.spans.push(XmlPart.attribute(element, "style-name"));
      case "a" -> p.link = XmlPart.attribute(element, "href");
      case "s" -> {
        String count = XmlPart.attribute(element, "c");
        add(" ".repeat(count.matches("[1-9]\\d{0,2}") ? Integer.parseInt(count) : 1));
      }
      case "tab" -> add("\t");
      case "line-break" -> flows.out().endLine();
      case "note" -> flows.begin();
      case "note-citation" -> {
        p.mark.setLength(0);
        p.inMark = true;
      }
      default -> {}
    }
  }

  @Override
  public void end(String name) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    if (annotation.isPresent()) {
      endInAnnotation(name, annotation.get());
      return;
    }
    switch (name) {
      case "p", "h" -> endParagraph();
      case "list" -> lists--;
      case "table-cell", "covered-table-cell" -> flows.endCell();
      case "table-row" -> flows.endRow();
      case "text-box" -> flows.addAfterParagraph(flows.end());
      default -> {
        if (!open.isEmpty()) {
          endInline(name, open.element());
        }
      }
    }
  }

  private void endInline(String name, Paragraph p) {
    switch (name) {
      case "span" -> p.spans.poll();
      case "a" -> p.link = null;
      case "note-citation" -> p.inMark = false;
      case "note" -> addCall(p);
      default -> {}
    }
  }

  @Override
  public void text(String text) {
    if (skipped > 0) {
      return;
    }
    if (annotation.isPresent()) {
      annotation.get().text(text);
    } else if (!open.isEmpty() && open.element().inMark) {
      open.element().mark.append(text);
    } else if (!open.isEmpty()) {
      add(collapsed(text));
    }
  }

  /** White space collapses, and none begins a line (OpenDocument 1.3, part 3, 6.1.2). */
  private String collapsed(String text) {
    String collapsed = text.replaceAll("[ \\t\\r\\n]+", " ");
    boolean after = flows.out().endsInSpace();
    return after && collapsed.startsWith(" ") ? collapsed.substring(1) : collapsed;
  }

  private void beginParagraph(String name, XMLStreamReader element) {
    String style = XmlPart.attribute(element, "style-name");
    String level = XmlPart.attribute(element, "outline-level");
    int heading =
        name.equals("h") ? Math.max(1, level.matches("\\d") ? Integer.parseInt(level) : 1) : 0;
    if (styles.breaksPage(style) && paragraphs > 0) {
      flows.out().add(new Block(Block.Kind.PAGE_BREAK, 0, List.of()));
    }
    styles.masterPage(style).ifPresent(page -> met.masterPages.put(flows.size(), page));
    open.push(new Paragraph(++paragraphs, style, heading));
  }

  private void endParagraph() {
    Paragraph p = open.pop();
    String style = styles.name(p.style);
    Block.Kind kind = Block.Kind.PARAGRAPH;
    int depth = 0;
    int heading =
        p.heading > 0 ? p.heading : style.equals("Title") ? 1 : style.equals("Subtitle") ? 2 : 0;
    if (heading > 0) {
      kind = Block.Kind.HEADING;
      depth = heading;
    } else if (lists > 0) {
      kind = Block.Kind.LIST_ITEM;
      depth = lists;
      met.listItems += flows.out().isBlockEmpty() ? 0 : 1;
    } else if (style.equals("Quotations")) {
      kind = Block.Kind.QUOTE;
      depth = 1;
    }
    flows.endParagraph(kind, depth, style);
  }

  private void addCall(Paragraph p) {
    List<Block> body = flows.end();
    String mark = p.mark.toString().strip();
    String id = String.valueOf(p.number) + ' ' + p.column;
    notes.add("note", id, body);
    boolean placed = !mark.isEmpty() && notes.call("note", id, mark);
    if (!placed) {
      flows.addAfterParagraph(body);
    }
    Style style = placed ? Style.NOTE_CALL : Style.SUPERSCRIPT;
    flows.out().add(new Run(mark, Set.of(style), p.number, p.column, null));
    p.column += mark.length();
  }

  private void endInAnnotation(String name, OpenDocumentAnnotation at) {
    if (!name.equals("annotation")) {
      at.end(name);
      return;
    }
    annotation = Optional.empty();
    int line = open.isEmpty() ? paragraphs : open.element().number;
    int column = open.isEmpty() ? 1 : open.element().column;
    met.comments.add(new Comment(at.author(), line, column, at.blocks()));
  }

  private void add(String text) {
    Paragraph p = open.element();
    boolean hidden =
        styles.isHidden("paragraph", p.style)
            || p.spans.stream().anyMatch(span -> styles.isHidden("text", span));
    if (hidden) {
      met.firstHidden = met.firstHidden == 0 ? p.number : met.firstHidden;
      met.hidden.append(text);
      return;
    }
    flows.out().add(new Run(text, looks(p), p.number, p.column, p.link));
    p.column += text.length();
  }

  /** The innermost span that says anything of a look decides; the paragraph's style comes last. */
  private Set<Style> looks(Paragraph p) {
    Set<Style> looks = EnumSet.noneOf(Style.class);
    for (Style style : Style.values()) {
      boolean on =
          p.spans.stream()
              .flatMap(span -> styles.look("text", span, style).stream())
              .findFirst()
              .or(() -> p.heading > 0 ? Optional.empty() : styles.look("paragraph", p.style, style))
              .orElse(false);
      if (on) {
        looks.add(style);
      }
    }
    return looks;
  }
}
