<?xml version="1.0" encoding="UTF-8"?>
<!-- The entries of an edition's documents to the pages that lead to them: home, lists, chronology, registers, and
     the same for machines. It reads no TEI but the registers: see entry.xsl. What it returns says in what order
     the documents stand and what sections there are, so that the documents' own pages can lead there. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    exclude-result-prefixes="#all">

  <xsl:include href="words/words.xsl"/>
  <xsl:include href="shared/register.xsl"/>
  <xsl:include href="html/page.xsl"/>
  <xsl:include href="citation/serialization.xsl"/>
  <xsl:include href="edition/edition.xsl"/>
  <xsl:include href="edition/frame.xsl"/>
  <xsl:include href="edition/registers.xsl"/>
  <xsl:include href="edition/home.xsl"/>
  <xsl:include href="edition/documents.xsl"/>
  <xsl:include href="edition/translations.xsl"/>
  <xsl:include href="edition/chronology.xsl"/>
  <xsl:include href="edition/persons.xsl"/>
  <xsl:include href="edition/places.xsl"/>
  <xsl:include href="edition/organisations.xsl"/>
  <xsl:include href="edition/archives.xsl"/>
  <xsl:include href="edition/meetings.xsl"/>
  <xsl:include href="edition/search.xsl"/>
  <xsl:include href="edition/about.xsl"/>
  <xsl:include href="edition/own.xsl"/>
  <xsl:include href="edition/machines.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>
  <xsl:output name="page" method="html" html-version="5" include-content-type="no" encoding="UTF-8" indent="no"/>
  <xsl:output name="xml" method="xml" encoding="UTF-8" indent="yes"/>
  <xsl:output name="text" method="text" encoding="UTF-8"/>

</xsl:stylesheet>
