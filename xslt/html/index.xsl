<?xml version="1.0" encoding="UTF-8"?>
<!-- The list of an edition's documents: by date, the undated last. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:my="chancery:html/index.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    default-collation="http://www.w3.org/2005/xpath-functions/collation/codepoint"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- A JSON array of records, in any order. -->
  <xsl:param name="records" as="xs:string" required="yes"/>

  <xsl:template name="xsl:initial-template" as="document-node()">
    <xsl:variable name="documents" as="map(xs:string, item()*)*" select="parse-json($records)?*"/>
    <xsl:variable name="title" as="xs:string" select="($edition-title, words:of('index'))[1]"/>
    <xsl:document>
      <xsl:call-template name="html:page">
        <xsl:with-param name="title" select="$title"/>
        <xsl:with-param name="skip" select="'-documents'"/>
        <xsl:with-param name="content" as="element()*">
          <header class="title-block">
            <h1>{$title}</h1>
            <p class="setting">{words:count('index-count', count($documents))}</p>
          </header>
          <div id="-documents" tabindex="-1">
            <xsl:for-each-group select="$documents" group-by="(my:year(.), words:of('index-undated'))[1]">
              <xsl:sort select="my:year(current-group()[1]) = ''"/>
              <xsl:sort select="(my:year(current-group()[1]) ! xs:integer(.), 99999)[1]"/>
              <section>
                <h2>{current-grouping-key()}</h2>
                <div>
                  <xsl:for-each select="current-group()">
                    <xsl:sort select="string(?date)"/>
                    <xsl:sort select="string(?title)"/>
                    <xsl:sort select="string(?id)"/>
                    <xsl:sequence select="my:entry(.)"/>
                  </xsl:for-each>
                </div>
              </section>
            </xsl:for-each-group>
          </div>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:document>
  </xsl:template>

  <!-- One document: what a reader chooses it by, and its files. -->
  <xsl:function name="my:entry" as="element()">
    <xsl:param name="document" as="map(xs:string, item()*)"/>
    <article class="entry">
      <h3>
        <xsl:variable name="title" as="xs:string" select="($document?title, words:of('untitled'))[1]"/>
        <xsl:choose>
          <xsl:when test="exists($document?html-file)">
            <a href="{$document?html-file}">{$title}</a>
          </xsl:when>
          <xsl:otherwise>{$title}</xsl:otherwise>
        </xsl:choose>
      </h3>
      <xsl:variable name="facts" as="xs:string*" select="
          $document?date-text, my:strings($document?event-place),
          $document?turns[. gt 0] ! words:count('turns', xs:integer(.))"/>
      <p class="setting">{string-join($facts, ' · ')}</p>
      <xsl:for-each select="my:strings($document?abstract)">
        <p>{.}</p>
      </xsl:for-each>
      <xsl:variable name="speakers" as="xs:string*" select="my:strings($document?speakers)"/>
      <xsl:if test="exists($speakers)">
        <p class="speakers">{words:of('index-speakers', string-join($speakers, '; '))}</p>
      </xsl:if>
      <xsl:variable name="files" as="element()*" select="
          my:file($document?tei-file, 'tei'), my:file($document?text-file, 'text'),
          my:file($document?csl-json-file, 'csl'), my:file($document?bibtex-file, 'bibtex'),
          my:file($document?ris-file, 'ris')"/>
      <xsl:if test="exists($files)">
        <ul class="files">
          <xsl:sequence select="$files"/>
        </ul>
      </xsl:if>
    </article>
  </xsl:function>

  <xsl:function name="my:file" as="element()?">
    <xsl:param name="file" as="xs:string?"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:if test="exists($file)">
      <li><a href="{$file}">{words:of('download-' || $kind)}</a></li>
    </xsl:if>
  </xsl:function>

  <xsl:function name="my:year" as="xs:string?">
    <xsl:param name="document" as="map(xs:string, item()*)"/>
    <xsl:sequence select="$document?date ! replace(., '^(-?\d+).*$', '$1')"/>
  </xsl:function>

  <xsl:function name="my:strings" as="xs:string*">
    <xsl:param name="array" as="array(xs:string)?"/>
    <xsl:sequence select="$array?*"/>
  </xsl:function>

</xsl:stylesheet>
