<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of an e-book that holds the document and what the edition says of it. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:ebook="chancery:epub"
    xmlns:epub="http://www.idpf.org/2007/ops"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="xs html words ebook"
    expand-text="yes">

  <!-- @param record  see cite:record -->
  <xsl:template name="ebook:page" as="element()" visibility="public">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:param name="record" as="map(xs:string, item()*)" required="yes"/>
    <xsl:param name="title" as="xs:string" required="yes"/>
    <xsl:variable name="content" as="element()*">
      <xsl:call-template name="html:title-block">
        <xsl:with-param name="record" select="$record"/>
      </xsl:call-template>
      <xsl:apply-templates select="teiHeader/profileDesc" mode="html:summary"/>
      <xsl:apply-templates select="teiHeader/profileDesc" mode="html:present"/>
      <xsl:apply-templates select="text" mode="html"/>
      <xsl:call-template name="html:notes"/>
      <xsl:call-template name="html:doubts"/>
      <xsl:call-template name="html:cite">
        <xsl:with-param name="record" select="$record"/>
      </xsl:call-template>
      <xsl:call-template name="html:source">
        <xsl:with-param name="record" select="$record"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="page" as="document-node()">
      <xsl:document>
        <xsl:sequence select="ebook:frame($title, 'bodymatter', $content)"/>
      </xsl:document>
    </xsl:variable>
    <xsl:apply-templates select="$page/*" mode="ebook:adapt"/>
  </xsl:template>

  <!-- A page.
       @param kind  what part of a book it is (EPUB Structural Semantics Vocabulary) -->
  <xsl:function name="ebook:frame" as="element()" visibility="public">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="content" as="element()*"/>
    <html lang="{$words:language}" xml:lang="{$words:language}">
      <head>
        <meta charset="UTF-8"/>
        <title>{$title}</title>
        <link rel="stylesheet" type="text/css" href="epub.css"/>
      </head>
      <body epub:type="{$kind}">
        <xsl:sequence select="$content"/>
      </body>
    </html>
  </xsl:function>

</xsl:stylesheet>
