<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI to the parts of a Word document (ECMA-376-1, WordprocessingML), as one XML document.

     What the document says is its text: turns in styles of their own, notes real footnotes. What the edition
     says of it stands in comments. To change how an element is set, import this file and write a template for
     it in mode "docx": it returns pieces (docx:piece: a run and the properties of its paragraph), tables, and
     docx:end wherever a paragraph ends; mode "docx:paragraph" gives an element's paragraphs their style, mode
     "docx:look" its runs theirs. The styles themselves are in docx/styles.xml. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    default-mode="docx"
    exclude-result-prefixes="#all">

  <xsl:include href="words/words.xsl"/>
  <xsl:include href="shared/files.xsl"/>
  <xsl:include href="shared/fidelity.xsl"/>
  <xsl:include href="shared/report.xsl"/>
  <xsl:include href="shared/structure.xsl"/>
  <xsl:include href="citation/header.xsl"/>
  <xsl:include href="citation/msdescription.xsl"/>
  <xsl:include href="citation/namesdates.xsl"/>
  <xsl:include href="citation/line.xsl"/>
  <xsl:include href="citation/form.xsl"/>
  <xsl:include href="docx/package.xsl"/>
  <xsl:include href="docx/layout.xsl"/>
  <xsl:include href="docx/notes.xsl"/>
  <xsl:include href="docx/textstructure.xsl"/>
  <xsl:include href="docx/header.xsl"/>
  <xsl:include href="docx/core.xsl"/>
  <xsl:include href="docx/namesdates.xsl"/>
  <xsl:include href="docx/spoken.xsl"/>
  <xsl:include href="docx/linking.xsl"/>
  <xsl:include href="docx/analysis.xsl"/>
  <xsl:include href="docx/transcr.xsl"/>
  <xsl:include href="docx/figures.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

</xsl:stylesheet>
