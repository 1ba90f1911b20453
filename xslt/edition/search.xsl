<?xml version="1.0" encoding="UTF-8"?>
<!-- The page that finds words. The script fills it; without one it says so and leads to the registers. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:edition="chancery:edition"
    xmlns:my="chancery:edition/search.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="chancery:edition"
    default-mode="edition"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:template name="edition:search" as="empty-sequence()" visibility="public">
    <xsl:call-template name="edition:page">
      <xsl:with-param name="file" select="'search.html'"/>
      <xsl:with-param name="section" select="'search'"/>
      <xsl:with-param name="links" as="element()*">
        <script src="search/index.js" defer="defer"/>
        <script src="{$assets}search.js" defer="defer"/>
      </xsl:with-param>
      <xsl:with-param name="body" as="element()*">
        <noscript>
          <p class="lead">{words:of('search-noscript')}</p>
          <ul class="lines">
            <xsl:for-each select="$edition:sections[. = ('documents', 'persons', 'places')]">
              <li><a href="{.}.html">{words:of('section.' || .)}</a></li>
            </xsl:for-each>
          </ul>
        </noscript>
        <xsl:sequence select="edition:search-form(true())"/>
        <div id="-results" aria-live="polite"
            data-count="{words:of('search-count')}" data-none="{words:of('search-none')}"
            data-unknown="{words:of('search-unknown')}" data-more="{words:of('search-more')}"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- @param whole  whether it has the fields that narrow the search -->
  <xsl:function name="edition:search-form" as="element()" visibility="public">
    <xsl:param name="whole" as="xs:boolean"/>
    <form class="search" role="search" action="search.html" method="get">
      <p>
        <label for="-q">{words:of('search-words')}</label>
        <span><input id="-q" name="q" type="search" autocomplete="off"/> <button type="submit">{words:of('search-go')}</button></span>
      </p>
      <xsl:if test="$whole">
        <p class="hint">{words:of('search-hint')}</p>
        <div class="narrow">
          <xsl:sequence select="
              my:field('speaker', 'text'), my:field('person', 'text'), my:field('place', 'text'),
              my:field('from', 'number'), my:field('to', 'number')"/>
        </div>
        <datalist id="-names-person"/>
        <datalist id="-names-place"/>
      </xsl:if>
    </form>
  </xsl:function>

  <xsl:function name="my:field" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="type" as="xs:string"/>
    <p>
      <label for="-{$name}">{words:of('search-' || $name)}</label>
      <input id="-{$name}" name="{$name}" type="{$type}">
        <xsl:if test="$type = 'text'">
          <xsl:attribute name="list" select="'-names-' || (if ($name = 'place') then 'place' else 'person')"/>
          <xsl:attribute name="autocomplete" select="'off'"/>
        </xsl:if>
      </input>
    </p>
  </xsl:function>

</xsl:stylesheet>
