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

  <!-- The line, without a line feed, in the edition's own form where it has one. -->
  <xsl:function name="cite:line" as="xs:string" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="if ($citation-form) then cite:in-form($record, $citation-form) else my:line($record)"/>
  </xsl:function>

  <!-- What the record lacks is left out, and its comma with it. -->
  <xsl:function name="my:line" as="xs:string">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="parts" as="xs:string+" select="
        $record?author ! .?literal,
        if ($record?title) then my:quoted($record?title) else words:of('untitled'),
        if (exists($record?date)) then cite:written-date($record?date) else words:of('no-date'),
        $record?publisher,
        cite:printed-in($record),
        my:archive($record),
        $record?pages[empty(cite:printed-pages($record))]"/>
    <xsl:sequence select="string-join((
        my:sentence(string-join($parts, ', ')),
        if (exists($record?translator))
          then my:sentence(words:of('translated-by', words:list($record?translator ! .?literal))) else (),
        $record?url
      ), ' ')"/>
  </xsl:function>

  <!-- A date as a citation writes it: June 26, 1962; June 1962; 1962; June 26–27, 1962; else as the source
       prints it. -->
  <xsl:function name="cite:written-date" as="xs:string" visibility="public">
    <xsl:param name="date" as="map(xs:string, item()*)"/>
    <xsl:variable name="days" as="xs:string*"
        select="distinct-values(($date?from, $date?to) ! replace(., 'T.*$', ''))"/>
    <xsl:sequence select="
        if (empty($days) or $date?circa) then ($date?text[. != ''], my:span($days))[1]
        else my:span($days)"/>
  </xsl:function>

  <!-- A day as 26 June 1962; else what is known of it. -->
  <xsl:function name="cite:day-first" as="xs:string" visibility="public">
    <xsl:param name="day" as="xs:string"/>
    <xsl:variable name="months" as="xs:string+" select="tokenize(words:of('months'))"/>
    <xsl:sequence select="
        if ($day castable as xs:date)
        then string-join((day-from-date(xs:date($day)), $months[month-from-date(xs:date($day))],
          year-from-date(xs:date($day))), ' ')
        else my:day($day)"/>
  </xsl:function>

  <!-- When and where people met, for formats that have no field for it; empty where it is the document's
       own day and no place is known. -->
  <xsl:function name="cite:occasion" as="xs:string?" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="day" as="xs:string?"
        select="$record?event-date[not(?from = $record?date?from)] ! cite:written-date(.)"/>
    <xsl:sequence select="string-join(($day, $record?event-place), ', ')[. != ''] ! words:of('took-place', .)"/>
  </xsl:function>

  <!-- From one day to another, saying once what they have in common. -->
  <xsl:function name="my:span" as="xs:string">
    <xsl:param name="days" as="xs:string*"/>
    <xsl:variable name="whole" as="xs:boolean" select="every $day in $days satisfies $day castable as xs:date"/>
    <xsl:variable name="same-month" as="xs:boolean" select="substring($days[1], 1, 7) = substring($days[2], 1, 7)"/>
    <xsl:sequence select="
        if (count($days) = 2 and $whole and substring($days[1], 1, 4) = substring($days[2], 1, 4))
        then my:formatted($days[1], if ($same-month) then 'date-from' else 'date-from-month')
          || '–' || my:formatted($days[2], if ($same-month) then 'date-to-day' else 'date-day')
        else string-join($days ! my:day(.), ' – ')"/>
  </xsl:function>

  <xsl:function name="my:day" as="xs:string">
    <xsl:param name="day" as="xs:string"/>
    <xsl:sequence select="
        if ($day castable as xs:date) then my:formatted($day, 'date-day')
        else if ($day castable as xs:gYearMonth) then my:formatted($day || '-01', 'date-month')
        else $day"/>
  </xsl:function>

  <!-- A day in words. Processors know few languages' months: the words have them.
       @param phrase  the key of a phrase with the year, the month and the day -->
  <xsl:function name="my:formatted" as="xs:string">
    <xsl:param name="day" as="xs:string"/>
    <xsl:param name="phrase" as="xs:string"/>
    <xsl:variable name="date" as="xs:date" select="xs:date($day)"/>
    <xsl:variable name="months" as="xs:string+"
        select="tokenize(words:of(if ($phrase = 'date-month') then 'months-alone' else 'months'))"/>
    <xsl:sequence select="
        words:of($phrase, (year-from-date($date), $months[month-from-date($date)], day-from-date($date)))"/>
  </xsl:function>

  <!-- The archive and the shelfmark in it; commas only where collections stand between them. -->
  <xsl:function name="my:archive" as="xs:string?">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="parts" as="xs:string*" select="$record?archive, $record?collection, $record?shelfmark"/>
    <xsl:sequence select="string-join($parts, if (exists($record?collection)) then ', ' else ' ')[. != '']"/>
  </xsl:function>

  <!-- A title in quotation marks; those within it become single. -->
  <xsl:function name="my:quoted" as="xs:string">
    <xsl:param name="title" as="xs:string"/>
    <xsl:sequence select="'&quot;' || translate($title, '&quot;“”', &quot;'‘’&quot;) || '&quot;'"/>
  </xsl:function>

  <!-- Ends in one full stop. -->
  <xsl:function name="my:sentence" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="if (matches($words, '[.!?…]$')) then $words else $words || '.'"/>
  </xsl:function>

</xsl:stylesheet>
