package chancery.render;

import ch.difty.kris.KRis;
import ch.difty.kris.domain.RisRecord;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.Value;
import org.jsoup.Jsoup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads formats of citations as other programs do: the values of each field, by its name. */
enum CitationReader {
  TEXT(Output.CITATION) {
    @Override
    void read(String text, Fields fields) {
      fields.add("line", text);
    }
  },
  CSL_JSON(Output.CSL_JSON) {
    @Override
    void read(String text, Fields fields) throws Exception {
      flatten("", new JsonParser(new JsonLexer(new StringReader(text))).parseArray(), fields);
    }
  },
  BIBTEX(Output.BIBTEX) {
    @Override
    void read(String text, Fields fields) throws Exception {
      readTex(text, fields);
    }
  },
  BIBLATEX(Output.BIBLATEX) {
    @Override
    void read(String text, Fields fields) throws Exception {
      readTex(text, fields);
    }
  },
  RIS(Output.RIS) {
    @Override
    void read(String text, Fields fields) {
      List<RisRecord> records = KRis.processList(List.of(text.split("\\R")));
      one(records.size());
      RIS_TAGS.forEach((tag, values) -> fields.addAll(tag, values.apply(records.get(0))));
    }
  },
  MODS(Output.MODS) {
    @Override
    void read(String text, Fields fields) throws Exception {
      flatten("", xml(text), fields);
    }
  },
  DUBLIN_CORE(Output.DUBLIN_CORE) {
    @Override
    void read(String text, Fields fields) throws Exception {
      flatten("", xml(text), fields);
    }
  },
  SCHEMA_ORG(Output.SCHEMA_ORG) {
    @Override
    void read(String text, Fields fields) throws Exception {
      flatten("", new JsonParser(new JsonLexer(new StringReader(text))).parseObject(), fields);
    }
  },
  COINS(Output.COINS) {
    @Override
    void read(String text, Fields fields) {
      for (String pair : Jsoup.parse(text).select("span.Z3988").attr("title").split("&", -1)) {
        String[] member = pair.split("=", 2);
        fields.add(member[0], URLDecoder.decode(member[1], StandardCharsets.UTF_8));
      }
    }
  };

  /** The values of fields, by the names of the fields. */
  record Fields(Map<String, List<String>> values) {
    void add(String name, String value) {
      values.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
    }

    void addAll(String name, List<String> all) {
      all.stream().filter(value -> value != null).forEach(value -> add(name, value));
    }

    List<String> of(String name) {
      return values.getOrDefault(name, List.of());
    }

    /** The fields that say one of these. */
    List<String> holding(List<String> sayings) {
      return values.entrySet().stream()
          .filter(field -> field.getValue().stream().anyMatch(value -> saysAny(value, sayings)))
          .map(Map.Entry::getKey)
          .toList();
    }

    static boolean saysAny(String value, List<String> sayings) {
      return sayings.stream().anyMatch(saying -> (" " + value + " ").matches(alone(saying)));
    }

    private static String alone(String saying) {
      return "(?s).*(?<![\\p{L}\\d])" + Pattern.quote(saying) + "(?![\\p{L}\\d]).*";
    }
  }

  private static final Pattern OTHER = Pattern.compile("[^\\x00-\\x7F]");
  private static final Pattern STANDING_BY = Pattern.compile("Zz(\\d+)zZ");
  private static final Map<String, Function<RisRecord, List<String>>> RIS_TAGS = risTags();

  private final Output output;

  CitationReader(Output output) {
    this.output = output;
  }

  Output output() {
    return output;
  }

  abstract void read(String text, Fields fields) throws Exception;

  Fields fields(String text) throws Exception {
    Fields fields = new Fields(new LinkedHashMap<>());
    read(text, fields);
    return fields;
  }

  private static void one(int records) {
    if (records != 1) {
      throw new AssertionError(records + " records are read, and one was written");
    }
  }

  private static void readTex(String text, Fields fields) throws Exception {
    Map<Key, BibTeXEntry> entries = new BibTeXParser().parse(new StringReader(text)).getEntries();
    one(entries.size());
    for (Map.Entry<Key, Value> field : entries.values().iterator().next().getFields().entrySet()) {
      String tex = field.getValue().toUserString();
      String name = field.getKey().getValue();
      fields.add(name, name.equals("url") || name.equals("doi") ? tex : printed(tex));
    }
  }

  /**
   * As TeX prints it, but for its quotation marks. The parser knows Latin script alone: other
   * characters stand by as letters.
   */
  private static String printed(String tex) throws Exception {
    String latin =
        OTHER.matcher(tex).replaceAll(other -> "Zz" + other.group().codePointAt(0) + "zZ");
    String print = new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latin)));
    return STANDING_BY
        .matcher(print.replace('’', '\'').replace('‘', '`'))
        .replaceAll(other -> Character.toString(Integer.parseInt(other.group(1))));
  }

  private static Map<String, Function<RisRecord, List<String>>> risTags() {
    Map<String, Function<RisRecord, List<String>>> tags = new LinkedHashMap<>();
    tags.put("TI", record -> one(record.getTitle()));
    tags.put("AU", RisRecord::getAuthors);
    tags.put("ED", record -> one(record.getEditor()));
    tags.put("A4", RisRecord::getSubsidiaryAuthors);
    tags.put("PY", record -> one(record.getPublicationYear()));
    tags.put("DA", record -> one(record.getDate()));
    tags.put("AV", record -> one(record.getArchivesLocation()));
    tags.put("T3", record -> one(record.getTertiaryTitle()));
    tags.put("VL", record -> one(record.getVolumeNumber()));
    tags.put("M1", record -> one(record.getMiscellaneous1()));
    tags.put("PB", record -> one(record.getPublisher()));
    tags.put("SP", record -> one(record.getStartPage()));
    tags.put("CY", record -> one(record.getPlacePublished()));
    tags.put("LA", record -> one(record.getLanguage()));
    tags.put("OP", record -> one(record.getOriginalPublication()));
    tags.put("AB", record -> one(record.getAbstr()));
    tags.put("N1", record -> one(record.getNotes()));
    tags.put("UR", record -> one(record.getUrl()));
    tags.put("DO", record -> one(record.getDoi()));
    return tags;
  }

  private static List<String> one(String value) {
    return value == null ? List.of() : List.of(value);
  }

  private static void flatten(String path, Object value, Fields fields) {
    if (value instanceof Map<?, ?> members) {
      members.forEach((key, member) -> flatten(under(path, key.toString()), member, fields));
    } else if (value instanceof List<?> list && list.get(0) instanceof Number) {
      fields.add(path, list.stream().map(String::valueOf).collect(Collectors.joining("-")));
    } else if (value instanceof List<?> list) {
      list.forEach(member -> flatten(path, member, fields));
    } else {
      fields.add(path, value.toString());
    }
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Elements by their path; a name by its role, and others by their type. */
  private static void flatten(String path, Node node, Fields fields) {
    boolean leaf = true;
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        leaf = false;
        flatten(node instanceof Document ? "" : under(path, step(element)), (Node) element, fields);
      }
    }
    if (leaf) {
      fields.add(path, node.getTextContent());
    }
  }

  private static String step(Element element) {
    String name = element.getLocalName();
    String type =
        name.equals("name")
            ? element.getElementsByTagNameNS("*", "roleTerm").item(0).getTextContent()
            : name.equals("relatedItem") ? element.getAttribute("type") : "";
    return type.isEmpty() ? name : name + "[" + type + "]";
  }

  private static String under(String path, String name) {
    return path.isEmpty() ? name : path + "/" + name;
  }
}
