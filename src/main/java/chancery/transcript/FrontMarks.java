package chancery.transcript;

import chancery.transcript.ParticularsFinder.Field;
import chancery.transcript.ParticularsFinder.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks persons, offices, dates and times in what stands before the talk. */
final class FrontMarks {
  private static final int LONGEST_DATED = 640;

  private final DocumentText document;
  private final Roster roster;

  FrontMarks(DocumentText document, Roster roster) {
    this.document = document;
    this.roster = roster;
  }

  /** Full names of participants, where they stand alone and are not part of another mark. */
  List<Mark> mentions(int from, int to) {
    List<Mark> marks = new ArrayList<>();
    String text = document.text().substring(from, to);
    for (Participant person : roster.participants()) {
      if (Names.tokens(person.name()).size() < 2) {
        continue;
      }
      Matcher matcher =
          Pattern.compile(
                  "(?<![\\p{L}\\p{N}])" + Pattern.quote(person.name()) + "(?![\\p{L}\\p{N}])")
              .matcher(text);
      while (matcher.find()) {
        int start = from + matcher.start();
        int end = from + matcher.end();
        if (marks.stream().noneMatch(m -> start < m.end() && m.start() < end)) {
          marks.add(new Mark.PersonName(start, end, person.id()));
        }
      }
    }
    return marks;
  }

  /** The dates in a short stretch, and the times of day beside them. */
  List<Mark> moments(int from, int to) {
    List<Mark> marks = new ArrayList<>();
    String text = document.text().substring(from, to);
    if (text.length() > LONGEST_DATED) {
      return marks;
    }
    StringBuilder rest = new StringBuilder(text);
    for (Dates.Found d : Dates.find(text)) {
      marks.add(d.mark(from));
      for (int i = d.start(); i < d.end(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    if (!marks.isEmpty()) {
      for (Times.Found t : Times.find(rest)) {
        marks.add(t.mark(from));
      }
    }
    return marks;
  }

  /** A line of particulars, with the persons that it lists, or when and where. */
  Passage.Particular particular(Field field) {
    Words label = document.words(field.label().start(), field.label().end(), List.of());
    List<Words> values = new ArrayList<>();
    List<Mark> persons =
        field.listsPersons()
            ? PersonList.of(document, field.values()).stream()
                .flatMap(item -> personMarks(item.span()).stream())
                .toList()
            : List.of();
    for (Span value : field.values()) {
      List<Mark> marks = new ArrayList<>();
      if (field.listsPersons()) {
        persons.stream()
            .filter(mark -> value.start() <= mark.start() && mark.end() <= value.end())
            .forEach(marks::add);
      } else {
        marks.addAll(moments(value.start(), value.end()));
        if (field.kind().equals("time") && marks.isEmpty()) {
          marks.addAll(timesIn(value));
        }
      }
      values.add(document.words(value.start(), value.end(), marks));
    }
    return new Passage.Particular(label, values);
  }

  private List<Mark> timesIn(Span value) {
    List<Mark> marks = new ArrayList<>();
    String text = document.text().substring(value.start(), value.end());
    for (Times.Found t : Times.find(text)) {
      marks.add(t.mark(value.start()));
    }
    return marks;
  }

  private List<Mark> personMarks(Span value) {
    List<Mark> marks = new ArrayList<>();
    for (PersonParser.Person person :
        PersonParser.parse(document.text().substring(value.start(), value.end()))) {
      String id = roster.named(person.name().text()).id();
      int at = value.start();
      marks.add(new Mark.PersonName(at + person.name().start(), at + person.name().end(), id));
      for (PersonParser.Part office : person.offices()) {
        marks.add(new Mark.RoleName(at + office.start(), at + office.end()));
      }
    }
    return marks;
  }
}
