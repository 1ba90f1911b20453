<?xml version="1.0" encoding="UTF-8"?>
<!-- The ways into an e-book: its contents, and the pages of the source (EPUB 3.3, 7: EPUB navigation document). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:words="chancery:words"
    xmlns:ebook="chancery:epub"
    xmlns:epub="http://www.idpf.org/2007/ops"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="xs words ebook"
    expand-text="yes">

  <!-- @param page  the page that holds the document -->
  <xsl:function name="ebook:navigation" as="element()" visibility="public">
    <xsl:param name="page" as="element()"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:variable name="breaks" as="element()*" select="$page//span[@role = 'doc-pagebreak'][@aria-label]"/>
    <xsl:variable name="content" as="element()+">
      <nav epub:type="toc" role="doc-toc" aria-labelledby="contents">
        <h1 id="contents">{words:of('print.contents')}</h1>
        <ol>
          <xsl:for-each select="$page//section[@id]">
            <li>
              <a href="text.xhtml#{@id}">{words:of(substring-after(@id, '-'))}</a>
              <xsl:where-populated>
                <ol>
                  <xsl:for-each select="self::section[@id = '-text']//(h2 | h3)[@id]">
                    <li>
                      <a href="text.xhtml#{@id}">{normalize-space(string-join(.//text()[not(ancestor::*[@data-by])]))}</a>
                    </li>
                  </xsl:for-each>
                </ol>
              </xsl:where-populated>
            </li>
          </xsl:for-each>
        </ol>
      </nav>
      <xsl:if test="exists($breaks)">
        <nav epub:type="page-list" role="doc-pagelist" aria-labelledby="pages">
          <h2 id="pages">{words:of('source.pages')}</h2>
          <ol>
            <xsl:for-each select="$breaks">
              <li><a href="text.xhtml#{@id}">{@aria-label}</a></li>
            </xsl:for-each>
          </ol>
        </nav>
      </xsl:if>
    </xsl:variable>
    <xsl:sequence select="ebook:frame($title, 'frontmatter', $content)"/>
  </xsl:function>

</xsl:stylesheet>
