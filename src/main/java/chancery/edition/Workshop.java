package chancery.edition;

import chancery.render.EntryPoint;
import chancery.render.Output;
import chancery.render.Stylesheets;
import chancery.validate.Validator;
import chancery.xml.Saxon;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an edition is made with. Immutable, and safe to share between threads.
 *
 * @param validator what judges TEI that an editor wrote; most editions have none
 * @param print how each document is printed; empty where none is
 * @param book how all documents are printed as one book; empty where they are not
 * @param packed what each document is packed as too: {@link Output#EPUB}, {@link Output#DOCX}
 */
record Workshop(
    Saxon saxon,
    Converter converter,
    Supplier<Validator> validator,
    Stylesheets stylesheets,
    EditionDescription description,
    Optional<Print> print,
    Optional<Print> book,
    List<Output> packed) {
  Workshop {
    packed = List.copyOf(packed);
  }

  /**
   * What makes an edition that describes itself: its pages by its own stylesheet, if it has one.
   */
  static Workshop of(Saxon saxon, Converter converter, EditionDescription description) {
    Stylesheets ours = new Stylesheets(saxon);
    Stylesheets stylesheets =
        description
            .look()
            .stylesheet()
            .map(own -> ours.with(EntryPoint.HTML, description.folder().resolve(own)))
            .orElse(ours);
    return new Workshop(
        saxon,
        converter,
        new OnDemand<>(() -> new Validator(saxon, description.lists())),
        stylesheets,
        description,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** The same, with other stylesheets. */
  Workshop with(Stylesheets others) {
    return new Workshop(saxon, converter, validator, others, description, print, book, packed);
  }

  /** The same, which prints too. */
  Workshop printing(Print how) {
    return new Workshop(
        saxon, converter, validator, stylesheets, description, Optional.of(how), book, packed);
  }

  /** The same, which prints a book too. */
  Workshop binding(Print how) {
    return new Workshop(
        saxon, converter, validator, stylesheets, description, print, Optional.of(how), packed);
  }

  /** The same, which packs each document too. */
  Workshop packing(List<Output> outputs) {
    return new Workshop(
        saxon, converter, validator, stylesheets, description, print, book, outputs);
  }
}
