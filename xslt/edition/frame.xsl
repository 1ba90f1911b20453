<?xml version="1.0" encoding="UTF-8"?>
<!-- What the pages of an edition have in common. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:edition="chancery:edition"
    xmlns:register="chancery:register"
    xmlns:my="chancery:edition/frame.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="chancery:edition"
    default-mode="edition"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- What the pages of registers and lists add to the style of every page. -->
  <xsl:variable name="edition:style" as="xs:string" visibility="public" select="unparsed-text('edition.css')"/>

  <!-- The sections, as the head of every page names them. -->
  <xsl:function name="edition:sections" as="map(xs:string, xs:string)*" visibility="public">
    <xsl:sequence select="
        $edition:sections[. != 'about'] ! map { 'file': . || '.html', 'title': words:of('section.' || .) },
        $edition:own ! map { 'file': @file || '.html', 'title': string(@title) },
        map { 'file': 'about.html', 'title': words:of('section.about') }"/>
  </xsl:function>

  <!-- Writes a page.
       @param file     what it is called
       @param section  the section that it belongs to
       @param title    its heading
       @param lead     what stands below the heading
       @param body     what stands below that -->
  <xsl:template name="edition:page" as="empty-sequence()" visibility="public">
    <xsl:param name="file" as="xs:string" required="yes"/>
    <xsl:param name="section" as="xs:string" required="yes"/>
    <xsl:param name="title" as="xs:string" select="words:of('section.' || $section)"/>
    <xsl:param name="lead" as="element()*" select="()"/>
    <xsl:param name="body" as="element()*" required="yes"/>
    <xsl:param name="summary" as="xs:string" select="''"/>
    <xsl:param name="links" as="element()*" select="()"/>
    <xsl:result-document href="{$file}" format="page">
      <html lang="{$words:language}">
        <xsl:call-template name="html:head">
          <xsl:with-param name="title" select="$title"/>
          <xsl:with-param name="summary" select="$summary"/>
          <xsl:with-param name="links" as="element()*">
            <xsl:if test="exists($base)">
              <link rel="canonical" href="{$base}{if ($file = 'index.html') then '' else $file}"/>
            </xsl:if>
            <xsl:sequence select="$links"/>
            <style>{$edition:style}</style>
          </xsl:with-param>
        </xsl:call-template>
        <body>
          <xsl:sequence select="html:skip-link('-main')"/>
          <xsl:call-template name="html:masthead">
            <xsl:with-param name="current" select="$section || '.html'"/>
            <xsl:with-param name="sections" select="edition:sections()"/>
          </xsl:call-template>
          <main>
            <header class="title-block">
              <h1>{$title}</h1>
              <xsl:sequence select="$lead"/>
            </header>
            <div id="-main" class="register" tabindex="-1">
              <xsl:sequence select="$body"/>
            </div>
            <xsl:call-template name="edition:foot"/>
          </main>
        </body>
      </html>
    </xsl:result-document>
  </xsl:template>

  <!-- Who publishes the edition, and what may be done with it. -->
  <xsl:template name="edition:foot" as="element()?" visibility="public">
    <xsl:where-populated>
      <footer class="foot">
        <xsl:if test="exists(($publisher, $licence))">
          <p>
            <xsl:text>{$publisher}</xsl:text>
            <xsl:if test="exists($publisher) and exists($licence)"> · </xsl:if>
            <xsl:choose>
              <xsl:when test="exists($licence-address)">
                <a rel="license" href="{$licence-address}">{$licence}</a>
              </xsl:when>
              <xsl:otherwise>{$licence}</xsl:otherwise>
            </xsl:choose>
          </p>
        </xsl:if>
      </footer>
    </xsl:where-populated>
  </xsl:template>

  <!-- A document in a list: its date, its title.
       @param more  what else is to be said of it there -->
  <xsl:function name="edition:line" as="element()" visibility="public">
    <xsl:param name="document" as="element(document)"/>
    <xsl:param name="more" as="xs:string*"/>
    <li>
      <xsl:if test="$document/date">
        <span class="date">{$document/date}</span>
        <xsl:text> </xsl:text>
      </xsl:if>
      <a href="{$document/@page}">{$document/title}</a>
      <xsl:if test="exists($more)">
        <xsl:text> </xsl:text>
        <span class="more">{string-join($more, ' · ')}</span>
      </xsl:if>
    </li>
  </xsl:function>

  <!-- The ways to the pages of a register that has several. -->
  <xsl:function name="edition:letters" as="element()?" visibility="public">
    <xsl:param name="register" as="xs:string"/>
    <xsl:param name="names" as="xs:string*"/>
    <xsl:param name="current" as="xs:string?"/>
    <nav class="letters" aria-label="{words:of('section.' || $register)}">
      <ul>
        <xsl:for-each select="sort(distinct-values($names ! edition:letter(.)))">
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
    </nav>
  </xsl:function>

  <!-- Writes a register: one page, or a page a letter.
       @param entries  an article each; data-name is what it is sorted by -->
  <xsl:template name="edition:register" as="empty-sequence()" visibility="public">
    <xsl:param name="register" as="xs:string" required="yes"/>
    <xsl:param name="names" as="xs:string*" required="yes"/>
    <xsl:param name="lead" as="element()*" select="()"/>
    <xsl:param name="above" as="element()*" select="()"/>
    <xsl:param name="entry" as="function(xs:integer) as element()" required="yes"/>
    <xsl:variable name="size" as="xs:integer" select="count($names)"/>
    <xsl:variable name="sorted" as="xs:integer*" select="
        sort(1 to $size, 'http://www.w3.org/2013/collation/UCA?lang=' || $words:language, function ($i) { register:filed($names[$i]) })"/>
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
          <xsl:with-param name="lead" select="$lead, edition:letters($register, $names, ())"/>
          <xsl:with-param name="body" as="element()*">
            <xsl:sequence select="$above"/>
            <ul class="names">
              <xsl:for-each select="$sorted">
                <xsl:variable name="article" as="element()" select="$entry(.)"/>
                <li><a href="{edition:register-page($register, $names[current()], $size)}#{$article/@id}">{$names[current()]}</a></li>
              </xsl:for-each>
            </ul>
          </xsl:with-param>
        </xsl:call-template>
        <xsl:for-each-group select="$sorted" group-by="edition:letter($names[current()])">
          <xsl:variable name="letter" as="xs:string" select="current-grouping-key()"/>
          <xsl:call-template name="edition:page">
            <xsl:with-param name="file" select="edition:register-page($register, $letter, $size)"/>
            <xsl:with-param name="section" select="$register"/>
            <xsl:with-param name="title" select="words:of('section.' || $register) || ': ' || $letter"/>
            <xsl:with-param name="lead" select="edition:letters($register, $names, $letter)"/>
            <xsl:with-param name="body" select="current-group() ! $entry(.)"/>
          </xsl:call-template>
        </xsl:for-each-group>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
