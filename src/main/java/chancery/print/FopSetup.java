package chancery.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** How FOP is set up: that it is strict, and reads fonts and nothing else. */
final class FopSetup {
  private static final URI BASE = URI.create("chancery:/");

  private static final String CONFIGURATION =
      """
      <fop version="1.0">
        <strict-configuration>true</strict-configuration>
        <renderers><renderer mime="application/pdf"/></renderers>
      </fop>
      """;

  private FopSetup() {}

  static FopFactory factory() {
    FopFactoryBuilder builder =
        new FopFactoryBuilder(
            EnvironmentalProfileFactory.createRestrictedIO(BASE, new OnlyFonts()));
    try {
      builder.setConfiguration(
          new DefaultConfigurationBuilder()
              .build(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8))));
    } catch (ConfigurationException e) {
      throw new IllegalStateException("FOP does not know its own configuration", e);
    }
    // The configuration has put a resolver of its own in the place of ours.
    builder.getFontManager().setResourceResolver(resolver());
    // Without it text comes out of the PDF as it went in, each character by its own glyph.
    builder.setComplexScriptFeatures(false);
    builder.ignoreNamespace("chancery:print");
    return builder.build();
  }

  /** Opens font files. */
  static InternalResourceResolver resolver() {
    return ResourceResolverFactory.createInternalResourceResolver(BASE, new OnlyFonts());
  }

  /** Fonts are opened, and nothing else: a document cannot make FOP read a file or the network. */
  private static final class OnlyFonts implements ResourceResolver {
    /** Our own, unpacked once; each document that embeds a font reads it again. */
    private final Map<URI, byte[]> own = new ConcurrentHashMap<>();

    @Override
    public Resource getResource(URI uri) throws IOException {
      if ("chancery".equals(uri.getScheme())) {
        return new Resource(new ByteArrayInputStream(own.computeIfAbsent(uri, OnlyFonts::read)));
      }
      if ("file".equals(uri.getScheme()) && uri.getPath().endsWith(".ttf")) {
        InputStream bytes = Files.newInputStream(Path.of(uri));
        return new Resource(bytes);
      }
      throw new IOException("not read: " + uri);
    }

    private static byte[] read(URI font) {
      try (InputStream bytes = Fonts.open(font)) {
        return bytes.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
      throw new IOException("not written: " + uri);
    }
  }
}
