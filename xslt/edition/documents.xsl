<?xml version="1.0" encoding="UTF-8"?>
<!-- The documents by date: on one page, or a page a year. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:edition="chancery:edition"
    xmlns:my="chancery:edition/documents.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="chancery:edition"
    default-mode="edition"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:template name="edition:documents" as="empty-sequence()" visibility="public">
    <xsl:variable name="few" as="xs:boolean" select="count($edition:documents) le $edition:page-size"/>
    <xsl:call-template name="edition:page">
      <xsl:with-param name="file" select="'documents.html'"/>
      <xsl:with-param name="section" select="'documents'"/>
      <xsl:with-param name="lead" as="element()">
        <p class="setting">{words:count('index-count', count($edition:documents))}</p>
      </xsl:with-param>
      <xsl:with-param name="body" select="if ($few) then edition:by-year($edition:documents) else edition:years($edition:documents, edition:year-page#1)"/>
    </xsl:call-template>
    <xsl:if test="not($few)">
      <xsl:for-each-group select="$edition:documents" group-by="my:group(.)">
        <xsl:call-template name="edition:page">
          <xsl:with-param name="file" select="edition:year-page(edition:year(.))"/>
          <xsl:with-param name="section" select="'documents'"/>
          <xsl:with-param name="title" select="words:of('section.documents') || ': ' || current-grouping-key()"/>
          <xsl:with-param name="lead" as="element()">
            <p class="setting">{words:count('index-count', count(current-group()))}</p>
          </xsl:with-param>
          <xsl:with-param name="body" select="edition:by-year(current-group())"/>
        </xsl:call-template>
      </xsl:for-each-group>
    </xsl:if>
  </xsl:template>

  <xsl:function name="my:group" as="xs:string">
    <xsl:param name="document" as="element(document)"/>
    <xsl:sequence select="(edition:year($document), words:of('index-undated'))[1]"/>
  </xsl:function>

  <!-- Where the documents of a year are listed. -->
  <xsl:function name="edition:year-page" as="xs:string" visibility="public">
    <xsl:param name="year" as="xs:string?"/>
    <xsl:sequence select="
        if (count($edition:documents) le $edition:page-size) then 'documents.html#y' || ($year, 'undated')[1]
        else 'documents-' || ($year, 'undated')[1] || '.html'"/>
  </xsl:function>

  <!-- The years of documents, with how many each has.
       @param address  where a year, or none, leads to -->
  <xsl:function name="edition:years" as="element()" visibility="public">
    <xsl:param name="documents" as="element(document)*"/>
    <xsl:param name="address" as="function(xs:string?) as xs:string"/>
    <ul class="years">
      <xsl:for-each-group select="$documents" group-by="my:group(.)">
        <xsl:sort select="empty(date/@from)"/>
        <xsl:sort select="string(date/@from)"/>
        <li>
          <a href="{$address(edition:year(.))}">{current-grouping-key()}</a>
          <xsl:text> </xsl:text>
          <span class="more">{words:count('index-count', count(current-group()))}</span>
        </li>
      </xsl:for-each-group>
    </ul>
  </xsl:function>

  <!-- Documents under their years. -->
  <xsl:function name="edition:by-year" as="element()" visibility="public">
    <xsl:param name="documents" as="element(document)*"/>
    <div id="-documents">
      <xsl:for-each-group select="$documents" group-by="my:group(.)">
        <section id="y{(edition:year(.), 'undated')[1]}">
          <h2>{current-grouping-key()}</h2>
          <div>
            <xsl:apply-templates select="current-group()"/>
          </div>
        </section>
      </xsl:for-each-group>
    </div>
  </xsl:function>

  <!-- One document: what a reader chooses it by. -->
  <xsl:template match="document" as="element()">
    <article class="entry">
      <h3><xsl:sequence select="edition:link(.)"/></h3>
      <xsl:variable name="facts" as="xs:string*" select="
          date, place[@met]/@name, @turns[. != '0'] ! words:count('turns', xs:integer(.))"/>
      <p class="setting">{string-join($facts, ' · ')}</p>
      <xsl:if test="summary">
        <p>{summary}</p>
      </xsl:if>
      <xsl:variable name="speakers" as="xs:string*" select="person[@turns != '0']/@name"/>
      <xsl:if test="exists($speakers)">
        <p class="speakers">{words:of('index-speakers', string-join($speakers, '; '))}</p>
      </xsl:if>
    </article>
  </xsl:template>

</xsl:stylesheet>
