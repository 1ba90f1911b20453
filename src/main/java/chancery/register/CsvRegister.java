package chancery.register;

import chancery.finding.Finding;
import chancery.finding.Nearest;
import chancery.xml.Saxon;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads a register that is a table: a line of column names, then an entry a line. */
final class CsvRegister {
  private static final Map<Kind, List<String>> COLUMNS =
      Map.of(
          Kind.PERSON, List.of("id", "name", "other names", "dates", "wikidata", "viaf", "gnd"),
          Kind.PLACE,
              List.of("id", "name", "other names", "lat", "long", "wikidata", "viaf", "gnd"));

  private static final List<String> NEEDED = List.of("id", "name");
  private static final List<Character> SEPARATORS = List.of('\t', ';', ',');
  private static final Pattern FORBIDDEN_IN_XML =
      Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]");

  private final Kind kind;
  private final String path;
  private final Consumer<Finding> findings;
  private final Ids ids;

  CsvRegister(Kind kind, String path, Consumer<Finding> findings) {
    this.kind = kind;
    this.path = path;
    this.findings = findings;
    this.ids = new Ids(path);
  }

  Register read(byte[] bytes, Saxon saxon) {
    List<Row> rows = rows(text(bytes));
    List<Entry> entries = rows.stream().map(Row::entry).toList();
    return new Register(kind, entries, RegisterTei.of(kind, path, rows, saxon));
  }

  private String text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      wrong(0, "this is not in UTF-8", "save the table as \"CSV UTF-8\"");
      return "";
    }
  }

  private List<Row> rows(String text) {
    List<Row> rows = new ArrayList<>();
    try {
      Iterator<CsvRecord> records =
          CsvReader.builder()
              .fieldSeparator(separator(text))
              .allowMissingFields(true)
              .allowExtraFields(true)
              .ofCsvRecord(text)
              .iterator();
      if (!records.hasNext()) {
        return rows;
      }
      Map<String, Integer> columns = columns(records.next());
      if (columns.keySet().containsAll(NEEDED)) {
        records.forEachRemaining(record -> row(record, columns).ifPresent(rows::add));
      }
    } catch (CsvParseException e) {
      wrong(0, "this is no table: " + e.getMessage(), "save it as CSV once more");
    }
    return rows;
  }

  /** Spreadsheets write semicolons where the comma stands in numbers. */
  private static char separator(String text) {
    int end = text.indexOf('\n');
    String header = end < 0 ? text : text.substring(0, end);
    return SEPARATORS.stream()
        .max(Comparator.comparingLong(separator -> count(header, separator)))
        .orElse(',');
  }

  private static long count(String text, char c) {
    return text.chars().filter(other -> other == c).count();
  }

  private Map<String, Integer> columns(CsvRecord header) {
    Map<String, Integer> columns = new HashMap<>();
    List<String> known = COLUMNS.getOrDefault(kind, List.of());
    int line = line(header);
    for (int i = 0; i < header.getFieldCount(); i++) {
      String name = header.getField(i).strip().toLowerCase(Locale.ROOT).replace('_', ' ');
      if (known.contains(name)) {
        columns.put(name, i);
      } else if (!name.isEmpty()) {
        String near =
            Nearest.meant(name, known)
                .map(meant -> "did you mean %s? ".formatted(meant))
                .orElse("");
        wrong(
            line,
            "there is no column \"%s\" here".formatted(header.getField(i).strip()),
            near + "there are " + String.join(", ", known));
      }
    }
    for (String needed : NEEDED) {
      if (!columns.containsKey(needed)) {
        wrong(line, "the column \"%s\" is missing".formatted(needed), "name it in the first line");
      }
    }
    return columns;
  }

  private Optional<Row> row(CsvRecord record, Map<String, Integer> columns) {
    Fields fields = new Fields(record, columns);
    String name = fields.get("name");
    String id = fields.get("id");
    if (fields.areAllEmpty()) {
      return Optional.empty();
    }
    Optional<Finding> taken = ids.take(id, line(record));
    if (taken.isPresent()) {
      findings.accept(taken.get());
      return Optional.empty();
    }
    if (name.isEmpty()) {
      wrong(line(record), "%s has no name".formatted(id), "write the name, or take the line out");
      return Optional.empty();
    }
    List<String> names = new ArrayList<>(List.of(name));
    for (String other : fields.get("other names").split("\\|", -1)) {
      if (!other.isBlank()) {
        names.add(other.strip());
      }
    }
    return Optional.of(
        new Row(
            new Entry(kind, id, names),
            Optional.of(fields.get("dates")).filter(d -> !d.isEmpty()),
            coordinates(fields),
            identifiers(fields)));
  }

  private Optional<String> coordinates(Fields fields) {
    String latitude = fields.get("lat").replace(',', '.');
    String longitude = fields.get("long").replace(',', '.');
    if (latitude.isEmpty() && longitude.isEmpty()) {
      return Optional.empty();
    }
    if (isDegrees(latitude, 90) && isDegrees(longitude, 180)) {
      return Optional.of(latitude + " " + longitude);
    }
    wrong(
        fields.line(),
        "\"%s\" and \"%s\" are no latitude and longitude".formatted(latitude, longitude),
        "write both in degrees, south and west with a minus: 59.91, 10.75");
    return Optional.empty();
  }

  private static boolean isDegrees(String written, int most) {
    return written.matches("[+-]?\\d{1,3}(\\.\\d{1,12})?")
        && Math.abs(Double.parseDouble(written)) <= most;
  }

  private Map<Identifier, String> identifiers(Fields fields) {
    Map<Identifier, String> identifiers = new EnumMap<>(Identifier.class);
    for (Identifier identifier : Identifier.values()) {
      String written = fields.get(identifier.column());
      Optional<String> found = identifier.in(written);
      found.ifPresent(value -> identifiers.put(identifier, value));
      if (found.isEmpty() && !written.isEmpty()) {
        wrong(
            fields.line(),
            "\"%s\" is no identifier of %s".formatted(written, identifier.type()),
            "write " + identifier.form());
      }
    }
    return identifiers;
  }

  /** The fields of a row by the names of their columns, without white space around them. */
  private record Fields(CsvRecord record, Map<String, Integer> columns) {
    String get(String column) {
      Integer at = columns.get(column);
      return at == null || at >= record.getFieldCount()
          ? ""
          : FORBIDDEN_IN_XML.matcher(record.getField(at)).replaceAll(" ").strip();
    }

    boolean areAllEmpty() {
      return record.getFields().stream().allMatch(String::isBlank);
    }

    int line() {
      return CsvRegister.line(record);
    }
  }

  private static int line(CsvRecord record) {
    return (int) record.getStartingLineNumber();
  }

  private void wrong(int line, String message, String help) {
    findings.accept(RegisterFile.wrong(path, line, message, help));
  }
}
