<?xml version="1.0" encoding="UTF-8"?>
<!-- A record in the form that an archive or an edition gives its citations.

     A form is a line with the names of the record's parts in braces; what stands in square brackets is left
     out where the record has nothing for a part in it:

       "{title}", {date}[, {publisher}][, {archive} {shelfmark}][, {pages}].[ Translated by {translator}.]

     Where the name of a part that can have several values stands more than once, each takes one of them, and
     the last all that are left.
     Brackets and braces that are to be printed are doubled. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fn="http://www.w3.org/2005/xpath-functions"
    xmlns:cite="chancery:citation"
    xmlns:my="chancery:citation/form.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="citation"
    exclude-result-prefixes="#all">

  <!-- The form of citations in this edition; where it is empty, cite:line has its own. -->
  <xsl:param name="citation-form" as="xs:string" select="''"/>

  <!-- Characters that stand, while a form is filled, for what has no value and for what is to be printed as
       it is: [ ] { }. They are of no script (Unicode, private use). -->
  <xsl:variable name="my:nothing" as="xs:string" select="'&#xE000;'"/>
  <xsl:variable name="my:printed" as="xs:string" select="'&#xE001;&#xE002;&#xE003;&#xE004;'"/>

  <!-- The parts that can have several values. -->
  <xsl:variable name="my:several" as="xs:string+"
      select="'author', 'editor', 'translator', 'collection', 'event-place', 'funder'"/>

  <!-- The record in a form, without a line feed. -->
  <xsl:function name="cite:in-form" as="xs:string" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:param name="form" as="xs:string"/>
    <xsl:variable name="doubled" as="xs:string" select="
        fold-left(1 to 4, $form, function($f as xs:string, $i as xs:integer) as xs:string {
          replace($f, my:bracket($i) || my:bracket($i), substring($my:printed, $i, 1), 'q') })"/>
    <xsl:variable name="parts" as="element(fn:analyze-string-result)"
        select="analyze-string($doubled, '\{([a-z-]+)(:([a-z-]+))?\}')"/>
    <xsl:variable name="filled" as="xs:string"
        select="string-join($parts/* ! (if (self::fn:match) then my:value($record, .) else string()))"/>
    <xsl:variable name="chosen" as="xs:string" select="
        $filled => replace('\[[^\[\]]*' || $my:nothing || '[^\[\]]*\]', '') => replace('[\[\]]', '')"/>
    <xsl:sequence select="$chosen => translate($my:nothing, '') => translate($my:printed, '[]{}') => normalize-space()"/>
  </xsl:function>

  <xsl:function name="my:bracket" as="xs:string">
    <xsl:param name="i" as="xs:integer"/>
    <xsl:sequence select="substring('[]{}', $i, 1)"/>
  </xsl:function>

  <!-- What takes the place of a name in braces. -->
  <xsl:function name="my:value" as="xs:string">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:param name="place" as="element(fn:match)"/>
    <xsl:variable name="name" as="xs:string" select="string($place/fn:group[@nr = 1])"/>
    <xsl:variable name="same" as="element(fn:match)*" select="$place/../fn:match[fn:group[@nr = 1] = $name]"/>
    <xsl:variable name="nth" as="xs:integer" select="count($same[. &lt;&lt; $place]) + 1"/>
    <xsl:variable name="values" as="xs:string*" select="my:values($record($name), string($place//fn:group[@nr = 3]))"/>
    <xsl:variable name="words" as="xs:string" select="
        if ($nth = count($same) or not($name = $my:several)) then string-join($values[not($name = $my:several) or position() ge $nth], ', ') else string($values[$nth])"/>
    <xsl:sequence select="($words[. != ''] ! translate(., '[]', substring($my:printed, 1, 2)), $my:nothing)[1]"/>
  </xsl:function>

  <!-- The words of a part: names, dates in the manner that the form asks for, or strings. -->
  <xsl:function name="my:values" as="xs:string*">
    <xsl:param name="part" as="item()*"/>
    <xsl:param name="manner" as="xs:string"/>
    <xsl:for-each select="$part">
      <xsl:sequence select="
          if (not(. instance of map(*))) then string()
          else if (map:contains(., 'literal')) then string(?literal)
          else my:date(., $manner)" xmlns:map="http://www.w3.org/2005/xpath-functions/map"/>
    </xsl:for-each>
  </xsl:function>

  <!-- @param manner  printed: as in the source; iso: 1962-06-26; day-month-year: 26 June 1962;
                      else as cite:line writes it -->
  <xsl:function name="my:date" as="xs:string">
    <xsl:param name="date" as="map(xs:string, item()*)"/>
    <xsl:param name="manner" as="xs:string"/>
    <xsl:variable name="days" as="xs:string*" select="distinct-values($date ! (?from, ?to))"/>
    <xsl:sequence select="
        if ($manner = 'printed' and $date?text) then $date?text
        else if ($manner = 'iso' and exists($days)) then string-join($days, '/')
        else if ($manner = 'day-month-year' and count($days) = 1) then cite:day-first($days)
        else cite:written-date($date)"/>
  </xsl:function>

</xsl:stylesheet>
