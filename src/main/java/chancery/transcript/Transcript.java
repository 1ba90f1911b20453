package chancery.transcript;

import chancery.finding.Finding;
import chancery.source.CatalogueRecord;
import java.util.List;
import java.util.Optional;

/**
 * A transcript as it was understood.
 *
 * @param path the source as the user named it
 * @param language the text's BCP 47 tag, {@code und} where it is not known
 * @param records the catalogue records, as given
 * @param opening what stands before the front matter: a gap, a page beginning
 * @param front title, subtitle, remarks before the talk, particulars; in the source's order
 * @param commentators who wrote the comments on the source, in the order of their first
 * @param timeline the time codes, in order
 * @param doubts what was inferred and not settled
 * @param editor who made the rulings; empty where there are none
 * @param findings what an editor should know of the recognition
 */
public record Transcript(
    String path,
    String sourceFormat,
    String language,
    List<CatalogueRecord> records,
    Catalogue catalogue,
    Optional<String> title,
    List<Setting> settings,
    List<Participant> participants,
    List<Commentator> commentators,
    List<Passage> opening,
    List<Passage> front,
    List<Division> body,
    List<Division> back,
    List<TimePoint> timeline,
    List<Doubt> doubts,
    String editor,
    List<Ruling> rulings,
    List<Finding> findings) {
  public Transcript {
    records = List.copyOf(records);
    settings = List.copyOf(settings);
    participants = List.copyOf(participants);
    commentators = List.copyOf(commentators);
    opening = List.copyOf(opening);
    front = List.copyOf(front);
    body = List.copyOf(body);
    back = List.copyOf(back);
    timeline = List.copyOf(timeline);
    doubts = List.copyOf(doubts);
    rulings = List.copyOf(rulings);
    findings = List.copyOf(findings);
  }

  /** The same transcript, more being known of its persons and of what its words name. */
  public Transcript with(
      List<Participant> persons,
      List<Passage> frontMatter,
      List<Division> divisions,
      List<Division> backMatter) {
    return new Transcript(
        path,
        sourceFormat,
        language,
        records,
        catalogue,
        title,
        settings,
        persons,
        commentators,
        opening,
        frontMatter,
        divisions,
        backMatter,
        timeline,
        doubts,
        editor,
        rulings,
        findings);
  }

  /** What an editor decided of this, the last of it; empty {@code match} asks for anything. */
  public Optional<Ruling> ruling(String target, String match) {
    return rulings.stream()
        .filter(r -> r.targets().contains(target))
        .filter(r -> match.isEmpty() || r.match().equals(Optional.of(match)))
        .reduce((earlier, later) -> later);
  }

  /** Whether an editor decided something of this; empty {@code match} asks for anything of it. */
  public boolean isRuled(String target, String match) {
    return ruling(target, match).isPresent();
  }
}
