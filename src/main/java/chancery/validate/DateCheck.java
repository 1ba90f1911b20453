package chancery.validate;

import chancery.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/**
 * Whether {@code when}, or in another calendar {@code when-custom}, says the day that the words of
 * a date say.
 */
final class DateCheck implements TeiCheck {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

  private final DateReader reader;

  DateCheck(DateReader reader) {
    this.reader = reader;
  }

  @Override
  public List<Finding> check(TeiDocument document) {
    List<Finding> findings = new ArrayList<>();
    document
        .tree()
        .select(Steps.descendant(TEI, "date").then(Steps.attribute("when")))
        .forEach(when -> check(when, document, findings));
    return findings;
  }

  private void check(XdmNode when, TeiDocument document, List<Finding> findings) {
    String value = when.getStringValue();
    String words = when.getParent().getStringValue().replaceAll("\\s+", " ").strip();
    if (words.isEmpty() || words.length() > 200 || !DATE.matcher(value).matches()) {
      return;
    }
    Set<String> meant = reader.meant(words, value.substring(0, 4));
    String custom = Objects.requireNonNullElse(when.getParent().attribute("when-custom"), value);
    if (!meant.isEmpty()
        && meant.stream().noneMatch(day -> agree(day, value) || agree(day, custom))) {
      findings.add(
          TeiRule.DATE_OF_WORDS.finding(
              document.place(when),
              "when is "
                  + value
                  + ", and the words \""
                  + words
                  + "\" say "
                  + String.join(" or ", meant)
                  + "."));
    }
  }

  /** A month agrees with each of its days, and a year with each of its months. */
  private static boolean agree(String day, String value) {
    return day.startsWith(value) || value.startsWith(day);
  }
}
