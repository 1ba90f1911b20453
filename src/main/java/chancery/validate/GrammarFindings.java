package chancery.validate;

import chancery.finding.Finding;
import chancery.finding.Nearest;
import chancery.finding.Place;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar's findings, in words for people. */
final class GrammarFindings {
  private static final int FEW = 6;
  private static final Pattern LISTED = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern WORD_OF_LIST = Pattern.compile("token \"([^\"]*)\" invalid; ");
  private static final Pattern UNPADDED_DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

  private GrammarFindings() {}

  static Finding unknownElement(
      Place place,
      String element,
      String parent,
      SortedSet<String> allowed,
      Collection<String> known) {
    Optional<String> meant =
        Nearest.meant(element, allowed).or(() -> Nearest.meant(element, known));
    return GrammarRule.UNKNOWN_ELEMENT.finding(
        place,
        "The schema has no element " + element + ".",
        meant.map(name -> "Did you mean " + name + "? ").orElse("")
            + allowed(element, allowed, parent));
  }

  static Finding elementNotAllowed(
      Place place,
      String element,
      String parent,
      SortedSet<String> allowed,
      SortedSet<String> required) {
    if (!required.isEmpty() && !required.contains(element)) {
      return GrammarRule.ELEMENT_NOT_ALLOWED.finding(
          place,
          element + " is not allowed here in " + parent + " yet.",
          "Put " + list(required, "and") + " before it.");
    }
    return GrammarRule.ELEMENT_NOT_ALLOWED.finding(
        place,
        element + " is not allowed here in " + parent + ".",
        allowed(element, allowed, parent));
  }

  /**
   * An attribute that an element may not have.
   *
   * @param possible those that it may have, each for itself
   */
  static Finding attributeNotAllowed(
      Place place, String attribute, String element, SortedSet<String> possible) {
    if (possible.contains(attribute)) {
      return GrammarRule.ATTRIBUTE_NOT_ALLOWED.finding(
          place,
          element + " may not have " + attribute + " beside the attributes before it.",
          "Keep the one that says what is meant, and take the other out.");
    }
    return GrammarRule.ATTRIBUTE_NOT_ALLOWED.finding(
        place,
        element + " has no attribute " + attribute + ".",
        Nearest.meant(attribute, possible).map(name -> "Did you mean " + name + "? ").orElse("")
            + "It may have "
            + few(attribute, possible)
            + ".");
  }

  /** A value that is not of its attribute's kind. {@code reason} is Jing's wording of the kind. */
  static Finding wrongValue(Place place, String attribute, String value, String reason) {
    String word = refused(value, reason);
    return GrammarRule.WRONG_VALUE.finding(
        place,
        "\"" + word + "\" is not a value that " + attribute + " may have.",
        remedy(word, kind(reason)));
  }

  static Finding wrongContent(Place place, String element, String content, String reason) {
    String words = refused(content.strip(), reason);
    return GrammarRule.WRONG_VALUE.finding(
        place,
        "\"" + words + "\" is not what " + element + " may hold.",
        remedy(words, kind(reason)));
  }

  static Finding attributeMissing(
      Place place, String element, SortedSet<String> required, SortedSet<String> possible) {
    return GrammarRule.ATTRIBUTE_MISSING.finding(
        place,
        required.isEmpty()
            ? element + " lacks an attribute."
            : element + " lacks " + list(required, "and") + ".",
        "Add "
            + (required.isEmpty() ? "one of " + few(element, possible) : list(required, "and"))
            + " to it.");
  }

  static Finding incomplete(
      Place place, String element, SortedSet<String> required, SortedSet<String> possible) {
    return GrammarRule.INCOMPLETE.finding(
        place,
        required.isEmpty()
            ? element + " lacks a part that it must have."
            : element + " lacks " + list(required, "and") + ".",
        "Add "
            + (required.isEmpty() ? "one of " + few(element, possible) : list(required, "and"))
            + ".");
  }

  static Finding textNotAllowed(Place place, String parent, SortedSet<String> allowed) {
    return GrammarRule.TEXT_NOT_ALLOWED.finding(
        place,
        "Words may not stand in " + parent + " by themselves.",
        allowed.isEmpty()
            ? "Take them out: " + parent + " is empty."
            : "Put them into an element that may stand there: " + few("p", allowed) + ".");
  }

  static Finding duplicateId(Place place, String id, int earlierLine) {
    return GrammarRule.DUPLICATE_ID.finding(
        place,
        "The xml:id \""
            + id
            + "\" is given a second time; the first is in line "
            + earlierLine
            + ".",
        GrammarRule.DUPLICATE_ID.remedy());
  }

  static Finding notTei(Place place, String root, String namespace) {
    String message =
        root.equals("TEI")
            ? namespace.isEmpty()
                ? "The root is TEI, but in no namespace."
                : "The root is TEI, but in the namespace " + namespace + "."
            : "This is not a TEI document: its root is " + root + ".";
    return GrammarRule.NOT_TEI.finding(place, message, GrammarRule.NOT_TEI.remedy());
  }

  private static String allowed(String element, SortedSet<String> allowed, String parent) {
    if (allowed.isEmpty()) {
      return "Nothing more may stand there in " + parent + ".";
    }
    return "Allowed there: " + few(element, allowed) + ".";
  }

  private static String few(String name, SortedSet<String> names) {
    if (names.size() <= FEW + 2) {
      return list(names, "or");
    }
    return String.join(", ", Nearest.few(name, names, FEW))
        + " and "
        + (names.size() - FEW)
        + " others";
  }

  private static String list(Collection<String> names, String last) {
    List<String> all = List.copyOf(names);
    if (all.size() < 2) {
      return String.join("", all);
    }
    return String.join(", ", all.subList(0, all.size() - 1))
        + " "
        + last
        + " "
        + all.get(all.size() - 1);
  }

  private static String kind(String reason) {
    int colon = reason.lastIndexOf("invalid; ");
    return colon < 0 ? "" : reason.substring(colon + "invalid; ".length());
  }

  /** The word of a list that is wrong, where the value is a list. */
  private static String refused(String value, String reason) {
    Matcher word = WORD_OF_LIST.matcher(reason);
    return word.find() ? word.group(1) : value;
  }

  private static String remedy(String value, String kind) {
    if (kind.contains("an ISO date")) {
      Matcher date = UNPADDED_DATE.matcher(value);
      String example =
          date.matches()
              ? date.group(1) + "-" + two(date.group(2)) + "-" + two(date.group(3))
              : "1962-06-26, 1962-06 or 1962";
      return "Write a date as " + example + ", a time as 16:00:00.";
    }
    if (kind.contains("must be equal to")) {
      List<String> values = LISTED.matcher(kind).results().map(m -> m.group(1)).sorted().toList();
      return Nearest.meant(value, values).map(name -> "Did you mean " + name + "? ").orElse("")
          + "It may be "
          + list(values, "or")
          + ".";
    }
    if (kind.contains("without colons")) {
      return "An xml:id begins with a letter and holds letters, digits, hyphens and full stops.";
    }
    return kind.isEmpty() ? GrammarRule.WRONG_VALUE.remedy() : "It " + kind + ".";
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
