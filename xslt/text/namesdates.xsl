<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module namesdates, as plain text. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:text="chancery:text"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="text"
    exclude-result-prefixes="#all">

  <xsl:template as="xs:anyAtomicType*" match="persName | orgName | placeName | geogName | geogFeat | surname | forename
      | addName | genName | nameLink | roleName | country | region | settlement | district | bloc | offset
      | location | occupation | affiliation | eventName | objectName">
    <xsl:apply-templates/>
  </xsl:template>

</xsl:stylesheet>
