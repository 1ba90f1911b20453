package chancery.validate;

import chancery.finding.Severity;
import chancery.xml.NotWellFormedException;
import chancery.xml.Saxon;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.jspecify.annotations.Nullable;

/**
 * Every rule of the schema, explained. What is said of a Schematron rule is read from the rule
 * itself.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Rules {
  private static final String SCH = "http://purl.oclc.org/dsdl/schematron";
  private static final QName ID = new QName("id");
  private static final QName ROLE = new QName("role");
  private static final QName CLASS = new QName("class");

  private final Map<String, Rule> byId;

  /** Reads the rules. */
  public Rules(Saxon saxon) {
    Map<String, Rule> rules = new TreeMap<>();
    Arrays.stream(XmlRule.values()).map(XmlRule::rule).forEach(rule -> rules.put(rule.id(), rule));
    Arrays.stream(GrammarRule.values())
        .map(GrammarRule::rule)
        .forEach(rule -> rules.put(rule.id(), rule));
    Arrays.stream(SchemaRule.values())
        .map(SchemaRule::rule)
        .forEach(rule -> rules.put(rule.id(), rule));
    Arrays.stream(TeiRule.values()).map(TeiRule::rule).forEach(rule -> rules.put(rule.id(), rule));
    XdmNode schema = schematron(saxon);
    Map<String, String> remedies =
        schema
            .select(Steps.descendant(SCH, "diagnostic"))
            .collect(Collectors.toMap(d -> d.getAttributeValue(ID), Rules::words));
    schema
        .select(Steps.descendant(SCH, "pattern"))
        .forEach(
            pattern -> {
              Rule rule = rule(pattern, remedies);
              rules.put(rule.id(), rule);
            });
    byId = Collections.unmodifiableMap(rules);
  }

  /** The rule of that id, written in capitals or not. */
  public Optional<Rule> find(String id) {
    return Optional.ofNullable(byId.get(id.toUpperCase(Locale.ROOT)));
  }

  /** All rules, in the order of their ids. */
  public Collection<Rule> all() {
    return byId.values();
  }

  private static XdmNode schematron(Saxon saxon) {
    try {
      return saxon.parse(Schema.read(Schema.RULES), Schema.RULES);
    } catch (NotWellFormedException e) {
      throw new IllegalStateException("Chancery's own rules cannot be read", e);
    }
  }

  private static Rule rule(XdmNode pattern, Map<String, String> remedies) {
    XdmNode assertion = pattern.select(Steps.descendant(SCH, "assert")).asNode();
    String id = assertion.getAttributeValue(ID);
    return new Rule(
        id,
        Severity.valueOf(assertion.getAttributeValue(ROLE).toUpperCase(Locale.ROOT)),
        words(pattern.select(Steps.child(SCH, "title")).asNode()),
        paragraph(pattern, null),
        remedies.getOrDefault(id + "-help", ""),
        paragraph(pattern, "example"));
  }

  private static String paragraph(XdmNode pattern, @Nullable String kind) {
    return pattern
        .select(Steps.child(SCH, "p"))
        .filter(p -> Objects.equals(p.getAttributeValue(CLASS), kind))
        .map(Rules::words)
        .collect(Collectors.joining(" "));
  }

  /** The words of an element, with an ellipsis for what a finding puts in. */
  private static String words(XdmNode element) {
    StringBuilder words = new StringBuilder();
    for (XdmNode child : element.children()) {
      boolean inserted =
          child.getNodeName() != null && child.getNodeName().getLocalName().equals("value-of");
      words.append(inserted ? "…" : child.getStringValue());
    }
    return words.toString().replaceAll("\\s+", " ").strip();
  }
}
