<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module figures, as plain text: a row a line, a tab between cells. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:text="chancery:text"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="text"
    exclude-result-prefixes="#all">

  <xsl:template match="table | figure" as="xs:anyAtomicType*">
    <xsl:sequence select="$text:paragraph"/>
    <xsl:apply-templates/>
    <xsl:sequence select="$text:paragraph"/>
  </xsl:template>

  <xsl:template match="row" as="xs:anyAtomicType*">
    <xsl:sequence select="$text:line"/>
    <xsl:apply-templates/>
    <xsl:sequence select="$text:line"/>
  </xsl:template>

  <xsl:template match="cell" as="xs:anyAtomicType*">
    <xsl:sequence select="$text:tab"/>
    <xsl:apply-templates/>
    <xsl:sequence select="$text:tab"/>
  </xsl:template>

  <xsl:template match="formula | figDesc" as="xs:anyAtomicType*">
    <xsl:apply-templates/>
  </xsl:template>

</xsl:stylesheet>
