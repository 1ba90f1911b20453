package chancery.validate;

import chancery.finding.Finding;
import chancery.finding.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/** Whether pointers into other files of an edition point at something, and at one thing only. */
final class PointerCheck implements TeiCheck {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** The attributes of TEI that hold pointers (teidata.pointer). */
  private static final Set<String> POINTERS =
      Set.of(
          "ref",
          "target",
          "who",
          "toWhom",
          "resp",
          "corresp",
          "sameAs",
          "copyOf",
          "source",
          "facs",
          "ana",
          "synch",
          "start",
          "end",
          "since",
          "origin",
          "scheme",
          "datingMethod",
          "calendar",
          "hand",
          "new",
          "scribeRef",
          "edRef",
          "next",
          "prev",
          "change",
          "decls",
          "active",
          "passive",
          "mutual");

  private static final Set<String> ENTRIES = Set.of("person", "personGrp", "place", "org");
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)");

  private final PointedFiles files;

  PointerCheck(PointedFiles files) {
    this.files = files;
  }

  /** A way to write pointers short (TEI Guidelines, prefixDef). */
  private record Prefix(Pattern pattern, String replacement) {}

  /** An element in another file. */
  private record Target(String file, String id) {}

  @Override
  public List<Finding> check(TeiDocument document) {
    if (document.folder().isEmpty()) {
      return List.of();
    }
    Path folder = document.folder().get();
    List<Finding> findings = new ArrayList<>();
    Set<String> registers = new LinkedHashSet<>();
    Map<String, Prefix> prefixes = prefixes(document.tree());
    document
        .tree()
        .select(Steps.descendant().then(Steps.attribute()))
        .filter(attribute -> POINTERS.contains(attribute.getNodeName().getLocalName()))
        .forEach(
            attribute -> {
              for (Target target : targets(attribute.getStringValue(), prefixes)) {
                registers.add(target.file());
                fault(target, folder)
                    .map(words -> finding(TeiRule.POINTER_INTO_FILE, attribute, words, document))
                    .ifPresent(findings::add);
              }
            });
    registers.forEach(register -> findings.addAll(ambiguous(register, folder, document)));
    return findings;
  }

  private static Finding finding(
      TeiRule rule, XdmNode attribute, String words, TeiDocument document) {
    return rule.finding(document.place(attribute), words);
  }

  /** The pointers in an attribute that lead out of the document to an element. */
  private static List<Target> targets(String pointers, Map<String, Prefix> prefixes) {
    List<Target> targets = new ArrayList<>();
    for (String pointer : pointers.strip().split("\\s+", -1)) {
      String address = expanded(pointer, prefixes);
      int hash = address.indexOf('#');
      if (hash > 0 && hash < address.length() - 1) {
        targets.add(new Target(address.substring(0, hash), address.substring(hash + 1)));
      }
    }
    return targets;
  }

  private static String expanded(String pointer, Map<String, Prefix> prefixes) {
    Matcher scheme = SCHEME.matcher(pointer);
    Prefix prefix = scheme.matches() ? prefixes.get(scheme.group(1)) : null;
    if (prefix == null) {
      return pointer;
    }
    try {
      return prefix.pattern().matcher(scheme.group(2)).replaceFirst(prefix.replacement());
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return pointer;
    }
  }

  private static Map<String, Prefix> prefixes(XdmNode tree) {
    Map<String, Prefix> prefixes = new HashMap<>();
    tree.select(Steps.descendant(TEI, "prefixDef"))
        .forEach(
            definition -> {
              String pattern = definition.attribute("matchPattern");
              String replacement = definition.attribute("replacementPattern");
              String ident = definition.attribute("ident");
              if (ident != null && pattern != null && replacement != null) {
                compiled(pattern)
                    .ifPresent(p -> prefixes.putIfAbsent(ident, new Prefix(p, replacement)));
              }
            });
    return prefixes;
  }

  private static Optional<Pattern> compiled(String pattern) {
    try {
      return Optional.of(Pattern.compile(pattern));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  /** Why a pointer leads nowhere; of an address on the network that no catalog knows, nothing. */
  private Optional<String> fault(Target target, Path folder) {
    Optional<Map<String, String>> ids = files.ids(target.file(), folder);
    if (ids.isEmpty()) {
      return SCHEME.matcher(target.file()).matches()
          ? Optional.empty()
          : Optional.of(target.file() + " is not there, or has nothing that can be pointed at.");
    }
    if (ids.get().containsKey(target.id())) {
      return Optional.empty();
    }
    String meant =
        Nearest.meant(target.id(), ids.get().keySet()).map(id -> "; it has " + id).orElse("");
    return Optional.of("#" + target.id() + " points at nothing in " + target.file() + meant + ".");
  }

  private List<Finding> ambiguous(String register, Path folder, TeiDocument document) {
    Map<String, String> ids = files.ids(register, folder).orElse(Map.of());
    List<Finding> findings = new ArrayList<>();
    document
        .tree()
        .select(Steps.descendant().then(Steps.attribute(XML, "id")))
        .filter(id -> ENTRIES.contains(id.getParent().getNodeName().getLocalName()))
        .filter(id -> ENTRIES.contains(ids.getOrDefault(id.getStringValue(), "")))
        .forEach(
            id -> {
              String words =
                  "\"" + id.getStringValue() + "\" is also the id of an entry in " + register + ".";
              findings.add(finding(TeiRule.ID_OF_REGISTER, id, words, document));
            });
    return findings;
  }
}
