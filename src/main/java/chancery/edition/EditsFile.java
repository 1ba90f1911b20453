package chancery.edition;

import chancery.finding.Finding;
import chancery.finding.Nearest;
import chancery.source.Yaml;
import chancery.transcript.Certainty;
import chancery.transcript.Decided;
import chancery.transcript.Decision;
import chancery.transcript.Decision.BracketKind;
import chancery.transcript.Decisions;
import chancery.transcript.Participant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The file beside a transcript in which an editor's decisions stand: {@code minutes.edits.yaml}
 * beside {@code minutes.txt}. It names the editor, and lists the decisions, one a line (see {@link
 * DecisionLine}).
 */
public final class EditsFile {
  /** What its name ends with, in place of the transcript's extension. */
  public static final String SUFFIX = ".edits.yaml";

  private static final List<String> TOP = List.of("editor", "decisions");
  private static final List<String> OF_EVERY = List.of("cert", "why");

  /**
   * How one kind of decision is written.
   *
   * @param keys what goes with its first key
   */
  private record Form(
      List<String> keys, BiFunction<Yaml.Mapping, EditsFile, Optional<Decision>> reading) {}

  private static final Map<String, Form> FORMS = new LinkedHashMap<>();

  static {
    form("label", List.of("at", "is"), EditsFile::speaker);
    form("turn", List.of("is"), (m, file) -> file.two(m, "turn", "is", Decision.Turn::new));
    form("not-a-speaker", List.of("at"), EditsFile::noSpeaker);
    form("join", List.of("to"), (m, file) -> file.two(m, "join", "to", Decision.Join::new));
    form("part", List.of("from"), (m, file) -> file.two(m, "part", "from", Decision.Part::new));
    form("bracket", List.of("is", "reason"), EditsFile::bracket);
    form("particulars", List.of("is"), EditsFile::particulars);
    form("title", List.of(), (m, file) -> file.text(m, "title").map(Decision.Title::new));
    form("date", List.of(), (m, file) -> file.text(m, "date").map(Decision.Date::new));
    form("time", List.of(), (m, file) -> file.text(m, "time").map(Decision.Time::new));
    form("place", List.of(), (m, file) -> file.text(m, "place").map(Decision.Place::new));
    form("language", List.of(), (m, file) -> file.text(m, "language").map(Decision.Language::new));
    form("person", List.of("name", "office", "role"), EditsFile::person);
  }

  private static void form(
      String key,
      List<String> keys,
      BiFunction<Yaml.Mapping, EditsFile, Optional<Decision>> reading) {
    FORMS.put(key, new Form(keys, reading));
  }

  private final Consumer<Finding> findings;

