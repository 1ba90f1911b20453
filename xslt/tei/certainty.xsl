<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module certainty: doubts that stood in notes. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="tei"
    exclude-result-prefixes="#all">

  <xsl:template match="note[@type = ('certainty', 'precision', 'respons')]" as="element()">
    <xsl:element name="{@type}">
      <xsl:apply-templates select="@xml:id, @n, @target"/>
      <xsl:if test="label">
        <xsl:attribute name="match" select="label"/>
      </xsl:if>
      <xsl:if test="@subtype">
        <xsl:attribute name="locus" select="tokenize(@subtype, '\+')"/>
      </xsl:if>
      <xsl:apply-templates select="@cert, @resp, @source, node() except label"/>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
