<?xml version="1.0" encoding="UTF-8"?>
<!-- The home page. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:edition="chancery:edition"
    xmlns:my="chancery:edition/home.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="chancery:edition"
    default-mode="edition"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:template name="edition:home" as="empty-sequence()" visibility="public">
    <xsl:variable name="small" as="xs:boolean" select="count($edition:documents) le 30"/>
    <xsl:call-template name="edition:page">
      <xsl:with-param name="file" select="'index.html'"/>
      <xsl:with-param name="section" select="'index'"/>
      <xsl:with-param name="title" select="$edition:title"/>
      <xsl:with-param name="summary" select="string($description)"/>
      <xsl:with-param name="links" select="my:links()"/>
      <xsl:with-param name="lead" as="element()*">
        <xsl:if test="exists($editors)">
          <p class="setting">{words:of('edited-by', words:list(tokenize($editors, '\n')))}</p>
        </xsl:if>
        <p class="setting">{string-join((words:count('index-count', count($edition:documents)), my:span(), my:languages()), ' · ')}</p>
      </xsl:with-param>
      <xsl:with-param name="body" as="element()*">
        <xsl:if test="exists($description)">
          <p class="lead">{$description}</p>
        </xsl:if>
        <xsl:for-each select="$book-file">
          <p><a href="{.}" type="application/pdf">{words:of('as-a-book')}</a></p>
        </xsl:for-each>
        <xsl:if test="$searchable">
          <xsl:sequence select="edition:search-form(false())"/>
        </xsl:if>
        <xsl:sequence select="if ($small) then edition:by-year($edition:documents) else edition:years($edition:documents, edition:year-page#1)"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- From the first year to the last. -->
  <xsl:function name="my:span" as="xs:string?">
    <xsl:variable name="years" as="xs:string*" select="$edition:documents ! edition:year(.)"/>
    <xsl:sequence select="string-join(distinct-values(($years[1], $years[last()])), '–')[. != '']"/>
  </xsl:function>

  <!-- The languages of the documents, that of most first. -->
  <xsl:function name="my:languages" as="xs:string?">
    <xsl:variable name="names" as="xs:string*">
      <xsl:for-each-group select="$edition:documents/@language[not(. = ('', 'und'))]" group-by="words:language-name(.)">
        <xsl:sort select="count(current-group())" order="descending"/>
        <xsl:sort select="current-grouping-key()"/>
        <xsl:sequence select="current-grouping-key()"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="string-join($names, ', ')[. != '']"/>
  </xsl:function>

  <!-- The edition for machines: its feed, and what it is in the words of schema.org. -->
  <xsl:function name="my:links" as="element()*">
    <xsl:if test="exists($base)">
      <link rel="alternate" type="application/atom+xml" href="feed.xml" title="{$edition:title}"/>
    </xsl:if>
    <link rel="alternate" type="application/json" href="documents.json"/>
    <meta property="og:type" content="website"/>
    <meta property="og:title" content="{$edition:title}"/>
    <xsl:for-each select="$description">
      <meta property="og:description" content="{.}"/>
    </xsl:for-each>
    <xsl:for-each select="$base">
      <meta property="og:url" content="{.}"/>
    </xsl:for-each>
    <script type="application/ld+json">
      <xsl:text>{replace(my:schema-org(), '&lt;', '\\u003c')}</xsl:text>
    </script>
  </xsl:function>

  <xsl:function name="my:schema-org" as="xs:string">
    <xsl:sequence select="serialize(map:merge((
        map { '@context': 'https://schema.org', '@type': 'Collection', 'name': $edition:title },
        map { 'collectionSize': count($edition:documents) },
        $description ! map { 'description': . },
        $base ! map { 'url': . },
        $publisher ! map { 'publisher': map { '@type': 'Organization', 'name': . } },
        ($licence-address, $licence ! map { '@type': 'CreativeWork', 'name': . })[1] ! map { 'license': . },
        $editors ! map { 'editor': array { tokenize(., '\n') ! map { '@type': 'Person', 'name': . } } }
      )), map { 'method': 'json' })" xmlns:map="http://www.w3.org/2005/xpath-functions/map"/>
  </xsl:function>

</xsl:stylesheet>
