<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module textstructure, as Word. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:docx="chancery:docx"
    xmlns:fidelity="chancery:fidelity"
    xmlns:structure="chancery:structure"
    xmlns:report="chancery:report"
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="docx"
    exclude-result-prefixes="#all">

  <xsl:template match="comment() | processing-instruction()" as="empty-sequence()"/>

  <xsl:template match="text" as="element()*">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template as="element()*" match="front | body | back | group | floatingText | titlePage | docTitle
      | argument | closer | opener | postscript | epigraph | div | div1 | div2 | div3 | div4 | div5 | div6 | div7">
    <xsl:sequence select="$docx:end"/>
    <xsl:apply-templates/>
    <xsl:sequence select="$docx:end"/>
  </xsl:template>

  <xsl:template as="element()*" match="titlePart | docAuthor | docDate | docImprint | docEdition | imprimatur
      | byline | dateline | salute | signed | trailer">
    <xsl:variable name="end" as="element()?" select="$docx:end[current()/structure:stands-apart(.)]"/>
    <xsl:sequence select="$end"/>
    <xsl:apply-templates/>
    <xsl:sequence select="$end"/>
  </xsl:template>

  <xsl:template match="text | div[@type = 'particulars'] | div[@type = 'attachment']" mode="docx:paragraph" as="element(w:pPr)?"/>

  <!-- An element that no rule knows: its words are kept, and the fact is reported. -->
  <xsl:template match="*" as="element()*" priority="-10">
    <xsl:call-template name="report:unhandled">
      <xsl:with-param name="output" select="'Word'"/>
    </xsl:call-template>
    <xsl:apply-templates/>
  </xsl:template>

</xsl:stylesheet>
