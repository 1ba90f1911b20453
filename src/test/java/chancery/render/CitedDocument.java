package chancery.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document that has every part a citation can name, each in words of its own.
 *
 * @param parts the words of each part, by its name
 */
record CitedDocument(Map<String, String> parts) {
  /** What a format may write in the place of the words that the document has. */
  private static final Map<String, List<String>> IN_OTHER_WORDS =
      Map.of(
          "date", List.of("1931-03-02", "1931/03/02/", "1931-3-2", "March 2, 1931"),
          "date of the event", List.of("1931-03-05", "1931-3-5", "March 5, 1931"),
          "volume", List.of("Volume XLIV", "XLIV"),
          "number in the volume", List.of("Document 612", "612"),
          "language", List.of("Portuguese", "pt"),
          "language of the original", List.of("Dutch", "nl"));

  /** Parts that can be any words. */
  private static final List<String> WORDS =
      List.of(
          "title",
          "title of the original",
          "author",
          "editor",
          "translator",
          "place of the event",
          "archive",
          "place of the archive",
          "collection",
          "shelfmark",
          "publisher of the digital copy",
          "printed series",
          "place of the printed series",
          "funder",
          "summary");

  static CitedDocument plain() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("title", "Talk on the Harbour Light");
    parts.put("title of the original", "Gesprek over het havenlicht");
    parts.put("author", "Quill");
    parts.put("editor", "Rusk");
    parts.put("translator", "Morrow");
    parts.put("date", "1931-03-02");
    parts.put("date of the event", "1931-03-05");
    parts.put("place of the event", "Pilots' Room");
    parts.put("archive", "Port Archive");
    parts.put("place of the archive", "Oostwijk");
    parts.put("collection", "Fonds Vuurtoren");
    parts.put("shelfmark", "LX 1744");
    parts.put("pages of the archival item", "717-719");
    parts.put("publisher of the digital copy", "Papers Online");
    parts.put("printed series", "Harbour Documents");
    parts.put("volume", "Volume XLIV");
    parts.put("number in the volume", "Document 612");
    parts.put("place of the printed series", "Lamp Haven");
    parts.put("year of the printed series", "1947");
    parts.put("address", "https://example.org/papers/7?a=1&b=%2F~x_y#z");
    parts.put("DOI", "10.5555/lamp_7");
    parts.put("funder", "Friends of the Light");
    parts.put("language", "pt");
    parts.put("language of the original", "nl");
    parts.put("summary", "Two masters disagree.");
    return new CitedDocument(parts);
  }

  /** The same with these words in every part that can be any words, marked so that each differs. */
  CitedDocument saying(String words) {
    Map<String, String> changed = new LinkedHashMap<>(parts);
    for (String part : WORDS) {
      changed.put(part, WORDS.indexOf(part) + 1 + " " + words);
    }
    return new CitedDocument(changed);
  }

  /** What a format that holds the part says: one of these. */
  List<String> sayings(String part) {
    return IN_OTHER_WORDS.getOrDefault(part, List.of(parts.getOrDefault(part, "")));
  }

  String tei() {
    String tei =
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="talk" xml:lang="pt">
          <teiHeader>
            <fileDesc>
              <titleStmt>
                <title type="main">{title}</title>
                <author><persName><forename>Tomas</forename> <surname>{author}</surname></persName></author>
                <editor role="translator"><persName><forename>Ada</forename> <surname>{translator}</surname></persName></editor>
              </titleStmt>
              <publicationStmt><p>Unpublished.</p></publicationStmt>
              <sourceDesc>
                <bibl type="digital">
                  <title level="a">{title}</title>
                  <publisher>{publisher of the digital copy}</publisher>
                  <funder>{funder}</funder>
                  <idno type="URI">{address}</idno>
                  <idno type="DOI">{DOI}</idno>
                </bibl>
                <bibl type="archival">
                  <title>{title of the original}</title>
                  <msIdentifier>
                    <settlement>{place of the archive}</settlement>
                    <repository>{archive}</repository>
                    <collection>{collection}</collection>
                    <idno type="shelfmark">{shelfmark}</idno>
                  </msIdentifier>
                  <biblScope unit="page" from="717" to="719">{pages of the archival item}</biblScope>
                  <date when="{date}">{date}</date>
                  <textLang mainLang="nl">Dutch</textLang>
                </bibl>
                <bibl type="print">
                  <title level="s">{printed series}</title>
                  <editor><persName><forename>Bo</forename> <surname>{editor}</surname></persName></editor>
                  <biblScope unit="volume">{volume}</biblScope>
                  <biblScope unit="document">{number in the volume}</biblScope>
                  <pubPlace>{place of the printed series}</pubPlace>
                  <date>{year of the printed series}</date>
                </bibl>
              </sourceDesc>
            </fileDesc>
            <profileDesc>
              <abstract><p>{summary}</p></abstract>
              <settingDesc><setting><date when="{date of the event}">{date of the event}</date><placeName>{place of the event}</placeName></setting></settingDesc>
            </profileDesc>
          </teiHeader>
          <text xml:lang="pt"><body><p>Light.</p></body></text>
        </TEI>
        """;
    List<String> pieces = new ArrayList<>();
    for (String piece : tei.split("\\{", -1)) {
      int end = piece.indexOf('}');
      pieces.add(
          end < 0
              ? piece
              : escaped(parts.getOrDefault(piece.substring(0, end), ""))
                  + piece.substring(end + 1));
    }
    return String.join("", pieces);
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
