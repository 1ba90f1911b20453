package chancery.validate;

import chancery.finding.Finding;
import com.ibm.icu.impl.ValidIdentifiers;
import com.ibm.icu.impl.ValidIdentifiers.Datasubtype;
import com.ibm.icu.impl.ValidIdentifiers.Datatype;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;

/**
 * Whether language tags are made of subtags that are registered (BCP 47). The JDK knows the common
 * ones, ICU the registry.
 */
final class LanguageCheck implements TeiCheck {
  private static final Set<String> COMMON = new HashSet<>(Arrays.asList(Locale.getISOLanguages()));
  private static final Set<Datasubtype> REAL =
      EnumSet.of(
          Datasubtype.regular,
          Datasubtype.special,
          Datasubtype.macroregion,
          Datasubtype.deprecated,
          Datasubtype.private_use);

  private static final QName IDENT = new QName("ident");

  /** The attributes that hold language tags; {@code ident} only where it is a language's. */
  private static final List<QName> ATTRIBUTES =
      List.of(
          QName.fromEQName("Q{http://www.w3.org/XML/1998/namespace}lang"),
          IDENT,
          new QName("mainLang"),
          new QName("otherLangs"),
          new QName("hreflang"));

  @Override
  public List<Finding> check(TeiDocument document) {
    List<Finding> findings = new ArrayList<>();
    document
        .tree()
        .select(Steps.descendant(Predicates.isElement()))
        .forEach(element -> check(element, document, findings));
    return findings;
  }

  private static void check(XdmNode element, TeiDocument document, List<Finding> findings) {
    for (QName name : ATTRIBUTES) {
      String tags = element.getAttributeValue(name);
      if (tags != null && (!name.equals(IDENT) || isLanguage(element))) {
        for (String tag : tags.strip().split("\\s+", -1)) {
          if (!tag.isEmpty() && !isReal(tag)) {
            XdmNode attribute =
                element.select(Steps.attribute(name.getNamespace(), name.getLocalName())).asNode();
            findings.add(
                TeiRule.LANGUAGE.finding(
                    document.place(attribute), "\"" + tag + "\" is not the tag of a language."));
          }
        }
      }
    }
  }

  private static boolean isLanguage(XdmNode element) {
    return element.getNodeName().getLocalName().equals("language");
  }

  static boolean isReal(String tag) {
    if (COMMON.contains(tag)) {
      return true;
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      return isRegistered(Datatype.language, locale.getLanguage())
          && isRegistered(Datatype.script, locale.getScript())
          && isRegistered(Datatype.region, locale.getCountry())
          && Arrays.stream(locale.getVariant().split("_", -1))
              .allMatch(variant -> isRegistered(Datatype.variant, variant));
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static boolean isRegistered(Datatype type, String subtag) {
    return subtag.isEmpty()
        || (type == Datatype.language && subtag.equals("und"))
        || ValidIdentifiers.isValid(type, REAL, subtag.toLowerCase(Locale.ROOT)) != null;
  }
}
