package chancery.validate;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.xml.Saxon;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Checks each document by the schema that is given, by that which it declares, or by Chancery's
 * own. A schema is loaded once.
 *
 * <p>Safe to share between threads.
 */
public final class Validators {
  private final Saxon saxon;
  private final Settings settings;
  private final Map<List<Path>, Validator> loaded = new ConcurrentHashMap<>();

  public Validators(Saxon saxon, Settings settings) {
    this.saxon = saxon;
    this.settings = settings;
  }

  /**
   * Everything that is wrong or doubtful in a document, in document order.
   *
   * @param path the document as the user named it
   * @param folder where the document is, for schemas beside it; empty for standard input
   * @throws UnusableSchemaException if it cannot be judged, because its schema is not there or
   *     wrong
   */
  public List<Finding> validate(String path, Optional<Path> folder, byte[] xml)
      throws UnusableSchemaException {
    List<Path> schemas = settings.schemas();
    if (schemas.isEmpty()) {
      schemas = declared(path, folder, xml);
    }
    return validator(schemas).judge(path, folder, xml);
  }

  /** Whether findings say that a document could not be judged by all rules. */
  public static boolean areIncomplete(List<Finding> findings) {
    return SchemaRule.RULE_FAILS.isAmong(findings);
  }

  /** What is to be said of the schemas that were given, before any document. */
  public List<Finding> aboutSchemas() throws UnusableSchemaException {
    List<Finding> findings = new ArrayList<>();
    for (Path path : settings.schemas()) {
      SchemaFile schema = SchemaFile.read(path);
      if (schema.language() == SchemaFile.Language.RELAX_NG_COMPACT && schema.namesSchematron()) {
        findings.add(
            SchemaRule.NO_RULES_READ.finding(
                Place.of(path.toString()), "The rules in this schema are not read."));
      }
    }
    return findings;
  }

  private List<Path> declared(String path, Optional<Path> folder, byte[] xml)
      throws UnusableSchemaException {
    List<Path> found = new ArrayList<>();
    for (XmlModel model : XmlModel.in(xml)) {
      Optional<Path> schema = settings.files().find(model.href(), folder);
      if (schema.isPresent()) {
        found.add(schema.get());
      } else if (!Schema.isNamedLikeOurs(model.href())) {
        throw SchemaRule.MISSING.unusable(
            new Place(path, model.line(), 1),
            "The schema " + model.href() + " is not on this machine.");
      }
    }
    return found;
  }

  private Validator validator(List<Path> schemas) throws UnusableSchemaException {
    Validator known = loaded.get(schemas);
    if (known != null) {
      return known;
    }
    synchronized (loaded) {
      if (!loaded.containsKey(schemas)) {
        loaded.put(schemas, load(schemas));
      }
      return loaded.get(schemas);
    }
  }

  private Validator load(List<Path> schemas) throws UnusableSchemaException {
    List<SchemaFile> files = new ArrayList<>();
    for (Path schema : schemas) {
      files.add(SchemaFile.read(schema));
    }
    return files.stream().allMatch(Schema::isOurs)
        ? Validator.own(saxon, settings)
        : Validator.by(files, saxon, settings);
  }
}
