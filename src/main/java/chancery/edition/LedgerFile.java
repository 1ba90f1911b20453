package chancery.edition;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.finding.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A {@link Ledger} as a file: its format's name, the checksums of what follows, and the results. A
 * file that is not whole, or of another format, holds nothing.
 */
final class LedgerFile {
  private static final byte[] FORMAT = "chancery ledger 3\n".getBytes(StandardCharsets.US_ASCII);

  private LedgerFile() {}

  /** The results by the names of their steps. */
  static Map<String, Result> read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      int start = FORMAT.length + Long.BYTES;
      if (bytes.length < start
          || !Arrays.equals(bytes, 0, FORMAT.length, FORMAT, 0, FORMAT.length)) {
        return Map.of();
      }
      long stated = ByteBuffer.wrap(bytes).getLong(FORMAT.length);
      byte[] body = Arrays.copyOfRange(bytes, start, bytes.length);
      return Fingerprint.checksums(body) == stated ? results(body) : Map.of();
    } catch (IOException e) {
      return Map.of();
    }
  }

  static void write(Path file, Map<String, Result> results) throws IOException {
    byte[] body = body(results);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(FORMAT);
    bytes.write(ByteBuffer.allocate(Long.BYTES).putLong(Fingerprint.checksums(body)).array());
    bytes.write(body);
    WholeFile.write(file, bytes.toByteArray());
  }

  private static Map<String, Result> results(byte[] body) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(body));
    Map<String, Result> results = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      results.put(text(in), result(in));
    }
    return results;
  }

  private static byte[] body(Map<String, Result> results) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(body);
    out.writeInt(results.size());
    for (Map.Entry<String, Result> result : new TreeMap<>(results).entrySet()) {
      text(result.getKey(), out);
      result(result.getValue(), out);
    }
    return body.toByteArray();
  }

  private static Result result(DataInputStream in) throws IOException {
    Digest inputs = new Digest(text(in));
    Map<String, Fingerprint> files = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      files.put(text(in), new Fingerprint(new Digest(text(in)), in.readInt(), in.readLong()));
    }
    String value = text(in);
    Digest sum = new Digest(text(in));
    List<Finding> findings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      findings.add(finding(in));
    }
    return new Result(inputs, files, value, sum, findings);
  }

  private static void result(Result result, DataOutputStream out) throws IOException {
    text(result.inputs().hex(), out);
    out.writeInt(result.files().size());
    for (Map.Entry<String, Fingerprint> file : new TreeMap<>(result.files()).entrySet()) {
      text(file.getKey(), out);
      text(file.getValue().digest().hex(), out);
      out.writeInt(file.getValue().length());
      out.writeLong(file.getValue().checksums());
    }
    text(result.value(), out);
    text(result.sum().hex(), out);
    out.writeInt(result.findings().size());
    for (Finding finding : result.findings()) {
      finding(finding, out);
    }
  }

  private static Finding finding(DataInputStream in) throws IOException {
    String rule = text(in);
    Severity severity = Severity.valueOf(text(in));
    Place place = new Place(text(in), in.readInt(), in.readInt());
    return new Finding(rule, severity, place, text(in), text(in));
  }

  private static void finding(Finding finding, DataOutputStream out) throws IOException {
    text(finding.rule(), out);
    text(finding.severity().name(), out);
    text(finding.place().path(), out);
    out.writeInt(finding.place().line());
    out.writeInt(finding.place().column());
    text(finding.message(), out);
    text(finding.help(), out);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
