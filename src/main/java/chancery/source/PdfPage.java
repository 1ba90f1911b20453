package chancery.source;

import java.util.List;

/**
 * A page of a PDF file.
 *
 * @param number of the sheet, from 1; what is printed on it may be another
 * @param lines in reading order
 */
record PdfPage(int number, List<PdfLine> lines) {
  PdfPage {
    lines = List.copyOf(lines);
  }
}
