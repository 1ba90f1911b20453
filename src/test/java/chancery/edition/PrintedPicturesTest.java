package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.edition.DocumentRenderer.Rendered;
import chancery.finding.Finding;
import chancery.render.Archival;
import chancery.render.Output;
import chancery.render.Stylesheets;
import chancery.render.TaggedText;
import chancery.xml.Saxon;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.util.Matrix;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@DisplayName("A picture in print")
class PrintedPicturesTest {
  private static final Saxon SAXON = new Saxon();

  private final Path folder;

  PrintedPicturesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({"png, 1", "png, 4", "jpg, 1", "gif, 1"})
  void is_on_the_page_with_what_it_shows_in_words(String kind, int channels) throws Exception {
    picture("lamp." + kind, kind, 60, 40, channels == 4);

    Rendered printed = print(figure("lamp." + kind));
    byte[] pdf = pdf(printed);

    assertThat(printed.findings()).isEmpty();
    assertThat(alternatives(pdf)).containsExactly("A lamp on a pole");
    assertThat(boxes(pdf)).hasSize(1);
    assertThat(Archival.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(Archival.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3000, 40", "40, 3000", "2000, 2000"})
  void that_is_large_keeps_within_the_margins(int width, int height) throws Exception {
    picture("wall.png", "png", width, height, false);

    byte[] pdf = pdf(print(figure("wall.png")));

    assertThat(boxes(pdf))
        .singleElement()
        .satisfies(
            box -> {
              assertThat(box.getWidth()).isLessThan(304);
              assertThat(box.getHeight()).isLessThan(350);
              assertThat(box.getWidth() / box.getHeight())
                  .isCloseTo((float) width / height, Percentage.withPercentage(3));
            });
  }

  @Test
  void that_cannot_be_there_is_a_finding_and_its_address_stands_in_its_place() throws Exception {
    Files.write(
        folder.resolve("broken.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});

    Rendered printed =
        print(figure("broken.png") + figure("none.png") + figure("https://example.org/far.png"));

    assertThat(printed.findings())
        .extracting(Finding::rule)
        .containsExactly("PRINT-006", "PRINT-006", "PRINT-006");
    assertThat(TaggedText.of(pdf(printed)).replaceAll("[\\s\u200B]", ""))
        .contains("[broken.png]", "[none.png]", "[https://example.org/far.png]");
  }

  private void picture(String name, String kind, int width, int height, boolean clear)
      throws Exception {
    BufferedImage picture =
        new BufferedImage(
            width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.ORANGE);
    pen.fillRect(width / 4, height / 4, width / 2, height / 2);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(ImageIO.write(picture, kind, bytes)).isTrue();
    Files.write(folder.resolve(name), bytes.toByteArray());
  }

  private static String figure(String url) {
    return "<figure><graphic url=\"" + url + "\"/><figDesc>A lamp on a pole</figDesc></figure>";
  }

  private Rendered print(String figures) throws Exception {
    Path tei = folder.resolve("talk.xml");
    Files.writeString(
        tei,
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader>
        <fileDesc><titleStmt><title>T</title></titleStmt></fileDesc></teiHeader>
        <text><body><p>It was lit.</p>%s</body></text></TEI>
        """
            .formatted(figures));
    return new DocumentRenderer(SAXON, new Stylesheets(SAXON))
        .render(SourceFile.of("talk.xml", "talk.xml", tei), List.of(Output.PDF));
  }

  private static byte[] pdf(Rendered printed) {
    return Objects.requireNonNull(printed.outputs().get(Output.PDF));
  }

  /** What is said of figures to those who do not see them. */
  private static List<String> alternatives(byte[] pdf) throws Exception {
    List<String> found = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      walk(document.getDocumentCatalog().getStructureTreeRoot(), found);
    }
    return found;
  }

  private static void walk(PDStructureNode node, List<String> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Figure")) {
          found.add(element.getAlternateDescription());
        }
        walk(element, found);
      }
    }
  }

  /** How large pictures are on their pages, in points. */
  private static List<PDRectangle> boxes(byte[] pdf) throws Exception {
    List<PDRectangle> boxes = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        Drawn drawn = new Drawn();
        drawn.processPage(page);
        boxes.addAll(drawn.boxes);
      }
    }
    return boxes;
  }

  private static final class Drawn extends PDFStreamEngine {
    private final List<PDRectangle> boxes = new ArrayList<>();

    Drawn() {
      addOperator(new Concatenate(this));
      addOperator(new Save(this));
      addOperator(new Restore(this));
      addOperator(new DrawObject(this));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (operator.getName().equals("Do")
          && operands.get(0) instanceof COSName name
          && getResources().isImageXObject(name)) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        boxes.add(new PDRectangle(matrix.getScalingFactorX(), matrix.getScalingFactorY()));
      } else {
        super.processOperator(operator, operands);
      }
    }
  }
}
