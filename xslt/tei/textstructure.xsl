<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module textstructure, as turns; and what stays as it stands. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="tei"
    exclude-result-prefixes="#all">

  <!-- TEI to TEI. The instructions before the root name schemas, and are left behind. -->
  <xsl:mode name="tei" on-no-match="fail" visibility="public"/>

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

  <xsl:template match="note[@type = ('opener', 'closer', 'argument', 'epigraph', 'trailer', 'dateline', 'salute', 'signed')]
      | note[@type = ('opener', 'closer')]/seg[@type = ('dateline', 'salute', 'signed')]" as="element()">
    <xsl:element name="{@type}">
      <xsl:apply-templates select="@* except (@type, @subtype), node()"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="note[@type = 'argument']/label" as="element(head)">
    <head>
      <xsl:apply-templates select="@*, node()"/>
    </head>
  </xsl:template>

</xsl:stylesheet>
