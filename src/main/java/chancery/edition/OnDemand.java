package chancery.edition;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is made when it is first asked for, and once. Safe to share between threads. */
final class OnDemand<T> implements Supplier<T> {
  private final Supplier<T> making;
  private @Nullable T made;

  OnDemand(Supplier<T> making) {
    this.making = making;
  }

  @Override
  public synchronized T get() {
    T there = made;
    if (there == null) {
      there = making.get();
      made = there;
    }
    return there;
  }
}
