package chancery.encode;

import static chancery.encode.Content.element;

import chancery.encode.Content.Element;
import chancery.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The {@code encodingDesc} of a transcript (TEI Guidelines, chapter HD): what was really done to
 * this text, not what might have been.
 *
 * @param survey what the text holds
 * @param names whether names of registers were found
 */
record EncodingEncoder(Transcript transcript, Survey survey, boolean names) {
  private static final String VERSION = "0.1.0";

  private static final String NAMES =
      "The persons and places of the registers were tagged automatically where one of their names"
          + " stands in the text and is nobody else's in the registers; cert qualifies that the entry"
          + " to which ref points is meant. Names that several entries share are not tagged. ";

  Element encodingDesc(Optional<Element> projectDesc, Optional<TextType> type) {
    List<Content> children = new ArrayList<>();
    projectDesc.ifPresent(children::add);
    children.add(element("schemaRef").with("type", "relaxng").with("url", "schema/chancery.rng"));
    children.add(editorialDecl());
    if (survey.speeches() > 0) {
      children.add(
          element(
              "refsDecl",
              element("citeStructure")
                  .with("unit", "turn")
                  .with("match", "/TEI/text/body//sp")
                  .with("use", "@xml:id")));
    }
    type.ifPresent(t -> children.add(classDecl(t)));
    children.add(
        element(
            "appInfo",
            element("application", element("label", "Chancery"))
                .with("ident", "chancery")
                .with("version", VERSION)
                .with("xml:id", "app-chancery")));
    return element("encodingDesc", children);
  }

  private static Element classDecl(TextType type) {
    return element(
        "classDecl",
        element(
                "taxonomy",
                element("desc", "Kinds of transcript"),
                element("category", element("catDesc", type.description()))
                    .with("xml:id", type.id()))
            .with("xml:id", "text-type"));
  }

  private Element editorialDecl() {
    return element(
        "editorialDecl",
        said("correction", "No word of the source has been corrected.")
            .with("status", "low")
            .with("method", "silent"),
        said("normalization", normalization()),
        said(
                "punctuation",
                "All punctuation of the source is transcribed as character data, brackets and the"
                    + " punctuation of speakers' labels included.")
            .with("marks", "all"),
        said("quotation", "Quotation marks are kept as characters.").with("marks", "all"),
        survey.hyphens()
            ? said(
                    "hyphenation",
                    "A hyphen that stands because the line ends is in pc with force=\"weak\", the line's"
                        + " end in lb with break=\"no\".")
                .with("eol", "some")
            : said("hyphenation", "No word was found divided at the end of a line.")
                .with("eol", "none"),
        said("segmentation", segmentation()),
        said(
            "stdVals",
            "Dates and times are given in W3C form in when, from and to; the seconds of a time are"
                + " not stated by the source."),
        said(
            "interpretation",
            (names ? NAMES : "")
                + "cert marks what is inferred and not stated by the source; resp says by whom; the reasons"
                + " are given in certainty elements in standOff. On persName it qualifies that the"
                + " short form is this person's, on pb its place, on repository where the"
                + " repository's name ends and the shelfmark begins, on gap its cause."
                + (transcript.rulings().isEmpty()
                    ? ""
                    : " What an editor decided has the editor's resp, and cert only where the editor says"
                        + " that a doubt remains; respons elements in standOff give the reasons.")));
  }

  private String normalization() {
    String spaces = "White space is normalized.";
    if (!transcript.sourceFormat().equals("Markdown")) {
      return spaces
          + (transcript.records().isEmpty()
              ? ""
              : " The labels of the catalogue record were read and are in the record alone.");
    }
    return "White space is normalized; the marks of the source's Markdown were read and are not"
        + " transcribed"
        + (transcript.records().isEmpty()
            ? "."
            : ", nor are the labels of the catalogue record, which stand in the record itself.");
  }

  private String segmentation() {
    StringBuilder said =
        new StringBuilder(
            survey.speeches() > 0
                ? "Each turn is an sp, each of its paragraphs a p."
                : "Each paragraph is a p.");
    if (survey.inferredPages()) {
      said.append(
          " Where a blank line falls inside a sentence, the two parts are one p, and a pb without n"
              + " and with cert stands where the blank line stood: a page beginning is inferred there.");
    }
    if (survey.turnedPages()) {
      said.append(
          " Where a page begins inside a sentence, the parts on both pages are one p: that they are"
              + " one is inferred, from the small letter or the unfinished line.");
    }
    return said.toString();
  }

  private static Element said(String name, String words) {
    return element(name, element("p", words));
  }
}
