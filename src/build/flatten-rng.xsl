<?xml version="1.0" encoding="UTF-8"?>
<!-- A RELAX NG grammar with all that it includes, as one file. Inclusions override nothing here. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:rng="http://relaxng.org/ns/structure/1.0">
  <xsl:output indent="yes" encoding="UTF-8"/>
  <xsl:mode on-no-match="shallow-copy"/>
  <xsl:strip-space elements="*"/>

  <!-- What the included grammars set for themselves must agree, to be set once for all. -->
  <xsl:template match="/rng:grammar" as="element(rng:grammar)">
    <xsl:variable name="included" as="element(rng:grammar)*"
        select="rng:include/doc(resolve-uri(@href, base-uri()))/rng:grammar"/>
    <xsl:if test="exists($included[@ns != current()/@ns])">
      <xsl:message terminate="yes">The included grammars are not in one namespace.</xsl:message>
    </xsl:if>
    <xsl:copy>
      <xsl:attribute name="datatypeLibrary" select="distinct-values($included/@datatypeLibrary)"/>
      <xsl:apply-templates select="@*, node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="rng:include" as="node()*">
    <xsl:if test="rng:*">
      <xsl:message terminate="yes">An include with overrides cannot be flattened.</xsl:message>
    </xsl:if>
    <xsl:apply-templates select="doc(resolve-uri(@href, base-uri()))/rng:grammar/node()"/>
  </xsl:template>
</xsl:stylesheet>
