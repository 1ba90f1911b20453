package chancery.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Takes a text apart into words as its language inflects them. */
final class Analysis {
  private static final Map<String, Supplier<Analyzer>> BY_LANGUAGE =
      Map.ofEntries(
          Map.entry("bg", BulgarianAnalyzer::new),
          Map.entry("cs", CzechAnalyzer::new),
          Map.entry("da", DanishAnalyzer::new),
          Map.entry("de", GermanAnalyzer::new),
          Map.entry("en", EnglishAnalyzer::new),
          Map.entry("es", SpanishAnalyzer::new),
          Map.entry("fi", FinnishAnalyzer::new),
          Map.entry("fr", FrenchAnalyzer::new),
          Map.entry("hu", HungarianAnalyzer::new),
          Map.entry("it", ItalianAnalyzer::new),
          Map.entry("ja", CJKAnalyzer::new),
          Map.entry("ko", CJKAnalyzer::new),
          Map.entry("nl", DutchAnalyzer::new),
          Map.entry("no", NorwegianAnalyzer::new),
          Map.entry("pt", PortugueseAnalyzer::new),
          Map.entry("ro", RomanianAnalyzer::new),
          Map.entry("ru", RussianAnalyzer::new),
          Map.entry("sv", SwedishAnalyzer::new),
          Map.entry("zh", CJKAnalyzer::new));

  private final Map<String, Analyzer> analyzers = new ConcurrentHashMap<>();
  private final Analyzer words = new StandardAnalyzer();

  /**
   * A word of a text.
   *
   * @param form as it stands there, without capitals
   * @param term what all its forms have in common
   * @param position its place among the words
   */
  record Token(String form, String term, int position) {}

  /**
   * A text, taken apart.
   *
   * @param passedOver the forms that are no terms: the commonest words
   */
  record Analysed(List<Token> tokens, Set<String> passedOver) {}

  Analysed analysed(String language, String text) {
    String tag = language.replaceFirst("-.*", "").toLowerCase(Locale.ROOT);
    Analyzer analyzer =
        analyzers.computeIfAbsent(tag, t -> BY_LANGUAGE.getOrDefault(t, () -> words).get());
    List<Token> tokens = tokens(analyzer, text);
    Set<String> passedOver = new HashSet<>();
    if (!(analyzer instanceof CJKAnalyzer)) {
      tokens(words, text).forEach(token -> passedOver.add(token.form()));
      tokens.forEach(token -> passedOver.remove(token.form()));
    }
    return new Analysed(tokens, passedOver);
  }

  /** The words of a name or of a place, uninflected. */
  List<String> words(String name) {
    return tokens(words, name).stream().map(Token::form).toList();
  }

  private static List<Token> tokens(Analyzer analyzer, String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      int position = -1;
      stream.reset();
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        String form = text.substring(offset.startOffset(), offset.endOffset());
        tokens.add(new Token(form.toLowerCase(Locale.ROOT), term.toString(), position));
      }
      stream.end();
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
  }
}
