<?xml version="1.0" encoding="UTF-8"?>
<!--
  A Schematron schema with the libraries it extends, as one file that editors of every age read:
  the diagnostics of each pattern move to the end of the schema, where all of them look.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron">
  <xsl:output indent="yes" encoding="UTF-8" suppress-indentation="sch:assert sch:report sch:p sch:diagnostic"/>
  <xsl:mode on-no-match="shallow-copy"/>
  <xsl:strip-space elements="sch:schema sch:library sch:pattern sch:rule sch:diagnostics"/>

  <xsl:template match="sch:schema" as="element(sch:schema)">
    <xsl:variable name="libraries" as="element(sch:library)*"
        select="sch:extends/doc(resolve-uri(@href, base-uri()))/sch:library"/>
    <xsl:if test="exists($libraries/sch:pattern[count(sch:rule) ne 1])">
      <xsl:message terminate="yes">A pattern has one rule: slim-schematron.xsl relies on it.</xsl:message>
    </xsl:if>
    <xsl:copy>
      <xsl:apply-templates select="@*, node() except sch:extends"/>
      <xsl:apply-templates select="$libraries/sch:let, $libraries/sch:pattern"/>
      <sch:diagnostics>
        <xsl:apply-templates select="$libraries/sch:pattern/sch:diagnostics/sch:diagnostic"/>
      </sch:diagnostics>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="sch:pattern/sch:diagnostics" as="empty-sequence()"/>

  <!-- Line breaks that only keep the source narrow. -->
  <xsl:template match="(sch:assert | sch:diagnostic)/text()[normalize-space()]" as="text()">
    <xsl:value-of select="replace(., '\s+', ' ')"/>
  </xsl:template>
</xsl:stylesheet>
