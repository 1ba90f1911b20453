<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI to printed pages, as formatting objects (XSL 1.1) for Apache FOP.

     The document's own words stand in the flow with the id "-text", in order; what the edition adds there carries
     print:by="edition". FOP does not read that namespace; Chancery fills in <print:pages/> while the pages
     are set. To change how an element looks, import this file and write a template for it in mode "print:style",
     which gives the attributes of its block or inline; to change what becomes of it, in mode "fo". -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    default-mode="fo"
    exclude-result-prefixes="#all">

  <xsl:include href="words/words.xsl"/>
  <xsl:include href="shared/fidelity.xsl"/>
  <xsl:include href="shared/files.xsl"/>
  <xsl:include href="shared/report.xsl"/>
  <xsl:include href="shared/structure.xsl"/>
  <xsl:include href="shared/register.xsl"/>
  <xsl:include href="citation/header.xsl"/>
  <xsl:include href="citation/msdescription.xsl"/>
  <xsl:include href="citation/namesdates.xsl"/>
  <xsl:include href="citation/line.xsl"/>
  <xsl:include href="citation/form.xsl"/>
  <xsl:include href="fo/page.xsl"/>
  <xsl:include href="fo/metadata.xsl"/>
  <xsl:include href="fo/textstructure.xsl"/>
  <xsl:include href="fo/title.xsl"/>
  <xsl:include href="fo/header.xsl"/>
  <xsl:include href="fo/core.xsl"/>
  <xsl:include href="fo/notes.xsl"/>
  <xsl:include href="fo/lists.xsl"/>
  <xsl:include href="fo/namesdates.xsl"/>
  <xsl:include href="fo/corpus.xsl"/>
  <xsl:include href="fo/spoken.xsl"/>
  <xsl:include href="fo/linking.xsl"/>
  <xsl:include href="fo/certainty.xsl"/>
  <xsl:include href="fo/analysis.xsl"/>
  <xsl:include href="fo/transcr.xsl"/>
  <xsl:include href="fo/figures.xsl"/>
  <xsl:include href="fo/book.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

</xsl:stylesheet>
