<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module core, as turns: a note that was a stage direction is one again. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="tei"
    exclude-result-prefixes="#all">

  <xsl:template match="note[@type = 'stage']" as="element(stage)">
    <stage>
      <xsl:if test="@subtype">
        <xsl:attribute name="type" select="tokenize(@subtype, '\+')"/>
      </xsl:if>
      <xsl:apply-templates select="@* except (@type, @subtype), node()"/>
    </stage>
  </xsl:template>

  <!-- It opens the turn. -->
  <xsl:template match="note[@type = 'speaker'][following-sibling::*[1][self::u or self::annotationBlock/u]]" as="empty-sequence()"/>

  <xsl:template match="text()[not(normalize-space())][preceding-sibling::*[1][self::note][@type = 'speaker']][following-sibling::*[1][self::u or self::annotationBlock/u]]"
      as="empty-sequence()"/>

</xsl:stylesheet>
