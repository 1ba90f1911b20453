package chancery.encode;

import static chancery.encode.Content.element;

import chancery.encode.Content.Element;
import chancery.encode.HeaderEncoder.Extent;
import chancery.source.CatalogueRecord;
import chancery.transcript.Certainty;
import chancery.transcript.Doubt;
import chancery.transcript.Participant;
import chancery.transcript.TimePoint;
import chancery.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A transcript as TEI P5 (4.12.0), in the strict content models that every P5 since 4.8 has.
 *
 * <p>Pure: the same transcript gives the same bytes. Safe to use from several threads.
 */
public final class TeiEncoder {
  private TeiEncoder() {}

  /** The TEI document of a transcript that belongs to no edition, in UTF-8. */
  public static byte[] encode(Transcript transcript) {
    return encode(transcript, Publication.none());
  }

  /** The TEI document, in UTF-8, with what the edition states of it. */
  public static byte[] encode(Transcript transcript, Publication publication) {
    Survey survey = Survey.of(transcript);
    Optional<TextType> type =
        transcript.catalogue().title().or(transcript::title).flatMap(TextType::of);
    Element text = TextEncoder.encode(transcript);
    List<Content> header = new ArrayList<>();
    header.add(
        HeaderEncoder.fileDesc(
            transcript, publication, new Extent(survey.speeches(), survey.words())));
    header.add(
        new EncodingEncoder(transcript, survey, text.holds(TeiEncoder::isNameOfRegister))
            .encodingDesc(publication.projectDesc(), type));
    header.add(ProfileEncoder.profileDesc(transcript, type));
    List<CatalogueRecord> records = transcript.records();
    for (int i = 0; i < records.size(); i++) {
      header.add(
          element("xenoData", records.get(i).text())
              .with("xml:id", i == 0 ? "record" : "record-" + (i + 1))
              .with("type", "record")
              .with("xml:space", "preserve"));
    }
    List<Content> children = new ArrayList<>();
    children.add(element("teiHeader", header));
    standOff(transcript).ifPresent(children::add);
    children.add(text);
    Element root =
        element("TEI", children).with("xml:lang", "en").with("xml:id", id(transcript.path()));
    return Serializer.serialize(Attribution.of(transcript.rulings(), root));
  }

  /** An xml:id from a file's name: what is no name character becomes a hyphen. */
  private static String id(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return "doc-" + stem.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
  }

  private static Optional<Element> standOff(Transcript transcript) {
    List<Content> children = new ArrayList<>();
    List<Content> points = new ArrayList<>();
    for (TimePoint point : transcript.timeline()) {
      points.add(element("when").with("xml:id", point.id()).with("absolute", point.absolute()));
    }
    if (!points.isEmpty()) {
      children.add(element("timeline", points));
    }
    for (Doubt doubt : transcript.doubts()) {
      children.add(
          element("certainty", element("desc", doubt.reason()))
              .with("target", "#" + doubt.target())
              .with("match", doubt.match())
              .with("locus", doubt.locus())
              .with("cert", doubt.certainty().value())
              .with("resp", "#chancery"));
    }
    transcript.participants().stream()
        .filter(participant -> participant.entry().isPresent())
        .forEach(participant -> children.add(registered(participant)));
    transcript.rulings().forEach(ruling -> children.add(Attribution.statement(ruling)));
    return children.isEmpty() ? Optional.empty() : Optional.of(element("standOff", children));
  }

  private static boolean isNameOfRegister(Element element) {
    boolean name = element.name().equals("persName") || element.name().equals("placeName");
    return name && element.has("cert");
  }

  private static Element registered(Participant participant) {
    String reason = "The name is that of one entry of the register, and of no other there.";
    return element("certainty", element("desc", reason))
        .with("target", "#" + participant.id())
        .with("match", "@sameAs")
        .with("locus", "value")
        .with("cert", Certainty.HIGH.value())
        .with("resp", "#chancery");
  }
}
