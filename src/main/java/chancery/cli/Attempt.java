package chancery.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Work on one document, which may fail and leave the others to be done. */
record Attempt<T>(Optional<T> result, Optional<IOException> problem) {

  /** Work that reads or writes. */
  interface Work<T> {
    T done() throws IOException;
  }

  /** What is done with a result, and reads or writes. */
  interface Step<T> {
    void take(T result) throws IOException;
  }

  static <T> Attempt<T> of(Work<T> work) {
    try {
      return new Attempt<>(Optional.of(work.done()), Optional.empty());
    } catch (IOException e) {
      return new Attempt<>(Optional.empty(), Optional.of(e));
    }
  }

  /** The same, and then a further step on the result. */
  Attempt<T> and(Step<T> step) {
    if (result.isEmpty()) {
      return this;
    }
    return of(
        () -> {
          step.take(result.get());
          return result.get();
        });
  }

  void then(Consumer<T> onResult, Consumer<IOException> onProblem) {
    result.ifPresent(onResult);
    problem.ifPresent(onProblem);
  }
}
