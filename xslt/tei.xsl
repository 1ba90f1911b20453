<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI that encodes speech as utterances, Parla-CLARIN above all, to TEI that encodes it as turns.

     The way back from parla-clarin.xsl. To change how an element is written, import this file and
     write a template for it in mode "tei". -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    default-mode="tei"
    exclude-result-prefixes="#all">

  <xsl:include href="tei/textstructure.xsl"/>
  <xsl:include href="tei/header.xsl"/>
  <xsl:include href="tei/core.xsl"/>
  <xsl:include href="tei/msdescription.xsl"/>
  <xsl:include href="tei/certainty.xsl"/>
  <xsl:include href="tei/spoken.xsl"/>
  <xsl:include href="tei/linking.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

</xsl:stylesheet>
