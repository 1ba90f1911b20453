package chancery.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Formats citations of documents in one style and language.
 *
 * <p>A title stands as the source prints it: a style's wish for capitals is not followed. Safe to
 * share between threads. The same items give the same citation.
 */
public final class CitationFormatter {
  private final CitationStyle style;
  private final Optional<String> locale;

  private CitationFormatter(CitationStyle style, Optional<String> locale) {
    this.style = style;
    this.locale = locale;
  }

  /**
   * A formatter for one style and language.
   *
   * @param locale a BCP 47 tag, "de" or "de-CH"; empty for the style's own
   * @throws UnknownLocaleException where CSL has no words in that language
   * @throws IOException where the locales cannot be read
   */
  public static CitationFormatter of(CitationStyle style, Optional<String> locale)
      throws UnknownLocaleException, IOException {
    return new CitationFormatter(
        style, locale.isPresent() ? Optional.of(Locales.named(locale.get())) : Optional.empty());
  }

  /**
   * A note, or the style's citation in the text.
   *
   * @param document a CSL-JSON array of one item
   */
  public String note(String document, Optional<Locator> locator, Markup markup) throws IOException {
    List<CSLItemData> items = items(List.of(document));
    CSL csl = processor(items, markup);
    CSLCitationItemBuilder item = new CSLCitationItemBuilder(items.get(0).getId());
    if (locator.isPresent()) {
      point(item, locator.get());
    }
    CSLCitation citation = new CSLCitation(new CSLCitationItem[] {item.build()}, null, null);
    String text = csl.makeCitation(citation).get(0).getText();
    return finished(text.isBlank() ? List.of() : List.of(mended(text, markup)), markup);
  }

  private void point(CSLCitationItemBuilder item, Locator locator) {
    switch (locator.unit()) {
      case PAGE -> item.locator(locator.value()).label(CSLLabel.PAGE);
      case TURN -> item.suffix(", " + Locales.turn(locale.orElse("en-US"), locator.value()));
    }
  }

  /**
   * A list of works, sorted as the style sorts.
   *
   * @param documents each a CSL-JSON array of one item
   * @throws IllegalStateException if the style has no list of works
   */
  public String bibliography(List<String> documents, Markup markup) throws IOException {
    if (!style.hasBibliography()) {
      throw new IllegalStateException(style.name() + " has no bibliography");
    }
    CSL csl = processor(items(documents), markup);
    List<String> entries =
        Stream.of(csl.makeBibliography().getEntries())
            .filter(entry -> !entry.isBlank())
            .map(entry -> mended(entry.strip(), markup))
            .toList();
    return finished(entries, markup);
  }

  /**
   * Whether the style's list of works has an entry for a document: some leave out what is neither
   * published nor kept in an archive.
   *
   * @param document a CSL-JSON array of one item
   * @throws IllegalStateException if the style has no list of works
   */
  public boolean lists(String document) throws IOException {
    return !bibliography(List.of(document), Markup.TEXT).isBlank();
  }

  private CSL processor(List<CSLItemData> items, Markup markup) throws IOException {
    CSL csl =
        new CSL(
            new ListItemDataProvider(items.toArray(CSLItemData[]::new)),
            Mending.style(style.csl()),
            locale.orElse(null));
    csl.setOutputFormat(markup == Markup.TEXT ? "text" : "html");
    csl.setConvertLinks(markup == Markup.HTML);
    csl.registerCitationItems(items.stream().map(CSLItemData::getId).toArray(String[]::new));
    return csl;
  }

  private static String mended(String citation, Markup markup) {
    return Mending.citation(markup == Markup.TEXT ? citation : Mending.html(citation));
  }

  private static String finished(List<String> citations, Markup markup) {
    return switch (markup) {
      case TEXT, HTML -> String.join("\n", citations);
      case RTF -> citations.isEmpty() ? "" : Rtf.ofHtml(citations);
    };
  }

  private List<CSLItemData> items(List<String> documents) throws IOException {
    List<CSLItemData> items = new ArrayList<>();
    for (String document : documents) {
      for (Object item : new JsonParser(new JsonLexer(new StringReader(document))).parseArray()) {
        if (item instanceof Map<?, ?> members) {
          items.add(CSLItemData.fromJson(numbered(members, items.size() + 1)));
        }
      }
    }
    return items;
  }

  /** Documents of several editions may have one id; here each has its own. */
  private Map<String, Object> numbered(Map<?, ?> members, int number) {
    Map<String, Object> item = Mending.item(members, style);
    item.put("id", "document-" + number);
    return item;
  }
}
