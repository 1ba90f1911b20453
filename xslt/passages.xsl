<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI to the passages that a search finds: turns, and paragraphs that are nobody's, each with its address in the
     page and its words. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    exclude-result-prefixes="#all">

  <xsl:include href="words/words.xsl"/>
  <xsl:include href="shared/fidelity.xsl"/>
  <xsl:include href="html/permalinks.xsl"/>
  <xsl:include href="passages/textstructure.xsl"/>

  <xsl:output method="xml" omit-xml-declaration="yes" encoding="UTF-8" indent="no"/>

</xsl:stylesheet>
