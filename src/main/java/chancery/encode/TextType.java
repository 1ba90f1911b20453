package chancery.encode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What kind of talk a text records, as its title says. A title that does not say leaves it open.
 *
 * @param id of the category in the taxonomy of the header
 * @param description for readers
 */
record TextType(String id, String description) {
  private record Words(TextType type, List<String> words) {}

  private static final List<Words> TYPES =
      List.of(
          new Words(
              new TextType("type-interview", "interview"),
              List.of(
                  "interview",
                  "oral history",
                  "entretien",
                  "entrevista",
                  "интервью",
                  "访谈",
                  "采访",
                  "인터뷰",
                  "görüşme",
                  "röportaj")),
          new Words(
              new TextType("type-hearing", "hearing"),
              List.of(
                  "hearing",
                  "oral argument",
                  "deposition",
                  "testimony",
                  "trial",
                  "anhörung",
                  "audition",
                  "audiencia",
                  "audiência",
                  "слушание",
                  "допрос",
                  "청문")),
          new Words(
              new TextType("type-debate", "debate"),
              List.of(
                  "debate",
                  "congressional record",
                  "hansard",
                  "plenary",
                  "sitzung des",
                  "bundestag",
                  "sesión plenaria",
                  "diario de sesiones",
                  "séance",
                  "заседание",
                  "인민회의",
                  "회의록",
                  "birleşim")),
          new Words(
              new TextType("type-conversation", "record of a conversation"),
              List.of(
                  "conversation",
                  "talk between",
                  "talks between",
                  "gespräch",
                  "unterredung",
                  "conversación",
                  "conversa ",
                  "беседа",
                  "беседы",
                  "谈话",
                  "会谈",
                  "대화",
                  "담화",
                  "회담")),
          new Words(
              new TextType("type-meeting", "record of a meeting"),
              List.of(
                  "meeting",
                  "minutes",
                  "conference",
                  "discussion",
                  "besprechung",
                  "konferenz",
                  "protokoll",
                  "réunion",
                  "conférence",
                  "reunión",
                  "reunião",
                  "встреча",
                  "совещание",
                  "会议",
                  "会见",
                  "toplantı")));

  static Optional<TextType> of(String title) {
    String folded = title.toLowerCase(Locale.ROOT);
    return TYPES.stream()
        .filter(t -> t.words().stream().anyMatch(folded::contains))
        .map(Words::type)
        .findFirst();
  }
}
