<?xml version="1.0" encoding="UTF-8"?>
<!-- A record as JSON: as a CSL item, and whole. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xmlns:words="chancery:words"
    xmlns:my="chancery:citation/json.xsl"
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
              cite:member('id', $record?id),
              cite:member('type', $record?type),
              cite:member('title', $record?title),
              cite:member('original-title', $record?original-title),
              my:names('author', $record?author),
              my:names('editor', $record?editor),
              my:names('translator', $record?translator),
              my:date('issued', $record?date),
              my:date('event-date', $record?event-date),
              cite:member('event-place', string-join($record?event-place, ', ')),
              cite:member('archive', $record?archive),
              cite:member('archive-place', $record?archive-place),
              cite:member('archive_collection', string-join($record?collection, ', ')),
              cite:member('archive_location', string-join(($record?shelfmark, $record?pages[empty(cite:printed-pages($record))]), ', ')),
              cite:member('page', cite:printed-pages($record)),
              cite:member('collection-title', $record?series),
              cite:member('volume', $record?volume ! my:unlabelled(.)),
              cite:member('number', $record?number ! my:unlabelled(.)),
              cite:member('publisher-place', $record?publisher-place),
              cite:member('publisher', $record?publisher),
              cite:member('URL', $record?url),
              cite:member('DOI', $record?doi),
              cite:member('language', $record?language),
              cite:member('note', $record?original-language ! words:of('original-in', words:language-name(.))),
              cite:member('abstract', string-join($record?abstract, ' '))"/>
        </map>
      </array>
    </xsl:variable>
    <xsl:sequence select="cite:json($items)"/>
  </xsl:function>

  <!-- The whole record, and what an index says of a document besides.
       @param tei  the document that the record was made from -->
  <xsl:function name="cite:record-json" as="xs:string" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="item" as="element()">
      <map>
        <xsl:sequence select="
            cite:member('id', $record?id),
            cite:member('type', $record?type),
            cite:member('title', $record?title),
            my:names('author', $record?author),
            my:names('translator', $record?translator),
            cite:member('date', $record?date?from),
            cite:member('date-text', $record?date ! cite:written-date(.)),
            my:strings('event-place', $record?event-place),
            cite:member('archive', $record?archive),
            my:strings('collection', $record?collection),
            cite:member('shelfmark', $record?shelfmark),
            cite:member('pages', $record?pages),
            cite:member('publisher', $record?publisher),
            cite:member('url', $record?url),
            my:strings('funder', $record?funder),
            cite:member('language', $record?language),
            cite:member('original-language', $record?original-language),
            my:strings('abstract', $record?abstract),
            my:strings('speakers', cite:speakers($tei)),
            my:number('turns', count(cite:turns($tei))),
            my:strings('turn-ids', cite:turns($tei)),
            my:strings('stated-pages', cite:stated-pages($tei)),
            cite:member('line', cite:line($record)),
            cite:member('html-file', $html-file),
            cite:member('tei-file', $tei-file),
            cite:member('text-file', $text-file),
            cite:member('csl-json-file', $csl-json-file),
            cite:member('bibtex-file', $bibtex-file),
            cite:member('ris-file', $ris-file)"/>
      </map>
    </xsl:variable>
    <xsl:sequence select="cite:json($item)"/>
  </xsl:function>

  <!-- A number without the word before it, which a style has of its own: Volume XXII, Document 5. -->
  <xsl:function name="my:unlabelled" as="xs:string">
    <xsl:param name="number" as="xs:string"/>
    <xsl:sequence select="replace($number, '^\p{L}+\.?\s+(.*([IVXLC]|\d).*)$', '$1')"/>
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
                if (?family) then (cite:member('family', ?family), cite:member('given', ?given))
                else cite:member('literal', ?literal)"/>
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

</xsl:stylesheet>
