package chancery.validate;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** Runs what recurses over a grammar's wide choices. */
final class InDeepStack {
  private static final long STACK_BYTES = 256L << 20;

  private InDeepStack() {}

  static <T> T run(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    new Thread(null, task, "deep", STACK_BYTES).start();
    return task.get();
  }

  /** A grammar in XML syntax, compiled. */
  static Grammar load(byte[] rng) throws Exception {
    return run(
        () -> Grammar.load(new SchemaFile(Path.of("grammar.rng"), rng), Grammar.Scope.ANY_XML));
  }
}
