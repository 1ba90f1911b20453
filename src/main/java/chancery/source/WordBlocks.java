package chancery.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of one part of a Word file as blocks (ECMA-376-1, 17.3 and 17.4). Changes that
 * were tracked are accepted. The line of a run is the number of its paragraph in the part, its
 * column the position in the paragraph.
 */
final class WordBlocks implements XmlPart.Handler {
  private static final Set<String> DELETED = Set.of("del", "moveFrom");

  /** Elements whose words are none of the document's, or stand there a second time. */
  private static final Set<String> SKIPPED =
      Set.of(
          "Fallback",
          "sdtPr",
          "sectPrChange",
          "pPrChange",
          "rPrChange",
          "tblPrChange",
          "del",
          "moveFrom");

  /** What was met beside the words. */
  static final class Met {
    int insertions;
    int deletions;
    int numbered;
    int pictures;
    int unread;
    int firstChange;
    final StringBuilder hidden = new StringBuilder();
    int firstHidden;

    /** What leads to nothing: the paragraph, and what is missing there. */
    final Map<Integer, String> broken = new LinkedHashMap<>();

    /** Where sections end, each with what it names of heads and feet of pages. */
    final List<Section> sections = new ArrayList<>();

    /** Where comments stand, by id. */
    final Map<String, Spot> comments = new LinkedHashMap<>();
  }

  /**
   * A section of the part (17.6).
   *
   * @param block the index of its first block
   * @param heads ids of the relationships to what is printed at the edges of its pages
   */
  record Section(int block, List<String> heads) {}

  /** A place in the part: the number of a paragraph, and the position in it. */
  record Spot(int paragraph, int column) {}

  private final WordStyles styles;
  private final OfficeNotes notes;
  private final Map<String, String> links;
  private final Met met = new Met();

  private final Flows flows = new Flows();
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private final WordFields fields = new WordFields();
  private final List<String> heads = new ArrayList<>();
  private int section;
  private int skipped;
  private int paragraphs;
  private boolean inText;
  private boolean inCode;
  private Optional<Call> awaitingMark = Optional.empty();

  /** The call of a note: a footnote's or an endnote's. */
  private record Call(String kind, String id) {}

  private static final class Paragraph {
    final int number;
    int column = 1;
    String style = "";
    Optional<Integer> outlineLevel = Optional.empty();
    Optional<Integer> listLevel = Optional.empty();
    boolean inMarkLook;
    boolean joinsNext;
    boolean hasSection;
    boolean endsSection;
    boolean inProperties;
    final Map<Style, Boolean> looks = new EnumMap<>(Style.class);
    String runStyle = "";
    boolean hidden;
    @Nullable String link;

    Paragraph(int number) {
      this.number = number;
    }
  }

  /**
   * @param links the targets of the part's relationships, by id
   */
  WordBlocks(WordStyles styles, OfficeNotes notes, Map<String, String> links) {
    this.styles = styles;
    this.notes = notes;
    this.links = links;
    open.push(new Paragraph(0));
  }

  List<Block> blocks() {
    return flows.out().blocks();
  }

  Met met() {
    return met;
  }

  private Paragraph paragraph() {
    return open.element();
  }

  private void replaceParagraph(Paragraph next) {
    open.pop();
    open.push(next);
  }

  @Override
  public void start(String name, XMLStreamReader element) {
    if (skipped > 0 || SKIPPED.contains(name)) {
      if (skipped == 0 && DELETED.contains(name)) {
        met.deletions++;
        addChange();
        paragraph().joinsNext |= paragraph().inMarkLook && name.equals("del");
      }
      skipped++;
      return;
    }
    Paragraph p = paragraph();
    if (p.inProperties || name.equals("pPr")) {
      paragraphProperty(name, element);
      return;
    }
    String value = XmlPart.attribute(element, "val");
    switch (name) {
      case "p" -> replaceParagraph(new Paragraph(++paragraphs));
      case "tc", "txbxContent" -> {
        flows.begin();
        open.push(new Paragraph(paragraphs));
      }
      case "r" -> {
        p.looks.clear();
        p.runStyle = "";
        p.hidden = false;
      }
      case "rStyle" -> p.runStyle = value;
      case "vanish" -> p.hidden = WordStyles.isOn(value, true);
      case "t", "delText" -> inText = true;
      case "tab", "ptab" -> add("\t");
      case "noBreakHyphen" -> add("\u2011");
      case "softHyphen" -> add("\u00ad");
      case "sym" -> addSymbol(XmlPart.attribute(element, "char"));
      case "cr" -> flows.out().endLine();
      case "br" -> lineBreak(XmlPart.attribute(element, "type"));
      case "fldChar" -> field(XmlPart.attribute(element, "fldCharType"));
      case "instrText" -> inCode = fields.areOpen();
      case "hyperlink" -> p.link = target(element);
      case "footnoteReference", "endnoteReference" -> addCall(name, element);
      case "commentReference" ->
          met.comments.put(XmlPart.attribute(element, "id"), new Spot(p.number, p.column));
      case "ins", "moveTo" -> {
        met.insertions++;
        addChange();
      }
      case "blip", "imagedata" -> met.pictures++;
      case "altChunk", "subDoc" -> met.unread++;
      case "headerReference", "footerReference" -> heads.add(XmlPart.attribute(element, "id"));
      default -> WordStyles.look(name, value, p.looks);
    }
  }

