package chancery.transcript;

import chancery.finding.Place;
import java.util.Optional;

/**
 * A decision as an editor wrote it down.
 *
 * @param certainty how sure the editor is, where a doubt remains
 * @param reason why, in the editor's words
 * @param place where it is written down
 */
public record Decided(
    Decision decision, Optional<Certainty> certainty, Optional<String> reason, Place place) {}
