package chancery.encode;

import static chancery.encode.Content.element;
import static chancery.encode.Content.text;

import chancery.encode.Content.Element;
import chancery.transcript.Certainty;
import chancery.transcript.Mark;
import chancery.transcript.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words and their marks as TEI phrases: marks nest, a mark that crosses another is split by it. */
final class Inline {
  /** A word and a time code in angle brackets, which Markdown takes for an address. */
  private static final Pattern TIMED_WORD = Pattern.compile("^\\p{L}+\\d+:\\d");

  /** Whose pages those are that a source states: its own. */
  private static final String SOURCE = "#src-digital";

  private final String words;
  private final List<Mark> marks;

  private Inline(Words words) {
    this.words = words.text();
    this.marks = new ArrayList<>(words.marks());
    marks.sort(
        Comparator.comparingInt(Mark::start)
            .thenComparingInt(mark -> Math.min(1, rank(mark)))
            .thenComparing(Comparator.comparingInt(Mark::end).reversed())
            .thenComparingInt(Inline::rank));
  }

  static List<Content> encode(Words words) {
    Inline inline = new Inline(words);
    return inline.encode(0, words.text().length(), new Cursor());
  }

  /** Typeface lies within what it sets, a page beginning outside. */
  private static int rank(Mark mark) {
    boolean between = mark instanceof Mark.InferredPage || mark instanceof Mark.PageBreak;
    if (between || mark instanceof Mark.Comment) {
      return 0;
    }
    return mark instanceof Mark.Emphasis ? 3 : mark instanceof Mark.Link ? 2 : 1;
  }

  private static final class Cursor {
    int next;
  }

  private List<Content> encode(int from, int to, Cursor cursor) {
    List<Content> out = new ArrayList<>();
    int at = from;
    while (cursor.next < marks.size() && begins(marks.get(cursor.next), to)) {
      Mark mark = marks.get(cursor.next++);
      if (mark.start() < at) {
        continue;
      }
      addText(out, at, mark.start());
      int end = Math.min(mark.end(), to);
      splitAt(mark, end, cursor.next);
      List<Content> inside = encode(mark.start(), end, cursor);
      out.addAll(marked(mark, inside));
      if (mark instanceof Mark.LineEndHyphen || milestone(mark).isPresent()) {
        inside.stream().filter(Inline::isComment).forEach(out::add);
      }
      at = end;
    }
    addText(out, at, to);
    return out;
  }

  private static boolean begins(Mark mark, int before) {
    return mark.start() < before || (mark.start() == before && mark.end() == before);
  }

  /** What a mark has beyond the mark around it goes on after that. */
  private void splitAt(Mark mark, int end, int next) {
    if (end >= mark.end()) {
      return;
    }
    Optional<Mark> rest = Optional.empty();
    if (mark instanceof Mark.Emphasis m) {
      rest = Optional.of(new Mark.Emphasis(end, m.end(), m.rend()));
    } else if (mark instanceof Mark.Link m) {
      rest = Optional.of(new Mark.Link(end, m.end(), m.target()));
    }
    if (rest.isPresent()) {
      int i = next;
      while (i < marks.size() && marks.get(i).start() < end) {
        i++;
      }
      marks.add(i, rest.get());
    }
  }

  private void addText(List<Content> out, int from, int to) {
    if (from < to) {
      out.add(text(spaced(words.substring(from, to))));
    }
  }

