package chancery.cli;

import chancery.validate.Rule;
import chancery.validate.Rules;
import chancery.xml.Saxon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What there is to read on each rule: the schema's own words on its rules, and pages in {@code
 * rules/} on the rules that are no part of the schema.
 */
final class RulePages {
  private static final List<String> PAGES =
      List.of("source", "recognition", "fidelity", "render", "print", "edition");

  private static final Pattern HEADING = Pattern.compile("(?m)^## ([A-Z]+-\\d{3}): (.+)$");

  private RulePages() {}

  /**
   * One rule's page.
   *
   * @param title what the rule asks for, in one line
   * @param paragraphs what it means, why, and what to do
   * @param example TEI that keeps the rule; empty where there is none
   */
  record RulePage(String id, String title, List<String> paragraphs, String example) {
    RulePage {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** Every page, in the order of the ids. */
  static List<RulePage> all() {
    List<RulePage> pages = new ArrayList<>();
    new Rules(new Saxon()).all().forEach(rule -> pages.add(page(rule)));
    PAGES.forEach(name -> pages.addAll(parse(read(name))));
    pages.sort(Comparator.comparing(RulePage::id));
    return List.copyOf(pages);
  }

  private static RulePage page(Rule rule) {
    List<String> paragraphs =
        Stream.of(rule.why(), rule.remedy()).filter(text -> !text.isEmpty()).toList();
    return new RulePage(rule.id(), rule.title(), paragraphs, rule.example());
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
      List<String> paragraphs = List.of(text.strip().split("\n\n", -1));
      pages.add(
          new RulePage(id, title, paragraphs.stream().map(p -> p.replace('\n', ' ')).toList(), ""));
    }
    return pages;
  }

  private static String read(String name) {
    try (InputStream page = RulePages.class.getResourceAsStream("rules/" + name + ".md")) {
      if (page == null) {
        throw new IllegalStateException("the program lacks its pages on rules of " + name);
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
