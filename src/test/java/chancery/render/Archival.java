package chancery.render;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What the archives' own validator says of a PDF. */
public final class Archival {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Archival() {}

  /** What fails, each with its clause of the standard; nothing where the PDF conforms. */
  public static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
      TreeSet<String> failures = new TreeSet<>();
      for (TestAssertion assertion :
          Foundries.defaultInstance()
              .createValidator(flavour, false)
              .validate(parser)
              .getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          failures.add(assertion.getRuleId().getClause() + " " + assertion.getMessage());
        }
      }
      return List.copyOf(failures);
    }
  }
}
