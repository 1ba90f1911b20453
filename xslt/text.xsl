<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI to plain text: the words of the document, in order, and nothing else.

     Paragraphs stand apart by a blank line; a speaker's name begins the first paragraph of the
     turn. The footnotes follow the text, in the order of their call. To change how an element is
     laid out, import this file and write a template for it in mode "text": it returns strings,
     and a break wherever the line must end (see text/layout.xsl). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    default-mode="text"
    exclude-result-prefixes="#all">

  <xsl:include href="shared/fidelity.xsl"/>
  <xsl:include href="shared/report.xsl"/>
  <xsl:include href="shared/structure.xsl"/>
  <xsl:include href="text/layout.xsl"/>
  <xsl:include href="text/textstructure.xsl"/>
  <xsl:include href="text/core.xsl"/>
  <xsl:include href="text/namesdates.xsl"/>
  <xsl:include href="text/spoken.xsl"/>
  <xsl:include href="text/linking.xsl"/>
  <xsl:include href="text/analysis.xsl"/>
  <xsl:include href="text/transcr.xsl"/>
  <xsl:include href="text/figures.xsl"/>

  <xsl:output method="text" encoding="UTF-8" byte-order-mark="no"/>

</xsl:stylesheet>
