<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module spoken, as ISO 24624: an utterance in its block. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:iso="chancery:iso-24624"
    xmlns="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="iso-24624"
    exclude-result-prefixes="#all">

  <!-- Who speaks, and from when to when, is said of the block. -->
  <xsl:template match="u[not(parent::annotationBlock)]" as="element(annotationBlock)">
    <annotationBlock>
      <xsl:apply-templates select="@who"/>
      <xsl:attribute name="start" select="'#' || iso:start(.)"/>
      <xsl:attribute name="end" select="'#' || iso:end(.)"/>
      <xsl:copy>
        <xsl:apply-templates select="@* except (@who, @start, @end), node()"/>
      </xsl:copy>
    </annotationBlock>
  </xsl:template>

  <!-- What leads to the roles of those who speak leads to a taxonomy of Parla-CLARIN's. -->
  <xsl:template match="u/@ana" as="attribute(ana)?">
    <xsl:where-populated>
      <xsl:attribute name="ana" select="tokenize(.)[not(starts-with(., '#speaker-role.'))]"/>
    </xsl:where-populated>
  </xsl:template>

</xsl:stylesheet>
