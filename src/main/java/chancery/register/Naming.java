package chancery.register;

import chancery.transcript.Certainty;
import chancery.transcript.Division;
import chancery.transcript.Mark;
import chancery.transcript.Participant;
import chancery.transcript.Passage;
import chancery.transcript.Transcript;
import chancery.transcript.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Says in a transcript which entries of the registers its persons are, and which its words name.
 */
final class Naming {
  private final NameIndex names;
  private final String toRegisters;

  Naming(NameIndex names, String toRegisters) {
    this.names = names;
    this.toRegisters = toRegisters;
  }

  Transcript named(Transcript transcript) {
    return transcript.with(
        transcript.participants().stream().map(this::identified).toList(),
        passages(transcript.front()),
        divisions(transcript.body()),
        divisions(transcript.back()));
  }

  /** A participant whose whole name is that of one entry is that entry's person. */
  private Participant identified(Participant participant) {
    return entry(participant.name())
        .or(() -> entry(participant.nameWithoutTitles()))
        .map(entry -> participant.withEntry(reference(entry)))
        .orElse(participant);
  }

  /** The one person of a name; that a place has it too does not matter here. */
  private Optional<Entry> entry(String name) {
    List<Entry> meant =
        names.in(name).stream()
            .filter(m -> m.start() == 0 && m.end() == name.length())
            .flatMap(m -> m.meant().stream())
            .filter(entry -> entry.kind() == Kind.PERSON)
            .toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  private String reference(Entry entry) {
    return toRegisters + entry.reference();
  }

  private List<Division> divisions(List<Division> divisions) {
    return divisions.stream()
        .map(d -> new Division(d.type(), d.heading().map(this::words), passages(d.passages())))
        .toList();
  }

  private List<Passage> passages(List<Passage> passages) {
    return passages.stream().map(this::passage).toList();
  }

  private Passage passage(Passage passage) {
    if (passage instanceof Passage.Heading p) {
      return new Passage.Heading(p.rank(), words(p.words()));
    }
    if (passage instanceof Passage.Paragraph p) {
      return new Passage.Paragraph(words(p.words()), p.rend());
    }
    if (passage instanceof Passage.Apart p) {
      return new Passage.Apart(words(p.words()));
    }
    if (passage instanceof Passage.Items p) {
      return items(p);
    }
    if (passage instanceof Passage.Item p) {
      return new Passage.Item(words(p.words()), p.inner().map(this::items));
    }
    if (passage instanceof Passage.Quote p) {
      return new Passage.Quote(passages(p.content()));
    }
    if (passage instanceof Passage.Table p) {
      return new Passage.Table(p.rows().stream().map(this::wordsOf).toList());
    }
    if (passage instanceof Passage.Particulars p) {
      return new Passage.Particulars(
          p.fields().stream()
              .map(f -> new Passage.Particular(f.label(), wordsOf(f.values())))
              .toList());
    }
    if (passage instanceof Passage.Turn p) {
      return new Passage.Turn(
          p.id(), p.who(), p.label(), passages(p.content()), p.previous(), p.next(), p.when());
    }
    throw new IllegalArgumentException("no names are looked for in " + passage);
  }

  private Passage.Items items(Passage.Items items) {
    return new Passage.Items(passages(items.items()));
  }

  private List<Words> wordsOf(List<Words> all) {
    return all.stream().map(this::words).toList();
  }

  private Words words(Words words) {
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : words.marks()) {
      marks.add(
          mark instanceof Mark.NoteCall call
              ? new Mark.NoteCall(call.start(), call.end(), call.n(), wordsOf(call.note()))
              : mark);
    }
    for (Mention mention : names.in(words.text(), hyphensOfLines(words))) {
      if (!mention.isAmbiguous() && isFree(mention, words.marks())) {
        marks.add(mark(mention, words.text()));
      }
    }
    return new Words(words.text(), marks);
  }

  private static BitSet hyphensOfLines(Words words) {
    BitSet hyphens = new BitSet();
    for (Mark mark : words.marks()) {
      if (mark instanceof Mark.LineEndHyphen || mark instanceof Mark.PageEndHyphen) {
        hyphens.set(mark.start(), mark.end());
      }
    }
    return hyphens;
  }

  /** Whether no mark has said already what these words are, and none would be cut in two. */
  private static boolean isFree(Mention mention, List<Mark> marks) {
    return marks.stream().allMatch(mark -> areApart(mention, mark) || nest(mention, mark));
  }

  private static boolean areApart(Mention mention, Mark mark) {
    return mark.end() <= mention.start() || mark.start() >= mention.end();
  }

  private static boolean nest(Mention mention, Mark mark) {
    boolean around = mark.start() <= mention.start() && mention.end() <= mark.end();
    boolean within = mention.start() <= mark.start() && mark.end() <= mention.end();
    if (mark instanceof Mark.Emphasis || mark instanceof Mark.Link) {
      // What of them goes on after the name can be set apart; what begins before it cannot.
      return around || mention.start() <= mark.start();
    }
    boolean holdsNames =
        mark instanceof Mark.Remark || mark instanceof Mark.Stage || mark instanceof Mark.Supplied;
    boolean milestone =
        mark instanceof Mark.InferredPage
            || mark instanceof Mark.PageBreak
            || mark instanceof Mark.LineBreak
            || mark instanceof Mark.LineEndHyphen
            || mark instanceof Mark.PageEndHyphen;
    return (around && holdsNames) || (within && (milestone || mark instanceof Mark.Supplied));
  }

  private Mark mark(Mention mention, String text) {
    Entry entry = mention.meant().get(0);
    Certainty certainty = certainty(text.substring(mention.start(), mention.end()));
    return entry.kind() == Kind.PERSON
        ? new Mark.RegisteredPerson(mention.start(), mention.end(), reference(entry), certainty)
        : new Mark.RegisteredPlace(mention.start(), mention.end(), reference(entry), certainty);
  }

  /** Two characters of a script without spaces may be parts of other words. */
  private static Certainty certainty(String name) {
    boolean mayBePartOfWords =
        name.codePointCount(0, name.length()) <= 2
            && WholeWords.isWithoutSpaces(name.codePointAt(0));
    return mayBePartOfWords ? Certainty.MEDIUM : Certainty.HIGH;
  }
}
