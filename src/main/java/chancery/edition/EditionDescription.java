package chancery.edition;

import chancery.encode.Publication;
import chancery.render.EntryPoint;
import chancery.render.Output;
import chancery.validate.ValueLists;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an edition says of itself, in {@code edition.yaml}. Immutable.
 *
 * @param folder what its files are named from
 * @param title what it is called
 * @param editors who answer for it
 * @param publisher who publishes it
 * @param licence what its TEI and pages may be used for
 * @param status {@code free}, {@code restricted} or {@code unknown}: whether they may be used at
 *     all, as TEI's {@code availability/@status} has it
 * @param description what it holds and what it is for
 * @param base its address on the web, absolute, with a slash at its end
 * @param languages BCP 47 tags; pages speak the first
 * @param lists what it adds to the closed lists of the schema
 * @param citation the archive's own form of a citation: a template, as it is written there
 * @param translations which document each translation is of, both named as transcripts are from
 *     their folder, without extension
 * @param look how its pages differ from Chancery's
 * @param pages its own pages, in Markdown, in order
 */
public record EditionDescription(
    Path folder,
    Optional<String> title,
    List<String> editors,
    Optional<String> publisher,
    Optional<Publication.Licence> licence,
    Optional<String> status,
    Optional<String> description,
    Optional<URI> base,
    List<String> languages,
    ValueLists lists,
    Optional<String> citation,
    Map<String, String> translations,
    Look look,
    List<String> pages) {
  /** The stylesheets that cite. */
  private static final Set<EntryPoint> CITING =
      Set.of(
          EntryPoint.CITATION, EntryPoint.HTML, EntryPoint.EPUB, EntryPoint.FO, EntryPoint.ENTRY);

  public EditionDescription {
    editors = List.copyOf(editors);
    languages = List.copyOf(languages);
    translations = Map.copyOf(translations);
    pages = List.copyOf(pages);
  }

  /**
   * How pages differ from Chancery's.
   *
   * @param colours by what they colour: paper, ink, quiet, rule, shade, accent, link
   * @param darkColours the same, for readers who want a dark page
   * @param fonts families by what is set in them: text, interface
   * @param labels what pages say, by its key in {@code xslt/words}
   * @param css a style sheet that is read after Chancery's
   * @param stylesheet XSLT that takes the place of {@code html.xsl}, which it usually imports
   */
  public record Look(
      Map<String, String> colours,
      Map<String, String> darkColours,
      Map<String, String> fonts,
      Map<String, String> labels,
      Optional<String> css,
      Optional<String> stylesheet) {
    public Look {
      colours = Map.copyOf(colours);
      darkColours = Map.copyOf(darkColours);
      fonts = Map.copyOf(fonts);
      labels = Map.copyOf(labels);
    }

    /** Pages as Chancery makes them. */
    public static Look plain() {
      return new Look(Map.of(), Map.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty());
    }
  }

  /** An edition that says nothing of itself. */
  public static EditionDescription none() {
    return new EditionDescription(
        Path.of(""),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        ValueLists.none(),
        Optional.empty(),
        Map.of(),
        Look.plain(),
        List.of());
  }

  /** What the stylesheet that makes an output is told of the edition. */
  Map<String, String> parameters(Output output) {
    return CITING.contains(output.entryPoint())
        ? citation.map(form -> Map.of("citation-form", form)).orElse(Map.of())
        : Map.of();
  }

  /** What of this goes into the header of its TEI. */
  public Publication publication() {
    return new Publication(
        title, editors, publisher, licence, status, description, base.map(URI::toString));
  }
}
