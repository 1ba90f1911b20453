<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists (TEI module core), as formatting objects. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:print="chancery:print"
    xmlns:words="chancery:words"
    xmlns:structure="chancery:structure"
    xmlns:my="chancery:fo/lists.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="fo"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- A list: one block an item, the mark or the number hanging. -->
  <xsl:template match="list" as="element(fo:block)">
    <fo:block role="Div">
      <xsl:sequence select="print:attributes(.)"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="list" mode="print:style" as="attribute()+">
    <xsl:attribute name="space-before" select="print:lines(0.5)"/>
    <xsl:attribute name="space-after" select="print:lines(0.5)"/>
    <xsl:attribute name="text-indent" select="'0pt'"/>
    <xsl:attribute name="text-align" select="'start'"/>
  </xsl:template>

  <!-- One within another is a part of its item. -->
  <xsl:template match="item/list" mode="print:style" as="attribute()+" priority="1">
    <xsl:attribute name="text-indent" select="'0pt'"/>
  </xsl:template>

  <xsl:template match="list/item" as="element(fo:block)">
    <fo:block start-indent="inherited-property-value(start-indent) + 1.2em" text-indent="-1.2em">
      <xsl:sequence select="print:attributes(.), my:marker(.)"/>
      <xsl:apply-templates/>
      <xsl:sequence select="print:doubt(.)"/>
    </fo:block>
  </xsl:template>

  <!-- What stands before an item that has no label: a number or a dash, which are the edition's. -->
  <xsl:function name="my:marker" as="element(fo:inline)">
    <xsl:param name="item" as="element(item)"/>
    <xsl:variable name="ordered" as="xs:boolean"
        select="$item/../@type = ('ordered', 'numbered') or $item/../@rend = ('ordered', 'numbered')"/>
    <xsl:sequence select="
        print:said((if ($ordered) then (count($item/preceding-sibling::item) + 1) || '.' else '–') || '&#xA0;')"/>
  </xsl:function>

  <!-- Labels and what they label: a line that begins with the label. -->
  <xsl:template match="list[label]/item" as="element(fo:inline)" priority="1">
    <fo:inline>
      <xsl:sequence select="print:attributes(.)"/>
      <xsl:apply-templates/>
      <xsl:sequence select="print:doubt(.)"/>
    </fo:inline>
  </xsl:template>

  <xsl:template match="list[label]" as="element(fo:block)" priority="1">
    <fo:block role="Div">
      <xsl:sequence select="print:attributes(.)"/>
      <xsl:apply-templates select="label[1]/preceding-sibling::*"/>
      <xsl:for-each-group select="label[1], label[1]/following-sibling::*" group-starting-with="label">
        <fo:block start-indent="inherited-property-value(start-indent) + 1.2em" text-indent="-1.2em">
          <xsl:for-each select="current-group()">
            <xsl:apply-templates select="."/>
            <xsl:text> </xsl:text>
          </xsl:for-each>
        </fo:block>
      </xsl:for-each-group>
    </fo:block>
  </xsl:template>

  <!-- A label, and the headings of a list's columns. -->
  <xsl:template match="label | headLabel | headItem" as="element(fo:inline)">
    <fo:inline>
      <xsl:sequence select="print:attributes(.)"/>
      <xsl:apply-templates/>
      <xsl:sequence select="print:doubt(.)"/>
    </fo:inline>
  </xsl:template>

  <xsl:template match="label | headLabel | headItem" mode="print:style" as="attribute()+">
    <xsl:attribute name="font-style" select="'italic'"/>
  </xsl:template>

</xsl:stylesheet>
