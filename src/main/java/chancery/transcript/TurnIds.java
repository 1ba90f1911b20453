package chancery.transcript;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names turns by what is said in them, so that an id outlives a turn that is put in or taken out
 * elsewhere. Where two turns say the same, the id takes in the turn before as well.
 */
final class TurnIds {
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 6;
  private static final int WORDS = 12;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> repeated = new HashMap<>();
  private String before = "";

  /**
   * The id of the next turn.
   *
   * @param label as printed
   * @param words of the turn
   */
  String next(String label, String words) {
    String own = gist(label + " " + words);
    String id = id(own);
    while (!given.add(id)) {
      String context = own + "\n" + before;
      int n = repeated.merge(context, 1, Integer::sum);
      id = id(n == 1 ? context : context + "\n" + n);
    }
    before = own;
    return id;
  }

  /** The first words, letters and figures only, so that mending a comma does not change it. */
  private static String gist(String text) {
    StringBuilder gist = new StringBuilder();
    int words = 0;
    for (String word : NO_LETTERS.split(text.toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty() && words++ < WORDS) {
        gist.append(word).append(' ');
      }
    }
    return gist.toString();
  }

  private static String id(String gist) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(gist.getBytes(StandardCharsets.UTF_8));
      StringBuilder id = new StringBuilder("turn-");
      for (int i = 0; i < LENGTH; i++) {
        id.append(ALPHABET.charAt(hash[i] & 31));
      }
      return id.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
