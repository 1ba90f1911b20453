package chancery.cli;

import chancery.edition.Converter;
import chancery.finding.Nearest;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option by which a user states the encoding of transcripts. */
final class Encodings {
  private Encodings() {}

  static OptionSpec option() {
    return OptionSpec.builder("--encoding")
        .paramLabel("NAME")
        .type(String.class)
        .description(
            "The encoding of the transcripts that are text, Markdown, HTML or captions: UTF-8,"
                + " windows-1252, GB18030, ... Found from each file, if left out.")
        .build();
  }

  /**
   * A converter that reads in the encoding that the command line states; {@code plain} where it
   * states none.
   *
   * @throws CommandException where there is no such encoding
   */
  static Converter converter(ParseResult line, Converter plain) throws CommandException {
    String name = line.matchedOptionValue("--encoding", "");
    if (!line.hasMatchedOption("--encoding")) {
      return plain;
    }
    try {
      Charset stated = Charset.forName(name);
      return plain.reading(stated);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      String near =
          Nearest.meant(name, List.copyOf(Charset.availableCharsets().keySet()))
              .map(other -> "Did you mean " + other + "?")
              .orElse("Some are UTF-8, UTF-16, windows-1252, KOI8-R, GB18030, Shift_JIS.");
      throw new CommandException("There is no encoding " + name + ".", near, e);
    }
  }
}
