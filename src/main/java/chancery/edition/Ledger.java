package chancery.edition;

import chancery.render.StylesheetException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The steps by which one document, or what an edition has of all documents, was made the last time,
 * and is made this time. A step whose inputs are the same, and whose files are as it made them, is
 * not performed again. For one thread.
 */
final class Ledger {
  private final Path file;
  private final Draft draft;
  private final Map<String, Result> before;
  private final Map<String, Result> now = new TreeMap<>();
  private boolean unchanged = true;

  private Ledger(Path file, Draft draft, Map<String, Result> before) {
    this.file = file;
    this.draft = draft;
    this.before = before;
  }

  /**
   * The ledger that is kept in a file; an empty one where there is no such file, or not a whole
   * one.
   *
   * @param draft where the steps' files go
   */
  static Ledger open(Path file, Draft draft) {
    return new Ledger(file, draft, LedgerFile.read(file));
  }

  /**
   * Performs a step, unless its result is here already.
   *
   * @throws IOException what the step threw where it could not read
   * @throws UncheckedIOException where its files cannot be written, so that no other's can
   */
  Result perform(Step step) throws IOException, StylesheetException {
    Result known = before.get(step.name());
    if (known == null || !known.inputs().equals(step.inputs()) || !isThere(known)) {
      known = made(step);
      unchanged = false;
    }
    now.put(step.name(), known);
    return known;
  }

  /** Whether a file is as a step of this ledger made it the last time. */
  boolean made(String path) {
    return before.values().stream()
        .map(result -> result.files().get(path))
        .anyMatch(known -> known != null && draft.holds(path, known));
  }

  /**
   * What a step made the last time for other steps.
   *
   * @throws IOException where that is not known any more
   */
  String value(String step) throws IOException {
    Result known = before.get(step);
    if (known == null) {
      throw new IOException(file + " changed while the edition was being built");
    }
    return known.value();
  }

  /** Whether every step so far had its result here already. */
  boolean isUnchanged() {
    return unchanged;
  }

  /** The files of every step so far. */
  Map<String, Digest> files() {
    Map<String, Digest> files = new HashMap<>();
    for (Result result : now.values()) {
      result.files().forEach((path, fingerprint) -> files.put(path, fingerprint.digest()));
    }
    return files;
  }

  /** Keeps what was performed for the next time, and no more. */
  void save() throws IOException {
    if (!now.equals(before)) {
      LedgerFile.write(file, now);
    }
  }

  private boolean isThere(Result result) {
    return result.files().entrySet().stream()
        .allMatch(made -> draft.holds(made.getKey(), made.getValue()));
  }

  private Result made(Step step) throws IOException, StylesheetException {
    Map<String, Fingerprint> files = new HashMap<>();
    Made made =
        step.making()
            .make(
                (path, content) -> {
                  try {
                    files.put(path, draft.put(path, content));
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                });
    Digest sum = Digest.of(made.value());
    return new Result(step.inputs(), files, made.value(), sum, made.findings());
  }
}
