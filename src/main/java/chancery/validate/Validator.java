package chancery.validate;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.xml.NotWellFormedException;
import chancery.xml.Saxon;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import net.sf.saxon.s9api.XdmNode;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Checks documents against a grammar and rules: Chancery's own, or others.
 *
 * <p>Immutable and safe to share between threads. Making one starts to load the grammar and the
 * rules, side by side; {@link #validate} waits for what it needs of them.
 */
public final class Validator {
  private static final Comparator<Finding> IN_DOCUMENT_ORDER =
      Comparator.comparingInt((Finding f) -> f.place().line())
          .thenComparingInt(f -> f.place().column())
          .thenComparing(Finding::rule);

  private final Saxon saxon;
  private final Optional<FutureTask<Grammar>> grammar;
  private final List<RulesOnDemand> rules;
  private final List<TeiCheck> checks;
  private final Wording wording;

  private Validator(
      Saxon saxon,
      Optional<FutureTask<Grammar>> grammar,
      List<RulesOnDemand> rules,
      List<TeiCheck> checks,
      Wording wording) {
    this.saxon = saxon;
    this.grammar = grammar;
    this.rules = List.copyOf(rules);
    this.checks = List.copyOf(checks);
    this.wording = wording;
  }

  /** By Chancery's own schema. */
  public Validator(Saxon saxon) {
    this(saxon, ValueLists.none());
  }

  /** By Chancery's own schema and the values that an edition adds to its lists. */
  public Validator(Saxon saxon, ValueLists lists) {
    this(
        saxon,
        Optional.of(ownGrammar(lists)),
        List.of(ownRules(saxon)),
        List.of(new LanguageCheck()),
        Wording.FOR_PEOPLE);
  }

  /** By Chancery's own schema, as settings say. */
  static Validator own(Saxon saxon, Settings settings) {
    return new Validator(
        saxon,
        Optional.of(ownGrammar(ValueLists.none())),
        settings.rules() == Settings.Rulebook.GRAMMAR_ALONE ? List.of() : List.of(ownRules(saxon)),
        checks(settings),
        settings.wording());
  }

  private static List<TeiCheck> checks(Settings settings) {
    return settings.rules() == Settings.Rulebook.GRAMMAR_ALONE
        ? List.of()
        : List.of(
            new PointerCheck(new PointedFiles(settings.files())),
            new LanguageCheck(),
            new DateCheck(settings.dates()));
  }

  /**
   * By schemas of which one at least is not Chancery's own as it stands. A RELAX NG grammar in XML
   * syntax may carry rules.
   */
  static Validator by(List<SchemaFile> schemas, Saxon saxon, Settings settings) {
    Optional<FutureTask<Grammar>> grammar = Optional.empty();
    List<RulesOnDemand> rules = new ArrayList<>();
    Transpiler transpiler = new Transpiler(saxon, new Cache(settings.cache()));
    for (SchemaFile schema : schemas) {
      if (schema.language() != SchemaFile.Language.SCHEMATRON) {
        grammar =
            Optional.of(Background.begin("grammar", () -> Grammar.load(schema, scope(schema))));
      }
      if (settings.rules() != Settings.Rulebook.GRAMMAR_ALONE && schema.holdsRules()) {
        rules.add(
            Schema.areOurRules(schema)
                ? ownRules(saxon)
                : new RulesOnDemand(saxon, settings.today(), () -> transpiler.stylesheet(schema)));
      }
    }
    return new Validator(saxon, grammar, rules, checks(settings), settings.wording());
  }

  /**
   * Everything that is wrong or doubtful in a document, in document order.
   *
   * @param path the document as the user named it
   * @param xml its bytes; they need not be XML at all
   * @return findings of the grammar and the rules, or the one reason why the bytes cannot be read
   */
  public List<Finding> validate(String path, byte[] xml) {
    try {
      return judge(path, Optional.empty(), xml);
    } catch (UnusableSchemaException e) {
      throw new IllegalStateException("Chancery's own schema is wrong", e);
    }
  }

  /** The same, by schemas that may be wrong. */
  List<Finding> judge(String path, Optional<Path> folder, byte[] xml)
      throws UnusableSchemaException {
    if (xml.length == 0) {
      return List.of(XmlRule.EMPTY.finding(Place.of(path), "The file is empty."));
    }
    SourcePlaces places = new SourcePlaces(xml);
    List<Finding> findings = new ArrayList<>();
    List<FutureTask<Schematron>> triggered =
        rules.stream().map(those -> those.sufficientFor(xml)).toList();
    try {
      if (grammar.isPresent()) {
        findings.addAll(
            GrammarCheck.check(Background.result(grammar.get()), path, xml, places, wording));
      }
      if (!(rules.isEmpty() && checks.isEmpty()) && !GrammarRule.NOT_TEI.isAmong(findings)) {
        XdmNode tree = saxon.parse(xml, path);
        // The checks first: at the first document, the rules may still be loading.
        TeiDocument document = new TeiDocument(path, folder, tree, places);
        if (document.isTei()) {
          checks.forEach(check -> findings.addAll(check.check(document)));
        }
        for (FutureTask<Schematron> schematron : triggered) {
          findings.addAll(Background.result(schematron).check(tree, path, places));
        }
      }
    } catch (SAXParseException e) {
      return List.of(XmlRule.explain(path, e));
    } catch (NotWellFormedException e) {
      return List.of(XmlRule.explain(path, e));
    } catch (SAXException e) {
      throw new IllegalStateException("the parser refuses " + path, e);
    }
    findings.sort(IN_DOCUMENT_ORDER);
    return List.copyOf(findings);
  }

  private static Grammar.Scope scope(SchemaFile grammar) {
    return Schema.isOurGrammar(grammar) ? Grammar.Scope.TEI : Grammar.Scope.ANY_XML;
  }

  private static FutureTask<Grammar> ownGrammar(ValueLists lists) {
    return Background.begin(
        "grammar", () -> Grammar.load(Schema.grammar(lists), Grammar.Scope.TEI));
  }

  private static RulesOnDemand ownRules(Saxon saxon) {
    return RulesOnDemand.allAtOnce(
        saxon, Settings.ANY_DAY, () -> Schema.read(Schema.RULES_STYLESHEET));
  }
}
