<?xml version="1.0" encoding="UTF-8"?>
<!-- Where the documents fall in time: a table of years and months, in which circles are the larger the more
     documents there are. -->
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

  <xsl:template name="edition:chronology" as="empty-sequence()" visibility="public">
    <xsl:call-template name="edition:page">
      <xsl:with-param name="file" select="'chronology.html'"/>
      <xsl:with-param name="section" select="'chronology'"/>
      <xsl:with-param name="body" select="my:table(), my:undated()"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The years of the table: all from the first to the last, or those with documents where they lie far apart. -->
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

  <xsl:function name="my:table" as="element()">
    <xsl:variable name="most" as="xs:integer" select="max(for $y in $my:years, $m in 1 to 12 return count(my:month($y, $m)))"/>
    <table class="months">
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
        <xsl:for-each select="$my:years">
          <xsl:variable name="year" as="xs:integer" select="."/>
          <xsl:variable name="documents" as="element(document)*" select="key('my:year', string($year), $edition:documents[1]/root())"/>
          <tr>
            <xsl:if test="position() gt 1 and not($year - 1 = $my:years)">
              <xsl:attribute name="class" select="'later'"/>
            </xsl:if>
            <th scope="row">
              <xsl:choose>
                <xsl:when test="exists($documents)"><a href="{edition:year-page(string($year))}">{$year}</a></xsl:when>
                <xsl:otherwise>{$year}</xsl:otherwise>
              </xsl:choose>
            </th>
            <xsl:for-each select="1 to 12">
              <td><xsl:sequence select="my:circle(my:month($year, .), $year, ., $most)"/></td>
            </xsl:for-each>
            <td>{count($documents)[. gt 0]}</td>
          </tr>
        </xsl:for-each>
      </tbody>
    </table>
  </xsl:function>

  <!-- How many documents a month has, as a link to the only one or to those of the year. -->
  <xsl:function name="my:circle" as="element()?">
    <xsl:param name="documents" as="element(document)*"/>
    <xsl:param name="year" as="xs:integer"/>
    <xsl:param name="month" as="xs:integer"/>
    <xsl:param name="most" as="xs:integer"/>
    <xsl:variable name="only" as="element(document)?" select="$documents[count($documents) = 1]"/>
    <xsl:if test="exists($documents)">
      <a href="{($only/@page, edition:year-page(string($year)))[1]}" style="--part:{round(math:sqrt(count($documents) div $most), 2)}"
          title="{($only ! (date || ': ' || title), $my:months[$month] || ' ' || $year || ': ' || words:count('index-count', count($documents)))[1]}">{count($documents)}</a>
    </xsl:if>
  </xsl:function>

  <xsl:function name="my:undated" as="element()?">
    <xsl:variable name="undated" as="element(document)*" select="$edition:documents[empty(edition:year(.))]"/>
    <xsl:if test="exists($undated)">
      <p><a href="{edition:year-page(())}">{words:of('index-undated')}</a>: {words:count('index-count', count($undated))}</p>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
