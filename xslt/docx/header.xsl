<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module header, as Word: the record that the source opens with. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:docx="chancery:docx"
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="docx"
    exclude-result-prefixes="#all">

  <xsl:template match="xenoData" as="element()*">
    <xsl:variable name="record" as="element()" select="."/>
    <xsl:for-each select="tokenize(., '\n')">
      <xsl:sequence select="docx:unmarked(.)[normalize-space()] ! docx:piece($record, docx:words(.)), $docx:end"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="xenoData" mode="docx:paragraph" as="element(w:pPr)">
    <xsl:sequence select="docx:style('CatalogueRecord')"/>
  </xsl:template>

  <!-- A line of a record without Markdown's marks of strong words and addresses. -->
  <xsl:function name="docx:unmarked" as="xs:string">
    <xsl:param name="line" as="xs:string"/>
    <xsl:sequence select="$line => replace('\*\*(\S.*?)\*\*', '$1') => replace('&lt;(https?:[^&gt;\s]*)&gt;', '$1')"/>
  </xsl:function>

</xsl:stylesheet>
