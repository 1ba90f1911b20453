package chancery.validate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What may stand in an element, as a regular expression over the names of its children, where
 * {@code #text} stands for words. Its derivatives decide whether one model allows only what another
 * allows (Brzozowski, Derivatives of Regular Expressions, 1964).
 */
sealed interface ContentModel {
  /** Nothing fits, not even no child at all. */
  static ContentModel nothing() {
    return new Choice(Set.of());
  }

  /** No child. */
  static ContentModel empty() {
    return new Empty();
  }

  /** Words, or none. */
  static ContentModel text() {
    return many(new Child("#text"));
  }

  /** Whether there may be no child. */
  boolean allowsNone();

  /** What may follow a child of that name; {@link #nothing} if it may not come first. */
  ContentModel after(String child);

  /** Adds the names that may come first. */
  void addFirst(Set<String> names);

  record Empty() implements ContentModel {
    @Override
    public boolean allowsNone() {
      return true;
    }

    @Override
    public ContentModel after(String child) {
      return nothing();
    }

    @Override
    public void addFirst(Set<String> names) {}
  }

  record Child(String name) implements ContentModel {
    @Override
    public boolean allowsNone() {
      return false;
    }

    @Override
    public ContentModel after(String child) {
      return child.equals(name) ? empty() : nothing();
    }

    @Override
    public void addFirst(Set<String> names) {
      names.add(name);
    }
  }

  record Choice(Set<ContentModel> of) implements ContentModel {
    @Override
    public boolean allowsNone() {
      return of.stream().anyMatch(ContentModel::allowsNone);
    }

    @Override
    public ContentModel after(String child) {
      return of.stream().map(model -> model.after(child)).reduce(nothing(), ContentModel::choice);
    }

    @Override
    public void addFirst(Set<String> names) {
      of.forEach(model -> model.addFirst(names));
    }
  }

  record Sequence(ContentModel first, ContentModel rest) implements ContentModel {
    @Override
    public boolean allowsNone() {
      return first.allowsNone() && rest.allowsNone();
    }

    @Override
    public ContentModel after(String child) {
      ContentModel within = sequence(first.after(child), rest);
      return first.allowsNone() ? choice(within, rest.after(child)) : within;
    }

    @Override
    public void addFirst(Set<String> names) {
      first.addFirst(names);
      if (first.allowsNone()) {
        rest.addFirst(names);
      }
    }
  }

  record Many(ContentModel of) implements ContentModel {
    @Override
    public boolean allowsNone() {
      return true;
    }

    @Override
    public ContentModel after(String child) {
      return sequence(of.after(child), this);
    }

    @Override
    public void addFirst(Set<String> names) {
      of.addFirst(names);
    }
  }

  static ContentModel choice(ContentModel a, ContentModel b) {
    Set<ContentModel> all = new LinkedHashSet<>();
    addAlternatives(a, all);
    addAlternatives(b, all);
    return all.size() == 1 ? all.iterator().next() : new Choice(all);
  }

  private static void addAlternatives(ContentModel model, Set<ContentModel> all) {
    if (model instanceof Choice choice) {
      all.addAll(choice.of());
    } else {
      all.add(model);
    }
  }

  static ContentModel sequence(ContentModel a, ContentModel b) {
    if (a.equals(nothing()) || b.equals(nothing())) {
      return nothing();
    }
    if (a.equals(empty()) || b.equals(empty())) {
      return a.equals(empty()) ? b : a;
    }
    return a instanceof Sequence sequence
        ? new Sequence(sequence.first(), sequence(sequence.rest(), b))
        : new Sequence(a, b);
  }

  static ContentModel many(ContentModel of) {
    return of.equals(empty()) || of.equals(nothing())
        ? empty()
        : of instanceof Many ? of : new Many(of);
  }

  /**
   * A shortest sequence of children that this allows and {@code other} does not, if there is one.
   */
  default Optional<String> beyond(ContentModel other) {
    record Both(ContentModel mine, ContentModel others, String children) {
      Both after(String child) {
        return new Both(mine.after(child), others.after(child), children + " " + child);
      }

      Set<ContentModel> models() {
        return Set.of(mine, new Sequence(nothing(), others));
      }
    }
    Set<Set<ContentModel>> seen = new HashSet<>();
    Deque<Both> open = new ArrayDeque<>(Set.of(new Both(this, other, "")));
    while (!open.isEmpty()) {
      Both both = open.remove();
      if (both.mine.equals(nothing()) || !seen.add(both.models())) {
        continue;
      }
      if (both.others.equals(nothing()) || (both.mine.allowsNone() && !both.others.allowsNone())) {
        return Optional.of(both.children);
      }
      Set<String> children = new TreeSet<>();
      both.mine.addFirst(children);
      children.forEach(child -> open.add(both.after(child)));
    }
    return Optional.empty();
  }
}
