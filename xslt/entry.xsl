<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI to the entry of a document in its edition: what the pages that lead to documents say of it, as a small
     XML document. edition.xsl makes pages of entries and of nothing else, so that an edition of thousands need
     not be in memory at once, and the entry of a document that did not change need not be made again. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    default-mode="entry"
    exclude-result-prefixes="#all">

  <xsl:include href="words/words.xsl"/>
  <xsl:include href="shared/files.xsl"/>
  <xsl:include href="shared/fidelity.xsl"/>
  <xsl:include href="shared/register.xsl"/>
  <xsl:include href="html/parallel/alignment.xsl"/>
  <xsl:include href="citation/header.xsl"/>
  <xsl:include href="citation/msdescription.xsl"/>
  <xsl:include href="citation/namesdates.xsl"/>
  <xsl:include href="citation/line.xsl"/>
  <xsl:include href="citation/form.xsl"/>
  <xsl:include href="entry/textstructure.xsl"/>
  <xsl:include href="entry/header.xsl"/>
  <xsl:include href="entry/linking.xsl"/>
  <xsl:include href="entry/namesdates.xsl"/>

  <xsl:output method="xml" omit-xml-declaration="yes" encoding="UTF-8" indent="no"/>

</xsl:stylesheet>
