package chancery.validate;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Severity;
import chancery.xml.Saxon;
import org.junit.jupiter.api.Test;

class RulesTest {
  private static final Rules RULES = new Rules(new Saxon());

  @Test
  void explainsARuleFromTheRuleItself() {
    assertThat(RULES.find("core-004"))
        .contains(
            new Rule(
                "CORE-004",
                Severity.ERROR,
                "A turn has one label",
                "A turn begins with its label; where a turn goes on after an interruption, prev says"
                    + " so and there is none.",
                "Add the speaker as printed; or, where the source prints none because the turn goes"
                    + " on, add prev=\"#…\" with the xml:id of its first part and next=\"#…\" to"
                    + " that.",
                "<sp xml:id=\"turn-1b\" who=\"#ada\" prev=\"#turn-1a\"><p>…</p></sp>"));
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
