<?xml version="1.0" encoding="UTF-8"?>
<!-- What the page says to machines: schema.org (JSON-LD), Dublin Core, the tags that Google Scholar and reference
     managers read (Highwire Press, Zotero), Open Graph, and the page's address for good. All of it is made from the
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
        my:dublin-core($record),
        my:zotero($record),
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

  <!-- Dublin Core in HTML (https://www.dublincore.org/specifications/dublin-core/dc-html/). Who contributed what is
       said with MARC's relators, and coverage as time and place: where there is no creator, Zotero takes every
       contributor for an author, and coverage for a shelfmark. -->
  <xsl:function name="my:dublin-core" as="element()*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="
        my:link('schema.DC', 'http://purl.org/dc/elements/1.1/', ()),
        my:link('schema.DCTERMS', 'http://purl.org/dc/terms/', ()),
        my:link('schema.MARCREL', 'http://id.loc.gov/vocabulary/relators/', ()),
        cite:dublin-core-elements($record)[not(?name = ('contributor', 'coverage'))] ! my:meta('name', 'DC.' || ?name, ?value),
        my:meta('name', 'DC.rights', $record?licence),
        $record?editor ! my:meta('name', 'MARCREL.edt', ?literal),
        $record?translator ! my:meta('name', 'MARCREL.trl', ?literal),
        $record?funder ! my:meta('name', 'MARCREL.fnd', .),
        my:meta('name', 'DCTERMS.temporal', string-join($record?event-date ! (?from, ?to), '/')),
        my:meta('name', 'DCTERMS.spatial', string-join($record?event-place, ', '))"/>
  </xsl:function>

  <!-- What Zotero has a field for and no common vocabulary a tag: its Embedded Metadata translator reads the words of
       Zotero's own RDF in tags as in files. -->
  <xsl:function name="my:zotero" as="element()*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="
        $record?editor ! my:meta('name', 'bib.editors', ?literal),
        $record?translator ! my:meta('name', 'z.translators', ?literal),
        my:meta('name', 'z.archive', string-join($record ! (?archive, ?archive-place), ', ')),
        my:meta('name', 'z.archiveLocation', string-join(
          $record ! (?collection, ?shelfmark, ?pages[empty(cite:printed-pages($record))]), ', ')),
        my:meta('name', 'z.extra', $record?original-language ! words:of('original-in', words:language-name(.)))"/>
  </xsl:function>

  <!-- https://scholar.google.com/intl/en/scholar/inclusion.html: dates with slashes, one author a tag, addresses
       absolute. Where there is a translator, authors and editors are left to the other tags: Zotero drops whoever
       these do not name. -->
  <xsl:function name="my:highwire" as="element()*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="
        my:meta('name', 'citation_title', $record?title),
        $record?author[empty($record?translator)] ! my:meta('name', 'citation_author', ?literal),
        $record?editor[empty($record?translator)] ! my:meta('name', 'citation_editor', ?literal),
        my:meta('name', 'citation_publication_date', $record?date?from ! translate(., '-', '/')),
        my:meta('name', 'citation_publisher', $record?publisher),
        my:meta('name', 'citation_language', $record?language),
        my:meta('name', 'citation_doi', $record?doi),
        my:meta('name', 'citation_pdf_url', $canonical-address ! (for $pdf in $pdf-file return resolve-uri($pdf, .))),
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
