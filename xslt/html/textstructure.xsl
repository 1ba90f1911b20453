<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module textstructure, as HTML. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:cite="chancery:citation"
    xmlns:fidelity="chancery:fidelity"
    xmlns:report="chancery:report"
    xmlns:structure="chancery:structure"
    xmlns:my="chancery:html/textstructure.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="html"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- TEI to HTML: a document to a page, and every element of its text to flow content. -->
  <xsl:mode name="html" on-no-match="fail" use-accumulators="#all" visibility="public"/>

  <xsl:template match="document-node()" as="document-node()">
    <xsl:document>
      <xsl:apply-templates select="TEI"/>
    </xsl:document>
  </xsl:template>

  <xsl:template match="TEI" as="element()">
    <xsl:variable name="record" as="map(xs:string, item()*)" select="cite:record(.)"/>
    <html lang="{$words:language}">
      <xsl:call-template name="html:head">
        <xsl:with-param name="title" select="($record?title, words:of('untitled'))[1]"/>
        <xsl:with-param name="summary" select="string-join($record?abstract, ' ')"/>
        <xsl:with-param name="links" as="element()*">
          <xsl:call-template name="html:metadata">
            <xsl:with-param name="record" select="$record"/>
          </xsl:call-template>
          <xsl:call-template name="html:follow"/>
        </xsl:with-param>
      </xsl:call-template>
      <body>
        <xsl:sequence select="html:skip-link('-text')"/>
        <xsl:call-template name="html:masthead"/>
        <main>
          <xsl:call-template name="my:article">
            <xsl:with-param name="record" select="$record"/>
          </xsl:call-template>
          <xsl:call-template name="html:neighbours"/>
          <xsl:call-template name="html:controls"/>
        </main>
      </body>
    </html>
  </xsl:template>

  <!-- The document, between what leads to its parts and what is said of it. -->
  <xsl:template name="my:article" as="element()">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:param name="record" as="map(xs:string, item()*)" required="yes"/>
    <xsl:variable name="before" as="element()*">
      <xsl:apply-templates select="teiHeader/profileDesc" mode="html:summary"/>
      <xsl:apply-templates select="teiHeader/profileDesc" mode="html:present"/>
    </xsl:variable>
    <xsl:variable name="after" as="element()*">
      <xsl:call-template name="html:notes"/>
      <xsl:call-template name="html:doubts"/>
      <xsl:call-template name="html:cite">
        <xsl:with-param name="record" select="$record"/>
      </xsl:call-template>
      <xsl:call-template name="html:downloads"/>
      <xsl:call-template name="html:source">
        <xsl:with-param name="record" select="$record"/>
      </xsl:call-template>
    </xsl:variable>
    <article>
      <xsl:call-template name="html:title-block">
        <xsl:with-param name="record" select="$record"/>
      </xsl:call-template>
      <nav class="contents" aria-label="{words:of('contents')}">
        <ul>
          <xsl:for-each select="$before/@id, text ! '-text', $after/@id">
            <li><a href="#{.}">{words:of(substring-after(., '-'))}</a></li>
          </xsl:for-each>
        </ul>
      </nav>
      <xsl:call-template name="html:view"/>
      <xsl:sequence select="$before"/>
      <xsl:apply-templates select="text"/>
      <xsl:sequence select="$after"/>
    </article>
  </xsl:template>

  <xsl:template match="TEI/text" as="element()">
    <section id="-text" aria-label="{words:of('text')}" tabindex="-1">
      <xsl:sequence select="html:language(.)"/>
      <xsl:apply-templates/>
    </section>
  </xsl:template>

  <!-- The document's words, and the white space between them. -->
  <xsl:template match="text()" as="text()">
    <xsl:sequence select="."/>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()" as="empty-sequence()"/>

  <xsl:template as="element()" match="front | body | back | group | group/text | floatingText | titlePage
      | docTitle | argument | epigraph | postscript | opener | closer">
    <div>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="div | div1 | div2 | div3 | div4 | div5 | div6 | div7" as="element()">
    <div>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template as="element()" match="titlePart | docAuthor | docDate | docImprint | docEdition | imprimatur
      | byline | dateline | salute | signed | trailer">
    <xsl:element name="{html:element(.)}">
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
      <xsl:sequence select="html:doubt(.)"/>
    </xsl:element>
  </xsl:template>

  <!-- An element that no rule knows: it is shown between its tags, and reported. -->
  <xsl:template match="*" as="element()" priority="-10">
    <xsl:call-template name="report:unhandled">
      <xsl:with-param name="output" select="'HTML'"/>
    </xsl:call-template>
    <xsl:element name="{html:element(.)}">
      <xsl:attribute name="class" select="'unhandled'"/>
      <xsl:attribute name="data-element" select="name()"/>
      <xsl:sequence select="@xml:id ! my:id(.)"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <!-- What an element of the text keeps in HTML: its name as class, its type, id and language, and whether
       the edition wrote it. -->
  <xsl:function name="html:attributes" as="attribute()+" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="html:attributes($element, ())"/>
  </xsl:function>

  <!-- @param classes  classes besides the element's name -->
  <xsl:function name="html:attributes" as="attribute()+" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="classes" as="xs:string*"/>
    <xsl:attribute name="class" select="string-join((local-name($element), $classes), ' ')"/>
    <xsl:variable name="type" as="attribute()*" select="$element/(@type | @subtype | @force | @rend)"/>
    <xsl:if test="exists($type)">
      <xsl:attribute name="data-type" select="string-join($type, ' ')"/>
    </xsl:if>
    <xsl:sequence select="$element/@xml:id ! my:id(.), html:language($element)"/>
    <xsl:if test="fidelity:contributed($element)">
      <xsl:attribute name="data-by" select="'edition'"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="my:id" as="attribute(id)">
    <xsl:param name="id" as="attribute(xml:id)"/>
    <xsl:attribute name="id" select="$id"/>
  </xsl:function>

  <!-- The language of an element that states one, and the direction of its script; where the language is not
       determined, that of its first letter. -->
  <xsl:function name="html:language" as="attribute()*" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:if test="$element/@xml:lang">
      <xsl:attribute name="lang" select="$element/@xml:lang"/>
      <xsl:attribute name="dir" select="
          if ($element/@xml:lang = 'und') then 'auto'
          else if (tokenize($element/@xml:lang, '-')[1] = ('ar', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'))
          then 'rtl' else 'ltr'"/>
    </xsl:if>
  </xsl:function>

  <!-- The HTML element for something that is a block in one place and a phrase in another. -->
  <xsl:function name="html:element" as="xs:string" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if (structure:holds-blocks($element)) then 'div'
        else if (structure:stands-apart($element) and not($element/(parent::list | parent::table)))
        then 'p'
        else 'span'"/>
  </xsl:function>

</xsl:stylesheet>
