package chancery.transcript;

import chancery.transcript.Pieces.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The time codes of a talk, each a point of the timeline where it is a time of day. */
final class Timeline {
  private final DocumentText document;
  private final List<TimePoint> points = new ArrayList<>();

  Timeline(DocumentText document) {
    this.document = document;
  }

  static boolean isTimeCode(String line) {
    return LabelScanner.TIME_CODE.matcher(line.strip()).matches();
  }

  /** The points, in the order of the text. */
  List<TimePoint> points() {
    return List.copyOf(points);
  }

  /** The id of a new point, if the code is a time of day. */
  Optional<String> add(String code) {
    Optional<String> time = TimePoint.time(code);
    String id = "time-" + (points.size() + 1);
    time.ifPresent(t -> points.add(new TimePoint(id, t)));
    return time.map(t -> id);
  }

  /** A time code on a line of its own. */
  Passage passage(Piece piece) {
    String code = document.text().substring(piece.start(), piece.end()).strip();
    return add(code)
        .map(when -> apart(piece, new Mark.TimeCode(piece.start(), piece.end(), when)))
        .orElseGet(() -> printed(piece));
  }

  /** A time code that is no time of day, as it is printed. */
  Passage printed(Piece piece) {
    return apart(piece, new Mark.PrintedTime(piece.start(), piece.end()));
  }

  private Passage apart(Piece piece, Mark mark) {
    return new Passage.Apart(document.words(piece.start(), piece.end(), List.of(mark)));
  }
}
