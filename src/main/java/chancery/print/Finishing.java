package chancery.print;

import chancery.print.PdfFile.Change;
import chancery.print.PdfFile.Described;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is done to a PDF after FOP has written it. Links within the document say where they lead, as
 * ISO 14289-1, 7.18.5 asks; FOP says it of links to the web alone. And the hour at which the file
 * was made goes: FOP asks the clock for the dates of an attachment and of the metadata, writes each
 * date in the time of the place, and makes the file's identifier from it.
 *
 * <p>PDFBox could do it, but reads and writes every object: that took a tenth of the time of
 * printing, and for a book more memory than all the rest.
 */
final class Finishing {
  private static final Pattern PAGE =
      Pattern.compile("^\\d+ 0 obj\\n<<\\n(?:  .*\\n)*?  /Type /Page\\n");
  private static final Pattern LEADS = Pattern.compile("/S /GoTo\\n/D \\[(\\d+) 0 R ");
  private static final Pattern LINK =
      Pattern.compile(
          "^\\d+ 0 obj\\n<< /Type /Annot\\n/Subtype /Link\\n(?:.*\\n)*?/A (\\d+) 0 R\\n");
  private static final Pattern DATE = Pattern.compile("D:\\d{14}[^)]*");
  private static final Pattern METADATA =
      Pattern.compile("^\\d+ 0 obj\\n<<\\n  /Type /Metadata\\n(?:.*\\n)*?  /Length (\\d+) 0 R\\n");
  private static final Pattern DATE_IN_METADATA =
      Pattern.compile(
          "(?<=>)\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:\\d\\d)(?=<)");
  private static final Pattern COUNT = Pattern.compile("(?<= obj\\n)\\d+");

  private static final String UNDATED = "D:19700101000000Z";
  private static final String UNDATED_METADATA = "1970-01-01T00:00:00Z";

  private final PdfFile file;
  private final Map<Integer, Described> objects = new HashMap<>();
  private final Map<Integer, Integer> pages = new HashMap<>();
  private final Map<Integer, Integer> targets = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();

  private Finishing(PdfFile file) {
    this.file = file;
  }

  /**
   * The finished file.
   *
   * @throws IOException where it is not as FOP writes it
   */
  static byte[] of(byte[] pdf) throws IOException {
    PdfFile file = new PdfFile(pdf);
    Finishing finishing = new Finishing(file);
    List<Described> objects = file.objects();
    objects.forEach(finishing::note);
    objects.forEach(finishing::change);
    return file.with(finishing.changes);
  }

  private void note(Described object) {
    objects.put(object.number(), object);
    if (found(PAGE, object).isPresent()) {
      pages.put(object.number(), pages.size() + 1);
    }
    found(LEADS, object).ifPresent(to -> targets.put(object.number(), number(to)));
  }

  private void change(Described object) {
    found(LINK, object).ifPresent(link -> describe(object, link));
    if (object.description().contains("Date (D:")) {
      replace(object, object.description(), DATE, UNDATED);
    }
    found(METADATA, object).ifPresent(metadata -> undate(object, number(metadata)));
  }

  /** To a link within the document, the number of the page it leads to. */
  private void describe(Described object, Matcher link) {
    Integer page = pages.get(targets.get(number(link)));
    if (page != null) {
      int at = object.start() + link.end();
      changes.add(new Change(at, at, "/Contents (p. " + page + ")\n"));
    }
  }

  /** Metadata are a stream, of which another object says how long it is. */
  private void undate(Described metadata, int length) {
    int before = changes.size();
    replace(metadata, file.text(metadata), DATE_IN_METADATA, UNDATED_METADATA);
    int growth = changes.stream().skip(before).mapToInt(Change::growth).sum();
    Described counted = Objects.requireNonNull(objects.get(length));
    found(COUNT, counted)
        .map(count -> Integer.parseInt(count.group()) + growth)
        .ifPresent(count -> replace(counted, counted.description(), COUNT, "" + count));
  }

  private void replace(Described object, String text, Pattern pattern, String words) {
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      changes.add(new Change(object.start() + found.start(), object.start() + found.end(), words));
    }
  }

  private static Optional<Matcher> found(Pattern pattern, Described object) {
    Matcher found = pattern.matcher(object.description());
    return found.find() ? Optional.of(found) : Optional.empty();
  }

  private static int number(Matcher found) {
    return Integer.parseInt(found.group(1));
  }
}
