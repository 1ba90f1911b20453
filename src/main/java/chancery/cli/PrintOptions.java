package chancery.cli;

import chancery.edition.Print;
import chancery.edition.Print.Attachment;
import chancery.edition.Print.Paper;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** How a PDF is printed, as a command line says it. */
final class PrintOptions {
  private static final Choices<Paper> PAPERS =
      new Choices<>(
          "paper",
          List.of(
              new Choices.Choice<>("a5", Paper.A5),
              new Choices.Choice<>("a4", Paper.A4),
              new Choices.Choice<>("letter", Paper.LETTER)));

  private PrintOptions() {}

  static OptionSpec paper() {
    return OptionSpec.builder("--paper")
        .paramLabel("PAPER")
        .type(String.class)
        .description("The paper of a PDF: " + PAPERS.words() + "; a5, if left out.")
        .build();
  }

  static OptionSpec noAttachment() {
    return OptionSpec.builder("--no-attachment")
        .description("Make a PDF without its TEI attached: PDF/A-2a in the place of PDF/A-3a.")
        .build();
  }

  static Print of(ParseResult line) throws CommandException {
    return new Print(
        PAPERS.named(line.matchedOptionValue("--paper", "a5")),
        line.hasMatchedOption("--no-attachment") ? Attachment.NONE : Attachment.TEI);
  }
}
