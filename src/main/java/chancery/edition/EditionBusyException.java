package chancery.edition;

import java.io.IOException;

/** Another build is working on the edition. */
public final class EditionBusyException extends IOException {
  private static final long serialVersionUID = 1L;

  EditionBusyException(EditionFolder edition) {
    super("another build is working on " + edition.name());
  }
}
