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

  <xsl:variable name="my:items" as="element(archive)*" select="$edition:documents/archive"/>
  <xsl:variable name="my:names" as="xs:string*" select="distinct-values($my:items ! my:repository(.))"/>

  <xsl:key name="my:kept" match="archive" use="my:repository(.)"/>

  <xsl:template name="edition:archives" as="empty-sequence()" visibility="public">
    <xsl:call-template name="edition:register">
      <xsl:with-param name="register" select="'archives'"/>
      <xsl:with-param name="names" select="$my:names"/>
      <xsl:with-param name="ids" select="$my:names ! my:id(.)"/>
      <xsl:with-param name="entry" select="function ($i as xs:integer) as element() { my:entry($my:names[$i]) }"/>
    </xsl:call-template>
    <xsl:for-each-group select="$my:items" group-by="my:repository(.), string(@collection)" composite="yes">
      <xsl:call-template name="edition:entry-page">
        <xsl:with-param name="register" select="'archives'"/>
        <xsl:with-param name="page" select="my:page(.)"/>
        <xsl:with-param name="name" select="string-join(current-grouping-key()[. != ''], ', ')"/>
        <xsl:with-param name="items" select="my:shelved(current-group())"/>
        <xsl:with-param name="more" select="my:mark#1"/>
      </xsl:call-template>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:function name="my:repository" as="xs:string">
    <xsl:param name="archive" as="element(archive)"/>
    <xsl:sequence select="string(($archive/@repository, $archive/@collection, $archive/@shelfmark)[1])"/>
  </xsl:function>

  <xsl:function name="my:id" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="replace(lower-case($name), '[^\p{L}\p{M}\p{N}]+', '-')"/>
  </xsl:function>

  <!-- The own page of a collection. -->
  <xsl:function name="my:page" as="xs:string">
    <xsl:param name="item" as="element(archive)"/>
    <xsl:sequence select="edition:entry-page('archives', my:id(string-join((my:repository($item), $item/@collection), ' ')))"/>
  </xsl:function>

  <xsl:function name="my:mark" as="xs:string?">
    <xsl:param name="item" as="element()"/>
    <xsl:sequence select="string-join(($item/@shelfmark, $item/@pages), ', ')[. != '']"/>
  </xsl:function>

  <!-- Items as they stand on the shelf. -->
  <xsl:function name="my:shelved" as="element(archive)*">
    <xsl:param name="items" as="element(archive)*"/>
    <xsl:perform-sort select="$items">
      <xsl:sort select="string(@shelfmark)" collation="http://www.w3.org/2013/collation/UCA?numeric=yes"/>
      <xsl:sort select="string(@pages)" collation="http://www.w3.org/2013/collation/UCA?numeric=yes"/>
    </xsl:perform-sort>
  </xsl:function>

  <xsl:function name="my:entry" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <article class="entry" id="{my:id($name)}">
      <h2>{$name}</h2>
      <xsl:for-each-group select="key('my:kept', $name, $edition:documents[1]/root())" group-by="string(@collection)">
        <xsl:sort select="current-grouping-key()"/>
        <xsl:if test="current-grouping-key() != ''">
          <h3>{current-grouping-key()}</h3>
        </xsl:if>
        <xsl:sequence select="edition:lines(my:shelved(current-group()), my:page(.), my:mark#1)"/>
      </xsl:for-each-group>
    </article>
  </xsl:function>

</xsl:stylesheet>
