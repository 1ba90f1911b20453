<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module header, as turns. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="tei"
    exclude-result-prefixes="#all">

  <xsl:template match="segmentation/p[@n = ('parla-clarin', 'iso-24624')]" as="empty-sequence()"/>

  <xsl:template match="citeStructure/@match" as="attribute(match)">
    <xsl:attribute name="match" select="replace(., '/u($|[/\[])', '/sp$1')"/>
  </xsl:template>

  <!-- It was made for ISO 24624. -->
  <xsl:template match="transcriptionDesc[@ident = 'chancery']" as="empty-sequence()"/>

  <xsl:template match="encodingDesc[not(* except transcriptionDesc[@ident = 'chancery'])]" as="empty-sequence()"/>

  <!-- The roles stand in the persons' own role. -->
  <xsl:template match="taxonomy[@xml:id = 'speaker-roles']" as="empty-sequence()"/>

  <xsl:template match="classDecl[not(*[not(@xml:id = 'speaker-roles')])]" as="empty-sequence()"/>

  <xsl:template match="encodingDesc[not(*[not(self::classDecl)])][not(classDecl/*[not(@xml:id = 'speaker-roles')])]"
      as="empty-sequence()"/>

</xsl:stylesheet>
