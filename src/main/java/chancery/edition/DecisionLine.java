package chancery.edition;

import chancery.source.Yaml;
import chancery.transcript.Decided;
import chancery.transcript.Decision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A decision as a line of an {@link EditsFile}, which reads it as the same decision. */
public final class DecisionLine {
  private final Map<String, String> keys = new LinkedHashMap<>();

  private DecisionLine(Decision decision) {
    if (!putOfText(decision)) {
      putOfWhole(decision);
    }
  }

  /** The line for a decision of which nothing more is said. */
  public static String of(Decision decision) {
    return new DecisionLine(decision).line();
  }

  /** The line for a decision, with the doubt that remains and the reason. */
  public static String of(Decided decided) {
    DecisionLine line = new DecisionLine(decided.decision());
    line.put("cert", decided.certainty().map(c -> c.value()));
    line.put("why", decided.reason());
    return line.line();
  }

  /** What words of the text are; whether the decision is about that. */
  private boolean putOfText(Decision decision) {
    if (decision instanceof Decision.Speaker d) {
      put("label", d.label());
      put("at", d.at());
      put("is", d.person());
    } else if (decision instanceof Decision.Turn d) {
      put("turn", d.words());
      put("is", d.person());
    } else if (decision instanceof Decision.NoSpeaker d) {
      put("not-a-speaker", d.label());
      put("at", d.at());
    } else if (decision instanceof Decision.Join d) {
      put("join", d.end());
      put("to", d.beginning());
    } else if (decision instanceof Decision.Part d) {
      put("part", d.end());
      put("from", d.beginning());
    } else if (decision instanceof Decision.Bracket d) {
      put("bracket", d.words());
      put("is", d.kind().word());
      put("reason", d.reason());
    }
    return !keys.isEmpty();
  }

  /** What is so of the whole transcript. */
  private void putOfWhole(Decision decision) {
    if (decision instanceof Decision.Particulars d) {
      put("particulars", d.label());
      put("is", d.kind());
    } else if (decision instanceof Decision.Title d) {
      put("title", d.title());
    } else if (decision instanceof Decision.Date d) {
      put("date", d.date());
    } else if (decision instanceof Decision.Time d) {
      put("time", d.time());
    } else if (decision instanceof Decision.Place d) {
      put("place", d.place());
    } else if (decision instanceof Decision.Language d) {
      put("language", d.tag());
    } else if (decision instanceof Decision.Person d) {
      put("person", d.person());
      put("name", d.name());
      put("office", d.office());
      put("role", d.roles().stream().map(role -> role.value()).toList());
    }
  }

  private void put(String key, String text) {
    keys.put(key, Yaml.quoted(text));
  }

  private void put(String key, Optional<String> text) {
    text.ifPresent(t -> put(key, t));
  }

  private void put(String key, List<String> texts) {
    if (!texts.isEmpty()) {
      keys.put(key, texts.stream().map(Yaml::quoted).collect(Collectors.joining(", ", "[", "]")));
    }
  }

  private String line() {
    return keys.entrySet().stream()
        .map(e -> e.getKey() + ": " + e.getValue())
        .collect(Collectors.joining(", ", "- {", "}"));
  }
}