  /** White space of any kind and length is one space; zero-width characters are words. */
  static String spaced(String s) {
    StringBuilder out = new StringBuilder(s.length());
    boolean space = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '\u00A0' || c == '\u202F' || c == '\u3000' || !isSpace(c)) {
        out.append(c);
        space = false;
      } else if (!space) {
        out.append(' ');
        space = true;
      }
    }
    return out.toString();
  }

  /** Emphasis on white space alone is an accident of typing, and no element. */
  static boolean isSpace(Content content) {
    return content instanceof Content.Text text && text.characters().isBlank();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  private List<Content> marked(Mark mark, List<Content> inside) {
    if (mark instanceof Mark.StatedPage m) {
      Element printed = element("fw", inside).with("type", "pageNum");
      return List.of(element("pb").with("n", m.n()).with("edRef", SOURCE), printed);
    }
    if (mark instanceof Mark.LineEndHyphen m) {
      Element hyphen = element("pc", hyphen(m)).with("force", "weak");
      return List.of(hyphen, element("lb").with("break", "no"));
    }
    if (mark instanceof Mark.Link m && TIMED_WORD.matcher(m.target()).find()) {
      return inside;
    }
    if (mark instanceof Mark.Emphasis && inside.stream().allMatch(Inline::isSpace)) {
      return inside;
    }
    return List.of(
        milestone(mark).or(() -> remark(mark, inside)).orElseGet(() -> phrase(mark, inside)));
  }

  private String hyphen(Mark mark) {
    return words.substring(mark.start(), mark.end()).strip();
  }

  /** What is said of words that are not kept as words is kept beside them. */
  private static boolean isComment(Content content) {
    return content instanceof Element e && e.name().equals("note");
  }

  /** A mark whose words, if any, are the element's alone. */
  private Optional<Element> milestone(Mark mark) {
    if (mark instanceof Mark.InferredPage m) {
      return Optional.of(inferredPage(m));
    }
    if (mark instanceof Mark.PageEndHyphen m) {
      return Optional.of(element("pc", hyphen(m)).with("force", "weak"));
    }
    if (mark instanceof Mark.PageBreak m) {
      return Optional.of(pageBreak(m));
    }
    if (mark instanceof Mark.LineBreak) {
      return Optional.of(element("lb"));
    }
    if (mark instanceof Mark.TimeCode m) {
      return Optional.of(element("anchor").with("synch", "#" + m.when()));
    }
    if (mark instanceof Mark.Comment m) {
      return Optional.of(comment(m));
    }
    return mark instanceof Mark.NoteCall m ? Optional.of(footnote(m)) : Optional.empty();
  }

  private static Element pageBreak(Mark.PageBreak page) {
    Element pb = element("pb").with("n", page.n());
    Element said =
        page.stated()
            ? pb.with("edRef", SOURCE)
            : pb.with("cert", "medium").with("resp", "#chancery");
    return page.inWord() ? said.with("break", "no") : said;
  }

  /** Words that are about the talk and not part of it. */
  private static Optional<Element> remark(Mark mark, List<Content> inside) {
    if (mark instanceof Mark.Remark m) {
      return Optional.of(editorialNote(m, inside));
    }
    if (mark instanceof Mark.Stage m) {
      return Optional.of(element("stage", inside).with("xml:id", m.id()).with("type", m.type()));
    }
    if (mark instanceof Mark.Gap m) {
      return Optional.of(gap(m, inside));
    }
    if (mark instanceof Mark.PrintedTime) {
      return Optional.of(element("note", inside).with("type", "time"));
    }
    if (mark instanceof Mark.FormeWork m) {
      return Optional.of(element("fw", inside).with("type", m.type()));
    }
    return mark instanceof Mark.Supplied m
        ? Optional.of(element("supplied", inside).with("xml:id", m.id()))
        : Optional.empty();
  }

  private static Element phrase(Mark mark, List<Content> inside) {
    if (mark instanceof Mark.Emphasis m) {
      return element("hi", inside).with("rend", m.rend());
    }
    if (mark instanceof Mark.Link m) {
      return element("ref", inside).with("target", address(m.target()));
    }
    if (mark instanceof Mark.Dated m) {
      return Dating.date(inside, m.when(), m.to(), m.julian());
    }
    if (mark instanceof Mark.Timed m) {
      return Dating.time(inside, m.when(), m.to());
    }
    if (mark instanceof Mark.PersonName m) {
      return element("persName", inside).with("ref", "#" + m.person());
    }
    if (mark instanceof Mark.RegisteredPerson m) {
      return registered("persName", inside, m.entry(), m.certainty());
    }
    if (mark instanceof Mark.RegisteredPlace m) {
      return registered("placeName", inside, m.entry(), m.certainty());
    }
    if (mark instanceof Mark.RoleName) {
      return element("roleName", inside);
    }
    throw new IllegalArgumentException("no encoding for " + mark);
  }

  private static Element registered(
      String name, List<Content> inside, String entry, Certainty certainty) {
    return element(name, inside)
        .with("ref", address(entry))
        .with("cert", certainty.value())
        .with("resp", "#chancery");
  }

  /** An address with the characters that a URI does not allow escaped. */
  static String address(String target) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0) {
        out.append("%%%02X".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static Element footnote(Mark.NoteCall call) {
    return element("note", note(call.note())).with("place", "bottom").with("n", call.n());
  }

  private static Element comment(Mark.Comment comment) {
    return element("note", note(comment.paragraphs()))
        .with("type", "editorial")
        .with("subtype", TeiText.COMMENT)
        .with("place", "margin")
        .with("resp", "#" + comment.author());
  }

  private static List<Content> note(List<Words> paragraphs) {
    if (paragraphs.size() == 1) {
      return encode(paragraphs.get(0));
    }
    List<Content> body = new ArrayList<>();
    paragraphs.forEach(paragraph -> body.add(element("p", encode(paragraph))));
    return body;
  }

  private static Element editorialNote(Mark.Remark mark, List<Content> inside) {
    return element("note", inside)
        .with("type", "editorial")
        .with("subtype", "bracketed")
        .with("place", "inline")
        .with("xml:id", mark.id());
  }

  private static Element gap(Mark.Gap gap, List<Content> inside) {
    Element element = element("gap", element("desc", inside)).with("xml:id", gap.id());
    Element reasoned =
        gap.reason()
            .map(reason -> element.with("reason", reason))
            .orElseGet(() -> element.with("cert", "unknown").with("resp", "#chancery"));
    return reasoned
        .with("unit", gap.unit())
        .with("quantity", gap.unit().flatMap(u -> gap.quantity()).map(String::valueOf));
  }

  /** Within a word the page's beginning does not end it. */
  private Element inferredPage(Mark.InferredPage page) {
    int before = page.start() - 1;
    while (before >= 0 && isSpace(words.charAt(before))) {
      before--;
    }
    boolean inWord = before >= 0 && words.charAt(before) == '-';
    Element pb =
        element("pb").with("xml:id", page.id()).with("cert", "low").with("resp", "#chancery");
    return inWord ? pb.with("break", "no") : pb;
  }
}
