<?xml version="1.0" encoding="UTF-8"?>
<!-- Who met whom: a picture of those whom most documents have, and a table. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:edition="chancery:edition"
    xmlns:my="chancery:edition/meetings.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="chancery:edition"
    default-mode="edition"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- How many are in the picture and in the table. -->
  <xsl:variable name="my:in-picture" as="xs:integer" select="20"/>
  <xsl:variable name="my:in-table" as="xs:integer" select="60"/>
  <!-- How many pairs the table has, and documents each. -->
  <xsl:variable name="my:rows" as="xs:integer" select="300"/>
  <xsl:variable name="my:dates" as="xs:integer" select="6"/>

  <xsl:key name="my:present" match="document" use="person[not(@absent)]/@key"/>

  <!-- Those whom most documents have. -->
  <xsl:variable name="my:keys" as="xs:string*">
    <xsl:variable name="all" as="xs:string*">
      <xsl:for-each-group select="$edition:documents/person[not(@absent)]" group-by="@key">
        <xsl:sort select="count(current-group())" order="descending"/>
        <xsl:sort select="current-grouping-key()"/>
        <xsl:sequence select="current-grouping-key()"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="subsequence($all, 1, $my:in-table)"/>
  </xsl:variable>

  <!-- The documents of their meetings. Where a meeting has its document in the original and in translation, the original. -->
  <xsl:function name="my:together" as="element(document)*">
    <xsl:param name="one" as="xs:string"/>
    <xsl:param name="other" as="xs:string"/>
    <xsl:sequence select="edition:untranslated(key('my:present', $one, $edition:documents[1]/root())[person[not(@absent)]/@key = $other])"/>
  </xsl:function>

  <!-- Who met whom, those first who met most often. -->
  <xsl:variable name="my:pairs" as="map(xs:string, item()+)*" select="
      sort(
        for $i in 1 to count($my:keys), $j in $i + 1 to count($my:keys)
        return let $documents := my:together($my:keys[$i], $my:keys[$j])
          return if (exists($documents)) then map { 'one': $my:keys[$i], 'other': $my:keys[$j], 'documents': $documents } else (),
        (), function ($pair) { -count($pair?documents) })"/>

  <xsl:template name="edition:meetings" as="empty-sequence()" visibility="public">
    <xsl:call-template name="edition:page">
      <xsl:with-param name="file" select="'meetings.html'"/>
      <xsl:with-param name="section" select="'meetings'"/>
      <xsl:with-param name="lead" as="element()">
        <p class="setting">{words:of('meetings-lead', count($my:keys))}</p>
      </xsl:with-param>
      <xsl:with-param name="body" select="my:picture(subsequence($my:keys, 1, $my:in-picture)), my:table()"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A square of squares, a row and a column for each: the darker, the more documents two share. The table below it
       says the same in words. -->
  <xsl:function name="my:picture" as="element()">
    <xsl:param name="keys" as="xs:string*"/>
    <xsl:variable name="n" as="xs:integer" select="count($keys)"/>
    <xsl:variable name="most" as="xs:integer" select="
        max((1, for $i in 1 to $n, $j in $i + 1 to $n return count(my:together($keys[$i], $keys[$j]))))"/>
    <div class="square" role="img" aria-label="{words:of('meetings-lead', $n)}">
      <div>
        <span/>
        <xsl:for-each select="1 to $n">
          <span>{.}</span>
        </xsl:for-each>
      </div>
      <xsl:for-each select="1 to $n">
        <xsl:variable name="i" as="xs:integer" select="."/>
        <div>
          <span>{$i}. {edition:person-name($keys[$i])}</span>
          <xsl:for-each select="1 to $n">
            <xsl:sequence select="my:cell($keys[$i], $keys[current()], $most)"/>
          </xsl:for-each>
        </div>
      </xsl:for-each>
    </div>
  </xsl:function>

  <xsl:function name="my:cell" as="element()">
    <xsl:param name="one" as="xs:string"/>
    <xsl:param name="other" as="xs:string"/>
    <xsl:param name="most" as="xs:integer"/>
    <xsl:variable name="shared" as="xs:integer" select="if ($one = $other) then 0 else count(my:together($one, $other))"/>
    <span class="{if ($one = $other) then 'self' else 'cell'}">
      <xsl:if test="$shared gt 0">
        <xsl:attribute name="style" select="'--part:' || round($shared div $most, 2)"/>
        <xsl:attribute name="title" select="edition:person-name($one) || ' – ' || edition:person-name($other) || ': ' || words:count('index-count', $shared)"/>
      </xsl:if>
    </span>
  </xsl:function>

  <xsl:function name="my:table" as="element()">
    <div class="scroll" tabindex="0" role="region" aria-label="{words:of('section.meetings')}">
      <table class="pairs">
        <caption>{if (count($my:pairs) gt $my:rows) then words:of('meetings-most', $my:rows) else words:of('section.meetings')}</caption>
        <thead>
          <tr>
            <th scope="col">{words:of('section.persons')}</th>
            <th scope="col">{words:of('met')}</th>
            <th scope="col">{words:of('section.documents')}</th>
          </tr>
        </thead>
        <tbody>
          <xsl:for-each select="subsequence($my:pairs, 1, $my:rows)">
            <xsl:variable name="documents" as="element(document)+" select="?documents"/>
            <tr>
              <td><a href="{edition:person-page(?one)}">{edition:person-name(?one)}</a></td>
              <td><a href="{edition:person-page(?other)}">{edition:person-name(?other)}</a></td>
              <td>
                <xsl:for-each select="subsequence($documents, 1, $my:dates)">
                  <a href="{@page}" title="{title}">{(date/@from, words:of('no-date'))[1]}</a>
                  <xsl:text> </xsl:text>
                </xsl:for-each>
                <xsl:if test="count($documents) gt $my:dates">… ({count($documents)})</xsl:if>
              </td>
            </tr>
          </xsl:for-each>
        </tbody>
      </table>
    </div>
  </xsl:function>

</xsl:stylesheet>
