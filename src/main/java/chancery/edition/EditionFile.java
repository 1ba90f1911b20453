package chancery.edition;

import chancery.cite.CitationForm;
import chancery.edition.EditionDescription.Look;
import chancery.encode.Publication.Licence;
import chancery.finding.Finding;
import chancery.finding.Nearest;
import chancery.finding.Place;
import chancery.render.PageColours;
import chancery.render.PageWords;
import chancery.source.Yaml;
import chancery.validate.ValueLists;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file in which an edition describes itself. */
public final class EditionFile {
  /** What it is called. */
  public static final String NAME = "edition.yaml";

  private static final List<String> TOP =
      List.of(
          "title",
          "editors",
          "publisher",
          "license",
          "status",
          "description",
          "base",
          "languages",
          "values",
          "citation",
          "print",
          "translations",
          "colours",
          "fonts",
          "labels",
          "css",
          "stylesheet",
          "pages");
  private static final List<String> STATUSES = List.of("free", "restricted", "unknown");
  private static final List<String> COLOURED =
      List.of("paper", "ink", "quiet", "rule", "shade", "accent", "link");
  private static final List<String> SET = List.of("text", "interface");
  private static final Pattern COLOUR = Pattern.compile("#(\\p{XDigit}{3}|\\p{XDigit}{6})");
  private static final Pattern FONTS = Pattern.compile("[\\p{L}\\p{N} ,'\"-]+");
  private static final Pattern CREATIVE_COMMONS =
      Pattern.compile("CC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -](\\d\\.\\d)");

  /** What should stand where something else does. */
  private static final Map<String, String> EXPECTED =
      Map.ofEntries(
          Map.entry(
              "citation",
              "write names of parts in braces, such as \"{title}\", {date}, {archive} {shelfmark}"),
          Map.entry("status", "write free, restricted or unknown"),
          Map.entry("base", "write the address of the edition's folder on the web, with https://"),
          Map.entry("url", "write the address of the licence's text, with https://"),
          Map.entry("languages", "write language tags such as en, de or zh-Hant"),
          Map.entry("values", "write one word, of letters, digits, dots, hyphens and underlines"),
          Map.entry("colours", "write a colour as #7a1f1f, in quotation marks"),
          Map.entry("fonts", "write names of font families, with commas between them"),
          Map.entry(".css", "write the name of a file that is there and ends in .css"),
          Map.entry(".xsl", "write the name of a file that is there and ends in .xsl"),
          Map.entry(".md", "write the name of a file that is there and ends in .md"),
          Map.entry("paper", "write a5, a4 or letter"),
          Map.entry("notes", "write document or page"),
          Map.entry("title", "write length, page or block"));

  private final Path folder;
  private final Consumer<Finding> findings;

