<?xml version="1.0" encoding="UTF-8"?>
<!-- What a document says of its original, for its entry. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:entry="chancery:entry"
    xmlns:my="chancery:entry/linking.xsl"
    xmlns="chancery:edition"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- The files that the document is a translation of or whose parts correspond to its own. -->
  <xsl:function name="entry:counterparts" as="element()*" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="
        my:files($tei/teiHeader/fileDesc/sourceDesc//relatedItem[@type = 'translationOf']/@target)
          ! my:counterpart('original', .),
        my:files($tei/text//@corresp) ! my:counterpart('corresponding', .)"/>
  </xsl:function>

  <!-- Whether the document holds its translation too. -->
  <xsl:function name="entry:is-bilingual" as="xs:boolean" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="exists(html:versions($tei))"/>
  </xsl:function>

  <xsl:function name="my:counterpart" as="element()">
    <xsl:param name="relation" as="xs:string"/>
    <xsl:param name="file" as="xs:string"/>
    <counterpart relation="{$relation}" file="{$file}"/>
  </xsl:function>

  <!-- The files beside this one that pointers lead to. -->
  <xsl:function name="my:files" as="xs:string*">
    <xsl:param name="pointers" as="attribute()*"/>
    <xsl:sequence select="
        distinct-values($pointers ! tokenize(.) ! replace(., '#.*$', ''))
          [. != '' and not(matches(., '^[a-zA-Z][a-zA-Z0-9+.-]*:|^/'))]"/>
  </xsl:function>

</xsl:stylesheet>
