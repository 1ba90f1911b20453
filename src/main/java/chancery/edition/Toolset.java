package chancery.edition;

import chancery.render.EntryPoint;
import chancery.render.Output;
import chancery.render.StylesheetException;
import chancery.render.Stylesheets;
import chancery.validate.Schema;
import chancery.validate.ValueLists;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an edition is made with, so that what is made anew follows from what has changed. */
record Toolset(Digest program, Digest schema, Map<EntryPoint, Digest> stylesheets) {
  Toolset {
    stylesheets = Collections.unmodifiableMap(new EnumMap<>(stylesheets));
  }

  /**
   * What an edition is made with now. To find out takes as long as to look through some hundreds of
   * documents, so it is a step itself, and done again only where the program is another, the
   * edition's own stylesheet, or its lists.
   */
  static Toolset of(Stylesheets stylesheets, ValueLists lists, Ledger ledger)
      throws IOException, StylesheetException {
    Digest inputs = Digest.of(Program.sameness(), stylesheets.partsOfReplacements(), lists);
    Step step =
        new Step("tools", inputs, shelf -> new Made(of(stylesheets, lists).written(), List.of()));
    Toolset tools = read(ledger.perform(step).value());
    ledger.save();
    return tools;
  }

  private String written() {
    return Stream.concat(Stream.of(program, schema), stylesheets.values().stream())
        .map(Digest::hex)
        .collect(Collectors.joining("\n"));
  }

  private static Toolset read(String written) {
    Iterator<Digest> digests = written.lines().map(Digest::new).iterator();
    Digest program = digests.next();
    Digest schema = digests.next();
    Map<EntryPoint, Digest> stylesheets = new EnumMap<>(EntryPoint.class);
    for (EntryPoint entryPoint : EntryPoint.values()) {
      stylesheets.put(entryPoint, digests.next());
    }
    return new Toolset(program, schema, stylesheets);
  }

  private static Toolset of(Stylesheets stylesheets, ValueLists lists) throws IOException {
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
