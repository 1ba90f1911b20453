<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module transcr, as formatting objects. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:print="chancery:print"
    xmlns:structure="chancery:structure"
    xmlns:my="chancery:fo/transcr.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="fo"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:template as="element()" match="supplied | subst | ex | am | damage | restore | surplus | secl | mod
      | retrace | redo | undo | metamark | handShift | space | addSpan | delSpan | damageSpan | fw">
    <xsl:call-template name="print:shape"/>
  </xsl:template>

  <xsl:template match="supplied | ex" mode="print:style" as="attribute()">
    <xsl:attribute name="font-style" select="'italic'"/>
  </xsl:template>

  <!-- What the printer put at the head or foot of a page. -->
  <xsl:template match="fw" mode="print:style" as="attribute()+">
    <xsl:attribute name="font-size" select="'0.85em'"/>
    <xsl:attribute name="color" select="'#595959'"/>
    <xsl:if test="structure:stands-apart(.)">
      <xsl:attribute name="keep-with-next.within-page" select="'always'"/>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
