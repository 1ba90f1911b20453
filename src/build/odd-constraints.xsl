<?xml version="1.0" encoding="UTF-8"?>
<!-- The rules that a grammar cannot state, from Schematron to TEI's constraintSpec. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="xs">

  <xsl:mode name="rule" on-no-match="shallow-copy"/>

  <xsl:template mode="constraint" match="sch:schema" as="element()+">
    <constraintSpec ident="namespaces" scheme="schematron" mode="add">
      <desc xml:lang="en">The prefixes that the rules use.</desc>
      <constraint><xsl:copy-of select="sch:ns" copy-namespaces="no"/></constraint>
    </constraintSpec>
    <xsl:apply-templates mode="constraint" select="sch:pattern"/>
  </xsl:template>

  <!-- What the whole schema names is named again in the rule: a pattern's own would be global. -->
  <xsl:template mode="constraint" match="sch:pattern" as="element()">
    <xsl:variable name="id" as="xs:string" select="sch:rule/sch:assert/@id"/>
    <xsl:variable name="used" as="xs:string" select="string-join(.//@*, ' ')"/>
    <constraintSpec ident="{$id}" scheme="schematron" mode="add">
      <desc xml:lang="en"><xsl:value-of select="normalize-space(sch:title || '. ' || sch:p[1])"/></desc>
      <constraint>
        <sch:pattern id="rule-{$id}">
          <sch:rule>
            <xsl:apply-templates mode="rule" select="sch:rule/@*"/>
            <xsl:copy-of select="../sch:let[matches($used, '\$' || @name || '(\W|$)')]" copy-namespaces="no"/>
            <xsl:apply-templates mode="rule" select="sch:rule/*"/>
          </sch:rule>
        </sch:pattern>
      </constraint>
    </constraintSpec>
  </xsl:template>

  <!-- The message goes on with what to do: a processor of ODD has no place for diagnostics. -->
  <xsl:template mode="rule" match="sch:assert" as="element()">
    <sch:assert>
      <xsl:copy-of select="@* except @diagnostics"/>
      <xsl:apply-templates mode="rule"/>
      <xsl:text> </xsl:text>
      <xsl:apply-templates mode="rule" select="//sch:diagnostic[@id = current()/@diagnostics]/node()"/>
    </sch:assert>
  </xsl:template>

  <!-- Line breaks and margins that only keep the source narrow. -->
  <xsl:template mode="rule" match="@test | @select | @value | @context" as="attribute()">
    <xsl:attribute name="{name()}" select="normalize-space(.)"/>
  </xsl:template>

  <xsl:template mode="rule" match="sch:assert/text()[not(preceding-sibling::node())]" as="text()">
    <xsl:value-of select="replace(., '^\s+', '')"/>
  </xsl:template>

  <xsl:template mode="rule" match="sch:emph" as="text()"><xsl:value-of select="."/></xsl:template>
</xsl:stylesheet>
