<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module header, as Parla-CLARIN. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:corpus="chancery:parla-clarin/corpus"
    xmlns="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="parla-clarin"
    exclude-result-prefixes="#all">

  <!-- It names the schema of the file that this one is made from. -->
  <xsl:template match="schemaRef" as="empty-sequence()"/>

  <xsl:template match="segmentation" as="element(segmentation)">
    <xsl:copy>
      <xsl:apply-templates select="@*, node()"/>
      <p n="parla-clarin">In this form each sp is a u, its speaker a note before it, each of its paragraphs a seg.</p>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="citeStructure/@match" as="attribute(match)">
    <xsl:attribute name="match" select="replace(., '/sp($|[/\[])', '/u$1')"/>
  </xsl:template>

  <!-- The taxonomy of roles stands with the others. -->
  <xsl:template match="teiHeader[not(encodingDesc)]/fileDesc" as="element()+">
    <xsl:copy>
      <xsl:apply-templates select="@*, node()"/>
    </xsl:copy>
    <xsl:where-populated>
      <encodingDesc>
        <xsl:where-populated>
          <classDecl>
            <xsl:sequence select="corpus:roles(root())"/>
          </classDecl>
        </xsl:where-populated>
      </encodingDesc>
    </xsl:where-populated>
  </xsl:template>

  <xsl:template match="encodingDesc[not(classDecl)]" as="element(encodingDesc)">
    <xsl:copy>
      <xsl:apply-templates select="@*, node()"/>
      <xsl:where-populated>
        <classDecl>
          <xsl:sequence select="corpus:roles(root())"/>
        </classDecl>
      </xsl:where-populated>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="encodingDesc/classDecl[1]" as="element(classDecl)">
    <xsl:copy>
      <xsl:apply-templates select="@*, node()"/>
      <xsl:sequence select="corpus:roles(root())"/>
    </xsl:copy>
  </xsl:template>

</xsl:stylesheet>
