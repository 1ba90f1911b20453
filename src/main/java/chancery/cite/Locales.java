package chancery.cite;

import de.undercouch.citeproc.CSL;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The languages that CSL has words in, and the one word it has in none of them. */
final class Locales {
  /** How a turn is named by its number, by language; another language says it in English. */
  private static final Map<String, String> TURN =
      Map.of(
          "en", "turn %s",
          "de", "Redebeitrag %s",
          "fr", "intervention %s",
          "es", "intervención %s",
          "pt", "intervenção %s",
          "it", "intervento %s",
          "ru", "реплика %s",
          "tr", "konuşma %s",
          "zh", "第%s段发言",
          "ko", "발언 %s");

  private Locales() {}

  /**
   * CSL's locale for a language tag: that very one, or the language's first.
   *
   * @throws UnknownLocaleException where there is none
   */
  static String named(String tag) throws UnknownLocaleException, IOException {
    List<String> known = List.copyOf(new TreeSet<>(CSL.getSupportedLocales()));
    for (String locale : known) {
      if (locale.equalsIgnoreCase(tag)) {
        return locale;
      }
    }
    String language = tag.toLowerCase(Locale.ROOT);
    String usual = language + "-" + language.toUpperCase(Locale.ROOT);
    return known.stream()
        .filter(locale -> locale.equals(usual))
        .findFirst()
        .or(() -> known.stream().filter(PREFERRED::contains).filter(in(language)).findFirst())
        .or(() -> known.stream().filter(in(language)).findFirst())
        .orElseThrow(() -> new UnknownLocaleException(tag, known));
  }

  private static final List<String> PREFERRED = List.of("en-US", "zh-CN");

  private static java.util.function.Predicate<String> in(String language) {
    return locale -> locale.toLowerCase(Locale.ROOT).startsWith(language + "-");
  }

  static String turn(String locale, String number) {
    String language = locale.replaceFirst("-.*", "");
    return String.format(Locale.ROOT, TURN.getOrDefault(language, "turn %s"), number);
  }
}
