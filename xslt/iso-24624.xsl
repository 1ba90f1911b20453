<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI to ISO 24624 (Transcription of spoken language), as corpora of recorded speech are encoded: each turn is an
     utterance in a block of its own, from one moment of a timeline to another.

     Turns become utterances as they do for Parla-CLARIN; what is that format's alone is left out. docs/reference/interchange.md
     says what becomes of the rest, and what does not return. To change how an element is written, import this file and
     write a template for it in mode "iso-24624". -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    default-mode="iso-24624"
    exclude-result-prefixes="#all">

  <xsl:import href="parla-clarin.xsl"/>

  <xsl:include href="iso-24624/textstructure.xsl"/>
  <xsl:include href="iso-24624/header.xsl"/>
  <xsl:include href="iso-24624/spoken.xsl"/>
  <xsl:include href="iso-24624/linking.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

</xsl:stylesheet>
