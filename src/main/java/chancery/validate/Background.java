package chancery.validate;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work on schemas that goes on beside the rest, each piece in a thread of its own. */
final class Background {
  /** Jing recurses over choices, and TEI's are wide: the usual stack does not hold them. */
  private static final long STACK_BYTES = 64L << 20;

  private Background() {}

  /** Begins a piece of work; what is running keeps no process alive. */
  static <T> FutureTask<T> begin(String name, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "chancery-" + name, STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  /**
   * What came of it, as soon as it is there.
   *
   * @throws UnusableSchemaException if the work found the schema wrong
   */
  static <T> T result(FutureTask<T> task) throws UnusableSchemaException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnusableSchemaException unusable) {
        throw unusable;
      }
      throw new IllegalStateException("the schema cannot be loaded", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the schema was loading", e);
    }
  }
}
