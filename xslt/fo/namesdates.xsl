<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module namesdates, as formatting objects. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:print="chancery:print"
    xmlns:my="chancery:fo/namesdates.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="fo"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:template as="element()" match="persName | orgName | placeName | geogName | geogFeat | surname | forename
      | addName | genName | nameLink | roleName | country | region | settlement | district | bloc | offset
      | location | occupation | affiliation | eventName | objectName">
    <xsl:call-template name="print:shape"/>
  </xsl:template>

</xsl:stylesheet>
