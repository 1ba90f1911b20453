package chancery.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** How FOP is set up: the fonts it knows, and that it reads nothing else. */
final class FopSetup {
  private FopSetup() {}

  static FopFactory with(Fonts fonts) throws IOException {
    byte[] configuration = configuration(fonts).getBytes(StandardCharsets.UTF_8);
    URI base = URI.create("chancery:/");
    ResourceResolver onlyFonts = new OnlyFonts();
    FopFactoryBuilder builder =
        new FopFactoryBuilder(EnvironmentalProfileFactory.createRestrictedIO(base, onlyFonts));
    try {
      builder.setConfiguration(
          new DefaultConfigurationBuilder().build(new ByteArrayInputStream(configuration)));
    } catch (ConfigurationException e) {
      throw new IllegalStateException("FOP does not know its own configuration", e);
    }
    // The configuration has put a resolver of its own in the place of ours.
    builder
        .getFontManager()
        .setResourceResolver(
            ResourceResolverFactory.createInternalResourceResolver(base, onlyFonts));
    // Without it text comes out of the PDF as it went in, each character by its own glyph.
    builder.setComplexScriptFeatures(false);
    builder.ignoreNamespace("chancery:print");
    return builder.build();
  }

  private static String configuration(Fonts fonts) {
    StringBuilder list = new StringBuilder();
    for (Face face : fonts.own()) {
      append(list, face.address(), face.family(), face.style(), face.weight());
    }
    for (Path file : fonts.others()) {
      for (String weight : new String[] {"normal", "bold"}) {
        for (String style : new String[] {"normal", "italic"}) {
          append(list, file.toUri(), Fonts.family(file), style, weight);
        }
      }
    }
    return """
        <fop version="1.0">
          <strict-configuration>true</strict-configuration>
          <renderers>
            <renderer mime="application/pdf"><fonts>%s</fonts></renderer>
          </renderers>
        </fop>
        """
        .formatted(list);
  }

  private static void append(
      StringBuilder list, URI address, String family, String style, String weight) {
    list.append(
        """
        <font embed-url="%s"><font-triplet name="%s" style="%s" weight="%s"/></font>
        """
            .formatted(address, family, style, weight));
  }

  /** Fonts are opened, and nothing else: a document cannot make FOP read a file or the network. */
  private record OnlyFonts() implements ResourceResolver {
    @Override
    public Resource getResource(URI uri) throws IOException {
      if ("chancery".equals(uri.getScheme())) {
        return new Resource(Fonts.open(uri));
      }
      if ("file".equals(uri.getScheme()) && uri.getPath().endsWith(".ttf")) {
        InputStream bytes = Files.newInputStream(Path.of(uri));
        return new Resource(bytes);
      }
      throw new IOException("not read: " + uri);
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
      throw new IOException("not written: " + uri);
    }
  }
}
