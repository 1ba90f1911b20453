package chancery.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.xml.Saxon;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * How many slips our schema catches, and how many TEI All does, by kind. The page says it; {@code
 * -Dapprove} rewrites it.
 */
class StrictnessTest {
  private static final Path PAGE = Path.of("docs/reference/strictness.md");
  private static final Path FIXTURES = Path.of("src/test/resources/schema");
  private static final int OF_EACH_KIND = 100;
  private static final int TRIES = 40 * OF_EACH_KIND;

  private final Validator ours = new Validator(new Saxon());

  /** A kind of slip, how many were made, and how many of them were found. */
  private record Row(Mutation mutation, int made, int byUs, int byTei) {}

  @Test
  void saysHowManySlipsAreCaught() throws Exception {
    Validators tei = TeiAll.validators();
    List<Row> rows = new ArrayList<>();
    long seed = 0;
    for (Mutation mutation : Mutation.values()) {
      int byUs = 0;
      int byTei = 0;
      Set<String> mutants = mutants(mutation, seed++);
      for (String mutant : mutants) {
        byte[] xml = mutant.getBytes(UTF_8);
        byUs += ours.validate("mutant", xml).isEmpty() ? 0 : 1;
        byTei += tei.validate("mutant", Optional.empty(), xml).isEmpty() ? 0 : 1;
      }
      rows.add(new Row(mutation, mutants.size(), byUs, byTei));
    }

    if (System.getProperty("approve") != null) {
      Files.writeString(PAGE, page(rows));
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page(rows));
    assertThat(rows).allSatisfy(row -> assertThat(row.byUs()).isGreaterThanOrEqualTo(row.byTei()));
  }

  /** Documents that differ from a valid one by one slip. */
  private static Set<String> mutants(Mutation mutation, long seed) throws Exception {
    Random random = new Random(seed);
    List<String> valid = validDocuments();
    Set<String> mutants = new LinkedHashSet<>();
    for (int i = 0; i < TRIES && mutants.size() < OF_EACH_KIND; i++) {
      Document document = parse(valid.get(random.nextInt(valid.size())));
      Node before = document.cloneNode(true);
      mutation.apply(document, random);
      if (!document.isEqualNode(before)) {
        mutants.add(serialize(document));
      }
    }
    return mutants;
  }

  private static List<String> validDocuments() throws IOException {
    List<String> documents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      for (Path file : files.filter(path -> path.endsWith("whole-valid.xml")).sorted().toList()) {
        documents.add(Files.readString(file));
      }
    }
    return documents;
  }

  private static String page(List<Row> rows) {
    StringBuilder page =
        new StringBuilder(
            """
            # How strict the schema is

            Valid documents, each with one slip made at random: of how many does `chancery validate` say
            something, and of how many TEI All 4.12.0, its Schematron included? Not every slip makes a
            document wrong: without one of its paragraphs it is as valid as it was.

            | slip | documents | Chancery | TEI All |
            |---|--:|--:|--:|
            """);
    for (Row row : rows) {
      page.append(line(row.mutation().description(), row.made(), row.byUs(), row.byTei()));
    }
    page.append(
        line(
            "all",
            rows.stream().mapToInt(Row::made).sum(),
            rows.stream().mapToInt(Row::byUs).sum(),
            rows.stream().mapToInt(Row::byTei).sum()));
    return page.append(
            """

            The documents are the `whole-valid.xml` of `src/test/resources/schema/`. The page is made by
            `mvn -B test -Dtest=StrictnessTest -Dtei.all=tei_all.rng -Dapprove`.
            """)
        .toString();
  }

  private static String line(String slip, int made, int byUs, int byTei) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d %% | %d %% |\n",
        slip,
        made,
        share(byUs, made),
        share(byTei, made));
  }

  private static long share(int part, int whole) {
    return Math.round(100.0 * part / whole);
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
  }

  private static String serialize(Document document) throws Exception {
    Transformer identity = TransformerFactory.newDefaultInstance().newTransformer();
    StringWriter written = new StringWriter();
    identity.transform(new DOMSource(document), new StreamResult(written));
    return written.toString();
  }
}
