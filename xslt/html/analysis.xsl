<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module analysis, as HTML. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="html"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:template match="s | cl | phr | w | m | c | pc | span | spanGrp | interp | interpGrp" as="element()">
    <span>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
    </span>
  </xsl:template>

</xsl:stylesheet>