  private EditionFile(Path folder, Consumer<Finding> findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /** The description of the edition that a folder belongs to: in it, or in the nearest above. */
  public static Optional<Path> nearest(Path folder) {
    for (Path f = folder.toAbsolutePath().normalize(); f != null; f = f.getParent()) {
      Path file = f.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /**
   * The files that an edition has as pages of its own, where a folder belongs to one.
   *
   * @throws IOException where its description cannot be read
   */
  static Set<Path> pages(Path folder) throws IOException {
    Optional<Path> file = nearest(folder);
    if (file.isEmpty()) {
      return Set.of();
    }
    Path home = file.get().resolveSibling("");
    return read(NAME, Files.readAllBytes(file.get()), home, finding -> {}).pages().stream()
        .map(page -> home.resolve(page).normalize())
        .collect(Collectors.toSet());
  }

  /**
   * Reads a description.
   *
   * @param path what findings call the file
   * @param folder what the files that it names are looked for in
   * @param findings is given what is wrong in it; what cannot be understood is left out
   */
  public static EditionDescription read(
      String path, byte[] bytes, Path folder, Consumer<Finding> findings) {
    Yaml.Mapping top = Yaml.read(path, bytes, findings);
    top.allow(TOP, findings);
    return new EditionFile(folder, findings).description(top);
  }

  private EditionDescription description(Yaml.Mapping top) {
    Optional<String> publisher = top.text("publisher", findings);
    Optional<Licence> licence = top.get("license").flatMap(this::licence);
    if (licence.isPresent() && publisher.isEmpty()) {
      findings.accept(
          Finding.warning(
              "EDITION-011",
              top.get("license").orElseThrow().place(),
              "a licence is stated and not who gives it, so the TEI stays without",
              "add the line publisher: and the name"));
    }
    return new EditionDescription(
        folder,
        top.text("title", findings),
        top.texts("editors", findings),
        publisher,
        licence,
        checked(top, "status", s -> STATUSES.contains(s) ? Optional.of(s) : Optional.empty()),
        top.text("description", findings),
        checked(top, "base", EditionFile::address).map(EditionFile::asFolder),
        top.items("languages").stream()
            .flatMap(item -> checked(item, "languages", EditionFile::language).stream())
            .toList(),
        lists(top),
        checked(top, "citation", form -> Optional.of(form).filter(CitationForm::isOne)),
        top.mapping("print", findings).map(this::print).orElse(Print.USUAL),
        translations(top),
        look(top),
        top.items("pages").stream().flatMap(item -> file(item, ".md").stream()).toList());
  }

  private Print print(Yaml.Mapping print) {
    print.allow(List.of("paper", "notes", "title", "attachment"), findings);
    return new Print(
        checked(print, "paper", w -> called(w, Print.Paper.values(), Print.Paper::word))
            .orElse(Print.USUAL.paper()),
        checked(print, "notes", w -> called(w, Print.Notes.values(), Print.Notes::word))
            .orElse(Print.USUAL.notes()),
        checked(print, "title", w -> called(w, Print.Title.values(), Print.Title::word))
            .orElse(Print.USUAL.title()),
        print.truth("attachment", findings).orElse(true)
            ? Print.Attachment.TEI
            : Print.Attachment.NONE);
  }

  private static <T> Optional<T> called(String word, T[] values, Function<T, String> words) {
    return Stream.of(values).filter(value -> words.apply(value).equals(word)).findFirst();
  }

  private ValueLists lists(Yaml.Mapping top) {
    NavigableMap<String, List<String>> added = new TreeMap<>();
    Optional<Yaml.Mapping> values = top.mapping("values", findings);
    if (values.isPresent()) {
      NavigableSet<String> attributes = ValueLists.attributes();
      values.get().allow(attributes, findings);
      for (String attribute : attributes) {
        List<String> words = words(values.get(), attribute);
        if (!words.isEmpty()) {
          added.put(attribute, words);
        }
      }
    }
    return new ValueLists(added);
  }

  private List<String> words(Yaml.Mapping values, String attribute) {
    return values.items(attribute).stream()
        .flatMap(
            item ->
                checked(item, "values", word -> Optional.of(word).filter(ValueLists::canHold))
                    .stream())
        .toList();
  }

  private Map<String, String> translations(Yaml.Mapping top) {
    Map<String, String> translations = new TreeMap<>();
    for (Yaml.Entry translation :
        top.mapping("translations", findings).map(Yaml.Mapping::entries).orElse(List.of())) {
      translation
          .value()
          .asText(findings)
          .ifPresent(original -> translations.put(translation.key(), original));
    }
    return translations;
  }

  private Look look(Yaml.Mapping top) {
    Optional<Yaml.Mapping> colours = top.mapping("colours", findings);
    Optional<Yaml.Mapping> dark = colours.flatMap(c -> c.mapping("dark", findings));
    colours.ifPresent(c -> c.allow(with(COLOURED, "dark"), findings));
    dark.ifPresent(c -> c.allow(COLOURED, findings));
    Optional<Yaml.Mapping> fonts = top.mapping("fonts", findings);
    fonts.ifPresent(f -> f.allow(SET, findings));
    Map<String, String> light = values(colours, COLOURED, "colours", matching(COLOUR));
    Map<String, String> night = values(dark, COLOURED, "colours", matching(COLOUR));
    colours.ifPresent(c -> checkContrast(c, light, PageColours.own().light()));
    dark.ifPresent(d -> checkContrast(d, night, PageColours.own().dark()));
    return new Look(
        light,
        night,
        values(fonts, SET, "fonts", matching(FONTS)),
        labels(top),
        top.get("css").flatMap(css -> file(css, ".css")),
        top.get("stylesheet").flatMap(stylesheet -> file(stylesheet, ".xsl")));
  }

  /** Says where text would be hard to read, of the colours stated and those that stay. */
  private void checkContrast(
      Yaml.Mapping mapping, Map<String, String> stated, Map<String, String> own) {
    Map<String, String> colours = new TreeMap<>(own);
    colours.putAll(stated);
    for (Contrast contrast : Contrast.of(colours)) {
      if (!contrast.isEnough()) {
        Stream.of(contrast.text(), contrast.ground())
            .filter(stated::containsKey)
            .findFirst()
            .flatMap(mapping::get)
            .ifPresent(value -> findings.accept(tooFaint(value.place(), contrast)));
      }
    }
  }

  private static Finding tooFaint(Place place, Contrast contrast) {
    return Finding.warning(
        "EDITION-014",
        place,
        "the contrast of %s on %s is %s, and text is read with ease from 4.5:1"
            .formatted(contrast.text(), contrast.ground(), contrast.said()),
        "take colours that differ more in lightness");
  }

  private static List<String> with(List<String> keys, String more) {
    return Stream.concat(keys.stream(), Stream.of(more)).toList();
  }

  private Map<String, String> values(
      Optional<Yaml.Mapping> mapping,
      List<String> keys,
      String kind,
      Function<String, Optional<String>> check) {
    Map<String, String> values = new TreeMap<>();
    for (String key : keys) {
      mapping
          .flatMap(m -> m.get(key))
          .flatMap(value -> checked(value, kind, check))
          .ifPresent(value -> values.put(key, value));
    }
    return values;
  }

  private Map<String, String> labels(Yaml.Mapping top) {
    Map<String, String> labels = new TreeMap<>();
    for (Yaml.Entry label :
        top.mapping("labels", findings).map(Yaml.Mapping::entries).orElse(List.of())) {
      if (PageWords.keys().contains(label.key())) {
        label.value().asText(findings).ifPresent(words -> labels.put(label.key(), words));
      } else {
        findings.accept(unknownLabel(label));
      }
    }
    return labels;
  }

  private static Finding unknownLabel(Yaml.Entry label) {
    List<String> near = Nearest.few(label.key(), PageWords.keys(), 3);
    return Finding.error(
        "EDITION-010",
        label.place(),
        "pages say nothing under the key \"%s\"".formatted(label.key()),
        "some keys are " + String.join(", ", near) + "; xslt/words/en.xsl has all");
  }

  /** A licence by its name, by the address of its text, or by both. */
  private Optional<Licence> licence(Yaml value) {
    if (value instanceof Yaml.Mapping both) {
      both.allow(List.of("name", "url"), findings);
      Optional<String> address = checked(both, "url", EditionFile::address).map(URI::toString);
      return both.text("name", findings).or(() -> address).map(name -> new Licence(name, address));
    }
    return value.asText(findings).map(EditionFile::licence);
  }

  private static Licence licence(String words) {
    Matcher creativeCommons = CREATIVE_COMMONS.matcher(words);
    if (creativeCommons.matches()) {
      String terms = creativeCommons.group(1).toLowerCase(Locale.ROOT);
      String address =
          "https://creativecommons.org/licenses/%s/%s/".formatted(terms, creativeCommons.group(2));
      return new Licence(words, Optional.of(address));
    }
    if (words.matches("CC0(?:[ -]1\\.0)?")) {
      return new Licence(words, Optional.of("https://creativecommons.org/publicdomain/zero/1.0/"));
    }
    return new Licence(words, address(words).map(a -> words));
  }

  private static URI asFolder(URI address) {
    String text = address.toString();
    return text.endsWith("/") ? address : URI.create(text + "/");
  }

  /** An address on the web. */
  private static Optional<URI> address(String text) {
    try {
      URI address = new URI(text);
      boolean web = List.of("http", "https").contains(String.valueOf(address.getScheme()));
      return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> language(String tag) {
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  private static Function<String, Optional<String>> matching(Pattern pattern) {
    return text -> Optional.of(text).filter(t -> pattern.matcher(t).matches());
  }

  private Optional<String> file(Yaml value, String suffix) {
    return checked(
        value, suffix, name -> Optional.of(name).filter(n -> n.endsWith(suffix) && isThere(n)));
  }

  private boolean isThere(String name) {
    return Files.isRegularFile(folder.resolve(name));
  }

  private <T> Optional<T> checked(
      Yaml.Mapping mapping, String key, Function<String, Optional<T>> check) {
    return mapping.get(key).flatMap(value -> checked(value, key, check));
  }

  private <T> Optional<T> checked(Yaml value, String kind, Function<String, Optional<T>> check) {
    Optional<String> text = value.asText(findings);
    Optional<T> checked = text.flatMap(check);
    if (text.isPresent() && checked.isEmpty()) {
      findings.accept(
          Finding.error(
              "EDITION-010",
              value.place(),
              "\"%s\" cannot stand here".formatted(text.get()),
              EXPECTED.getOrDefault(kind, "")));
    }
    return checked;
  }
}
