package chancery.encode;

import static chancery.encode.Content.element;
import static chancery.encode.Content.text;

import chancery.encode.Content.Element;
import chancery.transcript.Citation;
import chancery.transcript.Participant;
import chancery.transcript.Participant.ShortName;
import chancery.transcript.Ruling;
import chancery.transcript.Setting;
import chancery.transcript.Setting.Stated;
import chancery.transcript.Transcript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The {@code profileDesc} of a transcript (TEI Guidelines, chapters HD, CC and ND). */
final class ProfileEncoder {
  private static final String RECORD = "#record";

  private ProfileEncoder() {}

  static Element profileDesc(Transcript transcript, Optional<TextType> type) {
    List<Content> children = new ArrayList<>();
    creation(transcript).ifPresent(children::add);
    transcript
        .catalogue()
        .summary()
        .ifPresent(s -> children.add(element("abstract", element("p", s)).with("source", RECORD)));
    children.add(
        element(
            "langUsage",
            Attribution.decided(
                transcript,
                Ruling.LANGUAGE,
                "@ident",
                element("language", languageName(transcript.language()))
                    .with("ident", transcript.language())
                    .with("xml:id", idWhereRuled(transcript, Ruling.LANGUAGE)))));
    type.ifPresent(
        t ->
            children.add(
                element(
                    "textClass",
                    element("catRef").with("scheme", "#text-type").with("target", "#" + t.id()))));
    Dating.calendarDesc(transcript).ifPresent(children::add);
    if (!transcript.participants().isEmpty()) {
      children.add(element("particDesc", listPerson(transcript)));
    }
    if (!transcript.settings().isEmpty()) {
      children.add(settingDesc(transcript));
    }
    return element("profileDesc", children);
  }

  /** What a ruling points at needs an id. */
  private static Optional<String> idWhereRuled(Transcript transcript, String id) {
    return Optional.of(id).filter(i -> transcript.isRuled(i, ""));
  }

  private static String languageName(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() ? "Undetermined" : name;
  }

  private static Optional<Element> creation(Transcript transcript) {
    Optional<Stated> recorded = transcript.catalogue().date();
    if (recorded.isPresent() && !transcript.isRuled(Ruling.SETTING, "date/@when")) {
      Element date = Dating.date(recorded.get()).with("source", RECORD);
      return Optional.of(element("creation", date));
    }
    return transcript.settings().stream()
        .flatMap(s -> s.date().stream())
        .findFirst()
        .map(Dating::date)
        .map(d -> Attribution.decided(transcript, Ruling.SETTING, "date/@when", d))
        .or(() -> ofCitation(transcript))
        .map(d -> element("creation", d));
  }

  /** The date of the citation, which says where the document is printed. */
  private static Optional<Element> ofCitation(Transcript transcript) {
    return transcript
        .catalogue()
        .parts()
        .filter(citation -> citation.first(Citation.Field.SERIES).isPresent())
        .flatMap(Citation::date)
        .map(Dating::date);
  }

  /** Those who are listed under a heading stand in a list of their own. */
  private static Element listPerson(Transcript transcript) {
    Map<String, List<Content>> delegations = new LinkedHashMap<>();
    List<Content> children = new ArrayList<>();
    for (Participant participant : transcript.participants()) {
      List<Content> list =
          participant
              .delegation()
              .map(d -> delegations.computeIfAbsent(d, k -> new ArrayList<>()))
              .orElse(children);
      list.add(person(transcript, participant));
    }
    delegations.forEach(
        (head, list) -> {
          List<Content> nested = new ArrayList<>();
          nested.add(element("head", head));
          nested.addAll(list);
          children.add(element("listPerson", nested));
        });
    return element("listPerson", children);
  }

  private static Element person(Transcript transcript, Participant participant) {
    List<Content> children = new ArrayList<>();
    Element name = element("persName", participant.name());
    children.add(Attribution.decided(transcript, participant.id(), "persName", name));
    for (ShortName shortName : participant.shortNames()) {
      children.add(
          element("persName", shortName.text())
              .with("type", "short")
              .with("xml:id", shortName.id())
              .with("cert", shortName.certainty().map(c -> c.value()))
              .with("resp", shortName.certainty().map(c -> "#chancery")));
    }
    participant
        .office()
        .map(o -> element("occupation", office(o, participant.organisation())))
        .map(o -> Attribution.decided(transcript, participant.id(), "occupation", o))
        .ifPresent(children::add);
    participant
        .affiliation()
        .ifPresent(a -> children.add(element("affiliation", element("orgName", a))));
    String roles =
        participant.roles().stream().map(Participant.Role::value).collect(Collectors.joining(" "));
    return element(participant.group() ? "personGrp" : "person", children)
        .with("xml:id", participant.id())
        .with("role", roles.isEmpty() ? "attendee" : roles)
        .with("sameAs", participant.entry());
  }

  private static List<Content> office(String office, Optional<String> organisation) {
    int at = organisation.map(office::indexOf).orElse(-1);
    if (at < 0) {
      return List.of(text(office));
    }
    String name = organisation.orElseThrow();
    List<Content> parts = new ArrayList<>();
    if (at > 0) {
      parts.add(text(office.substring(0, at)));
    }
    parts.add(element("orgName", name));
    if (at + name.length() < office.length()) {
      parts.add(text(office.substring(at + name.length())));
    }
    return parts;
  }

  private static Element settingDesc(Transcript transcript) {
    String who =
        transcript.participants().stream()
            .filter(p -> !p.roles().contains(Participant.Role.ABSENT))
            .map(p -> "#" + p.id())
            .collect(Collectors.joining(" "));
    List<Content> settings = new ArrayList<>();
    for (Setting setting : transcript.settings()) {
      List<Content> children = new ArrayList<>();
      String id = settings.isEmpty() ? Ruling.SETTING : "";
      setting
          .date()
          .map(d -> Attribution.decided(transcript, id, "date/@when", Dating.date(d)))
          .ifPresent(children::add);
      setting
          .time()
          .map(t -> Attribution.decided(transcript, id, "time/@when", Dating.time(t)))
          .ifPresent(children::add);
      setting
          .place()
          .map(p -> Attribution.decided(transcript, id, "locale", element("locale", p)))
          .ifPresent(children::add);
      Element element = element("setting", children).with("xml:id", idWhereRuled(transcript, id));
      settings.add(who.isEmpty() ? element : element.with("who", who));
    }
    return element("settingDesc", settings);
  }
}
