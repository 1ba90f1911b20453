<?xml version="1.0" encoding="UTF-8"?>
<!-- A record in the fifteen elements of Dublin Core: as XML, as OAI-PMH carries it, and as COinS, for a
     page that reference managers read. Translators and editors are contributors alike; the archival
     reference is the source. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xmlns:words="chancery:words"
    xmlns:my="chancery:citation/dublin-core.xsl"
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="citation"
    exclude-result-prefixes="xsl xs cite words my"
    expand-text="yes">

  <xsl:function name="cite:dublin-core" as="xs:string" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="dc" as="element()">
      <oai_dc:dc>
        <xsl:for-each select="cite:dublin-core-elements($record)">
          <xsl:element name="dc:{?name}">{?value}</xsl:element>
        </xsl:for-each>
      </oai_dc:dc>
    </xsl:variable>
    <xsl:sequence select="cite:xml($dc)"/>
  </xsl:function>

  <!-- The elements in their order, each a map of name and value. -->
  <xsl:function name="cite:dublin-core-elements" as="map(xs:string, xs:string)*" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="
        my:element('title', ($record?title, words:of('untitled'))[1]),
        my:element('title', $record?original-title),
        my:element('creator', $record?author ! .?literal),
        my:element('contributor', $record ! (?editor, ?translator) ! .?literal),
        my:element('contributor', $record?funder),
        my:element('publisher', $record?publisher),
        my:element('date', (string-join(distinct-values($record?date ! (?from, ?to)), '/'), $record?date?text)[. != ''][1]),
        my:element('type', ($record?type, 'Text')),
        my:element('identifier', ($record?url, $record?doi ! ('doi:' || .), $record[empty(?url)]?id)),
        my:element('source', (cite:location($record), string-join((cite:printed-in($record), cite:imprint($record)), ', '))),
        my:element('language', $record?language),
        my:element('description', $record?abstract),
        my:element('description', $record?original-language ! words:of('original-in', words:language-name(.))),
        my:element('coverage', string-join(($record?event-date ! cite:written-date(.), $record?event-place), ', '))"/>
  </xsl:function>

  <xsl:function name="my:element" as="map(xs:string, xs:string)*">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:sequence select="$values[. != ''] ! map { 'name': $name, 'value': . }"/>
  </xsl:function>

  <!-- A ContextObject in a span (OpenURL COinS 1.0, ANSI/NISO Z39.88-2004, format dc), for the pages
       of an edition. -->
  <xsl:function name="cite:coins" as="xs:string" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="
        '&lt;span class=&quot;Z3988&quot; title=&quot;' || string-join(cite:context-object($record), '&amp;amp;')
        || '&quot;&gt;&lt;/span&gt;&#10;'"/>
  </xsl:function>

  <!-- The key and value pairs of the ContextObject, each escaped for a query. -->
  <xsl:function name="cite:context-object" as="xs:string+" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="
        'ctx_ver=Z39.88-2004',
        'rft_val_fmt=' || encode-for-uri('info:ofi/fmt:kev:mtx:dc'),
        cite:dublin-core-elements($record) ! ('rft.' || ?name || '=' || encode-for-uri(?value))"/>
  </xsl:function>

</xsl:stylesheet>
