package chancery.source;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Finding;
import org.junit.jupiter.api.Test;

class FrontMatterTest {
  private static final String YAML =
      """
      title: "Minutes: a talk"
      date: 1962-06-26
      draft: no
      speakers:
        - Ji Pengfei
        - Yu Zhan
      source: {archive: PRC FMA, note: null}
      """;

  @Test
  void frontMatterIsARecordWordForWord() {
    SourceText text = Shown.read("a.md", "---\n" + YAML + "---\n\nJi: Yes.\n");
    CatalogueRecord record = text.records().get(0);
    assertThat(record.text()).isEqualTo(YAML.strip());
    assertThat(Shown.fields(record))
        .isEqualTo(
            """
            title = Minutes: a talk
            date = 1962-06-26
            draft = no
            speakers = Ji Pengfei
            speakers = Yu Zhan
            source.archive = PRC FMA
            """);
    assertThat(record.fields())
        .extracting(CatalogueRecord.Field::line)
        .containsExactly(2, 3, 4, 6, 7, 8);
  }

  @Test
  void theDocumentKeepsItsLineNumbers() {
    for (String name : new String[] {"a.md", "a.txt"}) {
      SourceText text = Shown.read(name, "---\n" + YAML + "---\n\nJi: Yes.\n");
      assertThat(Shown.document(text)).isEqualTo("Ji: Yes.\n");
      assertThat(text.document().get(0).lines().get(0).runs().get(0).line()).isEqualTo(11);
    }
  }

  @Test
  void whatIsMalformedStaysAndIsSaidToBe() {
    SourceText text = Shown.read("a.txt", "---\ntitle: [open\n---\nJi: Yes.\n");
    assertThat(text.records()).isEmpty();
    assertThat(Shown.document(text)).contains("title: [open");
    assertThat(text.findings()).extracting(Finding::rule).containsExactly("SOURCE-005");
  }

  @Test
  void aRuleAcrossThePageIsNoFrontMatter() {
    SourceText text = Shown.read("a.txt", "---\nThey met.\n---\nJi: Yes.\n");
    assertThat(text.records()).isEmpty();
    assertThat(text.findings()).isEmpty();
    assertThat(Shown.document(text)).isEqualTo("--- / They met. / --- / Ji: Yes.\n");
  }

  @Test
  void anAliasThatLeadsBackIsNoDanger() {
    SourceText text = Shown.read("a.txt", "---\na: &x\n  b: *x\nc: 1\n---\nJi: Yes.\n");
    assertThat(Shown.document(text)).endsWith("Ji: Yes.\n");
    String bomb =
        """
        ---
        a: &a [x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
        d: [*c, *c, *c, *c, *c, *c, *c, *c]
        ---
        Ji: Yes.
        """;
    assertThat(Shown.read("a.txt", bomb).records().get(0).fields()).hasSize(2000);
  }

  @Test
  void aValueIsWhatYamlMakesOfItsQuotationMarks() {
    SourceText text = Shown.read("a.md", "---\ntitle: 'Ji''s talk'\n---\n\nJi: Yes.\n");
    CatalogueRecord record = text.records().get(0);
    assertThat(record.text()).isEqualTo("title: 'Ji''s talk'");
    assertThat(record.words()).contains("Ji's talk");
    assertThat(Shown.fields(record)).isEqualTo("title = Ji's talk\n");
  }
}
