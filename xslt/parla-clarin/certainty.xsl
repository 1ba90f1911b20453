<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module certainty, as Parla-CLARIN: a doubt is a note. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="parla-clarin"
    exclude-result-prefixes="#all">

  <xsl:template match="certainty | precision | respons" as="element(note)">
    <note type="{local-name()}">
      <xsl:if test="@locus">
        <xsl:attribute name="subtype" select="string-join(tokenize(@locus), '+')"/>
      </xsl:if>
      <xsl:apply-templates select="@xml:id, @n, @target, @cert, @resp, @source"/>
      <xsl:if test="@match">
        <label><xsl:value-of select="@match"/></label>
      </xsl:if>
      <xsl:apply-templates/>
    </note>
  </xsl:template>

</xsl:stylesheet>
