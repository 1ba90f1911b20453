<?xml version="1.0" encoding="UTF-8"?>
<!-- A record as one line, in the form that archives of translated documents use:

       "Title", June 26, 1962, Publisher, Archive Shelfmark, 1-5. Translated by A. Name. https://... -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xmlns:words="chancery:words"
    xmlns:my="chancery:citation/line.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="citation"
    exclude-result-prefixes="#all">

  <!-- The line, without a line feed. What the record lacks is left out, and its comma with it. -->
  <xsl:function name="cite:line" as="xs:string" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="parts" as="xs:string+" select="
        $record?author ! .?literal,
        if ($record?title) then '&quot;' || $record?title || '&quot;' else words:of('untitled'),
        if (exists($record?date)) then cite:written-date($record?date) else words:of('no-date'),
        $record?publisher,
        my:archive($record),
        $record?pages"/>
    <xsl:sequence select="string-join((
        my:sentence(string-join($parts, ', ')),
        if (exists($record?translator))
          then my:sentence(words:of('translated-by', words:list($record?translator ! .?literal))) else (),
        $record?url
      ), ' ')"/>
  </xsl:function>

  <!-- A date as a citation writes it: June 26, 1962; June 1962; 1962; else as the source prints it. -->
  <xsl:function name="cite:written-date" as="xs:string" visibility="public">
    <xsl:param name="date" as="map(xs:string, item()*)"/>
    <xsl:variable name="days" as="xs:string*" select="($date?from, $date?to) ! my:day(.)"/>
    <xsl:sequence select="
        if (empty($days) or $date?circa) then ($date?text[. != ''], string-join($days, ' – '))[1]
        else string-join(distinct-values($days), ' – ')"/>
  </xsl:function>

  <xsl:function name="my:day" as="xs:string">
    <xsl:param name="iso" as="xs:string"/>
    <xsl:variable name="day" as="xs:string" select="replace($iso, 'T.*$', '')"/>
    <xsl:sequence select="
        if ($day castable as xs:date)
          then format-date(xs:date($day), words:of('date-day'), $words:language, (), ())
        else if ($day castable as xs:gYearMonth)
          then format-date(xs:date($day || '-01'), words:of('date-month'), $words:language, (), ())
        else $day"/>
  </xsl:function>

  <!-- The archive and the shelfmark in it; commas only where collections stand between them. -->
  <xsl:function name="my:archive" as="xs:string?">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="parts" as="xs:string*" select="$record?archive, $record?collection, $record?shelfmark"/>
    <xsl:sequence select="string-join($parts, if (exists($record?collection)) then ', ' else ' ')[. != '']"/>
  </xsl:function>

  <!-- Ends in one full stop. -->
  <xsl:function name="my:sentence" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="if (matches($words, '[.!?…]$')) then $words else $words || '.'"/>
  </xsl:function>

</xsl:stylesheet>
