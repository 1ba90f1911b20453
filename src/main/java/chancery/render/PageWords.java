package chancery.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What pages say besides the documents' words. */
public final class PageWords {
  private static final String ENGLISH = "/xslt/words/en.xsl";
  private static final Pattern KEY = Pattern.compile("(?m)^ {4}'([^']+)':");

  private PageWords() {}

  /** The keys of what is said: each can be said otherwise, by the parameter {@code labels}. */
  public static Set<String> keys() {
    try (InputStream in = PageWords.class.getResourceAsStream(ENGLISH)) {
      if (in == null) {
        throw new IllegalStateException(ENGLISH + " is not on the class path");
      }
      Matcher key = KEY.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      Set<String> keys = new TreeSet<>();
      while (key.find()) {
        keys.add(key.group(1));
      }
      return keys;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
