package chancery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The plan of the house, held by the compiler's own output. */
class ArchitectureTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("chancery");

  /** Each package, and the packages it may use; arrows run down this list only. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("finding", Set.of()),
          Map.entry("source", Set.of("finding")),
          Map.entry("transcript", Set.of("finding", "source")),
          Map.entry("xml", Set.of("finding")),
          Map.entry("register", Set.of("finding", "source", "transcript", "xml")),
          Map.entry("encode", Set.of("finding", "source", "transcript", "xml")),
          Map.entry("validate", Set.of("finding", "xml")),
          Map.entry("render", Set.of("finding", "xml")),
          Map.entry("print", Set.of("finding", "xml")),
          Map.entry("word", Set.of("xml")),
          Map.entry("cite", Set.of("finding", "xml", "render")),
          Map.entry("search", Set.of()),
          Map.entry("compare", Set.of("xml")),
          Map.entry(
              "edition",
              Set.of(
                  "finding",
                  "source",
                  "transcript",
                  "xml",
                  "register",
                  "encode",
                  "validate",
                  "render",
                  "print",
                  "word",
                  "report",
                  "cite",
                  "search")),
          Map.entry("report", Set.of("finding")),
          Map.entry("serve", Set.of("finding", "edition")),
          Map.entry(
              "cli",
              Set.of(
                  "finding",
                  "source",
                  "transcript",
                  "xml",
                  "register",
                  "encode",
                  "validate",
                  "render",
                  "cite",
                  "compare",
                  "edition",
                  "report",
                  "serve")));

  /** Libraries, and the packages that may name their types. */
  private static final Map<String, Set<String>> AT_HOME =
      Map.ofEntries(
          Map.entry("com.thaiopensource..", Set.of("validate")),
          Map.entry(
              "net.sf.saxon..",
              Set.of("xml", "register", "validate", "render", "encode", "edition", "word")),
          Map.entry("com.hankcs..", Set.of("register")),
          Map.entry("de.siegmar..", Set.of("register")),
          Map.entry("org.xmlresolver..", Set.of("xml")),
          Map.entry("org.commonmark..", Set.of("source")),
          Map.entry("org.jsoup..", Set.of("source")),
          Map.entry("org.snakeyaml..", Set.of("source")),
          Map.entry("org.apache.poi..", Set.of("word")),
          Map.entry("org.apache.pdfbox..", Set.of("source", "print")),
          Map.entry("org.apache.fop..", Set.of("print")),
          Map.entry("org.apache.xmlgraphics..", Set.of("print")),
          Map.entry("org.apache.fontbox..", Set.of("source", "print")),
          Map.entry("com.ibm.icu..", Set.of("source", "transcript", "validate")),
          Map.entry("de.undercouch..", Set.of("cite")),
          Map.entry("org.apache.lucene..", Set.of("search")),
          Map.entry("org.apache.commons.text..", Set.of("cite")),
          Map.entry("org.xmlunit..", Set.of("compare")),
          Map.entry("com.github.difflib..", Set.of("compare")),
          Map.entry("picocli..", Set.of("cli")));

  @Test
  void everyPackageIsInThePlan() {
    Set<String> packages =
        CODE.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals("chancery"))
            .map(name -> name.substring("chancery.".length()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(packages).isSubsetOf(MAY_USE.keySet()).doesNotContain("util", "common", "impl");
  }

  @TestFactory
  Stream<DynamicTest> arrowsRunDownThePlan() {
    return MAY_USE.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () -> {
                      String[] others =
                          MAY_USE.keySet().stream()
                              .filter(name -> !name.equals(entry.getKey()))
                              .filter(name -> !entry.getValue().contains(name))
                              .map(ArchitectureTest::inPackage)
                              .toArray(String[]::new);
                      if (others.length > 0) {
                        noClasses()
                            .that()
                            .resideInAPackage(inPackage(entry.getKey()))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(others)
                            .check(CODE);
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> aLibrarysTypesStayAtHome() {
    return AT_HOME.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(
                                entry.getValue().stream()
                                    .map(ArchitectureTest::inPackage)
                                    .toArray(String[]::new))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(entry.getKey())
                            .check(CODE)));
  }

  @Test
  void onlyTheCommandLinePrintsOrExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage("chancery.cli")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(CODE);
  }

  @Test
  void namesSayWhatAClassIs() {
    classes()
        .should()
        .haveNameNotMatching(".*\\.(Abstract|I)[A-Z][a-z]\\w*|.*(Manager|Helper|Utils?|Impl)")
        .check(CODE);
  }

  /** The program's jar is made of the class path of this build. */
  @Test
  void nothingOfSparkReachesTheProgram() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
        .check(CODE);
    for (String theirs : List.of("org/apache/spark", "org/apache/hadoop", "scala")) {
      assertThat(ArchitectureTest.class.getClassLoader().getResource(theirs)).isNull();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyPackageSaysInOneSentenceWhatItIsForAndIsNullMarked() throws IOException {
    Path root = Path.of("src/main/java/chancery");
    List<Path> folders;
    try (Stream<Path> all = Files.walk(root)) {
      folders = all.filter(Files::isDirectory).filter(dir -> !dir.equals(root)).sorted().toList();
    }
    return folders.stream()
        .map(
            dir ->
                DynamicTest.dynamicTest(
                    dir.getFileName().toString(),
                    () -> {
                      String info = Files.readString(dir.resolve("package-info.java"));
                      assertThat(info).contains("@NullMarked");
                      assertThat(sentences(info)).isEqualTo(1);
                    }));
  }

  private static int sentences(String packageInfo) {
    Matcher comment = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL).matcher(packageInfo);
    assertThat(comment.find()).as("the package has Javadoc").isTrue();
    Matcher stop = Pattern.compile("\\.(\\s|$)").matcher(comment.group(1));
    int sentences = 0;
    while (stop.find()) {
      sentences++;
    }
    return sentences;
  }

  private static String inPackage(String name) {
    return "chancery." + name + "..";
  }
}
