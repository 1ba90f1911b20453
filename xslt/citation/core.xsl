<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module core: the pages that a citation can point at. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="citation"
    exclude-result-prefixes="#all">

  <!-- The numbers of the pages whose beginning the source itself states, each once; never of one whose
       beginning was inferred. -->
  <xsl:function name="cite:stated-pages" as="xs:string*" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="distinct-values($tei/text//pb[@n and not(@cert)]/@n/string())"/>
  </xsl:function>

</xsl:stylesheet>
