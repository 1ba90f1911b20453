<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI to a page for readers.

     A page stands alone: one file, nothing fetched from elsewhere. In an edition it takes fonts and
     a script from the folder that the edition's pages share, and needs neither. The document's own words stand in
     the element with id "-text", in order; what the edition adds there carries data-by="edition",
     and the footnotes follow in the element with id "-notes". An id that begins with a hyphen
     is the page's: no xml:id can. A class is the name of a TEI element, but for a few that are
     none. To change how an element is shown, import this file and write a template for it in
     mode "html". -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    default-mode="html"
    exclude-result-prefixes="#all">

  <xsl:include href="words/words.xsl"/>
  <xsl:include href="shared/fidelity.xsl"/>
  <xsl:include href="shared/files.xsl"/>
  <xsl:include href="shared/report.xsl"/>
  <xsl:include href="shared/structure.xsl"/>
  <xsl:include href="citation/header.xsl"/>
  <xsl:include href="citation/msdescription.xsl"/>
  <xsl:include href="citation/namesdates.xsl"/>
  <xsl:include href="citation/line.xsl"/>
  <xsl:include href="citation/form.xsl"/>
  <xsl:include href="citation/serialization.xsl"/>
  <xsl:include href="citation/schema-org.xsl"/>
  <xsl:include href="citation/dublin-core.xsl"/>
  <xsl:include href="html/page.xsl"/>
  <xsl:include href="html/metadata.xsl"/>
  <xsl:include href="html/permalinks.xsl"/>
  <xsl:include href="html/textstructure.xsl"/>
  <xsl:include href="html/header.xsl"/>
  <xsl:include href="html/core.xsl"/>
  <xsl:include href="html/notes.xsl"/>
  <xsl:include href="html/lists.xsl"/>
  <xsl:include href="html/namesdates.xsl"/>
  <xsl:include href="html/corpus.xsl"/>
  <xsl:include href="html/spoken.xsl"/>
  <xsl:include href="html/linking.xsl"/>
  <xsl:include href="html/certainty.xsl"/>
  <xsl:include href="html/analysis.xsl"/>
  <xsl:include href="html/transcr.xsl"/>
  <xsl:include href="html/figures.xsl"/>
  <xsl:include href="html/parallel/alignment.xsl"/>
  <xsl:include href="html/parallel/page.xsl"/>

  <xsl:output method="html" html-version="5" include-content-type="no" encoding="UTF-8" indent="no"/>

</xsl:stylesheet>
