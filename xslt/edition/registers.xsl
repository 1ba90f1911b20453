<?xml version="1.0" encoding="UTF-8"?>
<!-- Registers: persons, places, organisations, archives. One page, or a page a letter; an entry that many documents
     have has a page of its own. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:edition="chancery:edition"
    xmlns:register="chancery:register"
    xmlns:my="chancery:edition/registers.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="chancery:edition"
    default-mode="edition"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- More documents than this are not listed in an entry. -->
  <xsl:variable name="my:many" as="xs:integer" select="50"/>

  <!-- The ways to the pages of a register that has several. -->
  <xsl:function name="edition:letters" as="element()?" visibility="public">
    <xsl:param name="register" as="xs:string"/>
    <xsl:param name="filed" as="xs:string*"/>
    <xsl:param name="current" as="xs:string?"/>
    <nav class="letters" aria-label="{words:of('section.' || $register)}">
      <xsl:for-each-group select="sort(distinct-values($filed ! edition:letter(.)))" group-adjacent="my:script(.)">
        <ul>
          <xsl:for-each select="current-group()">
            <li>
              <a href="{edition:register-page($register, ., $edition:page-size + 1)}">
                <xsl:if test=". = $current">
                  <xsl:attribute name="aria-current" select="'page'"/>
                </xsl:if>
                <xsl:text>{if (. = '0') then '#' else .}</xsl:text>
              </a>
            </li>
          </xsl:for-each>
        </ul>
      </xsl:for-each-group>
    </nav>
  </xsl:function>

  <!-- Letters that look alike in two scripts do not stand in one row. -->
  <xsl:function name="my:script" as="xs:string">
    <xsl:param name="letter" as="xs:string"/>
    <xsl:sequence select="
        if (matches($letter, '\p{IsGreek}')) then 'Greek'
        else if (matches($letter, '\p{IsCyrillic}')) then 'Cyrillic'
        else if (matches($letter, '[&#x2E80;-&#xFAFF;]')) then 'East Asian'
        else if (matches($letter, '[&#x590;-&#x8FF;&#xFB1D;-&#xFEFF;]')) then 'Semitic'
        else 'Latin'"/>
  </xsl:function>

  <!-- Writes a register: one page, or a page a letter.
       @param names  what entries are called
       @param filed  what each is filed under, in the same order
       @param ids    their ids, in the same order
       @param entry  makes one, of its place in that order: an article -->
  <xsl:template name="edition:register" as="empty-sequence()" visibility="public">
    <xsl:param name="register" as="xs:string" required="yes"/>
    <xsl:param name="names" as="xs:string*" required="yes"/>
    <xsl:param name="filed" as="xs:string*" select="$names"/>
    <xsl:param name="ids" as="xs:string*" required="yes"/>
    <xsl:param name="lead" as="element()*" select="()"/>
    <xsl:param name="above" as="element()*" select="()"/>
    <xsl:param name="entry" as="function(xs:integer) as element()" required="yes"/>
    <xsl:variable name="size" as="xs:integer" select="count($names)"/>
    <xsl:variable name="sorted" as="xs:integer*" select="
        sort(1 to $size, 'http://www.w3.org/2013/collation/UCA?lang=' || $words:language, function ($i) { register:filed($filed[$i]) })"/>
    <xsl:choose>
      <xsl:when test="$size le $edition:page-size">
        <xsl:call-template name="edition:page">
          <xsl:with-param name="file" select="$register || '.html'"/>
          <xsl:with-param name="section" select="$register"/>
          <xsl:with-param name="lead" select="$lead"/>
          <xsl:with-param name="body" select="$above, $sorted ! $entry(.)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="edition:page">
          <xsl:with-param name="file" select="$register || '.html'"/>
          <xsl:with-param name="section" select="$register"/>
          <xsl:with-param name="lead" select="$lead, edition:letters($register, $filed, ())"/>
          <xsl:with-param name="body" as="element()*">
            <xsl:sequence select="$above"/>
            <ul class="names">
              <xsl:for-each select="$sorted">
                <li><a href="{edition:register-page($register, $filed[current()], $size)}#{$ids[current()]}">{$filed[current()]}</a></li>
              </xsl:for-each>
            </ul>
          </xsl:with-param>
        </xsl:call-template>
        <xsl:for-each-group select="$sorted" group-by="edition:letter($filed[current()])">
          <xsl:variable name="letter" as="xs:string" select="current-grouping-key()"/>
          <xsl:call-template name="edition:page">
            <xsl:with-param name="file" select="edition:register-page($register, $letter, $size)"/>
            <xsl:with-param name="section" select="$register"/>
            <xsl:with-param name="title" select="words:of('section.' || $register) || ': ' || $letter"/>
            <xsl:with-param name="lead" select="edition:letters($register, $filed, $letter)"/>
            <xsl:with-param name="body" select="current-group() ! $entry(.)"/>
          </xsl:call-template>
        </xsl:for-each-group>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The page of an entry that many documents have. -->
  <xsl:function name="edition:entry-page" as="xs:string" visibility="public">
    <xsl:param name="register" as="xs:string"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="$register || '-' || encode-for-uri($id) || '-documents.html'"/>
  </xsl:function>

  <!-- The documents of an entry. Where they are many, their years, which lead to the entry's own page.
       @param items  what the entry is made of: children of documents
       @param page   the entry's own page
       @param more   what is said of an item -->
  <xsl:function name="edition:lines" as="element()" visibility="public">
    <xsl:param name="items" as="element()*"/>
    <xsl:param name="page" as="xs:string"/>
    <xsl:param name="more" as="function(element()) as xs:string*"/>
    <xsl:choose>
      <xsl:when test="count($items) gt $my:many">
        <xsl:sequence select="edition:years($items/parent::document, function ($year) { $page || '#y' || ($year, 'undated')[1] })"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="my:lines($items, $more)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Writes the own page of an entry, if it has one. -->
  <xsl:template name="edition:entry-page" as="empty-sequence()" visibility="public">
    <xsl:param name="register" as="xs:string" required="yes"/>
    <xsl:param name="page" as="xs:string" required="yes"/>
    <xsl:param name="name" as="xs:string" required="yes"/>
    <xsl:param name="items" as="element()*" required="yes"/>
    <xsl:param name="more" as="function(element()) as xs:string*" required="yes"/>
    <xsl:if test="count($items) gt $my:many">
      <xsl:call-template name="edition:page">
        <xsl:with-param name="file" select="$page"/>
        <xsl:with-param name="section" select="$register"/>
        <xsl:with-param name="title" select="$name"/>
        <xsl:with-param name="lead" as="element()">
          <p class="setting">{words:count('index-count', count($items/parent::document))}</p>
        </xsl:with-param>
        <xsl:with-param name="body" as="element()">
          <div id="-documents">
            <xsl:for-each-group select="$items" group-by="(edition:year(..), 'undated')[1]">
              <xsl:sort select="current-grouping-key()"/>
              <section id="y{current-grouping-key()}">
                <h2>{(edition:year(..), words:of('index-undated'))[1]}</h2>
                <div>
                  <xsl:sequence select="my:lines(current-group(), $more)"/>
                </div>
              </section>
            </xsl:for-each-group>
          </div>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:function name="my:lines" as="element()">
    <xsl:param name="items" as="element()*"/>
    <xsl:param name="more" as="function(element()) as xs:string*"/>
    <ul class="lines">
      <xsl:sequence select="$items ! edition:line(.., $more(.))"/>
    </ul>
  </xsl:function>

  <!-- Items in the order of their documents' dates, one a document. -->
  <xsl:function name="edition:dated" as="element()*" visibility="public">
    <xsl:param name="items" as="element()*"/>
    <xsl:for-each-group select="$items" group-by="generate-id(..)">
      <xsl:sort select="string(../date/@from)"/>
      <xsl:sort select="string(../title)"/>
      <xsl:sequence select="."/>
    </xsl:for-each-group>
  </xsl:function>

</xsl:stylesheet>
