<?xml version="1.0" encoding="UTF-8"?>
<!-- Blocks and phrases. TEI lets many elements be either: a stage direction between paragraphs is a
     block, inside one a phrase. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:structure="chancery:structure"
    xmlns:fidelity="chancery:fidelity"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Whether an element is a block because its parent holds nothing else. An opener or closer may hold
       a line of names or a sentence: it is asked for words of its own. -->
  <xsl:function name="structure:stands-apart" as="xs:boolean" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/parent::*[self::text or self::front or self::body or self::back
        or self::group or self::floatingText or self::div or self::div1 or self::div2 or self::div3 or self::div4
        or self::div5 or self::div6 or self::div7 or self::titlePage or self::docTitle or self::argument
        or self::epigraph or self::postscript or self::sp or self::cit or self::list or self::lg or self::table
        or self::figure or self::listBibl or self::annotationBlock
        or (self::opener | self::closer | self::byline)[not(text()[normalize-space()])]])"/>
  </xsl:function>

  <!-- Whether there are blocks inside an element. A footnote's do not count: it is moved away. -->
  <xsl:function name="structure:holds-blocks" as="xs:boolean" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="some $child in $element/* satisfies
        not(fidelity:footnote($child))
        and (exists($child[self::p or self::ab or self::list or self::lg or self::l or self::table
            or self::figure or self::sp or self::floatingText or self::cit or self::listBibl or self::div
            or self::u])
          or structure:holds-blocks($child))"/>
  </xsl:function>

</xsl:stylesheet>
