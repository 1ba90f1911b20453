package chancery.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A transcript that is made up: labels in one style, words in one language, and in most turns a
 * trap. The same seed makes the same transcript.
 */
record GeneratedTranscript(LabelStyle style, Tongue tongue, String name, String text) {

  /** How a label and the words after it are written. */
  enum LabelStyle {
    COLON("%s: %s"),
    SPACED_COLON("%s : %s"),
    WIDE_COLON("%s：%s"),
    STOP("Mr. %s. %s"),
    STOP_DASH("%S.--%s"),
    DASH("%S — %s"),
    CAPITALS("%S: %s"),
    BOLD("**%s:** %s"),
    ITALIC("*%s:* %s"),
    OWN_LINE("%S\n%s"),
    BRACKETS("[%s]\n%s"),
    PARTY("%s (Reform): %s"),
    CODE_BEFORE("[00:%02d:07] %s: %s"),
    CODE_AFTER("%s %d:07\n%s"),
    BULLET("- %s: %s"),
    LONG_DASH("— %s : %s");

    private final String form;

    LabelStyle(String form) {
      this.form = form;
    }

    String turn(int n, String label, String words) {
      return switch (this) {
        case CODE_BEFORE -> form.formatted(n, label, words);
        case CODE_AFTER -> form.formatted(label, n, words);
        default -> form.formatted(label, words);
      };
    }

    String extension() {
      return this == BOLD || this == ITALIC ? ".md" : ".txt";
    }
  }

  /** Speakers, a date and sentences in a language. */
  @SuppressWarnings("ImmutableEnumChecker") // its lists are made by List.of
  enum Tongue {
    ENGLISH(
        "Date: 4 May 1951, 3:00 p.m.",
        List.of("Harrow", "Pell", "Ambler"),
        List.of("The bridge is closed.", "Who closed it?", "We shall see: nobody knows.")),
    GERMAN(
        "Datum: 4. Mai 1951, 15 Uhr",
        List.of("Möller", "Graß", "Ühlein"),
        List.of("Die Brücke ist gesperrt.", "Wer hat sie gesperrt?", "Er sagte: »Niemand.«")),
    FRENCH(
        "Date : 4 mai 1951, 15 h 10",
        List.of("Péquin", "d'Orval", "Hélary"),
        List.of("Le pont est fermé.", "Qui l'a fermé ?", "On dit : « personne ».")),
    SPANISH(
        "Fecha: 4 de mayo de 1951",
        List.of("Ibáñez", "Ruiz Peña", "Solís"),
        List.of("El puente está cerrado.", "¿Quién lo cerró?", "Dicen: «nadie».")),
    PORTUGUESE(
        "Data: 4 de maio de 1951",
        List.of("Falcão", "Mourão", "Sá"),
        List.of("A ponte está fechada.", "Quem a fechou?", "Dizem: ninguém.")),
    RUSSIAN(
        "Дата: 4 мая 1951 г.",
        List.of("Щукин", "Ёлкина", "Лужин"),
        List.of("Мост закрыт.", "Кто его закрыл?", "Говорят: «никто».")),
    CHINESE("时间：1951年5月4日下午三时", List.of("林青", "方大山", "罗一"), List.of("桥封了。", "谁封的？", "他说：“没有人。”")),
    KOREAN(
        "일시: 1951년 5월 4일 오후 3시",
        List.of("윤재", "문경", "배성"),
        List.of("다리가 닫혔습니다.", "누가 닫았습니까?", "그는 말했다: 아무도.")),
    TURKISH(
        "Tarih: 4 Mayıs 1951",
        List.of("Işık", "İnce", "Çağlar"),
        List.of("Köprü kapalı.", "Kim kapattı?", "Dediler ki: hiç kimse."));

    private final String date;
    private final List<String> speakers;
    private final List<String> sentences;

    Tongue(String date, List<String> speakers, List<String> sentences) {
      this.date = date;
      this.speakers = speakers;
      this.sentences = sentences;
    }
  }

  /** What stands in transcripts and looks like what it is not. */
  private static final List<String> TRAPS =
      List.of(
          "",
          "",
          " (laughter)",
          " [illegible]",
          " [...]",
          " At 4:00 the ratio was 3:1; see John 3:16 and http://a.example/b:c?d=e&f.",
          "\n\nNote: this is no speaker.",
          "\n\n- a list\n- of two",
          "\n\n1. First: this.\n\n2. Second: that.",
          " “Quoted: speech.”",
          "\n\n(Interruption: Shame!)",
          " [sic]",
          "\n\n- 12 -\n\n",
          " a sentence cut\n\nby a page",
          " a hyphen-\nated word",
          " <b>&amp;</b> *odd* _marks_ ]( [[ }} |",
          "\n\n* * *",
          "\n\nAPPENDIX:",
          "\f",
          " \u00a0\u2003\u200b\ufeff ",
          " e\u0301 \ud83d\ude00 \u202emirror\u202c",
          "\n\n| a | b |\n|---|---|\n| c: | d |",
          "\n\n> quoted: words",
          " a note[1]\n\n[1] The note: itself.",
          "\n\nAttachment: none.\n");

  static GeneratedTranscript of(LabelStyle style, Tongue tongue, long seed) {
    Random random = new Random(seed * 1_000_003 + (style.name() + tongue.name()).hashCode());
    List<String> blocks = new ArrayList<>();
    if (random.nextBoolean()) {
      blocks.add("RECORD OF A TALK");
    }
    if (random.nextInt(4) > 0) {
      blocks.add(tongue.date);
    }
    if (random.nextBoolean()) {
      blocks.add("Present: " + String.join(", ", tongue.speakers));
    }
    int turns = random.nextInt(14);
    for (int n = 0; n < turns; n++) {
      String speaker = pick(tongue.speakers, random);
      String words = pick(tongue.sentences, random) + pick(TRAPS, random);
      blocks.add(style.turn(n, speaker, words));
    }
    if (random.nextInt(3) == 0) {
      blocks.add(pick(TRAPS, random) + "Signed: " + pick(tongue.speakers, random));
    }
    String name = style + "-" + tongue + "-" + seed + style.extension();
    return new GeneratedTranscript(style, tongue, name, String.join("\n\n", blocks) + "\n");
  }

  private static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
