package chancery.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chancery.finding.Place;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No assertion that a grammar carries is lost on its way to the stylesheet that checks it. */
class EmbeddedRulesTest {
  private static final Pattern ASSERTION =
      Pattern.compile("<(?:\\w+:)?(?:assert|report)\\s[^>]*\\btest\\s*=");
  private static final Pattern CHECKED =
      Pattern.compile("<svrl:(?:failed-assert|successful-report)\\b");

  @Test
  void everyAssertionOfAGrammarIsChecked(@TempDir Path folder) throws Exception {
    Path grammar = folder.resolve("letters.rng");
    Files.writeString(
        grammar,
        """
        <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="urn:letters"
            xmlns:sch="http://purl.oclc.org/dsdl/schematron">
          <sch:ns prefix="t" uri="urn:letters"/>
          <start><element name="letter">
            <sch:pattern><sch:rule context="t:letter">
              <sch:assert test="t:note">one</sch:assert>
              <sch:report test="t:nota">two</sch:report>
            </sch:rule></sch:pattern>
            <element name="note">
              <sch:pattern><sch:rule context="t:note">
                <sch:report test="@type">three</sch:report>
              </sch:rule></sch:pattern>
              <text/>
            </element>
          </element></start>
        </grammar>
        """);

    assertThat(checked(grammar)).isEqualTo(3);
  }

  /** Runs where {@code -Dtei.all=FILE} says where TEI All's grammar is; P5 4.12.0 has 103. */
  @Test
  void everyAssertionOfTeiAllIsChecked() throws Exception {
    String file = System.getProperty("tei.all", "");
    assumeTrue(!file.isEmpty(), "-Dtei.all is not given");
    Path grammar = Path.of(file);
    long stated = ASSERTION.matcher(Files.readString(grammar)).results().count();

    assertThat(checked(grammar)).isEqualTo(stated).isGreaterThan(100);
  }

  private static long checked(Path grammar) throws UnusableSchemaException {
    Transpiler transpiler = new Transpiler(new Saxon(), new Cache(Optional.empty()));
    byte[] stylesheet = transpiler.stylesheet(SchemaFile.read(grammar));
    return CHECKED.matcher(new String(stylesheet, StandardCharsets.UTF_8)).results().count();
  }

  @Test
  void sayWhereAnExpressionIsWrong(@TempDir Path folder) throws IOException {
    Path schema = folder.resolve("rules.sch");
    Files.writeString(
        schema,
        """
        <schema xmlns="http://purl.oclc.org/dsdl/schematron">
          <ns prefix="tei" uri="http://www.tei-c.org/ns/1.0"/>
          <pattern>
            <let name="known" value="//tei:person"/>
            <rule context="tei:sp">
              <assert test="@who = $known/concat('#', @xml:id"/>
            </rule>
          </pattern>
        </schema>
        """);
    Saxon saxon = new Saxon();
    Validators validators = new Validators(saxon, JudgedBy.schemas(schema));

    assertThatThrownBy(
            () -> validators.validate("a.xml", Optional.empty(), "<TEI/>".getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            UnusableSchemaException.class,
            e -> {
              assertThat(e.finding().place()).isEqualTo(new Place(schema.toString(), 6, 15));
              assertThat(e.finding().message()).contains("is not XPath");
            });
  }
}
