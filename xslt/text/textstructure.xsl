<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module textstructure, as plain text. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:text="chancery:text"
    xmlns:fidelity="chancery:fidelity"
    xmlns:structure="chancery:structure"
    xmlns:report="chancery:report"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="text"
    exclude-result-prefixes="#all">

  <!-- Whether to write a text for reading and not for comparing: running heads, printed page numbers
       and hyphens at the ends of lines are left out, and footnotes show their marks. -->
  <xsl:param name="reading" as="xs:boolean" select="false()"/>

  <!-- TEI to strings and breaks. -->
  <xsl:mode name="text" on-no-match="fail" use-accumulators="#all" visibility="public"/>

  <xsl:template match="document-node()" as="xs:string">
    <xsl:apply-templates select="TEI | teiCorpus"/>
  </xsl:template>

  <xsl:template match="TEI | teiCorpus" as="xs:string">
    <xsl:variable name="pieces" as="xs:anyAtomicType*">
      <xsl:apply-templates select=".//text[not(ancestor::text)]"/>
    </xsl:variable>
    <xsl:sequence select="text:layout($pieces)"/>
  </xsl:template>

  <xsl:template match="text" as="xs:anyAtomicType*">
    <xsl:apply-templates/>
    <xsl:apply-templates select=".//note[fidelity:footnote(.)][ancestor::text[1] is current()]" mode="text:footnote"/>
  </xsl:template>

  <xsl:template match="text()" as="xs:string">
    <xsl:sequence select="string()"/>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()" as="empty-sequence()"/>

  <xsl:template match="*[fidelity:contributed(.)]" as="empty-sequence()" priority="10"/>

  <xsl:template as="xs:anyAtomicType*" match="front | body | back | group | floatingText | titlePage | docTitle
      | argument | closer | opener | postscript | epigraph | div | div1 | div2 | div3 | div4 | div5 | div6 | div7">
    <xsl:sequence select="$text:paragraph"/>
    <xsl:apply-templates/>
    <xsl:sequence select="$text:paragraph"/>
  </xsl:template>

  <xsl:template as="xs:anyAtomicType*" match="titlePart | docAuthor | docDate | docImprint | docEdition | imprimatur
      | byline | dateline | salute | signed | trailer">
    <xsl:variable name="break" as="xs:integer?" select="if (structure:stands-apart(.)) then $text:line else ()"/>
    <xsl:sequence select="$break"/>
    <xsl:apply-templates/>
    <xsl:sequence select="$break"/>
  </xsl:template>

  <!-- An element that no rule knows: its words are kept, and the fact is reported. -->
  <xsl:template match="*" as="xs:anyAtomicType*" priority="-10">
    <xsl:call-template name="report:unhandled">
      <xsl:with-param name="output" select="'plain text'"/>
    </xsl:call-template>
    <xsl:apply-templates/>
  </xsl:template>

</xsl:stylesheet>
