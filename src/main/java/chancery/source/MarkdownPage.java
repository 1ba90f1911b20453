package chancery.source;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * A page that somebody wrote in Markdown, for readers and not to be encoded.
 *
 * @param title its first heading of the first level, which is not in the content; empty where there
 *     is none
 * @param content the rest, in HTML that is well-formed XML; HTML in the Markdown is shown as text
 */
public record MarkdownPage(String title, String content) {

  /** Reads a page. */
  public static MarkdownPage read(String markdown) {
    Node page =
        Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown);
    TitleFinder finder = new TitleFinder();
    page.accept(finder);
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();
    return new MarkdownPage(finder.title, renderer.render(page));
  }

  /** Takes the title out of the page. */
  private static final class TitleFinder extends AbstractVisitor {
    private String title = "";

    @Override
    public void visit(Heading heading) {
      if (heading.getLevel() == 1 && title.isEmpty()) {
        title = TextContentRenderer.builder().build().render(heading).strip();
        heading.unlink();
      }
    }
  }
}
