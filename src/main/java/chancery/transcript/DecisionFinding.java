package chancery.transcript;

import chancery.finding.Finding;
import java.util.Optional;

/** What an editor is told of decisions that apply to nothing, or cannot both hold. */
final class DecisionFinding {
  private DecisionFinding() {}

  /** Two say different things of one. */
  static Finding contradiction(Decided decided, Decided earlier) {
    return Finding.error(
        "CERTAINTY-107",
        decided.place(),
        "this decision contradicts the one at %s".formatted(earlier.place()),
        "take one of them out, or quote more words so that each means another place");
  }

  /** It applies to nothing. */
  static Finding idle(Decided decided) {
    return Finding.warning(
        "CERTAINTY-102",
        decided.place(),
        "this decision no longer applies: " + why(decided.decision()),
        help(decided.decision()));
  }

  private static String help(Decision decision) {
    if (decision instanceof Decision.Date) {
      return "write it as 26 June 1962, 1962-06-26, 1962-06 or 1962";
    }
    if (decision instanceof Decision.Time) {
      return "write it as 4 p.m., 16:00 or 16:00-17:30";
    }
    return "quote the words as they stand in the source now, or take the decision out";
  }

  private static String why(Decision decision) {
    if (decision instanceof Decision.Speaker speaker) {
      return "nothing that could be a label says \"%s\"%s"
          .formatted(speaker.label(), before(speaker.at()));
    }
    if (decision instanceof Decision.NoSpeaker none) {
      return "nothing that could be a label says \"%s\"%s"
          .formatted(none.label(), before(none.at()));
    }
    if (decision instanceof Decision.Turn turn) {
      return "the words \"%s\" are not there".formatted(turn.words());
    }
    if (decision instanceof Decision.Bracket bracket) {
      return "no bracket reads \"%s\"".formatted(bracket.words());
    }
    if (decision instanceof Decision.Join join) {
      return between(join.end(), join.beginning());
    }
    if (decision instanceof Decision.Part part) {
      return between(part.end(), part.beginning());
    }
    if (decision instanceof Decision.Person person) {
      return "nobody is called \"%s\"".formatted(person.person());
    }
    if (decision instanceof Decision.Date date) {
      return "\"%s\" is no date".formatted(date.date());
    }
    if (decision instanceof Decision.Time time) {
      return "\"%s\" is no time of day".formatted(time.time());
    }
    if (decision instanceof Decision.Particulars particulars) {
      return "no line before the talk begins with \"%s\"".formatted(particulars.label());
    }
    return "there is nothing to decide";
  }

  private static String before(Optional<String> at) {
    return at.map(" before \"%s\""::formatted).orElse("");
  }

  private static String between(String end, String beginning) {
    return "no paragraph ends with \"%s\" before one that begins with \"%s\""
        .formatted(end, beginning);
  }
}
