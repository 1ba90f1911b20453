package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Finding;
import chancery.finding.Severity;
import chancery.render.Output;
import chancery.render.Stylesheets;
import chancery.xml.Saxon;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What must be found in the transcript that the project began with. */
@DisplayName("The seed transcript")
class SeedTest {
  private static final Path SEED = Path.of("seeds", "000_5aeddfccd6bfb21c.txt");
  private static final Saxon SAXON = new Saxon();

  private static Conversion conversion;
  private static XdmNode tei;
  private static XPathCompiler xpath;

  @BeforeAll
  static void convert() throws Exception {
    conversion = new Converter(SAXON).convert(SEED.toString(), Files.readAllBytes(SEED));
    tei = SAXON.parse(conversion.tei(), "seed.xml");
    xpath = SAXON.processor().newXPathCompiler();
    xpath.declareNamespace("", "http://www.tei-c.org/ns/1.0");
  }

  private static List<String> values(String path) throws Exception {
    return xpath
        .evaluate("for $i in (" + path + ") return normalize-space(string($i))", tei)
        .stream()
        .map(XdmItem::getStringValue)
        .toList();
  }

  private static String value(String path) throws Exception {
    List<String> values = values(path);
    assertThat(values).as(path).hasSize(1);
    return values.get(0);
  }

  @Test
  void is_valid_and_holds_every_word() {
    assertThat(conversion.findings()).noneMatch(f -> f.severity() == Severity.ERROR);
    assertThat(conversion.isDone()).isTrue();
  }

  @Test
  void gives_the_parts_of_its_citation() throws Exception {
    assertThat(value("//bibl[@type='digital']/publisher"))
        .isEqualTo("Wilson Center Digital Archive");
    assertThat(value("//bibl[@type='digital']/idno[@type='URI']"))
        .isEqualTo("https://digitalarchive.wilsoncenter.org/document/121676");
    assertThat(value("//bibl[@type='digital']/funder")).isEqualTo("MacArthur Foundation");
    assertThat(value("//msIdentifier/repository")).isEqualTo("PRC FMA");
    assertThat(value("//msIdentifier/idno[@type='shelfmark']")).isEqualTo("118-01765-04");
    assertThat(value("//biblScope[@unit='page']/@from")).isEqualTo("45");
    assertThat(value("//biblScope[@unit='page']/@to")).isEqualTo("49");
    assertThat(value("//titleStmt/editor[@role='translator']")).isEqualTo("Caixia Lu");
    assertThat(value("//notesStmt/note[@type='credits']"))
        .isEqualTo("This document was made possible with support from MacArthur Foundation");
    assertThat(value("//abstract")).startsWith("Ji Pengfei and Stepan Chervonenko spar");
    assertThat(value("//bibl[@type='archival']/textLang/@mainLang")).isEqualTo("zh");
    assertThat(value("/TEI/text/@xml:lang")).isEqualTo("en");
  }

  @Test
  void keeps_the_catalogue_record_word_for_word() throws Exception {
    String source = Files.readString(SEED);
    String record =
        xpath.evaluateSingle("//xenoData[@type='record']/string()", tei).getStringValue();
    assertThat(source).contains(record);
    assertThat(record).startsWith("**June 26, 1962**").endsWith("Translation - English");
  }

  @Test
  void is_cited_from_its_parts_as_the_archive_cites_it() throws Exception {
    String cited = new Stylesheets(SAXON).render(Output.CITATION, tei, Map.of()).text().strip();
    assertThat(cited).isEqualTo(value("//bibl[@type='citation']"));
  }

  @Test
  void is_cited_as_its_archive_cites_in_the_form_of_its_archive() throws Exception {
    String form =
        "\"{title}\", {date}, {publisher}, {archive} {shelfmark}, {pages}."
            + "[ Translated by {translator}.] {url}";
    String cited =
        new Stylesheets(SAXON)
            .render(Output.CITATION, tei, Map.of("citation-form", form))
            .text()
            .strip();
    assertThat(cited).isEqualTo(value("//bibl[@type='citation']"));
  }

