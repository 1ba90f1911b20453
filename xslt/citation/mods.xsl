<?xml version="1.0" encoding="UTF-8"?>
<!-- A record as MODS 3.8. What is catalogued is the digital copy; the archival item stands in
     relatedItem of type original, with the shelf it stands on, its pages, language and title. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xmlns:words="chancery:words"
    xmlns:my="chancery:citation/mods.xsl"
    xmlns="http://www.loc.gov/mods/v3"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="citation"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:function name="cite:mods" as="xs:string" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="mods" as="element()">
      <mods version="3.8">
        <titleInfo>
          <title>{($record?title, words:of('untitled'))[1]}</title>
        </titleInfo>
        <xsl:sequence select="
            $record?author ! my:person(., 'aut'),
            $record?editor ! my:person(., 'edt'),
            $record?translator ! my:person(., 'trl'),
            $record?funder ! my:body(., 'fnd')"/>
        <typeOfResource>text</typeOfResource>
        <genre>{$record?type}</genre>
        <xsl:if test="exists($record?date) or exists($record?publisher)">
          <originInfo>
            <xsl:sequence select="my:text('publisher', $record?publisher), my:dates('dateCreated', $record?date)"/>
          </originInfo>
        </xsl:if>
        <xsl:sequence select="my:language($record?language), my:text('abstract', $record?abstract)"/>
        <xsl:if test="exists($record?event-date) or exists($record?event-place)">
          <note type="venue">{string-join(($record?event-date ! cite:written-date(.), $record?event-place), ', ')}</note>
        </xsl:if>
        <xsl:sequence select="my:original($record)"/>
        <xsl:for-each select="$record?series">
          <relatedItem type="host">
            <titleInfo>
              <title>{.}</title>
            </titleInfo>
            <xsl:sequence select="my:imprint($record)"/>
            <part>
              <xsl:sequence select="my:detail('volume', $record?volume), my:detail('document', $record?number), my:extent(cite:printed-pages($record))"/>
            </part>
          </relatedItem>
        </xsl:for-each>
        <xsl:for-each select="$record?doi">
          <identifier type="doi">{.}</identifier>
        </xsl:for-each>
        <xsl:if test="exists($record?url)">
          <location>
            <url usage="primary display">{$record?url}</url>
          </location>
        </xsl:if>
        <recordInfo>
          <recordIdentifier>{$record?id}</recordIdentifier>
        </recordInfo>
      </mods>
    </xsl:variable>
    <xsl:sequence select="cite:xml($mods)"/>
  </xsl:function>

  <xsl:function name="my:imprint" as="element()?">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:if test="cite:imprint($record)">
      <originInfo>
        <xsl:for-each select="$record?publisher-place">
          <place>
            <placeTerm type="text">{.}</placeTerm>
          </place>
        </xsl:for-each>
        <xsl:sequence select="my:text('dateIssued', $record?published)"/>
      </originInfo>
    </xsl:if>
  </xsl:function>

  <xsl:function name="my:detail" as="element()?">
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:if test="$number != ''">
      <detail type="{$type}">
        <number>{$number}</number>
      </detail>
    </xsl:if>
  </xsl:function>

  <xsl:function name="my:extent" as="element()?">
    <xsl:param name="pages" as="xs:string?"/>
    <xsl:if test="$pages != ''">
      <extent unit="pages">
        <list>{$pages}</list>
      </extent>
    </xsl:if>
  </xsl:function>

  <!-- The archival item, as far as the header knows one. -->
  <xsl:function name="my:original" as="element()?">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="shelf" as="xs:string" select="string-join($record ! (?collection, ?shelfmark), ', ')"/>
    <xsl:if test="exists($record ! (?archive, ?collection, ?shelfmark, ?pages[empty(cite:printed-pages($record))], ?original-title, ?original-language))">
      <relatedItem type="original">
        <xsl:for-each select="$record?original-title">
          <titleInfo>
            <title>{.}</title>
          </titleInfo>
        </xsl:for-each>
        <xsl:sequence select="my:language($record?original-language)"/>
        <xsl:if test="exists($record?archive) or $shelf != ''">
          <location>
            <xsl:if test="exists($record?archive)">
              <physicalLocation>{string-join($record ! (?archive, ?archive-place), ', ')}</physicalLocation>
            </xsl:if>
            <xsl:sequence select="my:text('shelfLocator', $shelf)"/>
          </location>
        </xsl:if>
        <xsl:for-each select="$record?pages[empty(cite:printed-pages($record))]">
          <part>
            <xsl:sequence select="my:extent(.)"/>
          </part>
        </xsl:for-each>
      </relatedItem>
    </xsl:if>
  </xsl:function>

  <xsl:function name="my:person" as="element()">
    <xsl:param name="name" as="map(xs:string, xs:string)"/>
    <xsl:param name="role" as="xs:string"/>
    <name type="personal">
      <xsl:choose>
        <xsl:when test="$name?family">
          <namePart type="family">{$name?family}</namePart>
          <namePart type="given">{$name?given}</namePart>
        </xsl:when>
        <xsl:otherwise>
          <namePart>{$name?literal}</namePart>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:sequence select="my:role($role)"/>
    </name>
  </xsl:function>

  <xsl:function name="my:body" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="role" as="xs:string"/>
    <name type="corporate">
      <namePart>{$name}</namePart>
      <xsl:sequence select="my:role($role)"/>
    </name>
  </xsl:function>

  <!-- @param role  a code of the MARC relators -->
  <xsl:function name="my:role" as="element()">
    <xsl:param name="role" as="xs:string"/>
    <role>
      <roleTerm type="code" authority="marcrelator">{$role}</roleTerm>
    </role>
  </xsl:function>

  <xsl:function name="my:language" as="element()?">
    <xsl:param name="tag" as="xs:string?"/>
    <xsl:if test="$tag != ''">
      <language>
        <languageTerm type="code" authority="rfc5646">{$tag}</languageTerm>
      </language>
    </xsl:if>
  </xsl:function>

  <!-- A day, or the first and last of several; the words that were printed where no form says it. -->
  <xsl:function name="my:dates" as="element()*">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="date" as="map(xs:string, item()*)?"/>
    <xsl:variable name="days" as="xs:string*" select="distinct-values(($date?from, $date?to))"/>
    <xsl:for-each select="$days">
      <xsl:element name="{$name}">
        <xsl:attribute name="encoding" select="'w3cdtf'"/>
        <xsl:if test="position() = 1">
          <xsl:attribute name="keyDate" select="'yes'"/>
        </xsl:if>
        <xsl:if test="count($days) = 2">
          <xsl:attribute name="point" select="if (position() = 1) then 'start' else 'end'"/>
        </xsl:if>
        <xsl:if test="$date?circa">
          <xsl:attribute name="qualifier" select="'approximate'"/>
        </xsl:if>
        <xsl:sequence select="."/>
      </xsl:element>
    </xsl:for-each>
    <xsl:if test="empty($days)">
      <xsl:sequence select="my:text($name, $date?text)"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="my:text" as="element()*">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:for-each select="$values[. != '']">
      <xsl:element name="{$name}">{.}</xsl:element>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
