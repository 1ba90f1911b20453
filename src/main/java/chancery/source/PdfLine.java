package chancery.source;

/**
 * A printed line. Measures are in points, from the top left of the page.
 *
 * @param page its number
 * @param column of a page set in columns, from 0
 * @param y of its baseline
 * @param size of most of its letters
 * @param firstWord how wide its first word is
 */
record PdfLine(
    Line line,
    int page,
    int column,
    double left,
    double right,
    double y,
    double size,
    double firstWord) {}
