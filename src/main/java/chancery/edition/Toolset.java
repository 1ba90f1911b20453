package chancery.edition;

import chancery.render.EntryPoint;
import chancery.render.Output;
import chancery.render.Stylesheets;
import chancery.validate.Schema;
import chancery.validate.ValueLists;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What an edition is made with, so that what is made anew follows from what has changed. */
record Toolset(Digest program, Digest schema, Map<EntryPoint, Digest> stylesheets) {
  Toolset {
    stylesheets = Collections.unmodifiableMap(new EnumMap<>(stylesheets));
  }

  static Toolset of(Stylesheets stylesheets, ValueLists lists) throws IOException {
    Map<EntryPoint, Digest> digests = new EnumMap<>(EntryPoint.class);
    stylesheets.parts().forEach((entryPoint, parts) -> digests.put(entryPoint, Digest.of(parts)));
    return new Toolset(Program.digest(), Digest.of(Schema.files(lists)), digests);
  }

  /** What TEI is validated with. */
  Digest ofValidity() {
    return Digest.of(program, schema);
  }

  /** What an output is made with. */
  Digest of(Output output) {
    return Digest.of(of(output.entryPoint()), output);
  }

  /** What a stylesheet's results are made with. */
  Digest of(EntryPoint entryPoint) {
    return Digest.of(program, Objects.requireNonNull(stylesheets.get(entryPoint)));
  }
}
