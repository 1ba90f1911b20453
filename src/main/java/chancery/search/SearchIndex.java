package chancery.search;

import chancery.search.Analysis.Analysed;
import chancery.search.Analysis.Token;
import chancery.search.Searchable.Passage;
import java.io.Closeable;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An index of an edition's words for a browser: small scripts, of which a search loads those with
 * its words and with the passages that it shows ({@code xslt/html/assets/search.js} reads them). A
 * word leads to its term through a table of the forms that there are, so that the browser need not
 * know any language's inflection.
 *
 * <p>Documents are added in the order of their dates. The places of words may be more than fit the
 * memory; the words themselves must fit. For one thread; the same documents give the same bytes.
 */
public final class SearchIndex implements Closeable {
  /** How many passages go into one file at most, and about how many characters. */
  private static final int PASSAGES = 16;

  private static final int PASSAGES_SIZE = 8_000;

  /** How many places of words are held in the memory, about 10 MB; the others wait on disk. */
  private static final int PLACES = 1 << 20;

  /** About how many characters a file of forms or terms has. */
  private static final int SIZE = 16_000;

  private static final Pattern APOSTROPHE = Pattern.compile("['’]");

  /** Begins a term where it stands among the forms, for words in a form that no document has. */
  private static final String STEM = "=";

  private static final String SPEAKER = "speaker:";
  private static final String PERSON = "person:";
  private static final String PLACE = "place:";

  /** Takes the files of an index. */
  public interface Files {
    void put(String path, String content) throws IOException;
  }

  private final Files files;
  private final Analysis analysis = new Analysis();
  private final Terms terms;
  private final Map<String, Set<String>> forms = new TreeMap<>();
  private final Set<String> persons = new TreeSet<>();
  private final Set<String> places = new TreeSet<>();
  private final StringBuilder starts = new StringBuilder();
  private final StringBuilder fileStarts = new StringBuilder();
  private final List<String> years = new ArrayList<>();
  private final List<String> passages = new ArrayList<>();
  private final Map<String, String> documents = new TreeMap<>();
  private int document;
  private int passage;
  private int lastStart;
  private int passagesSize;
  private int passageFile;
  private int lastFileStart;
  private int lastYear = Integer.MIN_VALUE;

  /**
   * @param files is given each file when it is done, by its path from the edition's folder
   */
  public SearchIndex(Files files) {
    this(files, PLACES);
  }

  SearchIndex(Files files, int places) {
    this.files = files;
    this.terms = new Terms(places);
  }

  /** Adds a document; none with an earlier year may follow. */
  public void add(Searchable searchable) throws IOException {
    Postings.write(passage - lastStart, starts);
    lastStart = passage;
    int year = searchable.year().orElse(Integer.MAX_VALUE);
    if (year != lastYear) {
      years.add("[" + (year == Integer.MAX_VALUE ? "null" : year) + "," + passage + "]");
      lastYear = year;
    }
    persons.addAll(searchable.persons());
    places.addAll(searchable.places());
    for (Passage p : searchable.passages()) {
      addWords(searchable, p);
      p.speakers().forEach(name -> addName(SPEAKER, name));
      searchable.persons().forEach(name -> addName(PERSON, name));
      searchable.places().forEach(name -> addName(PLACE, name));
      addText(searchable, p);
      terms.endPassage();
      passage++;
    }
    document++;
  }

  private void addWords(Searchable searchable, Passage p) {
    Analysed analysed = analysis.analysed(searchable.language(), p.text());
    for (Token token : analysed.tokens()) {
      addForm(token.form(), token.term());
      addForm(withoutAccents(token.form()), token.term());
      addForm(STEM + token.term(), token.term());
      partsOf(token.form()).forEach(part -> addForm(part, token.term()));
      terms.addPlaced(token.term(), passage, token.position(), token.form());
    }
    analysed.passedOver().forEach(form -> forms.computeIfAbsent(form, f -> new TreeSet<>()));
  }

  /** What a reader may look for of "l'homme" and "board's". */
  private static List<String> partsOf(String form) {
    return APOSTROPHE.matcher(form).find()
        ? APOSTROPHE.splitAsStream(form).filter(part -> part.length() > 2).toList()
        : List.of();
  }

  private void addForm(String form, String term) {
    forms.computeIfAbsent(form, f -> new TreeSet<>()).add(term);
  }

  private static String withoutAccents(String form) {
    return Normalizer.normalize(form, Normalizer.Form.NFD).replaceAll("[\\u0300-\\u036F]", "");
  }

