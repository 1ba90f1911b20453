package chancery.validate;

import chancery.xml.Saxon;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import net.sf.saxon.s9api.SaxonApiException;
import org.jspecify.annotations.Nullable;

/**
 * The Schematron rules of a schema, compiled in the background. To compile them takes longer than
 * to check a document; so the first document has only those compiled that it can trigger, and not
 * before another has other elements are all of them.
 *
 * <p>Safe to share between threads.
 */
final class RulesOnDemand {
  private final Saxon saxon;
  private final LocalDate today;
  private final FutureTask<byte[]> stylesheet;

  private Set<String> namesAtFirst = Set.of();
  private @Nullable FutureTask<Schematron> some;
  private @Nullable FutureTask<Schematron> all;

  /** Rules that are compiled as documents come; begins to make the stylesheet that checks them. */
  RulesOnDemand(Saxon saxon, LocalDate today, Callable<byte[]> stylesheet) {
    this.saxon = saxon;
    this.today = today;
    this.stylesheet = Background.begin("rules", stylesheet);
  }

  /** Rules of which most are triggered by most documents: begins to compile them all. */
  static RulesOnDemand allAtOnce(Saxon saxon, LocalDate today, Callable<byte[]> stylesheet) {
    RulesOnDemand rules = new RulesOnDemand(saxon, today, stylesheet);
    rules.all = rules.compileAll();
    return rules;
  }

  /** Those at least that a document can trigger; where they are not compiled yet, begins to. */
  synchronized FutureTask<Schematron> sufficientFor(byte[] xml) {
    if (all != null) {
      return all;
    }
    Optional<Set<String>> names = ElementNames.in(xml);
    if (names.isEmpty()) {
      return all();
    }
    if (some == null) {
      namesAtFirst = names.get();
      some = compiled(sheet -> Schematron.load(saxon, sheet, namesAtFirst, today));
    }
    return namesAtFirst.containsAll(names.get()) ? some : all();
  }

  private FutureTask<Schematron> all() {
    if (all == null) {
      all = compileAll();
    }
    return all;
  }

  private FutureTask<Schematron> compileAll() {
    return compiled(sheet -> Schematron.load(saxon, sheet, today));
  }

  private FutureTask<Schematron> compiled(Compilation compilation) {
    return Background.begin("rules", () -> compilation.of(Background.result(stylesheet)));
  }

  private interface Compilation {
    Schematron of(byte[] stylesheet) throws SaxonApiException;
  }
}
