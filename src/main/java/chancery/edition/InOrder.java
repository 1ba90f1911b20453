package chancery.edition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many items at once and hands the results on in the order of the items. */
public final class InOrder {
  /** How many results may wait for an earlier one, for each processor: bounds the memory. */
  private static final int AHEAD = 4;

  private InOrder() {}

  /**
   * Applies {@code work} to every item, on as many threads as there are processors, and {@code
   * then} to each result on the calling thread, in order. One item is worked on where the caller
   * stands.
   *
   * @throws RuntimeException what {@code work} or {@code then} threw; later items are given up
   */
  public static <T, R> void forEach(List<T> items, Function<T, R> work, Consumer<R> then) {
    if (items.size() == 1) {
      then.accept(work.apply(items.get(0)));
      return;
    }
    int processors = Runtime.getRuntime().availableProcessors();
    ExecutorService threads = Executors.newFixedThreadPool(processors);
    try {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      for (T item : items) {
        if (waiting.size() == processors * AHEAD) {
          then.accept(result(waiting.remove()));
        }
        waiting.add(threads.submit(() -> work.apply(item)));
      }
      for (Future<R> future : waiting) {
        then.accept(result(future));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      if (e.getCause() instanceof Error thrown) {
        throw thrown;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
