<?xml version="1.0" encoding="UTF-8"?>
<!-- The edition for machines: site map, feed, list of documents, and a static tree in the shape of Distributed Text Services (https://dtsapi.org/specifications/). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xmlns:fn="http://www.w3.org/2005/xpath-functions"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:edition="chancery:edition"
    xmlns:my="chancery:edition/machines.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="chancery:edition"
    default-mode="edition"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:template name="edition:machines" as="empty-sequence()" visibility="public">
    <xsl:result-document href="documents.json" format="text">
      <xsl:call-template name="my:documents"/>
    </xsl:result-document>
    <xsl:call-template name="my:dts"/>
    <xsl:if test="exists($base)">
      <xsl:result-document href="sitemap.xml" format="xml">
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>{$base}</loc></url>
          <xsl:for-each select="
              ($edition:sections[. != 'search'], $edition:own/@file) ! (. || '.html'),
              $edition:documents/@page,
              $edition:documents[@bilingual or edition:original(.)] ! edition:parallel-page(.)">
            <url><loc>{$base}{.}</loc></url>
          </xsl:for-each>
        </urlset>
      </xsl:result-document>
      <xsl:result-document href="feed.xml" format="xml">
        <xsl:sequence select="my:feed()"/>
      </xsl:result-document>
    </xsl:if>
  </xsl:template>

  <!-- An Atom feed. No clock reaches an output: what a document's date is, is its date here; the edition's is
       that of its latest document, and so is that of a document without one. -->
  <xsl:function name="my:feed" as="element()">
    <feed xmlns="http://www.w3.org/2005/Atom">
      <title>{$edition:title}</title>
      <id>{$base}</id>
      <link href="{$base}"/>
      <link rel="self" href="{$base}feed.xml"/>
      <updated>{$my:latest}</updated>
      <author><name>{($editors ! words:list(tokenize(., '\n')), $publisher, $edition:title)[1]}</name></author>
      <xsl:for-each select="reverse($edition:documents)">
        <entry>
          <title>{title}</title>
          <id>{$base}{@page}</id>
          <link href="{$base}{@page}"/>
          <updated>{(my:moment(.), $my:latest)[1]}</updated>
          <xsl:if test="summary">
            <summary>{summary}</summary>
          </xsl:if>
        </entry>
      </xsl:for-each>
    </feed>
  </xsl:function>

  <xsl:variable name="my:latest" as="xs:string" select="(max($edition:documents ! my:moment(.)), '1970-01-01T00:00:00Z')[1]"/>

  <!-- The first moment of a document's date, as far as that is known. -->
  <xsl:function name="my:moment" as="xs:string?">
    <xsl:param name="document" as="element(document)"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize(replace($document/date/@from, 'T.*$', ''), '-')"/>
    <xsl:variable name="day" as="xs:string" select="string-join(($parts[1], ($parts[2], '01')[1], ($parts[3], '01')[1]), '-')"/>
    <xsl:sequence select="$day[. castable as xs:date] ! (. || 'T00:00:00Z')"/>
  </xsl:function>

  <!-- The documents, with what they are and where their files are; written one by one, so that only one is held. -->
  <xsl:template name="my:documents" as="text()+">
    <xsl:variable name="edition" as="element(fn:map)">
      <fn:map>
        <xsl:sequence select="cite:member('title', $edition:title), cite:member('base', $base)"/>
      </fn:map>
    </xsl:variable>
    <xsl:variable name="line" as="xs:string" select="'&#10;    '"/>
    <xsl:value-of select="substring-before(cite:json($edition), '&#10;}') || ',&#10;  &quot;documents&quot;: ['"/>
    <xsl:for-each select="$edition:documents">
      <xsl:value-of select="(if (position() gt 1) then ',' else '') || $line || cite:json(my:document(.), $line)"/>
    </xsl:for-each>
    <xsl:value-of select="'&#10;  '[exists($edition:documents)] || ']&#10;}&#10;'"/>
  </xsl:template>

  <xsl:function name="my:document" as="element(fn:map)">
    <xsl:param name="document" as="element(document)"/>
    <fn:map>
      <xsl:for-each select="$document">
        <xsl:sequence select="
            cite:member('id', @stem), cite:member('title', title), cite:member('date', date/@from),
            cite:member('language', @language), cite:member('summary', summary),
            cite:member('page', @page), cite:member('tei', @tei), cite:member('text', @text)"/>
        <fn:array key="persons">
          <xsl:for-each select="person">
            <fn:map>
              <xsl:sequence select="cite:member('key', @key), cite:member('name', @name)"/>
              <fn:number key="turns">{@turns}</fn:number>
            </fn:map>
          </xsl:for-each>
        </fn:array>
        <fn:array key="places">
          <xsl:for-each select="place">
            <fn:map>
              <xsl:sequence select="cite:member('key', @key), cite:member('name', @name)"/>
            </fn:map>
          </xsl:for-each>
        </fn:array>
      </xsl:for-each>
    </fn:map>
  </xsl:function>

  <!-- Collection, navigation and document endpoints as files. -->
  <xsl:template name="my:dts" as="empty-sequence()">
    <xsl:result-document href="dts/index.json" format="text">
      <xsl:sequence select="my:json(map {
          '@context': $my:context, 'dtsVersion': '1.0', '@id': $base || 'dts/index.json', '@type': 'EntryPoint',
          'collection': $base || 'dts/collection.json', 'navigation': $base || 'dts/navigation/', 'document': string($base) })"/>
    </xsl:result-document>
    <xsl:result-document href="dts/collection.json" format="text">
      <xsl:call-template name="my:collection"/>
    </xsl:result-document>
    <xsl:for-each select="$edition:documents">
      <xsl:result-document href="dts/navigation/{replace(@page, '\.html$', '.json')}" format="text">
        <xsl:sequence select="my:json(map {
            '@context': $my:context, 'dtsVersion': '1.0', '@type': 'Navigation', '@id': my:navigation(.),
            'resource': my:resource(.),
            'member': array { tokenize(turns) ! map { '@type': 'CitableUnit', 'identifier': ., 'level': 1, 'parent': (), 'citeType': 'turn' } } })"/>
      </xsl:result-document>
    </xsl:for-each>
  </xsl:template>

  <!-- Its members one by one, in a line each. -->
  <xsl:template name="my:collection" as="text()+">
    <xsl:variable name="collection" as="map(*)" select="map {
        '@context': $my:context, 'dtsVersion': '1.0', '@id': $base || 'dts/collection.json', '@type': 'Collection',
        'collection': $base || 'dts/collection.json', 'title': $edition:title, 'totalParents': 0, 'totalChildren': count($edition:documents) }"/>
    <xsl:value-of select="replace(my:line($collection), '\}$', '') || ',&quot;member&quot;:['"/>
    <xsl:for-each select="$edition:documents">
      <xsl:value-of select="(if (position() gt 1) then ',' else '') || '&#10;' || my:line(my:resource(.))"/>
    </xsl:for-each>
    <xsl:value-of select="']}&#10;'"/>
  </xsl:template>

  <xsl:variable name="my:context" as="xs:string" select="'https://dtsapi.org/context/v1.0.json'"/>

  <xsl:function name="my:navigation" as="xs:string">
    <xsl:param name="document" as="element(document)"/>
    <xsl:sequence select="$base || 'dts/navigation/' || replace($document/@page, '\.html$', '.json')"/>
  </xsl:function>

  <xsl:function name="my:resource" as="map(*)">
    <xsl:param name="document" as="element(document)"/>
    <xsl:sequence select="map {
        '@id': $base || $document/@page, '@type': 'Resource', 'title': string($document/title), 'totalParents': 1, 'totalChildren': 0,
        'collection': $base || 'dts/collection.json', 'navigation': my:navigation($document), 'document': $base || $document/@tei,
        'mediaTypes': array { 'application/tei+xml' },
        'citationTrees': array { map { '@type': 'CitationTree', 'citeStructure': array { map { '@type': 'CiteStructure', 'citeType': 'turn' } } } } }"/>
  </xsl:function>

  <xsl:function name="my:json" as="xs:string">
    <xsl:param name="map" as="map(*)"/>
    <xsl:sequence select="my:json($map, true())"/>
  </xsl:function>

  <xsl:function name="my:line" as="xs:string">
    <xsl:param name="map" as="map(*)"/>
    <xsl:sequence select="my:json($map, false())"/>
  </xsl:function>

  <xsl:function name="my:json" as="xs:string">
    <xsl:param name="map" as="map(*)"/>
    <xsl:param name="indent" as="xs:boolean"/>
    <xsl:sequence select="replace(serialize($map, map { 'method': 'json', 'indent': $indent }), '\\/', '/')"/>
  </xsl:function>

</xsl:stylesheet>
