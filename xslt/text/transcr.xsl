<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module transcr, as plain text. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:text="chancery:text"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="text"
    exclude-result-prefixes="#all">

  <xsl:template as="xs:anyAtomicType*" match="supplied | subst | am | damage | restore | surplus | secl | mod | retrace
      | redo | undo | metamark | handShift | space | addSpan | delSpan | damageSpan">
    <xsl:apply-templates/>
  </xsl:template>

  <!-- What the printer put at the head or foot of a page. -->
  <xsl:template match="fw" as="xs:anyAtomicType*">
    <xsl:if test="not($reading)">
      <xsl:sequence select="$text:paragraph"/>
      <xsl:apply-templates/>
      <xsl:sequence select="$text:paragraph"/>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
