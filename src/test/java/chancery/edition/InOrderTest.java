package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

  @Test
  void resultsComeInTheOrderOfTheItemsWhicheverIsDoneFirst() {
    List<Integer> results = new ArrayList<>();
    InOrder.forEach(
        HUNDRED,
        item -> {
          pause(item % 7);
          return item;
        },
        results::add);

    assertThat(results).isEqualTo(HUNDRED);
  }

  @Test
  void resultsAreTakenOnTheCallersThread() {
    ConcurrentHashMap.KeySetView<Thread, Boolean> threads = ConcurrentHashMap.newKeySet();
    InOrder.forEach(HUNDRED, item -> item, item -> threads.add(Thread.currentThread()));

    assertThat(threads).containsExactly(Thread.currentThread());
  }

  @Test
  void whatWorkThrowsIsThrown() {
    assertThatThrownBy(
            () ->
                InOrder.forEach(
                    HUNDRED,
                    item -> {
                      if (item == 50) {
                        throw new IllegalStateException("fifty");
                      }
                      return item;
                    },
                    item -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("fifty");
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