  /** A name is found whole, and by each of its words. */
  private void addName(String field, String name) {
    Set<String> ways = new TreeSet<>(analysis.words(name));
    ways.add(name.toLowerCase(Locale.ROOT));
    for (String way : ways) {
      String term = field + way;
      addForm(term, term);
      addForm(withoutAccents(term), term);
      terms.add(term, passage, way);
    }
  }

  private void addText(Searchable searchable, Passage p) throws IOException {
    documents.put(
        String.valueOf(document),
        Script.texts(List.of(searchable.page(), searchable.title(), searchable.date())));
    passages.add(
        Script.list(
            List.of(
                String.valueOf(document),
                Script.text(p.id()),
                Script.text(String.join(", ", p.speakers())),
                Script.text(p.text()))));
    passagesSize += p.text().length();
    if (passages.size() == PASSAGES || passagesSize >= PASSAGES_SIZE) {
      writePassages(passage + 1);
    }
  }

  /**
   * @param end the number of the passage after the last in the file
   */
  private void writePassages(int end) throws IOException {
    int start = end - passages.size();
    Postings.write(start - lastFileStart, fileStarts);
    lastFileStart = start;
    put("passages", passageFile++, Script.map(documents), Script.list(passages));
    documents.clear();
    passages.clear();
    passagesSize = 0;
  }

  private void put(String kind, int number, String... values) throws IOException {
    List<String> all = new ArrayList<>(List.of(String.valueOf(number)));
    all.addAll(List.of(values));
    files.put(
        "search/" + kind + "-" + number + ".js", Script.call(kind, all.toArray(String[]::new)));
  }

  /** Writes what is left. Nothing may be added after that. */
  public void finish() throws IOException {
    if (!passages.isEmpty()) {
      writePassages(passage);
    }
    List<String> prefixes = writeForms(writeTerms());
    files.put("search/names.js", Script.call("names", Script.texts(persons), Script.texts(places)));
    Map<String, String> index = new LinkedHashMap<>();
    index.put("passages", String.valueOf(passage));
    index.put("files", Script.text(fileStarts.toString()));
    index.put("starts", Script.text(starts.toString()));
    index.put("years", Script.list(years));
    index.put("prefixes", Script.texts(prefixes));
    files.put("search/index.js", "var chancery={index:" + Script.map(index) + "};");
  }

  /** Writes the terms, in order; returns the number of each one's file. */
  private Map<String, Integer> writeTerms() throws IOException {
    Map<String, Integer> written = new HashMap<>();
    Map<String, String> file = new TreeMap<>();
    int[] size = {0};
    int[] number = {0};
    terms.forEach(
        (term, postings, itsForms) -> {
          if (size[0] > 0 && size[0] + postings.length() > SIZE) {
            put("terms", number[0]++, Script.map(file));
            file.clear();
            size[0] = 0;
          }
          file.put(term, Script.texts(List.of(postings, String.join(" ", itsForms))));
          written.put(term, number[0]);
          size[0] += postings.length();
        });
    put("terms", number[0], Script.map(file));
    return written;
  }

  /**
   * Writes the forms, a file a beginning: short where few forms begin so, longer where many do.
   *
   * @return the beginnings, in the order of their files
   */
  private List<String> writeForms(Map<String, Integer> fileOfTerm) throws IOException {
    Map<String, String> all = new TreeMap<>();
    forms.forEach(
        (form, itsTerms) ->
            all.put(
                form,
                Script.list(
                    itsTerms.stream()
                        .map(term -> fileOfTerm.get(term) + "," + Script.text(term))
                        .toList())));
    List<String> prefixes = new ArrayList<>();
    write(all, 1, prefixes);
    return prefixes;
  }

  private void write(Map<String, String> some, int length, List<String> prefixes)
      throws IOException {
    Map<String, Map<String, String>> byPrefix = new TreeMap<>();
    some.forEach(
        (form, written) ->
            byPrefix
                .computeIfAbsent(prefix(form, length), p -> new TreeMap<>())
                .put(form, written));
    for (Map.Entry<String, Map<String, String>> group : byPrefix.entrySet()) {
      Map<String, String> members = group.getValue();
      int size =
          members.entrySet().stream()
              .mapToInt(e -> e.getKey().length() + e.getValue().length())
              .sum();
      if (size > SIZE && members.size() > 1) {
        write(members, length + 1, prefixes);
      } else {
        put("forms", prefixes.size(), Script.map(members));
        prefixes.add(group.getKey());
      }
    }
  }

  private static String prefix(String form, int length) {
    int characters = form.codePointCount(0, form.length());
    return form.substring(0, form.offsetByCodePoints(0, Math.min(length, characters)));
  }

  /** Gives up what waits on disk. */
  @Override
  public void close() throws IOException {
    terms.close();
  }
}