  @Test
  void gives_its_words_back_as_text() throws Exception {
    String text = new Stylesheets(SAXON).render(Output.TEXT, tei, Map.of()).text();
    String source = Files.readString(SEED);
    String document = source.substring(source.indexOf("[...]"));
    assertThat(text.replaceAll("\\s", "")).isEqualTo(document.replaceAll("\\s", ""));
  }

  @Test
  void says_when_and_where_it_was() throws Exception {
    assertThat(value("//setting/date/@when")).isEqualTo("1962-06-26");
    assertThat(value("//setting/time/@when")).isEqualTo("16:00:00");
    assertThat(value("//setting/locale")).isEqualTo("Reception Room, East Block");
  }

  @Test
  void lists_six_participants_each_once() throws Exception {
    assertThat(values("//person/persName[not(@type)]"))
        .containsExactly(
            "Ji Pengfei",
            "Stepan V. Chervonenko",
            "Yu Zhan",
            "V. Sanfirov",
            "Wang Jinqing",
            "Xia Daosheng");
    assertThat(values("//person/@role"))
        .containsExactly(
            "speaker", "speaker", "attendee speaker", "attendee", "interpreter", "minute-taker");
    assertThat(values("//person/persName[@type='short']"))
        .containsExactly("Ji", "Chervonenko", "Yu");
    assertThat(values("//person/occupation"))
        .containsExactly(
            "Vice Minister",
            "Ambassador of the Soviet Union to China",
            "Deputy Director General of the Department of Soviet Union and European Affairs",
            "First Secretary of the Soviet Embassy");
  }

  @Test
  void has_28_turns_in_order_with_labels_as_printed() throws Exception {
    assertThat(values("//sp/speaker")).hasSize(28);
    assertThat(values("//sp/speaker").subList(0, 4))
        .containsExactly(
            "Vice Minister Ji (hereafter Ji):",
            "Ambassador Chervonenko (hereafter Chervonenko):",
            "Ji:",
            "Chervonenko:");
    assertThat(
            values(
                "distinct-values(//sp[starts-with(speaker, 'Ji') or contains(speaker, ' Ji ')]/@who)"))
        .containsExactly("#ji-pengfei");
    assertThat(values("//sp[not(substring(@who, 2) = //person/@xml:id)]")).isEmpty();
  }

  @Test
  void rejoins_two_paragraphs_across_a_page() throws Exception {
    assertThat(values("//sp//pb[@cert='low'][@resp='#chancery'][not(@n)]")).hasSize(2);
    assertThat(value("//sp//p[contains(., 'continues to harbor')]")).isNotEmpty();
    assertThat(value("//sp//p[contains(., 'You must know')]")).isNotEmpty();
  }

  @Test
  void tells_remarks_from_speech() throws Exception {
    assertThat(value("//body//stage")).startsWith("(Reads out and presents a copy");
    assertThat(value("//front/head[@type='sub']")).startsWith("-Personal Delivery of Reply");
    assertThat(value("//front/note[@subtype='bracketed']"))
        .isEqualTo("[Not reviewed by Vice Minister Ji]");
    assertThat(value("/TEI/text/gap[not(@reason)][@cert='unknown']/desc")).isEqualTo("[...]");
  }

  @Test
  void misses_the_memorandum_that_it_promises() {
    assertThat(conversion.findings())
        .filteredOn(f -> f.severity() == Severity.WARNING)
        .extracting(Finding::rule, f -> f.place().line())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("TEXTSTRUCTURE-101", 46));
  }

  @Test
  void gives_the_reason_of_every_inference_and_its_place() throws Exception {
    assertThat(values("//standOff/certainty/@target"))
        .contains("#ji-pengfei-short", "#pb-1", "#pb-2", "#note-1", "#gap-1");
    assertThat(values("//standOff/certainty[not(normalize-space(desc))]")).isEmpty();
    assertThat(conversion.findings())
        .filteredOn(f -> f.rule().equals("CERTAINTY-101"))
        .hasSize(values("//standOff/certainty").size())
        .allMatch(f -> f.place().line() > 0 && f.place().column() > 0);
  }
}
