package chancery.register;

import chancery.finding.Finding;
import chancery.source.SourceText;
import chancery.transcript.Transcript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The registers of an edition, and what they say of transcripts. The index of their names is made
 * once; what a transcript costs does not grow with it.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Registers {
  private static final Registers NONE = new Registers(List.of());

  private final List<Register> registers;
  private final NameIndex names;

  private Registers(List<Register> registers) {
    this.registers = List.copyOf(registers);
    this.names = new NameIndex(registers.stream().flatMap(r -> r.entries().stream()).toList());
  }

  /** No registers: nothing is found. */
  public static Registers none() {
    return NONE;
  }

  /** The registers of persons and of places, or one of them. */
  public static Registers of(List<Register> registers) {
    return registers.isEmpty() ? NONE : new Registers(registers);
  }

  public boolean isEmpty() {
    return registers.isEmpty();
  }

  /** The registers as TEI documents, by the names of their files. */
  public Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    registers.forEach(register -> files.put(register.kind().tei(), register.tei()));
    return files;
  }

  /**
   * The same transcript with the persons and places named whom the registers list; its words are
   * the same. A name that is that of several entries stays as it is.
   *
   * @param toRegisters the way from the transcript's TEI to the folder of the registers: empty, or
   *     {@code ../} a folder
   */
  public Transcript named(Transcript transcript, String toRegisters) {
    return isEmpty() ? transcript : new Naming(names, toRegisters).named(transcript);
  }

  /** The names in a source that are those of several entries, each once, where it comes first. */
  public List<Finding> ambiguities(SourceText source) {
    return isEmpty() ? List.of() : new Ambiguities(names).in(source);
  }
}
