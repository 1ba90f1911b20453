package chancery.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/**
 * Files that are broken, locked or meant to do harm: each gets a clear message, and nothing else.
 */
class BrokenFilesTest {
  private static final String BODY = "<w:p><w:r><w:t>Smith: Yes.</w:t></w:r></w:p>";

  private static String ruleFor(String path, byte[] bytes) {
    UnreadableSourceException e =
        catchThrowableOfType(UnreadableSourceException.class, () -> SourceReader.read(path, bytes));
    assertThat(e).as("it is refused").isNotNull();
    assertThat(e.finding().place().path()).isEqualTo(path);
    assertThat(e.finding().help()).isNotBlank();
    return e.finding().rule();
  }

  @Test
  void aZipBombIsNotUnpacked() {
    byte[] zeros = new byte[ZipParts.MOST_BYTES_A_PART + 2];
    Arrays.fill(zeros, (byte) ' ');
    assertThat(ruleFor("a.docx", Zipped.word(BODY).with("word/bomb.xml", zeros).bytes()))
        .isEqualTo("SOURCE-022");
  }

  @Test
  void anEndlessImageIsNotUnpacked() {
    Zipped file = Zipped.word(BODY);
    byte[] zeros = new byte[90 << 20];
    for (int i = 0; i < 3; i++) {
      file.with("word/media/image" + i + ".png", zeros);
    }
    assertThat(ruleFor("a.docx", file.bytes())).isEqualTo("SOURCE-022");
  }

  @Test
  void anExternalEntityIsRefused() {
    String document =
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:document>";
    assertThat(ruleFor("a.docx", Zipped.word("").with("word/document.xml", document).bytes()))
        .isEqualTo("SOURCE-024");
    assertThat(
            ruleFor(
                "a.odt",
                new Zipped()
                    .with("mimetype", "application/vnd.oasis.opendocument.text")
                    .with("content.xml", document)
                    .bytes()))
        .isEqualTo("SOURCE-024");
  }

  @Test
  void entitiesThatMultiplyAreRefused() {
    String document =
        "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><d>&b;</d>";
    assertThat(ruleFor("a.docx", Zipped.word("").with("word/document.xml", document).bytes()))
        .isEqualTo("SOURCE-024");
  }

  @Test
  void aTruncatedFileIsSaidToBeBroken() {
    byte[] word = Zipped.word(BODY.repeat(500)).bytes();
    assertThat(ruleFor("a.docx", Arrays.copyOf(word, word.length / 3))).isEqualTo("SOURCE-021");
    byte[] pdf = new Printed().page(Printed.at(72, 100, "Smith: Yes.")).bytes();
    assertThat(ruleFor("a.pdf", Arrays.copyOf(pdf, 40))).isEqualTo("SOURCE-021");
  }

  @Test
  void aFileUnderAPasswordIsSaidToBe() throws IOException {
    EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
    Encryptor encryptor = info.getEncryptor();
    encryptor.confirmPassword("secret");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      try (var out = encryptor.getDataStream(container)) {
        out.write(Zipped.word(BODY).bytes());
      } catch (java.security.GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
      container.writeFilesystem(bytes);
    }
    assertThat(ruleFor("a.docx", bytes.toByteArray())).isEqualTo("SOURCE-025");
    byte[] pdf = new Printed().page(Printed.at(72, 100, "Smith: Yes.")).lock("secret").bytes();
    assertThat(ruleFor("a.pdf", pdf)).isEqualTo("SOURCE-025");
  }

