package chancery.source;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What an archive's page or a file's front matter says about a document, standing beside the
 * document itself.
 *
 * @param text the record, decoded, character for character, marks of the format included
 * @param words the same without the marks that the format's parser consumes
 * @param fields what it states, in order
 */
public record CatalogueRecord(String text, String words, List<Field> fields) {

  /**
   * One statement of a record.
   *
   * @param label as printed, without its colon; empty where the record gives a value no label
   * @param value as printed, a newline between lines
   * @param line where it stands, counted from 1
   */
  public record Field(String label, String value, int line) {}

  private static final Pattern CREDIT =
      Pattern.compile(
          "\\b(?:support(?:ed)?|funding|funded|financed|sponsored|generosity|grant)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_CREDIT = 300;

  public CatalogueRecord {
    fields = List.copyOf(fields);
  }

  /** A record in a language for data, whose words are the text and the values that it writes. */
  static CatalogueRecord ofData(String text, List<Field> fields) {
    List<String> values = fields.stream().map(Field::value).toList();
    return new CatalogueRecord(text, text + "\n" + String.join("\n", values), fields);
  }

  /** Whether a line of a record, by its own words, thanks those who paid for the document. */
  public static boolean isCredit(String line) {
    return line.length() <= LONGEST_CREDIT && CREDIT.matcher(line).find();
  }
}
