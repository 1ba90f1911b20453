package chancery.transcript;

/**
 * A point of the recording.
 *
 * @param absolute as the source writes it, brackets too
 */
public record TimePoint(String id, String absolute) {}
