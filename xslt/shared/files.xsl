<?xml version="1.0" encoding="UTF-8"?>
<!-- Where a document's other files are, as addresses relative to its page. What is not given is not
     offered. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    exclude-result-prefixes="#all">

  <!-- The document's page. -->
  <xsl:param name="html-file" as="xs:string?" select="()"/>
  <!-- The TEI that everything is made from. -->
  <xsl:param name="tei-file" as="xs:string?" select="()"/>
  <!-- The plain text. -->
  <xsl:param name="text-file" as="xs:string?" select="()"/>
  <!-- The printed pages. -->
  <xsl:param name="pdf-file" as="xs:string?" select="()"/>
  <!-- The citation as CSL-JSON. -->
  <xsl:param name="csl-json-file" as="xs:string?" select="()"/>
  <!-- The citation as BibTeX. -->
  <xsl:param name="bibtex-file" as="xs:string?" select="()"/>
  <!-- The citation as RIS. -->
  <xsl:param name="ris-file" as="xs:string?" select="()"/>

  <!-- The page's address for good, where the edition has one on the web: absolute. -->
  <xsl:param name="canonical-address" as="xs:string?" select="()"/>
  <!-- The page of the document before this one in the edition, and what that is called. -->
  <xsl:param name="previous-file" as="xs:string?" select="()"/>
  <xsl:param name="previous-title" as="xs:string?" select="()"/>
  <!-- The page of the document after this one, and what that is called. -->
  <xsl:param name="next-file" as="xs:string?" select="()"/>
  <xsl:param name="next-title" as="xs:string?" select="()"/>
  <!-- The document's original and translations: a JSON array of maps with relation, file, title, language, and
       with parallel, the page on which both stand; the files are named from the edition's folder. -->
  <xsl:param name="counterparts" as="xs:string" select="'[]'"/>

</xsl:stylesheet>
