package chancery.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.finding.Finding;
import chancery.finding.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {

  @Test
  void knowsAFindingWhereverItsLineHasMoved() {
    Baseline baseline = Baseline.read(Baseline.write(List.of(finding("a.xml", 3, "lost"))));

    assertThat(baseline.unknown(List.of(finding("a.xml", 30, "lost")))).isEmpty();
  }

  @Test
  void knowsAsManyAsWereWrittenDown() {
    List<Finding> two = List.of(finding("a.xml", 3, "lost"), finding("a.xml", 4, "lost"));
    Finding third = finding("a.xml", 5, "lost");
    Baseline baseline = Baseline.read(Baseline.write(two));

    assertThat(baseline.unknown(List.of(two.get(0), two.get(1), third))).containsExactly(third);
  }

  @Test
  void doesNotKnowTheSameInAnotherFileOrInOtherWords() {
    Baseline baseline = Baseline.read(Baseline.write(List.of(finding("a.xml", 3, "lost"))));
    List<Finding> others = List.of(finding("b.xml", 3, "lost"), finding("a.xml", 3, "found"));

    assertThat(baseline.unknown(others)).isEqualTo(others);
  }

  @Test
  void isTheSameFileWhateverTheOrder() {
    List<Finding> findings = List.of(finding("a\tb.xml", 1, "x\ny"), finding("a.xml", 3, "lost"));
    List<Finding> turned = List.of(findings.get(1), findings.get(0));

    assertThat(Baseline.write(findings)).isEqualTo(Baseline.write(turned)).hasLineCount(3);
    assertThat(Baseline.read(Baseline.write(findings)).unknown(turned)).isEmpty();
  }

  @Test
  void namesTheLineThatIsOfAnotherForm() {
    assertThatThrownBy(() -> Baseline.read("# known\nlost in a.xml\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line 2");
  }

  private static Finding finding(String path, int line, String message) {
    return Finding.error("CORE-001", new Place(path, line, 1), message, "");
  }
}
