<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module analysis, as formatting objects. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:print="chancery:print"
    xmlns:my="chancery:fo/analysis.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="fo"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:template match="s | cl | phr | w | m | c | pc | span | spanGrp | interp | interpGrp" as="element()">
    <xsl:call-template name="print:shape"/>
  </xsl:template>

  <!-- A hyphen that only the end of a line called for is printed where a line ends there again. -->
  <xsl:template match="pc[@force = 'weak']/text()[matches(., '^[-‐‑­]$')]" as="text()">
    <xsl:text>&#xAD;</xsl:text>
  </xsl:template>

</xsl:stylesheet>
