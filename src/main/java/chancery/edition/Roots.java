package chancery.edition;

import chancery.finding.Finding;
import chancery.finding.Place;
import java.util.List;

/**
 * The folders that the files of an edition are in, as the user names them now. What is kept of
 * findings names files from these folders, so that it holds wherever the command is run.
 */
record Roots(String sources, String edition) {
  private static final String SOURCE = "source:";
  private static final String EDITION = "edition:";
  private static final String ELSEWHERE = "file:";

  static Roots of(SourceFile transcript, EditionFolder edition) {
    return new Roots(transcript.folder(), edition.shown(""));
  }

  List<Finding> kept(List<Finding> findings) {
    return findings.stream().map(finding -> moved(finding, kept(finding.place().path()))).toList();
  }

  List<Finding> shown(List<Finding> findings) {
    return findings.stream().map(finding -> moved(finding, shown(finding.place().path()))).toList();
  }

  private String kept(String path) {
    boolean inSources = path.startsWith(sources);
    boolean inEdition = path.startsWith(edition);
    if (inSources && !(inEdition && edition.length() > sources.length())) {
      return SOURCE + path.substring(sources.length());
    }
    return inEdition ? EDITION + path.substring(edition.length()) : ELSEWHERE + path;
  }

  private String shown(String kept) {
    String path = kept.substring(kept.indexOf(':') + 1);
    return kept.startsWith(SOURCE)
        ? sources + path
        : kept.startsWith(EDITION) ? edition + path : path;
  }

  private static Finding moved(Finding finding, String path) {
    return finding.at(new Place(path, finding.place().line(), finding.place().column()));
  }
}
