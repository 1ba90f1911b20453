<?xml version="1.0" encoding="UTF-8"?>
<!-- What the header says of a document, for its entry. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xmlns:words="chancery:words"
    xmlns:entry="chancery:entry"
    xmlns="chancery:edition"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="entry"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- Title, date, summary, where the original is kept, how the text was made.
       @param record  the document's bibliographic record -->
  <xsl:function name="entry:header" as="element()*" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="date" as="map(xs:string, item()*)?" select="($record?event-date[?from], $record?date)[1]"/>
    <xsl:sequence select="
        entry:element('title', ($record?title, words:of('untitled'))[1])"/>
    <xsl:if test="exists($date)">
      <date>
        <xsl:sequence select="entry:attribute('from', $date?from), entry:attribute('to', $date?to)"/>
        <xsl:text>{cite:written-date($date)}</xsl:text>
      </date>
    </xsl:if>
    <xsl:sequence select="
        entry:element('summary', string-join($record?abstract, ' ')),
        entry:element('citation', cite:line($record))"/>
    <xsl:if test="exists(($record?archive, $record?shelfmark))">
      <archive>
        <xsl:sequence select="
            entry:attribute('repository', string-join(($record?archive, $record?archive-place), ', ')),
            entry:attribute('collection', string-join($record?collection, ', ')),
            entry:attribute('shelfmark', $record?shelfmark),
            entry:attribute('pages', $record?pages)"/>
      </archive>
    </xsl:if>
    <xsl:for-each select="$tei/teiHeader/encodingDesc/editorialDecl/*[normalize-space()]">
      <practice of="{local-name()}">{normalize-space()}</practice>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
