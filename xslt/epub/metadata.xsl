<?xml version="1.0" encoding="UTF-8"?>
<!-- What an e-book says of itself to programs, and how far it serves those who cannot see it (EPUB 3.3, 5.5;
     EPUB Accessibility 1.1). It does not say that it conforms to a level of WCAG: nobody has judged its text. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xmlns:words="chancery:words"
    xmlns:ebook="chancery:epub"
    xmlns:my="chancery:epub/metadata.xsl"
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns="http://www.idpf.org/2007/opf"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="epub"
    exclude-result-prefixes="xs cite words ebook my"
    expand-text="yes">

  <!-- @param record  see cite:record -->
  <xsl:template name="ebook:metadata" as="element()" visibility="public">
    <xsl:param name="tei" as="element(TEI)" required="yes"/>
    <xsl:param name="record" as="map(xs:string, item()*)" required="yes"/>
    <xsl:param name="title" as="xs:string" required="yes"/>
    <xsl:param name="pictured" as="xs:boolean" required="yes"/>
    <metadata>
      <dc:identifier id="identifier">{my:identifier($record)}</dc:identifier>
      <dc:title>{$title}</dc:title>
      <dc:language>{($record?language, $words:language)[1]}</dc:language>
      <xsl:for-each select="$record?author ! .?literal">
        <dc:creator>{.}</dc:creator>
      </xsl:for-each>
      <xsl:sequence select="
          my:contributors($record?translator, 'trl'), my:contributors($record?editor, 'edt')"/>
      <xsl:where-populated>
        <dc:date>{$record?date?from}</dc:date>
        <dc:publisher>{$record?publisher}</dc:publisher>
        <dc:description>{string-join($record?abstract, ' ')}</dc:description>
        <dc:source>{my:source($record)}</dc:source>
      </xsl:where-populated>
      <meta property="dcterms:modified">{my:modified($tei)}</meta>
      <xsl:sequence select="my:accessibility($tei, $record, $pictured)"/>
    </metadata>
  </xsl:template>

  <xsl:function name="my:identifier" as="xs:string">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="
        ($record?doi ! ('https://doi.org/' || .), $canonical-address, $record?url,
          'urn:chancery:' || encode-for-uri($record?id))[1]"/>
  </xsl:function>

  <!-- @param role  a relator of the MARC code list -->
  <xsl:function name="my:contributors" as="element()*">
    <xsl:param name="names" as="map(xs:string, item()*)*"/>
    <xsl:param name="role" as="xs:string"/>
    <xsl:for-each select="$names">
      <dc:contributor id="{$role}-{position()}">{?literal}</dc:contributor>
      <meta refines="#{$role}-{position()}" property="role" scheme="marc:relators">{$role}</meta>
    </xsl:for-each>
  </xsl:function>

  <!-- What was transcribed, and where it is kept. -->
  <xsl:function name="my:source" as="xs:string">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="
        string-join(($record?archive, $record?collection, $record?shelfmark, $record?url), ', ')"/>
  </xsl:function>

  <!-- When the TEI was last changed, as far as it says. An e-book must say when it was made, and the clock must
       not reach it. -->
  <xsl:function name="my:modified" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="days" as="xs:date*" select="
        $tei/teiHeader/(revisionDesc//change/@when | fileDesc/publicationStmt/date/@when)[. castable as xs:date]
          ! xs:date(.)"/>
    <xsl:sequence select="format-date((max($days), xs:date('1970-01-01'))[1], '[Y0001]-[M01]-[D01]T00:00:00Z')"/>
  </xsl:function>

  <xsl:function name="my:accessibility" as="element()+">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:param name="pictured" as="xs:boolean"/>
    <xsl:variable name="paged" as="xs:boolean" select="exists($tei/text//pb[@n])"/>
    <meta property="schema:accessMode">textual</meta>
    <xsl:if test="$pictured">
      <meta property="schema:accessMode">visual</meta>
    </xsl:if>
    <meta property="schema:accessModeSufficient">textual</meta>
    <xsl:for-each select="'tableOfContents', 'structuralNavigation', 'readingOrder', 'ARIA', 'alternativeText',
        'displayTransformability', if ($paged) then ('pageNavigation', 'pageBreakMarkers') else ()">
      <meta property="schema:accessibilityFeature">{.}</meta>
    </xsl:for-each>
    <meta property="schema:accessibilityHazard">none</meta>
    <meta property="schema:accessibilitySummary">{words:of('epub.accessibility')}</meta>
    <xsl:if test="$paged">
      <meta property="pageBreakSource">{(my:source($record)[. != ''], my:identifier($record))[1]}</meta>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
