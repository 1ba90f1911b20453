<?xml version="1.0" encoding="UTF-8"?>
<!-- The document's citation, in the format asked for. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="citation"
    exclude-result-prefixes="#all">

  <!-- line, csl-json, bibtex, biblatex, ris, mods, dublin-core, schema-org, coins, or record: everything
       that was read from the header, as JSON, for programs. -->
  <xsl:param name="format" as="xs:string" select="'line'"/>

  <xsl:mode name="citation" on-no-match="fail" visibility="public"/>

  <xsl:template match="document-node()" as="xs:string">
    <xsl:apply-templates select="TEI"/>
  </xsl:template>

  <xsl:template match="TEI" as="xs:string">
    <xsl:variable name="record" as="map(xs:string, item()*)" select="cite:record(.)"/>
    <xsl:choose>
      <xsl:when test="$format = 'line'">
        <xsl:sequence select="cite:line($record) || '&#10;'"/>
      </xsl:when>
      <xsl:when test="$format = 'csl-json'">
        <xsl:sequence select="cite:csl-json($record)"/>
      </xsl:when>
      <xsl:when test="$format = 'bibtex'">
        <xsl:sequence select="cite:bibtex($record)"/>
      </xsl:when>
      <xsl:when test="$format = 'biblatex'">
        <xsl:sequence select="cite:biblatex($record)"/>
      </xsl:when>
      <xsl:when test="$format = 'ris'">
        <xsl:sequence select="cite:ris($record)"/>
      </xsl:when>
      <xsl:when test="$format = 'mods'">
        <xsl:sequence select="cite:mods($record)"/>
      </xsl:when>
      <xsl:when test="$format = 'dublin-core'">
        <xsl:sequence select="cite:dublin-core($record)"/>
      </xsl:when>
      <xsl:when test="$format = 'schema-org'">
        <xsl:sequence select="cite:schema-org($record)"/>
      </xsl:when>
      <xsl:when test="$format = 'coins'">
        <xsl:sequence select="cite:coins($record)"/>
      </xsl:when>
      <xsl:when test="$format = 'record'">
        <xsl:sequence select="cite:record-json($record, .)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:message terminate="yes" select="
            'There is no citation format ' || $format || '; there are line, csl-json, bibtex, biblatex, ris, mods, '
            || 'dublin-core, schema-org, coins, record.'"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
