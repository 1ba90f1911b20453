package chancery.source;

import java.util.List;

/**
 * What an archive's page says about a document, standing beside the document itself.
 *
 * @param text the record, decoded, character for character, marks of the format included
 * @param blocks the same as the format's parser reads it
 */
public record CatalogueRecord(String text, List<Block> blocks) {
  public CatalogueRecord {
    blocks = List.copyOf(blocks);
  }
}