  @Override
  public void end(String name) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    Paragraph p = paragraph();
    if (p.inProperties) {
      p.inProperties = !name.equals("pPr");
      p.inMarkLook &= !name.equals("rPr");
      return;
    }
    switch (name) {
      case "p" -> endParagraph();
      case "t", "delText" -> inText = false;
      case "instrText" -> inCode = false;
      case "hyperlink" -> p.link = null;
      case "tc" -> {
        endParagraph();
        open.pop();
        flows.endCell();
      }
      case "tr" -> flows.endRow();
      case "sectPr" -> endSection();
      case "txbxContent" -> {
        endParagraph();
        open.pop();
        flows.addAfterParagraph(flows.end());
      }
      default -> {}
    }
  }

  @Override
  public void text(String text) {
    if (inCode && skipped == 0) {
      fields.addCode(text);
    } else if (inText && skipped == 0) {
      add(text);
    }
  }

  private void paragraphProperty(String name, XMLStreamReader element) {
    Paragraph p = paragraph();
    String value = XmlPart.attribute(element, "val");
    switch (name) {
      case "pPr" -> p.inProperties = true;
      case "rPr" -> p.inMarkLook = true;
      case "pStyle" -> p.style = value;
      case "outlineLvl" -> p.outlineLevel = WordStyles.number(value).filter(n -> n < 9);
      case "ilvl" -> p.listLevel = WordStyles.number(value);
      case "numId" ->
          p.listLevel = value.equals("0") ? Optional.empty() : p.listLevel.or(() -> Optional.of(0));
      case "pageBreakBefore" -> {
        if (WordStyles.isOn(value, true)) {
          pageBreak();
        }
      }
      case "sectPr" -> {
        p.endsSection = true;
        p.hasSection = true;
      }
      case "headerReference", "footerReference" -> heads.add(XmlPart.attribute(element, "id"));
      case "type" -> p.endsSection &= !value.equals("continuous");
      case "ins" -> met.insertions++;
      default -> {}
    }
  }

  private void endParagraph() {
    Paragraph p = paragraph();
    if (!p.joinsNext) {
      if (p.listLevel.isPresent() && !flows.out().isBlockEmpty()) {
        met.numbered++;
      }
      endBlock();
    }
    if (p.hasSection) {
      endSection();
    }
    if (p.endsSection) {
      flows.out().add(new Block(Block.Kind.PAGE_BREAK, 0, List.of()));
    }
    replaceParagraph(new Paragraph(p.number));
  }

  private void endSection() {
    met.sections.add(new Section(section, List.copyOf(heads)));
    heads.clear();
    section = flows.size();
  }

  private void endBlock() {
    Paragraph p = paragraph();
    int heading = p.outlineLevel.map(n -> n + 1).orElseGet(() -> styles.headingLevel(p.style));
    Optional<Integer> list = p.listLevel.or(() -> styles.listLevel(p.style));
    Block.Kind kind = Block.Kind.PARAGRAPH;
    int depth = 0;
    if (heading > 0) {
      kind = Block.Kind.HEADING;
      depth = heading;
    } else if (list.isPresent()) {
      kind = Block.Kind.LIST_ITEM;
      depth = list.get() + 1;
    } else if (styles.isQuotation(p.style)) {
      kind = Block.Kind.QUOTE;
      depth = 1;
    }
    flows.endParagraph(kind, depth, styles.name(p.style));
  }

  private void lineBreak(String type) {
    if (type.equals("page")) {
      pageBreak();
    } else {
      flows.out().endLine();
    }
  }

  private void pageBreak() {
    endBlock();
    flows.out().add(new Block(Block.Kind.PAGE_BREAK, 0, List.of()));
  }

  private void field(String type) {
    fields
        .at(type)
        .ifPresent(
            name ->
                met.broken.putIfAbsent(
                    paragraph().number, "the field %s has no result".formatted(name)));
  }

  private @Nullable String target(XMLStreamReader element) {
    String anchor = XmlPart.attribute(element, "anchor");
    String id = XmlPart.attribute(element, "id");
    String target = links.getOrDefault(id, "");
    if (!id.isEmpty() && !links.containsKey(id)) {
      met.broken.putIfAbsent(paragraph().number, "a link leads to nothing that the file names");
    }
    String link = anchor.isEmpty() ? target : target + "#" + anchor;
    return link.isEmpty() ? null : link;
  }

  private void addSymbol(String code) {
    if (code.matches("[0-9A-Fa-f]{4}")) {
      add(String.valueOf((char) Integer.parseInt(code, 16)));
    }
  }

  private void addCall(String name, XMLStreamReader element) {
    String kind = name.substring(0, name.indexOf("Reference"));
    String id = XmlPart.attribute(element, "id");
    if (WordStyles.isOn(XmlPart.attribute(element, "customMarkFollows"), false)) {
      awaitingMark = Optional.of(new Call(kind, id));
    } else {
      add(notes.nextMark(kind), new Call(kind, id));
    }
  }

  /** A note whose mark calls another one already stands after the paragraph. */
  private void add(String mark, Call call) {
    Paragraph p = paragraph();
    if (notes.body(call.kind(), call.id()).isEmpty()) {
      met.broken.putIfAbsent(
          p.number, "%s %s is called and is not there".formatted(call.kind(), mark));
    }
    boolean placed = notes.call(call.kind(), call.id(), mark);
    if (!placed) {
      flows.addAfterParagraph(notes.body(call.kind(), call.id()));
    }
    Style style = placed ? Style.NOTE_CALL : Style.SUPERSCRIPT;
    flows.out().add(new Run(mark, Set.of(style), p.number, p.column, null));
    p.column += mark.length();
  }

  private void add(String text) {
    Paragraph p = paragraph();
    if (fields.hideWords() || text.isEmpty()) {
      return;
    }
    if (p.hidden || styles.isHidden(p.runStyle) || styles.isHidden(p.style)) {
      met.firstHidden = met.firstHidden == 0 ? p.number : met.firstHidden;
      met.hidden.append(text);
    } else if (awaitingMark.isPresent() && !text.isBlank()) {
      Call call = awaitingMark.get();
      awaitingMark = Optional.empty();
      add(text.strip(), call);
    } else if (styles.isForPages(p.runStyle) && !text.isBlank()) {
      beginPage(text.strip());
    } else {
      flows.out().add(new Run(text, looks(p), p.number, p.column, p.link));
      p.column += text.length();
    }
  }

  /** A page that begins before a paragraph, or in it; its number is none of the words. */
  private void beginPage(String number) {
    Paragraph p = paragraph();
    Optional<Integer> n = WordStyles.number(number);
    if (n.isPresent() && flows.out().isBlockEmpty()) {
      flows.out().add(new Block(Block.Kind.PAGE_BREAK, n.get(), List.of()));
    } else {
      flows.out().add(new Run(number, Set.of(Style.PAGE_BREAK), p.number, p.column, null));
    }
    p.column += number.length();
  }

  private Set<Style> looks(Paragraph p) {
    boolean heading = styles.headingLevel(p.style) > 0;
    Set<Style> looks = EnumSet.noneOf(Style.class);
    for (Style style : Style.values()) {
      if (styles.has(style, heading ? "" : p.style, p.runStyle, p.looks)) {
        looks.add(style);
      }
    }
    if (styles.isForSpeakers(p.runStyle)) {
      looks.add(Style.SPEAKER);
    }
    return looks;
  }

  private void addChange() {
    met.firstChange = met.firstChange == 0 ? Math.max(1, paragraphs) : met.firstChange;
  }
}
