<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI header to citations.

     The header becomes one bibliographic record (cite:record, citation/header.xsl); every format is
     made from the record. To change a format, import this file and declare its function anew. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    default-mode="citation"
    exclude-result-prefixes="#all">

  <xsl:include href="shared/files.xsl"/>
  <xsl:include href="words/words.xsl"/>
  <xsl:include href="citation/textstructure.xsl"/>
  <xsl:include href="citation/header.xsl"/>
  <xsl:include href="citation/core.xsl"/>
  <xsl:include href="citation/msdescription.xsl"/>
  <xsl:include href="citation/namesdates.xsl"/>
  <xsl:include href="citation/corpus.xsl"/>
  <xsl:include href="citation/line.xsl"/>
  <xsl:include href="citation/form.xsl"/>
  <xsl:include href="citation/serialization.xsl"/>
  <xsl:include href="citation/json.xsl"/>
  <xsl:include href="citation/schema-org.xsl"/>
  <xsl:include href="citation/tex.xsl"/>
  <xsl:include href="citation/bibtex.xsl"/>
  <xsl:include href="citation/biblatex.xsl"/>
  <xsl:include href="citation/ris.xsl"/>
  <xsl:include href="citation/mods.xsl"/>
  <xsl:include href="citation/dublin-core.xsl"/>

  <xsl:output method="text" encoding="UTF-8" byte-order-mark="no"/>

</xsl:stylesheet>
