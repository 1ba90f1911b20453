<?xml version="1.0" encoding="UTF-8"?>
<!-- What every page of an edition has: head, style, the way back to the edition's list of documents. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:my="chancery:html/page.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="html"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- The name of the edition that the page belongs to; without one, the page stands alone. -->
  <xsl:param name="edition-title" as="xs:string?" select="()"/>
  <!-- The edition's list of documents, as an address relative to the page. -->
  <xsl:param name="index-file" as="xs:string?" select="()"/>

  <!-- The sections of the edition, which every page leads to: a JSON array of maps with file and title. -->
  <xsl:param name="sections" as="xs:string" select="'[]'"/>

  <!-- The edition's own style, as an address relative to the page. -->
  <xsl:param name="own-style" as="xs:string?" select="()"/>

  <!-- The folder of fonts, style and script that the edition's pages share (html/assets), as an address relative
       to the page and with a slash at its end. A page without them is whole, and set in the reader's fonts. -->
  <xsl:param name="assets" as="xs:string?" select="()"/>

  <!-- Chancery's own style. It is static, so that it is read once and not for each document. -->
  <xsl:variable name="my:style" as="xs:string" static="yes" select="unparsed-text('chancery.css')"/>

  <!-- The style of every page. It is part of the page, so that a page saved or sent is whole. -->
  <xsl:variable name="html:style" as="xs:string" visibility="public" select="$my:style"/>

  <!-- The head of a page. What comes after it is written where it is made, and not given to a template, so that a
       page of thousands of lines is not held in the memory again and again.
       @param title    its title, as a bookmark shows it
       @param summary  what a search engine may show
       @param links    link elements, and what else is of this page alone -->
  <xsl:template name="html:head" as="element()" visibility="public">
    <xsl:param name="title" as="xs:string" required="yes"/>
    <xsl:param name="summary" as="xs:string" select="''"/>
    <xsl:param name="links" as="element()*" select="()"/>
    <head>
      <meta charset="UTF-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <title>{string-join(distinct-values(($title, $edition-title)), ' · ')}</title>
      <xsl:if test="$summary != ''">
        <meta name="description" content="{$summary}"/>
      </xsl:if>
      <xsl:sequence select="$links"/>
      <style>{$html:style}</style>
      <xsl:if test="exists($assets)">
        <link rel="stylesheet" href="{$assets}page.css"/>
        <script src="{$assets}page.js" defer="defer"/>
      </xsl:if>
      <xsl:if test="exists($own-style)">
        <link rel="stylesheet" href="{$own-style}"/>
      </xsl:if>
    </head>
  </xsl:template>

  <!-- The link with which a page's body begins.
       @param to  the id that it leads to -->
  <xsl:function name="html:skip-link" as="element()" visibility="public">
    <xsl:param name="to" as="xs:string"/>
    <a class="skip" href="#{$to}">{words:of('skip')}</a>
  </xsl:function>

  <!-- A file that is named from the edition's folder, as an address relative to the page. -->
  <xsl:function name="html:from-root" as="xs:string" visibility="public">
    <xsl:param name="file" as="xs:string"/>
    <xsl:sequence select="replace(string($index-file), '[^/]+$', '') || $file"/>
  </xsl:function>

  <!-- The edition's name above the page, and the ways into the edition.
       @param sections  what they are called, and where they are from the edition's folder
       @param current   the file of the section that the page is in -->
  <xsl:template name="html:masthead" as="element()?" visibility="public">
    <xsl:param name="sections" as="map(xs:string, xs:string)*" select="parse-json($sections)?*"/>
    <xsl:param name="current" as="xs:string?" select="()"/>
    <xsl:if test="exists($edition-title) or exists($index-file)">
      <header class="masthead">
        <xsl:choose>
          <xsl:when test="$current = $index-file"/>
          <xsl:when test="exists($index-file)">
            <a href="{$index-file}">{($edition-title, words:of('index-back'))[1]}</a>
          </xsl:when>
          <xsl:otherwise>{$edition-title}</xsl:otherwise>
        </xsl:choose>
        <xsl:if test="exists($sections)">
          <nav aria-label="{words:of('sections')}">
            <ul>
              <xsl:for-each select="$sections">
                <li>
                  <a href="{html:from-root(?file)}">
                    <xsl:if test="?file = $current">
                      <xsl:attribute name="aria-current" select="'page'"/>
                    </xsl:if>
                    <xsl:text>{?title}</xsl:text>
                  </a>
                </li>
              </xsl:for-each>
            </ul>
          </nav>
        </xsl:if>
      </header>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
