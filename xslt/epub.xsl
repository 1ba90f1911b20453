<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI to the files of an e-book (EPUB 3.3), as one XML document that holds each file's text; Chancery packs them.

     The pages are made by the rules for web pages and then adapted: what only a browser can use goes, notes can
     pop up, page beginnings are named to reading systems. To change how an element is shown, import this file
     and write a template for it in mode "html". -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    default-mode="epub"
    exclude-result-prefixes="#all">

  <xsl:import href="html.xsl"/>

  <xsl:include href="epub/package.xsl"/>
  <xsl:include href="epub/metadata.xsl"/>
  <xsl:include href="epub/cover.xsl"/>
  <xsl:include href="epub/navigation.xsl"/>
  <xsl:include href="epub/page.xsl"/>
  <xsl:include href="epub/adapt.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

</xsl:stylesheet>
