package chancery.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A source text as a test states it: a line a block, its kind and depth before it where it is not a
 * paragraph, " / " between its lines, styled runs in braces, notes and records after it.
 */
final class Shown {
  private Shown() {}

  static SourceText read(String path, String text) {
    return read(path, text.getBytes(StandardCharsets.UTF_8));
  }

  static SourceText read(String path, byte[] bytes) {
    try {
      return SourceReader.read(path, bytes);
    } catch (UnreadableSourceException e) {
      throw new AssertionError(e.finding().toString(), e);
    }
  }

  static String document(String path, String text) {
    return document(read(path, text));
  }

  static String document(SourceText source) {
    StringBuilder shown = new StringBuilder(blocks(source.document(), "\n"));
    for (Footnote note : source.footnotes()) {
      shown.append("note ").append(note.mark()).append(": ");
      shown.append(blocks(note.blocks(), " | ").strip()).append('\n');
    }
    return shown.toString();
  }

  private static String blocks(List<Block> blocks, String separator) {
    return blocks.stream().map(Shown::block).collect(Collectors.joining(separator, "", "\n"));
  }

  private static String block(Block block) {
    String kind =
        block.kind() == Block.Kind.PARAGRAPH
            ? ""
            : block.kind() + (block.depth() > 0 ? " " + block.depth() : "") + ": ";
    return kind + block.lines().stream().map(Shown::line).collect(Collectors.joining(" / "));
  }

  private static String line(Line line) {
    return line.runs().stream().map(Shown::run).collect(Collectors.joining());
  }

  private static String run(Run run) {
    String look =
        run.styles().stream().sorted().map(Style::name).collect(Collectors.joining(" "))
            + (run.link() == null ? "" : "->" + run.link());
    return look.isEmpty() ? run.text() : "{" + look.strip() + " " + run.text() + "}";
  }

  static String fields(CatalogueRecord record) {
    return record.fields().stream()
        .map(field -> field.label() + " = " + field.value() + "\n")
        .collect(Collectors.joining());
  }
}
