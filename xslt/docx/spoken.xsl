<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module spoken, as Word. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:docx="chancery:docx"
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="docx"
    exclude-result-prefixes="#all">

  <xsl:template match="u | annotationBlock" as="element()*">
    <xsl:sequence select="$docx:end"/>
    <xsl:apply-templates/>
    <xsl:sequence select="$docx:end"/>
  </xsl:template>

  <xsl:template match="u" mode="docx:paragraph" as="element(w:pPr)">
    <xsl:sequence select="docx:style('Speech')"/>
  </xsl:template>

  <xsl:template match="pause | vocal | kinesic | incident | writing | shift" as="element()*">
    <xsl:apply-templates/>
  </xsl:template>

</xsl:stylesheet>
