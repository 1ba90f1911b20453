<?xml version="1.0" encoding="UTF-8"?>
<!-- A record as BibTeX. It has a field neither for an archive nor for a translator: note holds both. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xmlns:words="chancery:words"
    xmlns:my="chancery:citation/bibtex.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="citation"
    exclude-result-prefixes="#all">

  <!-- One entry of type misc, in UTF-8. -->
  <xsl:function name="cite:bibtex" as="xs:string" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="days" as="xs:string*" select="$record?date?from, $record?date?to"/>
    <xsl:sequence select="cite:tex-entry($record?id, (
        cite:tex-field('author', cite:tex-names($record?author)),
        cite:tex-field('editor', cite:tex-names($record?editor)),
        cite:tex-field('title', ($record?title ! cite:tex(.), cite:tex(words:of('untitled')))[1] ! ('{' || . || '}')),
        cite:tex-field('year', replace($days[1], '^(-?\d+).*$', '$1')),
        my:month($days[1]),
        cite:tex-field('date', string-join(distinct-values($days), '/')),
        cite:tex-field('howpublished', cite:tex($record?publisher)),
        cite:tex-field('address', cite:tex($record?publisher-place)),
        cite:tex-field('note', my:note($record)),
        cite:tex-field('series', cite:tex($record?series)),
        cite:tex-field('volume', cite:tex($record?volume)),
        cite:tex-field('number', cite:tex($record?number)),
        cite:tex-field('pages', cite:tex(cite:printed-pages($record))),
        cite:tex-field('url', $record?url ! cite:tex-address(.)),
        cite:tex-field('doi', $record?doi ! cite:tex-address(.)),
        cite:tex-field('language', cite:tex($record?language ! words:language-name(.))),
        cite:tex-field('abstract', cite:tex(string-join($record?abstract, ' ')))
      ))"/>
  </xsl:function>

  <!-- What BibTeX has no field for, in sentences. -->
  <xsl:function name="my:note" as="xs:string">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="cite:tex(string-join((
        cite:location($record),
        if (exists($record?translator))
          then words:of('translated-by', words:list($record?translator ! .?literal)) else (),
        $record?original-language ! words:of('original-in', words:language-name(.)),
        $record?original-title ! words:of('original-title', .),
        $record?published,
        cite:occasion($record),
        if (exists($record?funder)) then words:of('funded-by', words:list($record?funder)) else (),
        if (empty($record?date?from)) then $record?date?text else ()
      )[. != ''], '. '))"/>
  </xsl:function>

  <!-- The month as one of BibTeX's own words, which styles translate. -->
  <xsl:function name="my:month" as="xs:string?">
    <xsl:param name="day" as="xs:string?"/>
    <xsl:variable name="month" as="xs:integer?"
        select="$day[matches(., '^-?\d+-\d\d')] ! xs:integer(replace(., '^-?\d+-(\d\d).*$', '$1'))"/>
    <xsl:sequence select="('jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec')[$month]
        ! ('  month = ' || .)"/>
  </xsl:function>

</xsl:stylesheet>
