package chancery.source;

import chancery.finding.Finding;
import chancery.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * An OpenDocument text (.odt), read event by event with the JDK's own zip and XML: ODF Toolkit
 * would bring an RDF store along. No link or other file is opened.
 */
final class OpenDocumentReader {
  private OpenDocumentReader() {}

  static Reading read(String path, byte[] bytes) throws UnreadableSourceException {
    ZipParts parts = ZipParts.read(path, bytes, name -> name.endsWith(".xml"));
    Optional<byte[]> content = parts.part("content.xml");
    if (content.isEmpty()) {
      throw ZipParts.truncated(path);
    }
    String manifest = parts.part("META-INF/manifest.xml").map(XmlPart::head).orElse("");
    if (manifest.contains("encryption-data")) {
      throw new UnreadableSourceException(
          Finding.error(
              "SOURCE-025",
              Place.of(path),
              "the file is locked by a password",
              "open it, remove the password and save it again"));
    }
    try {
      OpenDocumentStyles styles = new OpenDocumentStyles();
      Optional<byte[]> stylesheet = parts.part("styles.xml");
      if (stylesheet.isPresent()) {
        XmlPart.read(stylesheet.get(), styles);
      }
      XmlPart.read(content.get(), styles);
      OpenDocumentPages pages = new OpenDocumentPages(styles);
      if (stylesheet.isPresent()) {
        XmlPart.read(stylesheet.get(), pages);
      }
      OfficeNotes notes = new OfficeNotes();
      OpenDocumentBlocks blocks = new OpenDocumentBlocks(styles, notes);
      XmlPart.read(content.get(), blocks);
      return new Reading(
          "OpenDocument",
          List.of(),
          List.of(),
          RunningHead.beside(blocks.blocks(), pages.sections(blocks.met().masterPages)),
          notes.called(),
          blocks.met().comments,
          false,
          findings(blocks.met()));
    } catch (XMLStreamException e) {
      throw XmlPart.malformed(path, e);
    }
  }

  private static List<Finding> findings(OpenDocumentBlocks.Met met) {
    List<Finding> findings = new ArrayList<>();
    if (met.changes > 0) {
      findings.add(OfficeFindings.changes(0, met.changes + " changes were accepted"));
    }
    if (!met.hidden.isEmpty()) {
      findings.add(OfficeFindings.hidden(met.firstHidden, met.hidden.toString()));
    }
    if (met.listItems > 0) {
      findings.add(OfficeFindings.numbered(met.listItems));
    }
    if (met.pictures > 0) {
      findings.add(OfficeFindings.unread(met.pictures, 0));
    }
    return findings;
  }
}
