package chancery.edition;

import chancery.render.EntryPoint;
import chancery.render.Stylesheets;
import chancery.validate.Validator;
import chancery.xml.Saxon;
import java.util.Optional;

/**
 * What an edition is made with. Immutable, and safe to share between threads.
 *
 * @param print how each document is printed; empty where none is
 * @param book how all documents are printed as one book; empty where they are not
 */
record Workshop(
    Saxon saxon,
    Converter converter,
    Validator validator,
    Stylesheets stylesheets,
    EditionDescription description,
    Optional<Print> print,
    Optional<Print> book) {

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
        new Validator(saxon, description.lists()),
        stylesheets,
        description,
        Optional.empty(),
        Optional.empty());
  }

  /** The same, with other stylesheets. */
  Workshop with(Stylesheets others) {
    return new Workshop(saxon, converter, validator, others, description, print, book);
  }

  /** The same, which prints too. */
  Workshop printing(Print how) {
    return new Workshop(
        saxon, converter, validator, stylesheets, description, Optional.of(how), book);
  }

  /** The same, which prints a book too. */
  Workshop binding(Print how) {
    return new Workshop(
        saxon, converter, validator, stylesheets, description, print, Optional.of(how));
  }
}
