package chancery.transcript;

import chancery.transcript.DocumentText.Row;
import chancery.transcript.FileMark.Kind;
import chancery.transcript.ParticularsFinder.Field;
import chancery.transcript.ParticularsFinder.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the marks of an office on a document: lines with a label, and "SECRET" on a line alone. */
final class FileMarks {
  private static final int LONGEST_STAMP = 30;

  private FileMarks() {}

  /**
   * Those before the talk.
   *
   * @param fields the lines of particulars
   * @param talk the position where the talk begins
   */
  static List<FileMark> in(DocumentText document, List<Field> fields, int talk) {
    List<FileMark> marks = new ArrayList<>();
    for (Row row : document.rows()) {
      if (row.start() >= talk) {
        break;
      }
      if (isStamp(document.text(row))) {
        marks.add(new FileMark(Kind.CLASSIFICATION, document.text(row).strip()));
      }
    }
    for (Field field : fields) {
      kind(field.kind()).ifPresent(kind -> marks.add(mark(document, kind, field)));
    }
    return marks.stream().distinct().toList();
  }

  private static FileMark mark(DocumentText document, Kind kind, Field field) {
    String values =
        field.values().stream()
            .map(value -> words(document, value))
            .collect(Collectors.joining("; "));
    return new FileMark(kind, values);
  }

  private static String words(DocumentText document, Span span) {
    return document.spaced(span.start(), span.end());
  }

  /** What a line of particulars of a kind is on a document. */
  static Optional<Kind> kind(String field) {
    for (Kind kind : Kind.values()) {
      if (kind.value().equals(field)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether a line is nothing but the word for how secret a document is, in capitals. */
  static boolean isStamp(String line) {
    String bare = line.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return bare.length() <= LONGEST_STAMP
        && bare.equals(bare.toUpperCase(Locale.ROOT))
        && Lexicon.STAMPS.contains(WordLists.fold(bare));
  }
}
