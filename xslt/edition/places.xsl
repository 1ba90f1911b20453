<?xml version="1.0" encoding="UTF-8"?>
<!-- The register of places, with a map drawn from the coordinates of the register and of nothing else. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:edition="chancery:edition"
    xmlns:my="chancery:edition/places.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="chancery:edition"
    default-mode="edition"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:key name="edition:place" match="place" use="@key"/>

  <xsl:variable name="my:keys" as="xs:string*" select="distinct-values($edition:documents/place/@key)"/>
  <xsl:variable name="my:names" as="xs:string*" select="$my:keys ! my:name(.)"/>
  <!-- Latitude and longitude in degrees, by key. -->
  <xsl:variable name="my:coordinates" as="map(xs:string, xs:double*)" select="
      map:merge(for $key in $my:keys, $at in my:coordinates($key) return map { $key: $at?* })"/>

  <xsl:function name="my:registered" as="element()?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="$places-register ! key('edition:registered', $key, .)[1]"/>
  </xsl:function>

  <xsl:function name="my:name" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="
        (my:registered($key)/(tei:placeName, tei:settlement, tei:country)[1] ! normalize-space(),
         key('edition:place', $key, $edition:documents[1]/root())/@name)[. != ''][1]"/>
  </xsl:function>

  <xsl:function name="my:coordinates" as="array(xs:double)?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:variable name="geo" as="xs:string*" select="tokenize((my:registered($key)//tei:geo)[1], '[\s,]+')[. != '']"/>
    <xsl:sequence select="
        if (count($geo) = 2 and (every $g in $geo satisfies $g castable as xs:double))
        then array { $geo ! xs:double(.) } else ()"/>
  </xsl:function>

  <xsl:template name="edition:places" as="empty-sequence()" visibility="public">
    <xsl:call-template name="edition:register">
      <xsl:with-param name="register" select="'places'"/>
      <xsl:with-param name="names" select="$my:names"/>
      <xsl:with-param name="ids" select="$my:keys"/>
      <xsl:with-param name="above" select="if (map:size($my:coordinates) gt 0) then my:map() else ()"/>
      <xsl:with-param name="entry" select="function ($i as xs:integer) as element() { my:entry($my:keys[$i]) }"/>
    </xsl:call-template>
    <xsl:for-each select="$my:keys">
      <xsl:call-template name="edition:entry-page">
        <xsl:with-param name="register" select="'places'"/>
        <xsl:with-param name="page" select="edition:entry-page('places', .)"/>
        <xsl:with-param name="name" select="my:name(.)"/>
        <xsl:with-param name="items" select="my:items(.)"/>
        <xsl:with-param name="more" select="my:part(?, .)"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="my:items" as="element()+">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="edition:dated(key('edition:place', $key, $edition:documents[1]/root()))"/>
  </xsl:function>

  <!-- Whether they met there, or speak of it. -->
  <xsl:function name="my:part" as="xs:string">
    <xsl:param name="item" as="element()"/>
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="words:of(if ($item/../place[@key = $key]/@met) then 'met-here' else 'mentioned')"/>
  </xsl:function>

  <xsl:function name="my:entry" as="element()">
    <xsl:param name="key" as="xs:string"/>
    <article class="entry" id="{$key}">
      <h2>{my:name($key)}</h2>
      <xsl:sequence select="edition:identifiers(my:registered($key))"/>
      <xsl:sequence select="edition:lines(my:items($key), edition:entry-page('places', $key), my:part(?, $key))"/>
    </article>
  </xsl:function>

  <!-- A map in plate carrée: the graticule, a circle a place. -->
  <xsl:function name="my:map" as="element()">
    <xsl:variable name="latitudes" as="xs:double*" select="map:for-each($my:coordinates, function ($k, $at) { $at[1] })"/>
    <xsl:variable name="longitudes" as="xs:double*" select="map:for-each($my:coordinates, function ($k, $at) { $at[2] })"/>
    <xsl:variable name="extent" as="xs:double" select="max((max($latitudes) - min($latitudes), max($longitudes) - min($longitudes), 1))"/>
    <xsl:variable name="step" as="xs:integer" select="((1, 2, 5, 10, 15)[. ge $extent div 8], 30)[1]"/>
    <xsl:variable name="south" as="xs:integer" select="max((-90, xs:integer(floor(min($latitudes) div $step) * $step)))"/>
    <xsl:variable name="north" as="xs:integer" select="min((90, xs:integer(floor(max($latitudes) div $step) * $step) + $step))"/>
    <xsl:variable name="west" as="xs:integer" select="max((-180, xs:integer(floor(min($longitudes) div $step) * $step)))"/>
    <xsl:variable name="east" as="xs:integer" select="min((180, xs:integer(floor(max($longitudes) div $step) * $step) + $step))"/>
    <xsl:variable name="scale" as="xs:double" select="min((640 div ($east - $west), 420 div ($north - $south)))"/>
    <xsl:variable name="x" as="function(xs:double) as xs:double" select="function ($l as xs:double) as xs:double { round(48 + ($l - $west) * $scale, 1) }"/>
    <xsl:variable name="y" as="function(xs:double) as xs:double" select="function ($l as xs:double) as xs:double { round(8 + ($north - $l) * $scale, 1) }"/>
    <figure class="picture">
      <svg xmlns="http://www.w3.org/2000/svg" role="group" aria-label="{words:of('section.places')}"
          viewBox="0 0 {$x($east) + 20} {$y($south) + 24}">
        <xsl:for-each select="(0 to ($north - $south) idiv $step) ! ($south + . * $step)">
          <line x1="{$x($west)}" x2="{$x($east)}" y1="{$y(.)}" y2="{$y(.)}"/>
          <text x="{$x($west) - 6}" y="{$y(.) + 4}" text-anchor="end">{abs(.)}°{if (. lt 0) then 'S' else if (. gt 0) then 'N' else ''}</text>
        </xsl:for-each>
        <xsl:for-each select="(0 to ($east - $west) idiv $step) ! ($west + . * $step)">
          <line x1="{$x(.)}" x2="{$x(.)}" y1="{$y($north)}" y2="{$y($south)}"/>
          <text x="{$x(.)}" y="{$y($south) + 16}" text-anchor="middle">{abs(.)}°{if (. lt 0) then 'W' else if (. gt 0) then 'E' else ''}</text>
        </xsl:for-each>
        <xsl:for-each select="sort(map:keys($my:coordinates))">
          <xsl:variable name="at" as="xs:double*" select="$my:coordinates(.)"/>
          <xsl:variable name="documents" as="xs:integer" select="count(key('edition:place', ., $edition:documents[1]/root()))"/>
          <a href="{edition:register-page('places', my:name(.), count($my:keys))}#{.}">
            <title>{my:name(.)}: {words:count('index-count', $documents)}</title>
            <xsl:variable name="away" as="xs:integer" select="min((12, 4 + $documents)) + 3"/>
            <circle cx="{$x($at[2])}" cy="{$y($at[1])}" r="{$away - 3}"/>
            <xsl:choose>
              <xsl:when test="$x($at[2]) gt 0.7 * $x($east)">
                <text x="{$x($at[2]) - $away}" y="{$y($at[1]) + 4}" text-anchor="end" class="label">{my:name(.)}</text>
              </xsl:when>
              <xsl:otherwise>
                <text x="{$x($at[2]) + $away}" y="{$y($at[1]) + 4}" class="label">{my:name(.)}</text>
              </xsl:otherwise>
            </xsl:choose>
          </a>
        </xsl:for-each>
      </svg>
    </figure>
  </xsl:function>

</xsl:stylesheet>
