package chancery.spark;

import chancery.edition.EditsFile;
import chancery.edition.SourceFile;
import java.io.IOException;
import java.io.Serializable;

/**
 * The folder of the transcripts. What is made of them is named by their paths from it.
 *
 * @param name the folder as the user named it, with its slash; empty for the folder one is in
 * @param address its full address, with its slash
 */
record SourceFolder(String name, String address, HadoopFiles files) implements Serializable {
  private static final String PATTERN = "*?[{";

  /**
   * The folder that all of an input is in.
   *
   * @param input a folder, a file, or a pattern of such in the words of Hadoop
   */
  static SourceFolder of(String input, HadoopFiles files) throws IOException {
    String fixed = input.substring(0, startOfPattern(input));
    boolean isFolder = fixed.length() == input.length() && !files.isFile(input);
    String name =
        isFolder && !input.endsWith("/") ? input + "/" : fixed.substring(0, fixed.lastIndexOf('/') + 1);
    String address = files.address(name.isEmpty() ? "." : name);
    return new SourceFolder(name, address.endsWith("/") ? address : address + "/", files);
  }

  private static int startOfPattern(String input) {
    return (int) input.chars().takeWhile(c -> PATTERN.indexOf(c) < 0).count();
  }

  /** A transcript of the folder, and the decisions beside it, as {@code convert} names them. */
  SourceFile transcript(String fileAddress, byte[] content) {
    String fromFolder = fileAddress.substring(address.length());
    return new SourceFile(
        name + fromFolder,
        stem(fileAddress),
        () -> content,
        () -> files.read(address + EditsFile.beside(fromFolder)));
  }

  /** What the files made of a transcript are called. */
  String stem(String fileAddress) {
    String fromFolder = fileAddress.substring(address.length());
    return fromFolder.substring(0, fromFolder.lastIndexOf('.'));
  }

  /** A file of the folder; empty where there is none. */
  byte[] read(String file) throws IOException {
    return files.read(address + file);
  }
}
