package chancery.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** An edition adds values to the closed lists of the schema, as its first lines say. */
class SchemaExtensionTest {
  private static final Path SCHEMA = Path.of("schema/chancery.rnc").toAbsolutePath();

  @Test
  void aValueAddedToAListIsAccepted(@TempDir Path edition) throws Exception {
    Path extension = edition.resolve("edition.rnc");
    Files.writeString(
        extension,
        """
        include "%s"
        list.person.role |= "moderator"
        """
            .formatted(SCHEMA.toUri()));
    String document =
        Files.readString(Path.of("src/test/resources/schema/core/who-speaks-valid.xml"))
            .replaceFirst("role=\"speaker\"", "role=\"moderator speaker\"");

    assertThat(isValid(extension, document)).isTrue();
    assertThat(isValid(SCHEMA, document)).isFalse();
  }

  private static boolean isValid(Path grammar, String document) throws Exception {
    FutureTask<Boolean> task =
        new FutureTask<>(
            () -> {
              PropertyMapBuilder properties = new PropertyMapBuilder();
              properties.put(ValidateProperty.ERROR_HANDLER, new DefaultHandler());
              ValidationDriver driver =
                  new ValidationDriver(
                      properties.toPropertyMap(), CompactSchemaReader.getInstance());
              assertThat(
                      driver.loadSchema(ValidationDriver.uriOrFileInputSource(grammar.toString())))
                  .isTrue();
              return driver.validate(
                  new InputSource(new ByteArrayInputStream(document.getBytes(UTF_8))));
            });
    new Thread(null, task, "deep", 64L << 20).start();
    return task.get();
  }
}
