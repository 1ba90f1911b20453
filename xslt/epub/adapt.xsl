<?xml version="1.0" encoding="UTF-8"?>
<!-- A web page's content, as a reading system wants it: notes that pop up, page beginnings by their names, and no
     way out of the book that leads nowhere. Words are left as they are. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:ebook="chancery:epub"
    xmlns:epub="http://www.idpf.org/2007/ops"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="http://www.w3.org/1999/xhtml"
    default-mode="ebook:adapt"
    exclude-result-prefixes="xs ebook">

  <xsl:mode name="ebook:adapt" on-no-match="shallow-copy" visibility="public"/>

  <!-- What an id is that a link of the page leads to. -->
  <xsl:key name="ebook:id" match="*[@id]" use="@id"/>

  <xsl:template match="@lang" as="attribute()+">
    <xsl:sequence select="."/>
    <xsl:attribute name="xml:lang" select="."/>
  </xsl:template>

  <!-- They are for the arrangement of a web page. -->
  <xsl:template match="@style | @tabindex" as="empty-sequence()"/>

  <!-- Links from a place to itself and to images that are not in the book, and what the address bar of a browser does. -->
  <xsl:template match="a[@class = ('place', 'follow', 'facs')] | p[@class = 'hint']" as="empty-sequence()"/>

  <!-- The number of a turn, which the style shows, is no link here. -->
  <xsl:template match="a[@class = 'permalink']" as="element()">
    <span>
      <xsl:apply-templates select="@class, @data-number"/>
    </span>
  </xsl:template>

  <xsl:template match="sup/a[@role = 'doc-noteref']" as="element()">
    <a epub:type="noteref">
      <xsl:apply-templates select="@*, node()"/>
    </a>
  </xsl:template>

  <xsl:template match="section[@id = '-notes']" as="element()">
    <section epub:type="footnotes">
      <xsl:apply-templates select="@* except @role, node()"/>
    </section>
  </xsl:template>

  <xsl:template match="div[@class = 'footnote']" as="element()">
    <aside epub:type="footnote" role="doc-footnote">
      <xsl:apply-templates select="@*, node()"/>
    </aside>
  </xsl:template>

  <!-- Where a page of the source begins. One without a number is shown, and is in no list of pages. -->
  <xsl:template match="a[tokenize(@class) = 'folio'] | span[tokenize(@class) = 'folio']" as="element()">
    <span>
      <xsl:apply-templates select="@class, @data-by"/>
      <xsl:if test="not(tokenize(../@class) = 'inferred')">
        <xsl:attribute name="epub:type" select="'pagebreak'"/>
        <xsl:attribute name="role" select="'doc-pagebreak'"/>
        <xsl:attribute name="id" select="'folio' || ../@id"/>
        <xsl:attribute name="aria-label" select="."/>
      </xsl:if>
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <!-- A picture; where it is not there, what it is called stands in its place. -->
  <xsl:template match="section//img" as="element()">
    <xsl:variable name="picture" as="xs:string?"
        select="$ebook:pictures[substring-before(., '&#9;') = current()/@src][1]"/>
    <xsl:choose>
      <xsl:when test="exists($picture)">
        <img src="{ebook:picture-path($picture)}" alt="{@alt}"/>
      </xsl:when>
      <xsl:otherwise>
        <span class="picture" data-by="edition">
          <xsl:value-of select="@alt, '[' || @src || ']'"/>
        </span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A link to a place that is not in the book, nor on the web. -->
  <xsl:template match="a[not(matches(@href, '^(https?|mailto):', 'i')
      or starts-with(@href, '#') and key('ebook:id', substring(@href, 2)))]" as="element()" priority="-0.1">
    <span>
      <xsl:apply-templates select="@* except (@href, @role, @aria-label), node()"/>
    </span>
  </xsl:template>

  <!-- Headings of the text have an address that the contents lead to. -->
  <xsl:template match="section[@id = '-text']//(h2 | h3)[not(@id)]" as="element()">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="id">
        <xsl:text>heading-</xsl:text>
        <xsl:number level="any" count="h2 | h3"/>
      </xsl:attribute>
      <xsl:apply-templates/>
    </xsl:copy>
  </xsl:template>

  <!-- In a book there is nothing to unfold. -->
  <xsl:template match="details" as="element()">
    <div class="details">
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="summary" as="element()">
    <h3>
      <xsl:apply-templates/>
    </h3>
  </xsl:template>

</xsl:stylesheet>
