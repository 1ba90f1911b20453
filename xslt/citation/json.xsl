<?xml version="1.0" encoding="UTF-8"?>
<!-- A record as JSON: as a CSL item, and whole. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xmlns:words="chancery:words"
    xmlns:my="chancery:citation/json.xsl"
    xmlns:fn="http://www.w3.org/2005/xpath-functions"
    xmlns="http://www.w3.org/2005/xpath-functions"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="citation"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- A CSL-JSON array of one item (CSL 1.0.2). The archival pages go into archive_location: page
       would say that the document is part of a volume. -->
  <xsl:function name="cite:csl-json" as="xs:string" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="items" as="element()">
      <array>
        <map>
          <xsl:sequence select="
              my:string('id', $record?id),
              my:string('type', $record?type),
              my:string('title', $record?title),
              my:string('original-title', $record?original-title),
              my:names('author', $record?author),
              my:names('editor', $record?editor),
              my:names('translator', $record?translator),
              my:date('issued', $record?date),
              my:date('event-date', $record?event-date),
              my:string('event-place', string-join($record?event-place, ', ')),
              my:string('archive', $record?archive),
              my:string('archive-place', $record?archive-place),
              my:string('archive_collection', string-join($record?collection, ', ')),
              my:string('archive_location', string-join(($record?shelfmark, $record?pages), ', ')),
              my:string('publisher', $record?publisher),
              my:string('URL', $record?url),
              my:string('DOI', $record?doi),
              my:string('language', $record?language),
              my:string('note', $record?original-language ! words:of('original-in', words:language-name(.))),
              my:string('abstract', string-join($record?abstract, ' '))"/>
        </map>
      </array>
    </xsl:variable>
    <xsl:sequence select="my:json($items)"/>
  </xsl:function>

  <!-- The whole record, and what an index says of a document besides.
       @param tei  the document that the record was made from -->
  <xsl:function name="cite:record-json" as="xs:string" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="item" as="element()">
      <map>
        <xsl:sequence select="
            my:string('id', $record?id),
            my:string('type', $record?type),
            my:string('title', $record?title),
            my:names('author', $record?author),
            my:names('translator', $record?translator),
            my:string('date', $record?date?from),
            my:string('date-text', $record?date ! cite:written-date(.)),
            my:strings('event-place', $record?event-place),
            my:string('archive', $record?archive),
            my:strings('collection', $record?collection),
            my:string('shelfmark', $record?shelfmark),
            my:string('pages', $record?pages),
            my:string('publisher', $record?publisher),
            my:string('url', $record?url),
            my:strings('funder', $record?funder),
            my:string('language', $record?language),
            my:string('original-language', $record?original-language),
            my:strings('abstract', $record?abstract),
            my:strings('speakers', cite:speakers($tei)),
            my:number('turns', cite:turns($tei)),
            my:string('line', cite:line($record)),
            my:string('html-file', $html-file),
            my:string('tei-file', $tei-file),
            my:string('text-file', $text-file),
            my:string('csl-json-file', $csl-json-file),
            my:string('bibtex-file', $bibtex-file)"/>
      </map>
    </xsl:variable>
    <xsl:sequence select="my:json($item)"/>
  </xsl:function>

  <xsl:function name="my:string" as="element()?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:if test="$value != ''">
      <string key="{$key}">{$value}</string>
    </xsl:if>
  </xsl:function>

  <xsl:function name="my:number" as="element()">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="value" as="xs:integer"/>
    <number key="{$key}">{$value}</number>
  </xsl:function>

  <xsl:function name="my:strings" as="element()?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:if test="exists($values)">
      <array key="{$key}">
        <xsl:for-each select="$values">
          <string>{.}</string>
        </xsl:for-each>
      </array>
    </xsl:if>
  </xsl:function>

  <xsl:function name="my:names" as="element()?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="names" as="map(xs:string, xs:string)*"/>
    <xsl:if test="exists($names)">
      <array key="{$key}">
        <xsl:for-each select="$names">
          <map>
            <xsl:sequence select="
                if (?family) then (my:string('family', ?family), my:string('given', ?given))
                else my:string('literal', ?literal)"/>
          </map>
        </xsl:for-each>
      </array>
    </xsl:if>
  </xsl:function>

  <xsl:function name="my:date" as="element()?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="date" as="map(xs:string, item()*)?"/>
    <xsl:variable name="days" as="xs:string*"
        select="distinct-values(($date?from, $date?to)[matches(., $my:day)])"/>
    <xsl:if test="exists($date)">
      <map key="{$key}">
        <xsl:choose>
          <xsl:when test="exists($days)">
            <array key="date-parts">
              <xsl:for-each select="$days">
                <array>
                  <xsl:for-each select="tokenize(replace(., $my:day, '$1 $3 $5'))">
                    <number>{xs:integer(.)}</number>
                  </xsl:for-each>
                </array>
              </xsl:for-each>
            </array>
            <xsl:if test="$date?circa">
              <boolean key="circa">true</boolean>
            </xsl:if>
          </xsl:when>
          <xsl:otherwise>
            <string key="literal">{$date?text}</string>
          </xsl:otherwise>
        </xsl:choose>
      </map>
    </xsl:if>
  </xsl:function>

  <!-- A year, month or day in W3C form, whatever follows. -->
  <xsl:variable name="my:day" as="xs:string" select="'^(-?\d{4,})(-(\d\d)(-(\d\d))?)?(T.*)?$'"/>

  <!-- XML as JSON, a member a line: as xml-to-json, but made for people to read too. -->
  <xsl:function name="my:json" as="xs:string">
    <xsl:param name="xml" as="element()"/>
    <xsl:sequence select="my:json($xml, '&#10;') || '&#10;'"/>
  </xsl:function>

  <!-- @param line  a line feed and the indentation of the line that the value stands on -->
  <xsl:function name="my:json" as="xs:string">
    <xsl:param name="value" as="element()"/>
    <xsl:param name="line" as="xs:string"/>
    <xsl:variable name="more" as="xs:string" select="$line || '  '"/>
    <xsl:choose>
      <xsl:when test="$value/self::fn:map">
        <xsl:sequence select="
            '{' || string-join($value/* ! ($more || my:quoted(@key) || ': ' || my:json(., $more)), ',') || $line || '}'"/>
      </xsl:when>
      <xsl:when test="$value/self::fn:array[*/*]">
        <xsl:sequence select="'[' || string-join($value/* ! ($more || my:json(., $more)), ',') || $line || ']'"/>
      </xsl:when>
      <xsl:when test="$value/self::fn:array">
        <xsl:sequence select="'[' || string-join($value/* ! my:json(., $more), ', ') || ']'"/>
      </xsl:when>
      <xsl:when test="$value/self::fn:string">
        <xsl:sequence select="my:quoted($value)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="string($value)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- A JSON string. A solidus stays as it is. -->
  <xsl:function name="my:quoted" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="'&quot;' || ($text => replace('\\', '\\\\') => replace('&quot;', '\\&quot;')
        => replace('&#10;', '\\n') => replace('&#13;', '\\r') => replace('&#9;', '\\t')
        => replace('&#x2028;', '\\u2028') => replace('&#x2029;', '\\u2029')) || '&quot;'"/>
  </xsl:function>

</xsl:stylesheet>
