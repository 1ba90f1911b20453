<?xml version="1.0" encoding="UTF-8"?>
<!-- Where the originals are kept: archive, collection, shelfmark. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:edition="chancery:edition"
    xmlns:my="chancery:edition/archives.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="chancery:edition"
    default-mode="edition"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:template name="edition:archives" as="empty-sequence()" visibility="public">
    <xsl:variable name="items" as="element(archive)*" select="$edition:documents/archive"/>
    <xsl:variable name="names" as="xs:string*" select="distinct-values($items ! my:repository(.))"/>
    <xsl:call-template name="edition:register">
      <xsl:with-param name="register" select="'archives'"/>
      <xsl:with-param name="names" select="$names"/>
      <xsl:with-param name="entry" select="
          function ($i as xs:integer) as element() { my:entry($names[$i], $items[my:repository(.) = $names[$i]]) }"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="my:repository" as="xs:string">
    <xsl:param name="archive" as="element(archive)"/>
    <xsl:sequence select="string(($archive/@repository, $archive/@collection, $archive/@shelfmark)[1])"/>
  </xsl:function>

  <xsl:function name="my:entry" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="items" as="element(archive)+"/>
    <article class="entry" id="{replace(lower-case($name), '[^\p{L}\p{M}\p{N}]+', '-')}">
      <h2>{$name}</h2>
      <xsl:for-each-group select="$items" group-by="string(@collection)">
        <xsl:sort select="current-grouping-key()"/>
        <xsl:if test="current-grouping-key() != ''">
          <h3>{current-grouping-key()}</h3>
        </xsl:if>
        <ul class="lines">
          <xsl:for-each select="current-group()">
            <xsl:sort select="string(@shelfmark)" collation="http://www.w3.org/2013/collation/UCA?numeric=yes"/>
            <xsl:sort select="string(@pages)" collation="http://www.w3.org/2013/collation/UCA?numeric=yes"/>
            <xsl:sequence select="edition:line(.., string-join((@shelfmark, @pages), ', ')[. != ''])"/>
          </xsl:for-each>
        </ul>
      </xsl:for-each-group>
    </article>
  </xsl:function>

</xsl:stylesheet>
