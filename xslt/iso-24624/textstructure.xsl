<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module textstructure, as ISO 24624; and what stays as it stands. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:iso="chancery:iso-24624"
    xmlns="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="iso-24624"
    exclude-result-prefixes="#all">

  <!-- TEI to TEI. The instructions before the root name schemas, and are left behind. -->
  <xsl:mode name="iso-24624" on-no-match="fail" visibility="public"/>

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

  <!-- Turns become utterances, and these stand in blocks on a timeline. -->
  <xsl:template match="TEI/text" as="element(text)">
    <xsl:variable name="utterances" as="document-node()">
      <xsl:document>
        <xsl:apply-templates select="." mode="parla-clarin"/>
      </xsl:document>
    </xsl:variable>
    <xsl:for-each select="$utterances/text">
      <xsl:copy>
        <xsl:apply-templates select="@*"/>
        <xsl:sequence select="iso:timeline(.)"/>
        <xsl:apply-templates/>
      </xsl:copy>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
