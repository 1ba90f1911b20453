package chancery.cite;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The form that an archive or an edition gives its citations: a line with the names of a record's
 * parts in braces. {@code xslt/citation/form.xsl} fills it and says what else may stand in it.
 */
public final class CitationForm {
  /** What a form can name: the parts of a record (xslt/citation/header.xsl). */
  public static final List<String> PARTS =
      List.of(
          "title",
          "original-title",
          "author",
          "editor",
          "translator",
          "date",
          "event-date",
          "event-place",
          "archive",
          "archive-place",
          "collection",
          "shelfmark",
          "pages",
          "series",
          "volume",
          "number",
          "publisher-place",
          "published",
          "publisher",
          "url",
          "doi",
          "funder",
          "language",
          "original-language");

  private static final List<String> MANNERS =
      List.of(":printed", ":iso", ":day-month-year", ":month-day-year");
  private static final Pattern DOUBLED = Pattern.compile("\\{\\{|\\}\\}|\\[\\[|\\]\\]");
  private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern GROUP = Pattern.compile("\\[[^\\[\\]]*\\]");
  private static final Pattern BRACKET = Pattern.compile("[\\[\\]{}]");

  private CitationForm() {}

  /**
   * Whether a form can be filled: it names a part, and only parts that there are, and its braces
   * and brackets are closed.
   */
  public static boolean isOne(String form) {
    String undoubled = DOUBLED.matcher(form).replaceAll("");
    List<String> named =
        IN_BRACES.matcher(undoubled).results().map(match -> match.group(1)).toList();
    String left = GROUP.matcher(IN_BRACES.matcher(undoubled).replaceAll("")).replaceAll("");
    return !named.isEmpty()
        && named.stream().allMatch(CitationForm::isPart)
        && !BRACKET.matcher(left).find();
  }

  private static boolean isPart(String name) {
    String part = name.replaceFirst(":.*$", "");
    String manner = name.substring(part.length());
    return PARTS.contains(part) && (manner.isEmpty() || MANNERS.contains(manner));
  }
}
