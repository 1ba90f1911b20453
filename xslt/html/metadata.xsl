<?xml version="1.0" encoding="UTF-8"?>
<!-- What the page says to machines: schema.org (JSON-LD), Dublin Core, the tags that Google Scholar and reference
     managers read (Highwire Press), Open Graph, and the page's address for good. All of it is made from the
     bibliographic record. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:cite="chancery:citation"
    xmlns:my="chancery:html/metadata.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    default-mode="html"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- @param record  the document's bibliographic record -->
  <xsl:template name="html:metadata" as="element()*" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)" required="yes"/>
    <xsl:sequence select="
        my:links(), my:versions($record),
        cite:dublin-core-elements($record) ! my:meta('name', 'DC.' || ?name, ?value),
        my:highwire($record),
        my:open-graph($record)"/>
    <script type="application/ld+json">
      <xsl:text>{cite:schema-org($record) => replace('&lt;', '\\u003c')}</xsl:text>
    </script>
  </xsl:template>

  <!-- Where the page is for good, its neighbours, and the document in other forms. -->
  <xsl:function name="my:links" as="element()*">
    <xsl:sequence select="
        $canonical-address ! my:link('canonical', ., ()),
        $previous-file ! my:link('prev', ., ()),
        $next-file ! my:link('next', ., ()),
        $tei-file ! my:link('alternate', ., 'application/tei+xml'),
        $text-file ! my:link('alternate', ., 'text/plain'),
        $csl-json-file ! my:link('alternate', ., 'application/vnd.citationstyles.csl+json'),
        $bibtex-file ! my:link('alternate', ., 'application/x-bibtex')"/>
  </xsl:function>

  <!-- The document in each language in which the edition has it, its own too: for good where that is known. -->
  <xsl:function name="my:versions" as="element()*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="others" as="map(*)*" select="parse-json($counterparts)?*[?file][?language != '']"/>
    <xsl:sequence select="
        $record?language[exists($others)] ! my:version(., ($canonical-address, $html-file)[1]),
        $others ! my:version(?language, (?address, html:from-root(?file))[1])"/>
  </xsl:function>

  <xsl:function name="my:version" as="element()?">
    <xsl:param name="language" as="xs:string"/>
    <xsl:param name="address" as="xs:string?"/>
    <xsl:if test="exists($address)">
      <link rel="alternate" hreflang="{$language}" href="{$address}"/>
    </xsl:if>
  </xsl:function>

  <!-- https://scholar.google.com/intl/en/scholar/inclusion.html: dates with slashes, one author a tag. -->
  <xsl:function name="my:highwire" as="element()*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="
        my:meta('name', 'citation_title', $record?title),
        $record?author ! my:meta('name', 'citation_author', ?literal),
        $record?editor ! my:meta('name', 'citation_editor', ?literal),
        $record?translator ! my:meta('name', 'citation_translator', ?literal),
        my:meta('name', 'citation_publication_date', $record?date?from ! translate(., '-', '/')),
        my:meta('name', 'citation_publisher', $record?publisher),
        my:meta('name', 'citation_language', $record?language),
        my:meta('name', 'citation_doi', $record?doi),
        my:meta('name', 'citation_public_url', ($canonical-address, $record?url)[1])"/>
  </xsl:function>

  <!-- https://ogp.me -->
  <xsl:function name="my:open-graph" as="element()*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="
        my:meta('property', 'og:type', 'article'),
        my:meta('property', 'og:title', ($record?title, words:of('untitled'))[1]),
        my:meta('property', 'og:description', string-join($record?abstract, ' ')),
        my:meta('property', 'og:url', $canonical-address),
        my:meta('property', 'og:site_name', $edition-title),
        my:meta('property', 'og:locale', $record?language)"/>
  </xsl:function>

  <xsl:function name="my:meta" as="element()?">
    <xsl:param name="attribute" as="xs:string"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="content" as="xs:string?"/>
    <xsl:if test="$content != ''">
      <meta>
        <xsl:attribute name="{$attribute}" select="$name"/>
        <xsl:attribute name="content" select="$content"/>
      </meta>
    </xsl:if>
  </xsl:function>

  <xsl:function name="my:link" as="element()">
    <xsl:param name="rel" as="xs:string"/>
    <xsl:param name="href" as="xs:string"/>
    <xsl:param name="type" as="xs:string?"/>
    <link rel="{$rel}" href="{$href}">
      <xsl:if test="exists($type)">
        <xsl:attribute name="type" select="$type"/>
      </xsl:if>
    </link>
  </xsl:function>

</xsl:stylesheet>
