<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module corpus: who speaks, and how often. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="citation"
    exclude-result-prefixes="#all">

  <!-- Those who speak, in the order of the participant list. -->
  <xsl:function name="cite:speakers" as="xs:string*" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="who" as="xs:string*" select="distinct-values($tei//(sp | u)/@who/tokenize(.))"/>
    <xsl:sequence select="$tei/teiHeader/profileDesc/particDesc//(person | personGrp)['#' || @xml:id = $who]
        ! normalize-space((persName[not(@type = 'short')], persName, name, orgName, @xml:id)[1])"/>
  </xsl:function>

  <!-- The ids of the turns, in order. One that goes on after an interjection is one; one without an id has an
       empty string. -->
  <xsl:function name="cite:turns" as="xs:string*" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="$tei/text//(sp | u)[not(@prev)] ! string(@xml:id)"/>
  </xsl:function>

</xsl:stylesheet>
