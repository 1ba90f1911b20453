package chancery.source;

import java.util.List;

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

  public CatalogueRecord {
    fields = List.copyOf(fields);
  }
}
