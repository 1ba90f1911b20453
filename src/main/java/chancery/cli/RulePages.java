package chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What there is to read on each rule, from the pages in {@code rules/}, one a module. */
final class RulePages {
  /** The modules that have rules, in the order in which their pages are listed. */
  static final List<String> MODULES = List.of();

  private static final Pattern HEADING = Pattern.compile("(?m)^## ([A-Z]+-\\d{3}): (.+)$");

  private RulePages() {}

  /**
   * One rule's page.
   *
   * @param title what the rule asks for, in one line
   * @param text what it means, why, and what to do, in paragraphs
   */
  record RulePage(String id, String title, String text) {}

  /** Every page, in order. */
  static List<RulePage> all() {
    List<RulePage> pages = new ArrayList<>();
    for (String module : MODULES) {
      pages.addAll(parse(read(module)));
    }
    return List.copyOf(pages);
  }

  private static List<RulePage> parse(String markdown) {
    List<RulePage> pages = new ArrayList<>();
    Matcher heading = HEADING.matcher(markdown);
    boolean more = heading.find();
    while (more) {
      String id = heading.group(1);
      String title = heading.group(2);
      int from = heading.end();
      more = heading.find();
      String text = markdown.substring(from, more ? heading.start() : markdown.length());
      pages.add(new RulePage(id, title, text.strip()));
    }
    return pages;
  }

  private static String read(String module) {
    try (InputStream page = RulePages.class.getResourceAsStream("rules/" + module + ".md")) {
      if (page == null) {
        throw new IllegalStateException("the program lacks its page on the rules of " + module);
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
