<?xml version="1.0" encoding="UTF-8"?>
<!-- Where the documents fall in time: a circle a month, and the same as a table. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:math="http://www.w3.org/2005/xpath-functions/math"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:edition="chancery:edition"
    xmlns:my="chancery:edition/chronology.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="chancery:edition"
    default-mode="edition"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:variable name="my:row" as="xs:integer" select="26"/>
  <xsl:variable name="my:column" as="xs:integer" select="46"/>
  <xsl:variable name="my:left" as="xs:integer" select="56"/>

  <xsl:template name="edition:chronology" as="empty-sequence()" visibility="public">
    <xsl:call-template name="edition:page">
      <xsl:with-param name="file" select="'chronology.html'"/>
      <xsl:with-param name="section" select="'chronology'"/>
      <xsl:with-param name="lead" as="element()">
        <p class="setting">{words:of('chronology-lead')}</p>
      </xsl:with-param>
      <xsl:with-param name="body" select="my:picture(), my:table()"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The years of the picture: all from the first to the last, or those with documents where they lie far apart. -->
  <xsl:variable name="my:years" as="xs:integer*" select="
      let $years := distinct-values($edition:documents ! edition:year(.) ! xs:integer(.))
      return if (max($years) - min($years) le 60) then min($years) to max($years) else sort($years)"/>

  <xsl:key name="my:month" match="document" use="date/@from ! substring(., 1, 7)"/>
  <xsl:key name="my:year" match="document" use="edition:year(.)"/>

  <xsl:function name="my:month" as="element(document)*">
    <xsl:param name="year" as="xs:integer"/>
    <xsl:param name="month" as="xs:integer"/>
    <xsl:sequence select="key('my:month', format-integer($year, '0000') || '-' || format-integer($month, '00'), $edition:documents[1]/root())"/>
  </xsl:function>

  <xsl:variable name="my:months" as="xs:string*" select="tokenize(words:of('months-alone'))"/>

  <xsl:function name="my:picture" as="element()">
    <xsl:variable name="width" as="xs:integer" select="$my:left + 12 * $my:column"/>
    <xsl:variable name="height" as="xs:integer" select="(count($my:years) + 1) * $my:row"/>
    <xsl:variable name="most" as="xs:integer" select="
        max(for $y in $my:years, $m in 1 to 12 return count(my:month($y, $m)))"/>
    <figure class="picture">
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {$width} {$height}" role="group" aria-label="{words:of('chronology-lead')}">
        <xsl:for-each select="1 to 12">
          <text x="{$my:left + (. - 0.5) * $my:column}" y="14" text-anchor="middle">{substring($my:months[current()], 1, 3)}</text>
        </xsl:for-each>
        <xsl:for-each select="$my:years">
          <xsl:variable name="year" as="xs:integer" select="."/>
          <xsl:variable name="y" as="xs:double" select="(position() + 0.5) * $my:row"/>
          <line x1="{$my:left}" y1="{$y}" x2="{$width}" y2="{$y}"/>
          <text x="{$my:left - 10}" y="{$y + 4}" text-anchor="end">{$year}</text>
          <xsl:for-each select="1 to 12">
            <xsl:variable name="documents" as="element(document)*" select="my:month($year, .)"/>
            <xsl:if test="exists($documents)">
              <xsl:variable name="only" as="element(document)?" select="$documents[count($documents) = 1]"/>
              <a href="{($only/@page, edition:year-page(string($year)))[1]}">
                <circle cx="{$my:left + (. - 0.5) * $my:column}" cy="{$y}"
                    r="{round(3 + 9 * math:sqrt(count($documents) div $most), 1)}">
                  <title>{($only ! (date || ': ' || title), $my:months[current()] || ' ' || $year || ': ' || words:count('index-count', count($documents)))[1]}</title>
                </circle>
              </a>
            </xsl:if>
          </xsl:for-each>
        </xsl:for-each>
      </svg>
    </figure>
  </xsl:function>

  <xsl:function name="my:table" as="element()">
    <div class="scroll" tabindex="0" role="region" aria-label="{words:of('chronology-lead')}">
      <table class="counts">
        <caption>{words:of('chronology-lead')}</caption>
        <thead>
          <tr>
            <th scope="col">{words:of('year')}</th>
            <xsl:for-each select="$my:months">
              <th scope="col"><abbr title="{.}">{substring(., 1, 3)}</abbr></th>
            </xsl:for-each>
            <th scope="col">{words:of('section.documents')}</th>
          </tr>
        </thead>
        <tbody>
          <xsl:for-each select="$my:years[key('my:year', string(.), $edition:documents[1]/root())]">
            <xsl:variable name="year" as="xs:integer" select="."/>
            <tr>
              <th scope="row"><a href="{edition:year-page(string($year))}">{$year}</a></th>
              <xsl:for-each select="1 to 12">
                <td>{count(my:month($year, .))[. gt 0]}</td>
              </xsl:for-each>
              <td>{count(key('my:year', string($year), $edition:documents[1]/root()))}</td>
            </tr>
          </xsl:for-each>
        </tbody>
      </table>
    </div>
  </xsl:function>

</xsl:stylesheet>
