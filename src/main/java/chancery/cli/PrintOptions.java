package chancery.cli;

import chancery.edition.Print;
import chancery.edition.Print.Attachment;
import chancery.edition.Print.Notes;
import chancery.edition.Print.Paper;
import chancery.edition.Print.Title;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** How a PDF is printed, as a command line says it. */
final class PrintOptions {
  private static final Choices<Paper> PAPERS =
      new Choices<>(
          "paper", Stream.of(Paper.values()).map(p -> new Choices.Choice<>(p.word(), p)).toList());
  private static final Choices<Notes> NOTES =
      new Choices<>(
          "way to number notes",
          Stream.of(Notes.values()).map(n -> new Choices.Choice<>(n.word(), n)).toList());
  private static final Choices<Title> TITLES =
      new Choices<>(
          "place of a title",
          Stream.of(Title.values()).map(t -> new Choices.Choice<>(t.word(), t)).toList());

  private PrintOptions() {}

  static OptionSpec paper() {
    return OptionSpec.builder("--paper")
        .paramLabel("PAPER")
        .type(String.class)
        .description(
            "The paper of a PDF: " + PAPERS.words() + "; as edition.yaml says, or a5, if left out.")
        .build();
  }

  static OptionSpec notes() {
    return OptionSpec.builder("--notes")
        .paramLabel("BY")
        .type(String.class)
        .description(
            "Number the footnotes of a PDF by "
                + NOTES.words()
                + "; document, with the source's own marks, if left out.")
        .build();
  }

  static OptionSpec title() {
    return OptionSpec.builder("--title")
        .paramLabel("PLACE")
        .type(String.class)
        .description(
            "Where the title of a PDF stands, of "
                + TITLES.words()
                + ": a page of its own with the contents after it, or a block above the text;"
                + " by length, if left out, a long document has the page.")
        .build();
  }

  static OptionSpec noAttachment() {
    return OptionSpec.builder("--no-attachment")
        .description("Make a PDF without its TEI attached: PDF/A-2a in the place of PDF/A-3a.")
        .build();
  }

  /** What a command line says, and where it says nothing, what the edition does. */
  static Print of(ParseResult line, Print edition) throws CommandException {
    return new Print(
        PAPERS.named(line.matchedOptionValue("--paper", edition.paper().word())),
        NOTES.named(line.matchedOptionValue("--notes", edition.notes().word())),
        TITLES.named(line.matchedOptionValue("--title", edition.title().word())),
        line.hasMatchedOption("--no-attachment") ? Attachment.NONE : edition.attachment());
  }
}
