package chancery.edition;

import chancery.finding.Finding;
import chancery.render.Rendering;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What a step made.
 *
 * @param files the content of each file, by its path from the edition's folder, with slashes
 * @param value what other steps are made from; empty where there is no such thing
 * @param findings what was found on the way
 */
record Made(Map<String, byte[]> files, String value, List<Finding> findings) {
  Made {
    files = Map.copyOf(files);
    findings = List.copyOf(findings);
  }

  /** A file that a stylesheet made. */
  static Made file(String path, Rendering rendering) {
    return new Made(
        Map.of(path, rendering.text().getBytes(StandardCharsets.UTF_8)), "", rendering.findings());
  }

  /** No file, but something that a stylesheet made for other steps. */
  static Made value(Rendering rendering) {
    return new Made(Map.of(), rendering.text(), rendering.findings());
  }

  /** The same, its findings in the form in which they are kept. */
  Made kept(Roots roots) {
    return new Made(files, value, roots.kept(findings));
  }
}
