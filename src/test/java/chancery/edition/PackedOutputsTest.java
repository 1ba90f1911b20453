package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.edition.TeiWriter.HandWork;
import chancery.finding.Finding;
import chancery.render.Output;
import chancery.render.Stylesheets;
import chancery.xml.Saxon;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("E-books and Word documents")
class PackedOutputsTest {
  private static final Saxon SAXON = new Saxon();
  private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

  private final Path folder;

  PackedOutputsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void stand_in_an_edition_with_links_from_the_documents_page() throws Exception {
    EditionFolder edition = new EditionFolder(folder, "edition");
    build(edition, List.of(Output.EPUB, Output.DOCX));

    assertThat(entries(Files.readAllBytes(folder.resolve("harbour.epub")))).contains("mimetype");
    assertThat(entries(Files.readAllBytes(folder.resolve("harbour.docx"))))
        .contains("word/document.xml");
    assertThat(Files.readString(folder.resolve("harbour.html")))
        .contains("href=\"harbour.epub\"", "href=\"harbour.docx\"");
  }

  @Test
  void go_from_an_edition_with_their_links_when_they_are_not_asked_for_any_more() throws Exception {
    EditionFolder edition = new EditionFolder(folder, "edition");
    build(edition, List.of(Output.EPUB, Output.DOCX));
    build(edition, List.of());

    assertThat(folder.resolve("harbour.epub")).doesNotExist();
    assertThat(folder.resolve("harbour.docx")).doesNotExist();
    assertThat(Files.readString(folder.resolve("harbour.html")))
        .doesNotContain("harbour.epub", "harbour.docx");
  }

  @Test
  void are_packed_with_the_pictures_of_their_folder_alone() throws Exception {
    Path talks = Files.createDirectories(folder.resolve("talks"));
    Files.write(talks.resolve("a b.png"), PICTURE);
    Files.write(talks.resolve("notes.png"), new byte[] {'n', 'o'});
    Files.write(folder.resolve("outside.png"), PICTURE);
    Path tei = talks.resolve("talk.xml");
    Files.writeString(
        tei,
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader>
        <fileDesc><titleStmt><title>T</title></titleStmt></fileDesc></teiHeader>
        <text><body>%s</body></text></TEI>
        """
            .formatted(
                figure("a%20b.png")
                    + figure("notes.png")
                    + figure("../outside.png")
                    + figure("https://example.org/far.png")
                    + figure("none.png")));

    DocumentRenderer.Rendered rendered =
        new DocumentRenderer(SAXON, new Stylesheets(SAXON))
            .render(SourceFile.of("talk.xml", "talk.xml", tei), List.of(Output.EPUB));

    byte[] epub = Objects.requireNonNull(rendered.outputs().get(Output.EPUB));
    assertThat(entries(epub)).filteredOn(name -> name.contains("pictures/")).hasSize(1);
    assertThat(rendered.findings())
        .filteredOn(finding -> finding.rule().equals("RENDER-006"))
        .extracting(finding -> finding.message().split(" ", -1)[2])
        .containsExactly("notes.png", "../outside.png", "https://example.org/far.png", "none.png");
  }

  @Test
  void of_an_edition_hold_the_pictures_beside_the_tei_and_are_made_again_with_others()
      throws Exception {
    EditionFolder edition = new EditionFolder(folder, "edition");
    build(edition, List.of());
    Path tei = folder.resolve("harbour.xml");
    Files.writeString(
        tei, Files.readString(tei).replaceFirst("</sp>", "</sp>" + figure("light.png")));
    Files.write(folder.resolve("light.png"), PICTURE);
    build(edition, List.of(Output.EPUB));
    byte[] first = Files.readAllBytes(folder.resolve("harbour.epub"));
    assertThat(entries(first)).contains("EPUB/pictures/1.png");

    byte[] other = Arrays.copyOf(PICTURE, PICTURE.length + 1);
    Files.write(folder.resolve("light.png"), other);
    build(edition, List.of(Output.EPUB));
    assertThat(Files.readAllBytes(folder.resolve("harbour.epub"))).isNotEqualTo(first);

    Files.delete(folder.resolve("light.png"));
    List<Finding> findings = build(edition, List.of(Output.EPUB));
    assertThat(entries(Files.readAllBytes(folder.resolve("harbour.epub"))))
        .noneMatch(name -> name.contains("pictures/"));
    assertThat(findings).extracting(Finding::rule).contains("RENDER-006");
  }

  @Test
  void of_an_edition_show_the_pictures_beside_the_tei_on_their_pages_and_in_the_book()
      throws Exception {
    EditionFolder edition = new EditionFolder(folder, "edition");
    build(edition, List.of());
    Path tei = folder.resolve("harbour.xml");
    Files.writeString(
        tei,
        Files.readString(tei)
            .replaceFirst("</sp>", "</sp>" + figure("light.png") + figure("none.png")));
    ImageIO.write(
        new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB),
        "png",
        folder.resolve("light.png").toFile());

    List<Finding> findings =
        build(new EditionBuilder(SAXON).printing(Print.USUAL).binding(Print.USUAL), edition);

    assertThat(pictures("harbour.pdf")).containsExactly(40);
    assertThat(pictures("book.pdf")).containsExactly(40);
    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals("PRINT-006"))
        .extracting(Finding::message)
        .hasSize(2)
        .allMatch(message -> message.contains("none.png"));
  }

  /** How many points the pictures of a PDF are wide. */
  private List<Integer> pictures(String name) throws Exception {
    List<Integer> widths = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(folder.resolve(name).toFile())) {
      PDResources resources = pdf.getPage(0).getResources();
      for (COSName object : resources.getXObjectNames()) {
        if (resources.getXObject(object) instanceof PDImageXObject picture) {
          widths.add(picture.getWidth());
        }
      }
    }
    return widths;
  }

  private static String figure(String url) {
    return "<figure><graphic url=\"" + url + "\"/><figDesc>A picture</figDesc></figure>";
  }

  private static List<Finding> build(EditionFolder edition, List<Output> packed) throws Exception {
    return build(new EditionBuilder(SAXON).packing(packed), edition);
  }

  private static List<Finding> build(EditionBuilder builder, EditionFolder edition)
      throws Exception {
    String talk = "Talk\n\nSmith: Is it lit?\n\nJones: It is.\n\nSmith: Good.\n\nJones: Yes.\n";
    SourceFile source = new SourceFile("harbour.txt", "harbour", talk::getBytes);
    List<Finding> findings = new ArrayList<>();
    findings.addAll(
        builder.build(
            List.of(source), edition, HandWork.KEPT, built -> findings.addAll(built.findings())));
    return findings;
  }

  private static List<String> entries(byte[] file) throws Exception {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