  @Test
  void anOldWordFileIsToldWhateverItsName() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
      container.writeFilesystem(bytes);
    }
    assertThat(ruleFor("a.docx", bytes.toByteArray())).isEqualTo("SOURCE-023");
  }

  @Test
  void otherFormatsAreNamed() {
    assertThat(ruleFor("a.docx", "{\\rtf1 Smith}".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("SOURCE-023");
    assertThat(ruleFor("a.zip", new Zipped().with("a.txt", "Smith: Yes.").bytes()))
        .isEqualTo("SOURCE-020");
    assertThat(ruleFor("a.docx", new Zipped().with("a.txt", "Smith: Yes.").bytes()))
        .isEqualTo("SOURCE-021");
  }

  @Test
  void aScanIsSaidToHoldNoText() {
    assertThat(ruleFor("a.pdf", new Printed().page().bytes())).isEqualTo("SOURCE-026");
  }

  @Test
  void depthInWordIsNoDanger() {
    String deep = "<w:sdt>".repeat(50_000) + BODY + "</w:sdt>".repeat(50_000);
    assertThat(Shown.document(Shown.read("a.docx", Zipped.word(deep).bytes())))
        .isEqualTo("Smith: Yes.\n");
    String cells = "<w:tbl><w:tr><w:tc>";
    String ends = "</w:tc></w:tr></w:tbl>";
    String nested = cells.repeat(2_000) + BODY + ends.repeat(2_000);
    assertThat(Shown.document(Shown.read("a.docx", Zipped.word(nested).bytes())))
        .isEqualTo("Smith: Yes.\n");
  }

  @Test
  void aDamagedFileIsReadOrRefusedAndNothingElse() {
    Random random = new Random(1962);
    byte[] word = Zipped.word(BODY.repeat(20)).wordPart("styles", "<w:style/>").bytes();
    byte[] pdf = new Printed().page(Printed.at(72, 100, "Smith: Yes.")).bytes();
    for (int i = 0; i < 200; i++) {
      for (byte[] whole : new byte[][] {word, pdf}) {
        byte[] damaged = whole.clone();
        for (int n = 0; n < 5; n++) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        try {
          SourceReader.read("a", damaged);
        } catch (UnreadableSourceException e) {
          assertThat(e.finding().rule()).startsWith("SOURCE-");
        }
      }
    }
  }

  @Test
  void macrosAndEmbeddedProgramsAreNotReadAndTheTextIs() {
    Zipped file =
        Zipped.word(BODY)
            .with("word/vbaProject.bin", "Sub AutoOpen()\nShell \"calc\"\nEnd Sub")
            .with("word/embeddings/oleObject1.bin", "MZ");
    assertThat(Shown.document(Shown.read("a.docm", file.bytes()))).isEqualTo("Smith: Yes.\n");
  }

  @Test
  void aTruncatedOrLockedOpenDocumentIsSaidToBe() {
    byte[] whole =
        new Zipped()
            .with("mimetype", "application/vnd.oasis.opendocument.text")
            .with(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m='urn:m'><m:encryption-data/></m:manifest>")
            .with("content.xml", "scrambled")
            .bytes();
    assertThat(ruleFor("a.odt", whole)).isEqualTo("SOURCE-025");
    assertThat(ruleFor("a.odt", Arrays.copyOf(whole, whole.length / 2))).isEqualTo("SOURCE-021");
  }

  @Test
  void nothingThatAFileNamesIsFetched() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(300);
      String here = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      byte[] word =
          Zipped.word(
                  BODY + "<w:p><w:hyperlink r:id=\"a\"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>")
              .external("a", "hyperlink", here)
              .external("b", "attachedTemplate", here)
              .external("c", "image", here)
              .external("d", "footnotes", "file:///etc/passwd")
              .bytes();
      byte[] open =
          new Zipped()
              .with("mimetype", "application/vnd.oasis.opendocument.text")
              .with(
                  "content.xml",
                  "<d xmlns:l='urn:l'><p>Smith: Yes.<image l:href='%s'/><section-source l:href='%s'/></p></d>"
                      .formatted(here, here))
              .bytes();
      String html =
          "<base href='%1$s'><link rel=stylesheet href='%1$s'><script src='%1$s'></script><meta http-equiv=refresh content='0;url=%1$s'>"
                  .formatted(here)
              + "<p>Smith: Yes.<img src='%1$s'><iframe src='%1$s'></iframe></p>".formatted(here);
      assertThat(Shown.document(Shown.read("a.docx", word)))
          .startsWith("Smith: Yes.\n")
          .doesNotContain("root:");
      assertThat(Shown.document(Shown.read("a.odt", open))).isEqualTo("Smith: Yes.\n");
      assertThat(Shown.document("a.html", html)).isEqualTo("Smith: Yes.\n");
      assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
    }
  }

  @Test
  void aTextThatEndsEarlyIsReadAsFarAsItGoes() {
    assertThat(Shown.document("a.html", "<!DOCTYPE html><body><p><b>Smith:</b> Yes.</p><p>An"))
        .isEqualTo("{BOLD Smith:} Yes.\nAn\n");
    assertThat(
            Shown.document(
                "a.html", "<!DOCTYPE html><body><p>Smith: Yes.</p><table><tr><td>N<a hre"))
        .isEqualTo("Smith: Yes.\nN\n");
    assertThat(Shown.document("a.md", "# A talk\n\n**Smith:** Yes[^1]. **An\n\n[^1"))
        .startsWith("HEADING 1: A talk\n{BOLD Smith:} Yes");
    assertThat(
            Shown.document("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Smith>Yes.\n\n00:02.0"))
        .contains("Yes.");
  }
}
