package chancery.validate;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Severity;
import chancery.xml.Saxon;
import org.junit.jupiter.api.Test;

class RulesTest {
  private static final Rules RULES = new Rules(new Saxon());

  @Test
  void explainsARuleFromTheRuleItself() {
    assertThat(RULES.find("core-005"))
        .contains(
            new Rule(
                "CORE-005",
                Severity.ERROR,
                "A turn holds words",
                "An empty turn is a turn whose words were lost.",
                "Put its words into p. If the source has none there, say so: gap with a reason.",
                "<sp who=\"#ada\"><speaker>Ada:</speaker><p>Yes.</p></sp>"));
  }

  @Test
  void showsWhereARemedyDependsOnTheDocument() {
    assertThat(RULES.find("LINKING-002").orElseThrow().remedy()).isEqualTo("Write …=\"#…\".");
  }

  @Test
  void knowsNothingOfARuleThatIsNotThere() {
    assertThat(RULES.find("CORE-999")).isEmpty();
  }

  @Test
  void leavesNoRuleUnexplained() {
    assertThat(RULES.all())
        .hasSizeGreaterThan(50)
        .allSatisfy(
            rule -> {
              assertThat(rule.id()).matches("[A-Z]+-\\d{3}");
              assertThat(rule.title()).isNotEmpty().doesNotEndWith(".");
              assertThat(rule.why()).endsWith(".");
              assertThat(rule.remedy()).endsWith(".");
            });
  }
}
