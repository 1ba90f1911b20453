<?xml version="1.0" encoding="UTF-8"?>
<!-- The list of an edition's documents, as a page for readers.

     It reads no TEI: it is made from the records that citation.xsl makes of the documents
     (format=record), so that an edition of thousands need not be in memory at once. Start it at
     xsl:initial-template. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    exclude-result-prefixes="#all">

  <xsl:include href="words/words.xsl"/>
  <xsl:include href="html/page.xsl"/>
  <xsl:include href="html/index.xsl"/>

  <xsl:output method="html" html-version="5" include-content-type="no" encoding="UTF-8" indent="no"/>

</xsl:stylesheet>
