<?xml version="1.0" encoding="UTF-8"?>
<!-- The entry of a document, and its turns. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xmlns:entry="chancery:entry"
    xmlns:my="chancery:entry/textstructure.xsl"
    xmlns="chancery:edition"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="entry"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:mode name="entry" on-no-match="fail" visibility="public"/>

  <!-- What the document's files are called, from the edition's folder, without extension. -->
  <xsl:param name="stem" as="xs:string" select="''"/>

  <xsl:template match="document-node()" as="document-node()">
    <xsl:document>
      <xsl:apply-templates select="TEI"/>
    </xsl:document>
  </xsl:template>

  <xsl:template match="TEI" as="element()">
    <xsl:variable name="record" as="map(xs:string, item()*)" select="cite:record(.)"/>
    <document stem="{$stem}">
      <xsl:sequence select="
          entry:attribute('page', $html-file),
          entry:attribute('tei', $tei-file),
          entry:attribute('id', @xml:id),
          entry:attribute('language', $record?language),
          entry:attribute('text', $text-file),
          entry:attribute('turns', string(count(text//(sp | u)[not(@prev)]))),
          entry:attribute('translated', if (exists(($record?translator, $record?original-language))) then 'yes' else ()),
          entry:attribute('bilingual', if (entry:is-bilingual(.)) then 'yes' else ())"/>
      <xsl:sequence select="entry:header(., $record), entry:persons(.), entry:places(.), entry:organisations(.), entry:counterparts(.)"/>
      <!-- The addresses of its turns: one text, since an edition may have millions of them. -->
      <xsl:sequence select="entry:element('turns', string-join(text//(sp | u)[not(@prev)]/@xml:id, ' '))"/>
    </document>
  </xsl:template>

  <!-- An attribute, where there is a value for it. -->
  <xsl:function name="entry:attribute" as="attribute()?" visibility="public">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:if test="$value != ''">
      <xsl:attribute name="{$name}" select="$value"/>
    </xsl:if>
  </xsl:function>

  <!-- An element, where there is a text for it. -->
  <xsl:function name="entry:element" as="element()?" visibility="public">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="text" as="xs:string?"/>
    <xsl:if test="$text != ''">
      <xsl:element name="{$name}" namespace="chancery:edition">{$text}</xsl:element>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
