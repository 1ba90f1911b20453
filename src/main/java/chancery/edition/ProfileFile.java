package chancery.edition;

import chancery.finding.Finding;
import chancery.source.Yaml;
import chancery.transcript.Decision.BracketKind;
import chancery.transcript.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A profile in YAML: how labels look, which lines are particulars, who may be met, what brackets
 * mean. Some come with the program.
 */
public final class ProfileFile {
  /** Those that come with the program. */
  public static final List<String> SUPPLIED =
      List.of("memorandum-of-conversation", "oral-history-interview", "parliamentary-report");

  private static final List<String> TOP =
      List.of("about", "label", "pattern", "particulars", "persons", "brackets");

  /** What lines of particulars can say. */
  static final List<String> FIELDS =
      List.of(
          "date",
          "time",
          "place",
          "present",
          "absent",
          "chair",
          "interpreter",
          "minutes",
          "interviewer",
          "interviewee",
          "witness",
          "subject");

  private static final Map<String, Character> BRACKETS = Map.of("round", '(', "square", '[');

  /** What the words of a template stand for. */
  private static final Map<String, String> SLOTS =
      Map.of(
          "NAME", "(?<name>\\p{Lu}[\\p{Lu}\\p{M}.'’\\- ]*\\p{Lu})",
          "Name", "(?<name>\\p{Lu}[^:()\\[\\]<>\\n]{0,60}?)",
          "role", "[^()\\[\\]\\n]{1,80}",
          "time", "\\d{1,3}:\\d{2}(?::\\d{2})?",
          "number", "\\d{1,4}");

  private static final Pattern SLOT = Pattern.compile("\\b(NAME|Name|role|time|number)\\b");

  private final Consumer<Finding> findings;

  private ProfileFile(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /** Whether a file stands where a user's profiles do. */
  static boolean isOne(Path file) {
    Path folder = file.getParent();
    return folder != null && folder.endsWith("profiles") && Folder.extension(file).equals(".yaml");
  }

  /** The file of a profile that comes with the program; empty where there is none of the name. */
  public static Optional<byte[]> supplied(String name) throws IOException {
    if (!SUPPLIED.contains(name)) {
      return Optional.empty();
    }
    try (InputStream file = ProfileFile.class.getResourceAsStream("profiles/" + name + ".yaml")) {
      if (file == null) {
        throw new IllegalStateException("the program lacks its profile " + name);
      }
      return Optional.of(file.readAllBytes());
    }
  }

  /**
   * Reads a profile.
   *
   * @param path what findings call the file
   * @param findings is given what is wrong in it; what cannot be understood is left out
   */
  public static Profile read(String path, byte[] bytes, Consumer<Finding> findings) {
    Yaml.Mapping top = Yaml.read(path, bytes, findings);
    top.allow(TOP, findings);
    ProfileFile file = new ProfileFile(findings);
    return new Profile(
        file.label(top), file.particulars(top), file.persons(top), file.brackets(top));
  }

  private Optional<Profile.Label> label(Yaml.Mapping top) {
    Optional<String> template = top.text("label", findings);
    Optional<String> regex =
        template.isPresent() ? template.map(ProfileFile::pattern) : top.text("pattern", findings);
    if (regex.isEmpty()) {
      return Optional.empty();
    }
    Yaml written = top.get(template.isPresent() ? "label" : "pattern").orElseThrow();
    if (!regex.get().contains("(?<name>")) {
      findings.accept(
          unclear(
              written,
              "this does not say where the name stands",
              "write Name or NAME in a label, (?<name>...) in a pattern"));
      return Optional.empty();
    }
    try {
      return Optional.of(new Profile.Label(Pattern.compile(regex.get()), written.place()));
    } catch (PatternSyntaxException e) {
      findings.accept(
          unclear(
              written,
              "this is no regular expression: " + e.getDescription(),
              "write the label as it looks under the key label instead: \"Name (role):\""));
      return Optional.empty();
    }
  }

  /** A template as a regular expression: all but the words of {@link #SLOTS} stands for itself. */
  private static String pattern(String template) {
    StringBuilder pattern = new StringBuilder();
    Matcher slot = SLOT.matcher(template);
    int at = 0;
    while (slot.find()) {
      pattern.append(literal(template.substring(at, slot.start())));
      pattern.append(SLOTS.getOrDefault(slot.group(), ""));
      at = slot.end();
    }
    return pattern.append(literal(template.substring(at))).toString();
  }

  private static String literal(String words) {
    StringBuilder literal = new StringBuilder();
    for (String part : words.split("(?<=\\s)|(?=\\s)", -1)) {
      literal.append(part.isBlank() ? (part.isEmpty() ? "" : "\\s+") : Pattern.quote(part));
    }
    return literal.toString();
  }

  private static Finding unclear(Yaml value, String message, String help) {
    return Finding.error("CERTAINTY-106", value.place(), message, help);
  }

  private Map<String, String> particulars(Yaml.Mapping top) {
    Map<String, String> fields = new HashMap<>();
    top.mapping("particulars", findings)
        .ifPresent(
            kinds -> {
              kinds.allow(FIELDS, findings);
              for (String kind : FIELDS) {
                for (String label : kinds.texts(kind, findings)) {
                  fields.put(
                      label.toLowerCase(Locale.ROOT).replaceFirst("[:：]$", "").strip(), kind);
                }
              }
            });
    return fields;
  }

  private List<Profile.Person> persons(Yaml.Mapping top) {
    List<Profile.Person> persons = new ArrayList<>();
    for (Yaml item : top.items("persons")) {
      if (item instanceof Yaml.Mapping person) {
        person.allow(List.of("name", "also"), findings);
        person
            .text("name", findings)
            .ifPresent(
                name ->
                    persons.add(
                        new Profile.Person(name, person.texts("also", findings), person.place())));
      } else {
        item.asText(findings)
            .ifPresent(name -> persons.add(new Profile.Person(name, List.of(), item.place())));
      }
    }
    return persons;
  }

  private Map<Character, BracketKind> brackets(Yaml.Mapping top) {
    Map<Character, BracketKind> brackets = new HashMap<>();
    top.mapping("brackets", findings)
        .ifPresent(
            shapes -> {
              shapes.allow(List.of("round", "square"), findings);
              for (Yaml.Entry entry : shapes.entries()) {
                Optional<BracketKind> kind =
                    entry.value().asText(findings).flatMap(w -> kind(w, entry));
                Optional<Character> opening = Optional.ofNullable(BRACKETS.get(entry.key()));
                opening.ifPresent(o -> kind.ifPresent(k -> brackets.put(o, k)));
              }
            });
    return brackets;
  }

  private Optional<BracketKind> kind(String word, Yaml.Entry entry) {
    for (BracketKind kind : BracketKind.values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    findings.accept(
        unclear(
            entry.value(),
            "\"%s\" is nothing that a bracket can be".formatted(word),
            "write supplied, note, stage, gap or text"));
    return Optional.empty();
  }
}
