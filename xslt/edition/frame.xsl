<?xml version="1.0" encoding="UTF-8"?>
<!-- What the pages of an edition have in common. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:edition="chancery:edition"
    xmlns:register="chancery:register"
    xmlns:my="chancery:edition/frame.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="chancery:edition"
    default-mode="edition"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- What the pages of registers and lists add to the style of every page. -->
  <xsl:variable name="edition:style" as="xs:string" visibility="public" select="unparsed-text('edition.css')"/>

  <!-- The sections, as the head of every page names them. -->
  <xsl:function name="edition:sections" as="map(xs:string, xs:string)*" visibility="public">
    <xsl:sequence select="
        $edition:sections[. != 'about'] ! map { 'file': . || '.html', 'title': words:of('section.' || .) },
        $edition:own ! map { 'file': @file || '.html', 'title': string(@title) },
        map { 'file': 'about.html', 'title': words:of('section.about') }"/>
  </xsl:function>

  <!-- Writes a page.
       @param file     what it is called
       @param section  the section that it belongs to
       @param title    its heading
       @param lead     what stands below the heading
       @param body     what stands below that -->
  <xsl:template name="edition:page" as="empty-sequence()" visibility="public">
    <xsl:param name="file" as="xs:string" required="yes"/>
    <xsl:param name="section" as="xs:string" required="yes"/>
    <xsl:param name="title" as="xs:string" select="words:of('section.' || $section)"/>
    <xsl:param name="lead" as="element()*" select="()"/>
    <xsl:param name="body" as="element()*" required="yes"/>
    <xsl:param name="summary" as="xs:string" select="''"/>
    <xsl:param name="links" as="element()*" select="()"/>
    <xsl:result-document href="{$file}" format="page">
      <html lang="{$words:language}">
        <xsl:call-template name="html:head">
          <xsl:with-param name="title" select="$title"/>
          <xsl:with-param name="summary" select="$summary"/>
          <xsl:with-param name="links" as="element()*">
            <xsl:if test="exists($base)">
              <link rel="canonical" href="{$base}{if ($file = 'index.html') then '' else $file}"/>
            </xsl:if>
            <xsl:sequence select="$links"/>
            <style>{$edition:style}</style>
          </xsl:with-param>
        </xsl:call-template>
        <body>
          <xsl:sequence select="html:skip-link('-main')"/>
          <xsl:call-template name="html:masthead">
            <xsl:with-param name="current" select="$section || '.html'"/>
            <xsl:with-param name="sections" select="edition:sections()"/>
          </xsl:call-template>
          <main>
            <header class="title-block">
              <h1>{$title}</h1>
              <xsl:sequence select="$lead"/>
            </header>
            <div id="-main" class="register" tabindex="-1">
              <xsl:sequence select="$body"/>
            </div>
            <xsl:call-template name="edition:foot"/>
          </main>
        </body>
      </html>
    </xsl:result-document>
  </xsl:template>

  <!-- Who publishes the edition, and what may be done with it. -->
  <xsl:template name="edition:foot" as="element()?" visibility="public">
    <xsl:where-populated>
      <footer class="foot">
        <xsl:if test="exists(($publisher, $licence))">
          <p>
            <xsl:text>{$publisher}</xsl:text>
            <xsl:if test="exists($publisher) and exists($licence)"> · </xsl:if>
            <xsl:choose>
              <xsl:when test="exists($licence-address)">
                <a rel="license" href="{$licence-address}">{$licence}</a>
              </xsl:when>
              <xsl:otherwise>{$licence}</xsl:otherwise>
            </xsl:choose>
          </p>
        </xsl:if>
      </footer>
    </xsl:where-populated>
  </xsl:template>

  <!-- The way to a document: its title, in its language. -->
  <xsl:function name="edition:link" as="element()" visibility="public">
    <xsl:param name="document" as="element(document)"/>
    <a href="{$document/@page}">
      <xsl:if test="$document/@language != ('', $words:language)">
        <xsl:attribute name="lang" select="$document/@language"/>
        <xsl:attribute name="hreflang" select="$document/@language"/>
      </xsl:if>
      <xsl:text>{$document/title}</xsl:text>
    </a>
  </xsl:function>

  <!-- A document in a list: its date, its title.
       @param more  what else is to be said of it there -->
  <xsl:function name="edition:line" as="element()" visibility="public">
    <xsl:param name="document" as="element(document)"/>
    <xsl:param name="more" as="xs:string*"/>
    <li>
      <xsl:if test="$document/date">
        <span class="date">{$document/date}</span>
        <xsl:text> </xsl:text>
      </xsl:if>
      <xsl:sequence select="edition:link($document)"/>
      <xsl:if test="exists($more)">
        <xsl:text> </xsl:text>
        <span class="more">{string-join($more, ' · ')}</span>
      </xsl:if>
    </li>
  </xsl:function>

</xsl:stylesheet>
