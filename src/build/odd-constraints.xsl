<?xml version="1.0" encoding="UTF-8"?>
<!-- The rules that a grammar cannot state, from Schematron to TEI's constraintSpec. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:odd="urn:chancery:odd"
    xmlns="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="xs odd">

  <xsl:mode name="rule" on-no-match="shallow-copy"/>

  <xsl:template mode="constraint" match="sch:schema" as="element()+">
    <constraintSpec ident="namespaces" scheme="schematron" mode="add">
      <desc xml:lang="en">The prefixes that the rules use.</desc>
      <constraint><xsl:copy-of select="sch:ns" copy-namespaces="no"/></constraint>
    </constraintSpec>
    <xsl:apply-templates mode="constraint" select="sch:pattern"/>
  </xsl:template>

  <!-- What the whole schema names is named again in the pattern, under a name of its own: some
       processors take a pattern's names for the schema's. -->
  <xsl:template mode="constraint" match="sch:pattern" as="element()">
    <xsl:variable name="id" as="xs:string" select="sch:rule/sch:assert/@id"/>
    <xsl:variable name="used" as="xs:string"
        select="string-join((.//@*, //sch:diagnostic[@id = current()//@diagnostics]//@*), ' ')"/>
    <xsl:variable name="lets" as="element(sch:let)*" select="../sch:let[matches($used, odd:variable(@name))]"/>
    <constraintSpec ident="{$id}" scheme="schematron" mode="add">
      <desc xml:lang="en"><xsl:value-of select="normalize-space(sch:title || '. ' || sch:p[1])"/></desc>
      <constraint>
        <sch:pattern id="rule-{$id}">
          <xsl:for-each select="$lets">
            <sch:let name="{@name}-{$id}" value="{normalize-space(@value)}"/>
          </xsl:for-each>
          <xsl:apply-templates mode="rule" select="sch:rule">
            <xsl:with-param name="lets" select="$lets" tunnel="yes"/>
            <xsl:with-param name="id" select="$id" tunnel="yes"/>
          </xsl:apply-templates>
        </sch:pattern>
      </constraint>
    </constraintSpec>
  </xsl:template>

  <!-- A regular expression for a variable in an XPath, and what comes after it. -->
  <xsl:function name="odd:variable" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="'\$' || $name || '([^\w\-.]|$)'"/>
  </xsl:function>

  <!-- The message goes on with what to do: a processor of ODD has no place for diagnostics. -->
  <xsl:template mode="rule" match="sch:assert" as="element()">
    <sch:assert>
      <xsl:apply-templates mode="rule" select="@* except @diagnostics"/>
      <xsl:apply-templates mode="rule"/>
      <xsl:text> </xsl:text>
      <xsl:apply-templates mode="rule" select="//sch:diagnostic[@id = current()/@diagnostics]/node()"/>
    </sch:assert>
  </xsl:template>

  <!-- Line breaks and margins that only keep the source narrow. -->
  <xsl:template mode="rule" match="@test | @select | @value | @context" as="attribute()">
    <xsl:param name="lets" as="element(sch:let)*" tunnel="yes"/>
    <xsl:param name="id" as="xs:string" tunnel="yes"/>
    <xsl:attribute name="{name()}" select="
        fold-left($lets/@name, normalize-space(.), function($xpath, $name) {
          replace($xpath, odd:variable($name), '\$' || $name || '-' || $id || '$1')
        })"/>
  </xsl:template>

  <xsl:template mode="rule" match="sch:assert/text()[not(preceding-sibling::node())]" as="text()">
    <xsl:value-of select="replace(., '^\s+', '')"/>
  </xsl:template>

  <xsl:template mode="rule" match="sch:emph" as="text()"><xsl:value-of select="."/></xsl:template>
</xsl:stylesheet>
