<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module textstructure, as Parla-CLARIN; and what stays as it stands. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="parla-clarin"
    exclude-result-prefixes="#all">

  <!-- TEI to TEI. The instructions before the root name schemas, and are left behind. -->
  <xsl:mode name="parla-clarin" on-no-match="fail" visibility="public"/>

  <xsl:template match="document-node()" as="node()+">
    <xsl:text>&#10;</xsl:text>
    <xsl:for-each select="comment() | *">
      <xsl:apply-templates select="."/>
      <xsl:text>&#10;</xsl:text>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="*" as="element()">
    <xsl:copy>
      <xsl:apply-templates select="@*, node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="@* | text() | comment() | processing-instruction()" as="node()">
    <xsl:copy/>
  </xsl:template>

  <!-- Parla-CLARIN knows no openers and closers. -->
  <xsl:template match="opener | closer | argument | epigraph | trailer | dateline | salute | signed" as="element(note)">
    <note type="{local-name()}">
      <xsl:apply-templates select="@* except (@type, @subtype), node()"/>
    </note>
  </xsl:template>

  <xsl:template match="(opener | closer)/(dateline | salute | signed)" priority="1" as="element(seg)">
    <seg type="{local-name()}">
      <xsl:apply-templates select="@* except @place, node()"/>
    </seg>
  </xsl:template>

  <xsl:template match="argument/head" as="element(label)">
    <label>
      <xsl:apply-templates select="@*, node()"/>
    </label>
  </xsl:template>

</xsl:stylesheet>
