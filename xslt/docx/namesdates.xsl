<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module namesdates, as Word. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:docx="chancery:docx"
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="docx"
    exclude-result-prefixes="#all">

  <xsl:template match="persName | orgName | placeName | geogName | geogFeat | surname | forename
      | addName | genName | nameLink | roleName | country | region | settlement | district | bloc | offset
      | location | occupation | affiliation | eventName | objectName" as="element()*">
    <xsl:apply-templates/>
  </xsl:template>

</xsl:stylesheet>
