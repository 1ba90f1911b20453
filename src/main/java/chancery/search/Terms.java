package chancery.search;

import chancery.search.Postings.Part;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The terms of an index and where they stand. What does not fit the memory waits on disk, in runs
 * of sorted terms; in the end these are read side by side. For one thread.
 */
final class Terms implements Closeable {
  private final int most;
  private final List<Path> runs = new ArrayList<>();
  private Map<String, Postings> held = new TreeMap<>();
  private int places;

  /** Takes the terms, in order. */
  interface Taker {
    void take(String term, String postings, Set<String> forms) throws IOException;
  }

  /**
   * @param most how many places are held in the memory
   */
  Terms(int most) {
    this.most = most;
  }

  /** Adds a place of a term whose places in a passage are kept. */
  void addPlaced(String term, int passage, int place, String form) {
    held.computeIfAbsent(term, t -> new Postings(true)).add(passage, place, form);
    places++;
  }

  /** Adds a passage of a term whose places in it are not kept. */
  void add(String term, int passage, String form) {
    held.computeIfAbsent(term, t -> new Postings(false)).add(passage, 0, form);
    places++;
  }

  /** Says that a passage is done, after which the next may go into another run. */
  void endPassage() throws IOException {
    if (places < most) {
      return;
    }
    Path run = Files.createTempFile("chancery-terms", ".run");
    runs.add(run);
    Run.write(run, held);
    held = new TreeMap<>();
    places = 0;
  }

  /** Hands over every term. */
  void forEach(Taker taker) throws IOException {
    PriorityQueue<Run> next =
        new PriorityQueue<>(Comparator.comparing(Run::term).thenComparingInt(Run::number));
    try {
      for (Path run : runs) {
        next.add(Run.open(run, next.size()));
      }
      if (!held.isEmpty()) {
        next.add(Run.of(held, next.size()));
      }
      while (!next.isEmpty()) {
        take(next, taker);
      }
    } finally {
      for (Run run : next) {
        run.close();
      }
    }
  }

  private static void take(PriorityQueue<Run> next, Taker taker) throws IOException {
    String term = next.element().term();
    List<Part> parts = new ArrayList<>();
    Set<String> forms = new TreeSet<>();
    while (!next.isEmpty() && next.element().term().equals(term)) {
      Run run = next.remove();
      parts.add(run.part());
      forms.addAll(run.part().forms());
      run.advance();
      if (run.isAtEnd()) {
        run.close();
      } else {
        next.add(run);
      }
    }
    taker.take(term, Postings.written(parts), forms);
  }

  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }
}
