<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module analysis, as plain text. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:text="chancery:text"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="text"
    exclude-result-prefixes="#all">

  <xsl:template match="s | cl | phr | w | m | c | pc | span | spanGrp | interp | interpGrp" as="xs:anyAtomicType*">
    <xsl:apply-templates/>
  </xsl:template>

  <!-- A hyphen that only the end of a line called for. -->
  <xsl:template match="pc[@force = 'weak']" as="xs:anyAtomicType*">
    <xsl:if test="not($reading)">
      <xsl:apply-templates/>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
