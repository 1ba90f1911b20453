<?xml version="1.0" encoding="UTF-8"?>
<!-- A page on which an original and its translation stand side by side; on a narrow one, part by part below each
     other. The two are in two documents, or in one. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:cite="chancery:citation"
    xmlns:fidelity="chancery:fidelity"
    xmlns:my="chancery:html/parallel/page.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="html:parallel"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- The document that this one is a translation of; without one, this document holds both. -->
  <xsl:param name="original" as="document-node()?" select="()"/>
  <!-- Its page and its TEI, as addresses relative to this document's page. -->
  <xsl:param name="original-file" as="xs:string?" select="()"/>
  <xsl:param name="original-tei-file" as="xs:string?" select="()"/>

  <!-- A translation to a page of both. -->
  <xsl:mode name="html:parallel" on-no-match="fail" use-accumulators="#all" visibility="public"/>

  <xsl:template match="document-node()" as="document-node()">
    <xsl:document>
      <xsl:apply-templates select="TEI"/>
    </xsl:document>
  </xsl:template>

  <xsl:template match="TEI" as="element()">
    <xsl:variable name="texts" as="element()+" select="
        if (exists($original)) then ($original/TEI/text, text)
        else (html:versions(.), text)[position() le 2]"/>
    <xsl:variable name="sides" as="map(xs:string, item()*)+" select="
        map { 'kind': 'original', 'text': $texts[1], 'parts': html:parts($texts[1]),
          'file': ($original-file, $html-file)[1], 'mark': if (exists($original)) then '-original.' else '' },
        map { 'kind': 'translation', 'text': $texts[last()], 'parts': html:parts($texts[last()]),
          'file': $html-file, 'mark': '' }"/>
    <xsl:variable name="stated" as="map(xs:integer, xs:integer)" select="
        html:correspondences($sides[1]?parts, $sides[2]?parts,
          $original-tei-file, if (exists($original)) then $tei-file else ())"/>
    <xsl:variable name="pairs" as="map(xs:integer, xs:integer)" select="
        if (map:size($stated) gt 0) then $stated else html:by-order($sides[1]?parts, $sides[2]?parts)"/>
    <xsl:variable name="title" as="xs:string" select="(cite:record(.)?title, words:of('untitled'))[1]"/>
    <html lang="{$words:language}">
      <xsl:call-template name="html:head">
        <xsl:with-param name="title" select="$title || ': ' || words:of('parallel')"/>
        <xsl:with-param name="links" as="element()*">
          <xsl:if test="exists($canonical-address)">
            <link rel="canonical" href="{$canonical-address}"/>
          </xsl:if>
          <style>{unparsed-text('parallel.css')}</style>
        </xsl:with-param>
      </xsl:call-template>
      <body>
        <xsl:sequence select="html:skip-link('-text')"/>
        <xsl:call-template name="html:masthead"/>
        <main>
          <article class="parallel">
            <header class="title-block">
              <p class="kind">{words:of('parallel')}</p>
              <h1>
                <xsl:sequence select="html:language(.)"/>
                <xsl:text>{$title}</xsl:text>
              </h1>
              <xsl:if test="map:size($stated) = 0">
                <p class="hint">{words:of(if (map:size($pairs) gt 0) then 'parallel-by-order' else 'parallel-apart')}</p>
              </xsl:if>
            </header>
            <section id="-text" aria-label="{words:of('text')}" tabindex="-1">
              <div class="pair names">
                <xsl:sequence select="$sides ! my:name(.)"/>
              </div>
              <xsl:sequence select="my:rows($sides, html:rows($pairs))"/>
            </section>
            <xsl:sequence select="my:notes($sides)"/>
          </article>
        </main>
      </body>
    </html>
  </xsl:template>

  <!-- What a column is, in which language, and the way to its document. -->
  <xsl:function name="my:name" as="element()">
    <xsl:param name="side" as="map(xs:string, item()*)"/>
    <xsl:variable name="language" as="xs:string?" select="my:language($side)/@xml:lang"/>
    <p class="column">
      <xsl:element name="{if ($side?file) then 'a' else 'span'}">
        <xsl:if test="$side?file">
          <xsl:attribute name="href" select="$side?file"/>
        </xsl:if>
        <xsl:text>{words:of($side?kind)}</xsl:text>
      </xsl:element>
      <xsl:if test="$language"> · {words:language-name($language)}</xsl:if>
    </p>
  </xsl:function>

  <xsl:function name="my:language" as="element()">
    <xsl:param name="side" as="map(xs:string, item()*)"/>
    <xsl:sequence select="($side?text/ancestor-or-self::*[@xml:lang][1], $side?text)[1]"/>
  </xsl:function>

  <xsl:function name="my:rows" as="element()*">
    <xsl:param name="sides" as="map(xs:string, item()*)+"/>
    <xsl:param name="rows" as="array(xs:integer)+"/>
    <xsl:for-each select="1 to count($rows)">
      <xsl:variable name="row" as="xs:integer" select="."/>
      <div class="pair">
        <xsl:for-each select="1 to 2">
          <xsl:variable name="side" as="map(xs:string, item()*)" select="$sides[current()]"/>
          <xsl:variable name="from" as="xs:integer" select="$rows[$row](current())"/>
          <xsl:variable name="parts" as="element()*" select="
              subsequence($side?parts, $from, ($rows[$row + 1] ! .(current()), count($side?parts) + 1)[1] - $from)"/>
          <xsl:if test="exists($parts)">
            <div class="column {$side?kind}">
              <xsl:sequence select="html:language(my:language($side))"/>
              <xsl:sequence select="my:placed($side, $parts)"/>
            </div>
          </xsl:if>
        </xsl:for-each>
      </div>
    </xsl:for-each>
  </xsl:function>

  <!-- The footnotes of both. -->
  <xsl:function name="my:notes" as="element()*">
    <xsl:param name="sides" as="map(xs:string, item()*)+"/>
    <xsl:for-each select="$sides">
      <xsl:if test="position() = 1 or exists($original)">
        <xsl:variable name="notes" as="element()?">
          <xsl:for-each select="?text/ancestor::TEI">
            <xsl:call-template name="html:notes"/>
          </xsl:for-each>
        </xsl:variable>
        <xsl:apply-templates select="$notes" mode="html:beside">
          <xsl:with-param name="side" select="." tunnel="yes"/>
        </xsl:apply-templates>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- Parts as they stand in the document's own page, fit to stand in this one. -->
  <xsl:function name="my:placed" as="node()*">
    <xsl:param name="side" as="map(xs:string, item()*)"/>
    <xsl:param name="parts" as="element()*"/>
    <xsl:variable name="shown" as="node()*">
      <xsl:apply-templates select="$parts" mode="html"/>
    </xsl:variable>
    <xsl:apply-templates select="$shown" mode="html:beside">
      <xsl:with-param name="side" select="$side" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:function>

  <!-- An id is that of the document's own page; on the side of an original it has a mark before it. -->
  <xsl:mode name="html:beside" on-no-match="shallow-copy" visibility="public"/>

  <xsl:template match="@id | @aria-labelledby" mode="html:beside" as="attribute()">
    <xsl:param name="side" as="map(xs:string, item()*)" tunnel="yes"/>
    <xsl:attribute name="{name()}" select="$side?mark || ."/>
  </xsl:template>

  <!-- Calls and notes lead to each other here; whatever else is linked to stands in the document's own page. -->
  <xsl:template match="@href[starts-with(., '#')]" mode="html:beside" as="attribute()">
    <xsl:param name="side" as="map(xs:string, item()*)" tunnel="yes"/>
    <xsl:attribute name="href" select="
        if (../@role = ('doc-noteref', 'doc-backlink') or empty($side?file)) then '#' || $side?mark || substring(., 2)
        else $side?file || ."/>
  </xsl:template>

  <!-- Here a note stands beside no call. -->
  <xsl:template match="@style" mode="html:beside" as="empty-sequence()"/>

</xsl:stylesheet>
