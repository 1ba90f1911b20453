<?xml version="1.0" encoding="UTF-8"?>
<!-- Which words of a TEI text are the document's own, and which zone they belong to. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fidelity="chancery:fidelity"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Whether the edition wrote what the element holds, and not the document. -->
  <xsl:function name="fidelity:contributed" as="xs:boolean" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element[self::corr or self::reg or self::expan or self::ex
        or (self::supplied or self::note or self::desc) and @resp])"/>
  </xsl:function>

  <!-- Whether a note is a footnote: a text of its own, called from a place in the document. -->
  <xsl:function name="fidelity:footnote" as="xs:boolean" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element[self::note][@place = ('bottom', 'foot', 'end')])"/>
  </xsl:function>

  <!-- How many footnotes have been called. -->
  <xsl:accumulator name="fidelity:footnotes" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="TEI" select="0"/>
    <xsl:accumulator-rule match="text//note[fidelity:footnote(.)]" select="$value + 1"/>
  </xsl:accumulator>

</xsl:stylesheet>
