<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module msdescription, as Parla-CLARIN, which has no manuscripts. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:report="chancery:report"
    xmlns="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="parla-clarin"
    exclude-result-prefixes="#all">

  <xsl:template match="msIdentifier" as="node()*">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="msIdentifier/(repository | institution)" as="element(orgName)">
    <orgName type="{local-name()}">
      <xsl:apply-templates select="@* except @type, node()"/>
    </orgName>
  </xsl:template>

  <xsl:template match="msIdentifier/collection" as="element(name)">
    <name type="collection">
      <xsl:if test="@type">
        <xsl:attribute name="subtype" select="@type"/>
      </xsl:if>
      <xsl:apply-templates select="@* except (@type, @subtype), node()"/>
    </name>
  </xsl:template>

  <xsl:template match="msIdentifier/altIdentifier" as="element(idno)">
    <idno type="alternative">
      <xsl:value-of select="normalize-space()"/>
    </idno>
  </xsl:template>

  <!-- The words of a description, without its parts. -->
  <xsl:template match="msDesc" as="element(bibl)">
    <xsl:call-template name="report:unhandled">
      <xsl:with-param name="output" select="'Parla-CLARIN'"/>
    </xsl:call-template>
    <bibl>
      <xsl:apply-templates select="@xml:id, @xml:lang"/>
      <xsl:value-of select="normalize-space()"/>
    </bibl>
  </xsl:template>

</xsl:stylesheet>
