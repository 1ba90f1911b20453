<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module linking, as Word. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:docx="chancery:docx"
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="docx"
    exclude-result-prefixes="#all">

  <xsl:template match="ab" as="element()*">
    <xsl:sequence select="$docx:end"/>
    <xsl:apply-templates/>
    <xsl:sequence select="$docx:end"/>
  </xsl:template>

  <xsl:template match="anchor[@synch]" as="element()*">
    <xsl:sequence select="docx:time(., @synch)"/>
  </xsl:template>

  <!-- The time that the first of several moments has, where it has one: a time code is no word of the text. -->
  <xsl:function name="docx:time" as="element(docx:piece)?">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="synch" as="attribute(synch)"/>
    <xsl:variable name="when" as="element(when)?"
        select="$element/root()//timeline/when[@xml:id = substring(tokenize($synch)[1], 2)]"/>
    <xsl:for-each select="$when/@absolute">
      <docx:piece>
        <xsl:apply-templates select="$element" mode="docx:paragraph"/>
        <w:r>
          <w:rPr><w:rStyle w:val="TimeCode"/></w:rPr>
          <xsl:sequence select="docx:words('[' || . || '] ')"/>
        </w:r>
      </docx:piece>
    </xsl:for-each>
  </xsl:function>

  <!-- Whether a label holds its time as printed. -->
  <xsl:function name="docx:holds-time" as="xs:boolean">
    <xsl:param name="label" as="element(speaker)"/>
    <xsl:sequence select="matches($label, '\d:\d\d')"/>
  </xsl:function>

  <xsl:template match="seg | anchor | timeline | when | linkGrp | link | join" as="element()*">
    <xsl:apply-templates/>
  </xsl:template>

</xsl:stylesheet>
