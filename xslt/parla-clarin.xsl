<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI to Parla-CLARIN, as corpora of parliamentary debates are encoded: turns are utterances.

     What says nothing of speech stays as it stands. docs/reference/interchange.md says what becomes
     of the rest, and what does not return. To change how an element is written, import this file
     and write a template for it in mode "parla-clarin". -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    default-mode="parla-clarin"
    exclude-result-prefixes="#all">

  <xsl:include href="shared/report.xsl"/>
  <xsl:include href="parla-clarin/textstructure.xsl"/>
  <xsl:include href="parla-clarin/header.xsl"/>
  <xsl:include href="parla-clarin/core.xsl"/>
  <xsl:include href="parla-clarin/corpus.xsl"/>
  <xsl:include href="parla-clarin/msdescription.xsl"/>
  <xsl:include href="parla-clarin/certainty.xsl"/>
  <xsl:include href="parla-clarin/spoken.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

</xsl:stylesheet>
