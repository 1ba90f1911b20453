<?xml version="1.0" encoding="UTF-8"?>
<!-- Stage directions in small print, without brackets. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="html"
    expand-text="yes">

  <xsl:import href="chancery:html.xsl"/>

  <xsl:template match="stage" as="element()">
    <small class="stage">{translate(., '[]', '')}</small>
  </xsl:template>

</xsl:stylesheet>
