package chancery.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The formats that can be told apart before a file is decoded. */
enum Format {
  HTML,
  TEXT;

  private static final int HEAD_BYTES = 1024;
  private static final Pattern HTML_START =
      Pattern.compile(
          "(?is)\\A(?:\\xef\\xbb\\xbf)?(?:\\s|<\\?xml[^>]*>|<!--.*?-->)*(?:<!doctype\\s+html|<html[\\s>]).*");

  /** By what the bytes begin with, then by the file's name. */
  static Format of(String path, byte[] bytes) {
    String name = path.toLowerCase(Locale.ROOT);
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
    if (name.endsWith(".html")
        || name.endsWith(".htm")
        || name.endsWith(".xhtml")
        || HTML_START.matcher(head).matches()) {
      return HTML;
    }
    return TEXT;
  }
}
