<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module spoken, as plain text. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:text="chancery:text"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="text"
    exclude-result-prefixes="#all">

  <xsl:template match="u | annotationBlock" as="xs:anyAtomicType*">
    <xsl:sequence select="$text:paragraph"/>
    <xsl:apply-templates/>
    <xsl:sequence select="$text:paragraph"/>
  </xsl:template>

  <xsl:template match="pause | vocal | kinesic | incident | writing | shift" as="xs:anyAtomicType*">
    <xsl:apply-templates/>
  </xsl:template>

</xsl:stylesheet>