  private EditsFile(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /** The name of the edits file beside a transcript. */
  public static String beside(String transcript) {
    int dot = transcript.lastIndexOf('.');
    int folder = Math.max(transcript.lastIndexOf('/'), transcript.lastIndexOf('\\'));
    return (dot > folder + 1 ? transcript.substring(0, dot) : transcript) + SUFFIX;
  }

  /**
   * Reads the decisions.
   *
   * @param path what findings call the file
   * @param bytes its content; none where there is no such file
   * @param findings is given what is wrong in it; what cannot be understood is left out
   */
  public static Decisions read(String path, byte[] bytes, Consumer<Finding> findings) {
    if (bytes.length == 0) {
      return Decisions.none();
    }
    Yaml.Mapping top = Yaml.read(path, bytes, findings);
    if (top.entries().isEmpty()) {
      return Decisions.none();
    }
    top.allow(TOP, findings);
    Optional<String> editor = top.text("editor", findings);
    if (top.get("editor").isEmpty()) {
      findings.accept(
          Finding.error(
              "CERTAINTY-103",
              top.place(),
              "the file does not say who decides",
              "begin it with a line \"editor: \" and your name"));
    }
    EditsFile file = new EditsFile(findings);
    List<Decided> decided = new ArrayList<>();
    List<Yaml> items =
        top.get("decisions").filter(d -> !d.kind().equals("nothing")).isPresent()
            ? top.items("decisions")
            : List.of();
    for (Yaml item : items) {
      item.asMapping(findings).flatMap(file::decided).ifPresent(decided::add);
    }
    return new Decisions(editor.orElse(""), decided);
  }

  private Optional<Decided> decided(Yaml.Mapping item) {
    Optional<Map.Entry<String, Form>> kind =
        FORMS.entrySet().stream().filter(f -> item.get(f.getKey()).isPresent()).findFirst();
    if (kind.isEmpty()) {
      item.allow(allowed(FORMS.keySet(), List.of()), findings);
      if (item.entries().stream().allMatch(e -> OF_EVERY.contains(e.key()))) {
        findings.accept(unclear(item, "this line does not say what it is about", keys()));
      }
      return Optional.empty();
    }
    Form form = kind.get().getValue();
    item.allow(allowed(List.of(kind.get().getKey()), form.keys()), findings);
    Optional<Certainty> certainty =
        word(item, "cert", Arrays.asList(Certainty.values()), Certainty::value);
    return form.reading()
        .apply(item, this)
        .map(d -> new Decided(d, certainty, optional(item, "why"), item.place()));
  }

  /** The keys that a decision may have, those of every decision too. */
  private static List<String> allowed(Collection<String> first, List<String> others) {
    List<String> all = new ArrayList<>(first);
    all.addAll(others);
    all.addAll(OF_EVERY);
    return all;
  }

  private static String keys() {
    return "begin it with one of " + String.join(", ", FORMS.keySet());
  }

  private static Finding unclear(Yaml value, String message, String help) {
    return Finding.error("CERTAINTY-103", value.place(), message, help);
  }

  /** A text that must be there. */
  private Optional<String> text(Yaml.Mapping item, String key) {
    if (item.get(key).isEmpty()) {
      findings.accept(
          unclear(item, "this decision lacks %s".formatted(key), "add \"%s: ...\"".formatted(key)));
    }
    return item.text(key, findings);
  }

  private Optional<String> optional(Yaml.Mapping item, String key) {
    return item.text(key, findings);
  }

  /** One of a few words; empty where the key is not there. */
  private <T> Optional<T> word(
      Yaml.Mapping item, String key, List<T> values, Function<T, String> word) {
    return item.get(key).flatMap(written -> word(written, key, values, word));
  }

  private <T> Optional<T> word(Yaml value, String key, List<T> values, Function<T, String> word) {
    Optional<String> written = value.asText(findings);
    Optional<T> known =
        written.flatMap(w -> values.stream().filter(v -> word.apply(v).equals(w)).findFirst());
    if (written.isPresent() && known.isEmpty()) {
      List<String> words = values.stream().map(word).toList();
      String near =
          Nearest.meant(written.get(), words).map(w -> "did you mean " + w + "? ").orElse("");
      findings.accept(
          unclear(
              value,
              "\"%s\" is nothing that %s can be".formatted(written.get(), key),
              near + "there are " + String.join(", ", words)));
    }
    return known;
  }

  private static Optional<Decision> speaker(Yaml.Mapping item, EditsFile file) {
    Optional<String> label = file.text(item, "label");
    Optional<String> person = file.text(item, "is");
    Optional<String> at = file.optional(item, "at");
    return label.flatMap(l -> person.map(p -> new Decision.Speaker(l, at, p)));
  }

  private static Optional<Decision> noSpeaker(Yaml.Mapping item, EditsFile file) {
    Optional<String> at = file.optional(item, "at");
    return file.text(item, "not-a-speaker").map(label -> new Decision.NoSpeaker(label, at));
  }

  /** A decision of two texts. */
  private Optional<Decision> two(
      Yaml.Mapping item, String key, String other, BiFunction<String, String, Decision> made) {
    Optional<String> first = text(item, key);
    Optional<String> second = text(item, other);
    return first.flatMap(f -> second.map(s -> made.apply(f, s)));
  }

  private static Optional<Decision> bracket(Yaml.Mapping item, EditsFile file) {
    Optional<String> words = file.text(item, "bracket");
    file.text(item, "is");
    Optional<BracketKind> kind =
        file.word(item, "is", Arrays.asList(BracketKind.values()), BracketKind::word);
    Optional<String> reason = file.optional(item, "reason");
    return words.flatMap(w -> kind.map(k -> new Decision.Bracket(w, k, reason)));
  }

  private static Optional<Decision> particulars(Yaml.Mapping item, EditsFile file) {
    Optional<String> label = file.text(item, "particulars");
    file.text(item, "is");
    Optional<String> kind = file.word(item, "is", ProfileFile.FIELDS, Function.identity());
    return label.flatMap(l -> kind.map(k -> new Decision.Particulars(l, k)));
  }

  private static Optional<Decision> person(Yaml.Mapping item, EditsFile file) {
    Optional<String> name = file.optional(item, "name");
    Optional<String> office = file.optional(item, "office");
    List<Participant.Role> known = Arrays.asList(Participant.Role.values());
    List<Participant.Role> roles =
        item.items("role").stream()
            .flatMap(r -> file.word(r, "role", known, Participant.Role::value).stream())
            .toList();
    return file.text(item, "person").map(p -> new Decision.Person(p, name, office, roles));
  }
}
