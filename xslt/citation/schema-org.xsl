<?xml version="1.0" encoding="UTF-8"?>
<!-- A record as schema.org JSON-LD, as search engines read it from a page. The digital copy is the
     work; the archival item is what it translates, or what it is based on. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xmlns:my="chancery:citation/schema-org.xsl"
    xmlns="http://www.w3.org/2005/xpath-functions"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="citation"
    exclude-result-prefixes="#all">

  <xsl:function name="cite:schema-org" as="xs:string" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="original" as="element()?" select="my:original($record)"/>
    <xsl:variable name="work" as="element()">
      <map>
        <xsl:sequence select="
            cite:member('@context', 'https://schema.org'),
            cite:member('@type', 'CreativeWork'),
            cite:member('name', $record?title),
            cite:member('abstract', string-join($record?abstract, ' ')),
            my:things('author', 'Person', $record?author ! .?literal),
            my:things('editor', 'Person', $record?editor ! .?literal),
            my:things('translator', 'Person', $record?translator ! .?literal),
            my:things('publisher', 'Organization', $record?publisher),
            my:things('funder', 'Organization', $record?funder),
            cite:member('dateCreated', $record?date[empty(my:end(.))]?from),
            cite:member('temporal', $record?date ! (my:interval(.), ?text[empty($record?date?from)])[1]),
            cite:member('inLanguage', $record?language),
            my:licence($record?licence),
            cite:member('url', $record?url),
            cite:member('identifier', ($record?doi ! ('https://doi.org/' || .), $record?id)[1]),
            my:things('isPartOf', 'PublicationVolume', string-join((cite:printed-in($record), cite:imprint($record)), ', ')[. != '']),
            my:event($record)"/>
        <xsl:if test="$original">
          <map key="{if ($record?original-language) then 'translationOfWork' else 'isBasedOn'}">
            <xsl:sequence select="$original/*"/>
          </map>
        </xsl:if>
      </map>
    </xsl:variable>
    <xsl:sequence select="cite:json($work)"/>
  </xsl:function>

  <xsl:function name="my:original" as="element()?">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:if test="exists($record ! (?archive, ?collection, ?shelfmark, ?pages[empty(cite:printed-pages($record))], ?original-title, ?original-language))">
      <map>
        <xsl:sequence select="
            cite:member('@type', 'ArchiveComponent'),
            cite:member('name', $record?original-title),
            cite:member('inLanguage', $record?original-language),
            cite:member('itemLocation',
              string-join($record ! (?collection, ?shelfmark, ?pages[empty(cite:printed-pages($record))]), ', '))"/>
        <xsl:if test="$record?archive">
          <map key="holdingArchive">
            <xsl:sequence select="
                cite:member('@type', 'ArchiveOrganization'),
                cite:member('name', $record?archive),
                cite:member('location', $record?archive-place)"/>
          </map>
        </xsl:if>
      </map>
    </xsl:if>
  </xsl:function>

  <!-- The meeting that the text records. -->
  <xsl:function name="my:event" as="element()?">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:if test="exists($record ! (?event-date, ?event-place))">
      <map key="recordedAt">
        <xsl:sequence select="
            cite:member('@type', 'Event'),
            cite:member('name', $record?title),
            cite:member('startDate', $record?event-date?from),
            cite:member('endDate', $record?event-date?to),
            my:things('location', 'Place', string-join($record?event-place, ', ')[. != ''])"/>
      </map>
    </xsl:if>
  </xsl:function>

  <xsl:function name="my:things" as="element()?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="names" as="xs:string*"/>
    <xsl:if test="exists($names)">
      <array key="{$key}">
        <xsl:for-each select="$names">
          <map>
            <xsl:sequence select="cite:member('@type', $type), cite:member('name', .)"/>
          </map>
        </xsl:for-each>
      </array>
    </xsl:if>
  </xsl:function>

  <!-- A licence by its address; without one, by its name. -->
  <xsl:function name="my:licence" as="element()?">
    <xsl:param name="licence" as="xs:string?"/>
    <xsl:sequence select="
        if (matches($licence, '^https?://')) then cite:member('license', $licence)
        else my:thing('license', 'CreativeWork', $licence)"/>
  </xsl:function>

  <xsl:function name="my:thing" as="element()?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="name" as="xs:string?"/>
    <xsl:if test="$name != ''">
      <map key="{$key}">
        <xsl:sequence select="cite:member('@type', $type), cite:member('name', $name)"/>
      </map>
    </xsl:if>
  </xsl:function>

  <!-- The last day of a date that is longer than one. -->
  <xsl:function name="my:end" as="xs:string?">
    <xsl:param name="date" as="map(xs:string, item()*)"/>
    <xsl:sequence select="$date?to[. != $date?from]"/>
  </xsl:function>

  <!-- An interval as ISO 8601 writes it: dateCreated takes none. -->
  <xsl:function name="my:interval" as="xs:string?">
    <xsl:param name="date" as="map(xs:string, item()*)"/>
    <xsl:sequence select="my:end($date) ! string-join(($date?from, .), '/')"/>
  </xsl:function>

</xsl:stylesheet>
