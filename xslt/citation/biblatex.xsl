<?xml version="1.0" encoding="UTF-8"?>
<!-- A record as BibLaTeX, which, unlike BibTeX, has fields for a translator, an event, a library's call
     number and the language of the original, and writes dates as ISO 8601-2 does. Its standard styles
     print no call number: note holds it too. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xmlns:words="chancery:words"
    xmlns:my="chancery:citation/biblatex.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="citation"
    exclude-result-prefixes="#all">

  <!-- One entry of type misc, in UTF-8. -->
  <xsl:function name="cite:biblatex" as="xs:string" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="location" as="xs:string?" select="cite:location($record)"/>
    <xsl:sequence select="cite:tex-entry($record?id, (
        cite:tex-field('author', cite:tex-names($record?author)),
        cite:tex-field('editor', cite:tex-names($record?editor)),
        cite:tex-field('translator', cite:tex-names($record?translator)),
        cite:tex-field('title', ($record?title ! cite:tex(.), cite:tex(words:of('untitled')))[1] ! ('{' || . || '}')),
        cite:tex-field('origtitle', cite:tex($record?original-title)),
        cite:tex-field('type', if ($record?type != 'document') then $record?type else ()),
        cite:tex-field('date', my:date($record?date)),
        cite:tex-field('eventdate', my:date($record?event-date)),
        cite:tex-field('venue', cite:tex(string-join($record?event-place, ', '))),
        cite:tex-field('organization', cite:tex($record?publisher)),
        cite:tex-field('location', cite:tex($record?publisher-place)),
        cite:tex-field('library', cite:tex($location)),
        cite:tex-field('note', cite:tex(my:note($record, $location))),
        cite:tex-field('series', cite:tex($record?series)),
        cite:tex-field('volume', cite:tex($record?volume)),
        cite:tex-field('number', cite:tex($record?number)),
        cite:tex-field('pages', cite:tex(cite:printed-pages($record))),
        cite:tex-field('url', $record?url ! cite:tex-address(.)),
        cite:tex-field('doi', $record?doi ! cite:tex-address(.)),
        cite:tex-field('language', cite:tex($record?language ! words:language-name(.))),
        cite:tex-field('origlanguage', cite:tex($record?original-language ! words:language-name(.))),
        cite:tex-field('abstract', cite:tex(string-join($record?abstract, ' ')))
      ))"/>
  </xsl:function>

  <!-- What the standard styles are to print and BibLaTeX has no field for, in sentences. -->
  <xsl:function name="my:note" as="xs:string">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:param name="location" as="xs:string?"/>
    <xsl:sequence select="string-join((
        $location,
        $record?published,
        if (exists($record?funder)) then words:of('funded-by', words:list($record?funder)) else (),
        $record[empty(?date?from)]?date?text
      )[. != ''], '. ')"/>
  </xsl:function>

  <!-- A day, or two with a solidus between; a tilde where it is not certain (ISO 8601-2, level 1). -->
  <xsl:function name="my:date" as="xs:string?">
    <xsl:param name="date" as="map(xs:string, item()*)?"/>
    <xsl:sequence select="
        string-join(distinct-values($date ! (?from, ?to)) ! (. || (if ($date?circa) then '~' else '')), '/')"/>
  </xsl:function>

</xsl:stylesheet>
