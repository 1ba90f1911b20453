package chancery.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word and OpenDocument files, made of their parts. */
final class Zipped {
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
  private static final String RELATION =
      "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"%s/>";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  /** A Word file with these paragraphs and tables in it. */
  static Zipped word(String body) {
    Zipped file = new Zipped();
    file.with(
        "_rels/.rels",
        "<Relationships>"
            + RELATION.formatted("r0", "officeDocument", "word/document.xml", "")
            + "</Relationships>");
    return file.with(
        "word/document.xml", "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>");
  }

  /** Adds a part that the main part of a Word file leads to. */
  Zipped wordPart(String kind, String content) {
    relations.append(RELATION.formatted(kind, kind, kind + ".xml", ""));
    String root = "<w:" + kind + " " + WORD + ">" + content + "</w:" + kind + ">";
    return with("word/" + kind + ".xml", root);
  }

  /** Lets the main part of a Word file lead to a part that is not there. */
  Zipped missing(String kind) {
    relations.append(RELATION.formatted(kind, kind, kind + ".xml", ""));
    return this;
  }

  Zipped external(String id, String kind, String target) {
    relations.append(RELATION.formatted(id, kind, target, " TargetMode=\"External\""));
    return this;
  }

  Zipped with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Zipped with(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  byte[] bytes() {
    if (!relations.isEmpty()) {
      with("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        if (part.getKey().equals("mimetype")) {
          CRC32 crc = new CRC32();
          crc.update(part.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(part.getValue().length);
          entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
