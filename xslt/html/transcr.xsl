<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module transcr, as HTML. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="html"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- Brackets around what the edition supplies come from the style. -->
  <xsl:template as="element()" match="supplied | subst | ex | am | damage | restore | surplus | secl | mod
      | retrace | redo | undo | metamark | handShift | space | addSpan | delSpan | damageSpan">
    <span>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
      <xsl:sequence select="html:doubt(.)"/>
    </span>
  </xsl:template>

  <!-- What the printer put at the head or foot of a page. -->
  <xsl:template match="fw" as="element()">
    <xsl:element name="{html:element(.)}">
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
