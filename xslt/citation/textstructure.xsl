<?xml version="1.0" encoding="UTF-8"?>
<!-- The document's citation, in the format asked for. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="citation"
    exclude-result-prefixes="#all">

  <!-- line, csl-json, bibtex, or record: everything that was read from the header, as JSON, for
       programs and for index.xsl. -->
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
      <xsl:when test="$format = 'record'">
        <xsl:sequence select="cite:record-json($record, .)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:message terminate="yes"
            select="'There is no citation format ' || $format || '; there are line, csl-json, bibtex, record.'"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
