<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module transcr, as Word. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:docx="chancery:docx"
    xmlns:structure="chancery:structure"
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="docx"
    exclude-result-prefixes="#all">

  <xsl:template match="supplied | subst | am | damage | restore | surplus | secl | mod | retrace
      | redo | undo | metamark | handShift | space | addSpan | delSpan | damageSpan" as="element()*">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="supplied | surplus | secl" mode="docx:look" as="element(w:rStyle)">
    <w:rStyle w:val="Intervention"/>
  </xsl:template>

  <!-- What the printer put at the head or foot of a page. -->
  <xsl:template match="fw" as="element()*">
    <xsl:sequence select="$docx:end"/>
    <xsl:apply-templates/>
    <xsl:sequence select="$docx:end"/>
  </xsl:template>

  <xsl:template match="fw" mode="docx:paragraph" as="element(w:pPr)">
    <xsl:sequence select="docx:style('RunningHead')"/>
  </xsl:template>

  <xsl:template match="fw" mode="docx:look" as="element(w:rStyle)">
    <w:rStyle w:val="PageBeginning"/>
  </xsl:template>

</xsl:stylesheet>
