<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module header, as ISO 24624. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="iso-24624"
    exclude-result-prefixes="#all">

  <!-- It says by which conventions speech was written down: here, by those of a source that was written. -->
  <xsl:variable name="iso:conventions" as="element(transcriptionDesc)" xmlns:iso="chancery:iso-24624">
    <transcriptionDesc ident="chancery" version="1">
      <desc>The text of a written source, word for word. Moments without an interval state an order and no time.</desc>
    </transcriptionDesc>
  </xsl:variable>

  <!-- It names the schema of the file that this one is made from. -->
  <xsl:template match="schemaRef" as="empty-sequence()"/>

  <xsl:template match="segmentation" as="element(segmentation)">
    <xsl:copy>
      <xsl:apply-templates select="@*, node()"/>
      <p n="iso-24624">In this form each sp is a u in an annotationBlock, its speaker a note before it, each of its paragraphs a seg.</p>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="citeStructure/@match" as="attribute(match)">
    <xsl:attribute name="match" select="replace(., '/sp($|[/\[])', '/u$1')"/>
  </xsl:template>

  <xsl:template match="encodingDesc" as="element(encodingDesc)">
    <xsl:copy>
      <xsl:apply-templates select="@*, node()"/>
      <xsl:sequence select="$iso:conventions" xmlns:iso="chancery:iso-24624"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="teiHeader[not(encodingDesc)]/fileDesc" as="element()+">
    <xsl:copy>
      <xsl:apply-templates select="@*, node()"/>
    </xsl:copy>
    <encodingDesc>
      <xsl:sequence select="$iso:conventions" xmlns:iso="chancery:iso-24624"/>
    </encodingDesc>
  </xsl:template>

</xsl:stylesheet>
