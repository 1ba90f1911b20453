package chancery.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The formats that can be told apart before a file is decoded. */
enum Format {
  WORD,
  OPEN_DOCUMENT,
  PDF,
  HTML,
  TEXT,
  /** A zip archive that is no document. */
  OTHER_ARCHIVE,
  /** A file of Word before 2007, or one that is locked by a password. */
  COMPOUND_FILE,
  RICH_TEXT;

  private static final int HEAD_BYTES = 1024;
  private static final Pattern HTML_START =
      Pattern.compile(
          "(?is)\\A(?:\\xef\\xbb\\xbf)?(?:\\s|<\\?xml[^>]*>|<!--.*?-->)*(?:<!doctype\\s+html|<html[\\s>]).*");

  /** By what the bytes begin with, then by the file's name. */
  static Format of(String path, byte[] bytes) {
    String name = path.toLowerCase(Locale.ROOT);
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\003\004") || head.startsWith("PK\005\006")) {
      return archive(name, head, bytes);
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return COMPOUND_FILE;
    }
    if (head.startsWith("{\\rtf")) {
      return RICH_TEXT;
    }
    if (head.contains("%PDF-")) {
      return PDF;
    }
    if (name.endsWith(".html")
        || name.endsWith(".htm")
        || name.endsWith(".xhtml")
        || HTML_START.matcher(head).matches()) {
      return HTML;
    }
    return TEXT;
  }

  /** An archive names its parts in clear; OpenDocument begins with its own media type. */
  private static Format archive(String name, String head, byte[] bytes) {
    if (head.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
      return OPEN_DOCUMENT;
    }
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    if (name.endsWith(".docx") || name.endsWith(".docm") || all.contains("word/document.xml")) {
      return WORD;
    }
    return name.endsWith(".odt") ? OPEN_DOCUMENT : OTHER_ARCHIVE;
  }
}
