<?xml version="1.0" encoding="UTF-8"?>
<!-- Which parts of a text stand beside which parts of its translation. Parts are what a text consists of between
     its divisions: turns, paragraphs, headings. What corresponds is stated by @corresp, on the part or inside it,
     in either text, or by link (TEI Guidelines, chapter SA). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:html="chancery:html"
    xmlns:my="chancery:html/parallel/alignment.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- The parts of a text, in order. -->
  <xsl:function name="html:parts" as="element()*" visibility="public">
    <xsl:param name="text" as="element()"/>
    <xsl:sequence select="
        $text/* ! (if (my:divides(.)) then html:parts(.) else .)"/>
  </xsl:function>

  <xsl:function name="my:divides" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element[self::front or self::body or self::back or self::group or self::text
        or self::div[not(@type = 'particulars')] or self::div1 or self::div2 or self::div3 or self::div4
        or self::div5 or self::div6 or self::div7])"/>
  </xsl:function>

  <!-- The two texts, of one meaning in two languages, that a document holds: texts of a group, or divisions; the
       first is the original. None where nothing in them is said to correspond. -->
  <xsl:function name="html:versions" as="element()*" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:for-each select="$tei/text/(group[text/@xml:lang], body[div/@xml:lang])[1]">
      <xsl:variable name="first" as="element()" select="(text | div)[@xml:lang][1]"/>
      <xsl:variable name="second" as="element()?" select="(text | div)[@xml:lang != $first/@xml:lang][1]"/>
      <xsl:if test="map:size(html:correspondences(html:parts($first), $second ! html:parts(.), (), ())) gt 0">
        <xsl:sequence select="$first, $second"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- The rows of two texts: in each a part of the one and the part of the other that corresponds to it, each
       with what follows it up to the next that correspond. So every part stands in one row, and in its order.
       @param pairs  what html:correspondences or html:by-order gives
       @return for each row, which parts of either it begins with: its place in the one and in the other -->
  <xsl:function name="html:rows" as="array(xs:integer)+" visibility="public">
    <xsl:param name="pairs" as="map(xs:integer, xs:integer)"/>
    <xsl:variable name="stated" as="array(xs:integer)*">
      <xsl:iterate select="sort(map:keys($pairs))">
        <xsl:param name="last" as="xs:integer" select="0"/>
        <xsl:variable name="other" as="xs:integer" select="$pairs(.)"/>
        <xsl:if test="$other gt $last">
          <xsl:sequence select="[., $other]"/>
        </xsl:if>
        <xsl:next-iteration>
          <xsl:with-param name="last" select="max(($last, $other))"/>
        </xsl:next-iteration>
      </xsl:iterate>
    </xsl:variable>
    <xsl:sequence select="if ($stated[1] ! (.(1) = 1 and .(2) = 1)) then $stated else ([1, 1], $stated)"/>
  </xsl:function>

  <!-- The parts that the texts say correspond: the place of each in the one, and that of the first part of the
       other that corresponds to it.
       @param one-file, other-file  what pointers call the file of each; none where both are in one -->
  <xsl:function name="html:correspondences" as="map(xs:integer, xs:integer)" visibility="public">
    <xsl:param name="one" as="element()*"/>
    <xsl:param name="other" as="element()*"/>
    <xsl:param name="one-file" as="xs:string?"/>
    <xsl:param name="other-file" as="xs:string?"/>
    <xsl:variable name="place-in-one" as="map(xs:string, xs:integer)" select="my:places($one)"/>
    <xsl:variable name="place-in-other" as="map(xs:string, xs:integer)" select="my:places($other)"/>
    <xsl:map>
      <xsl:for-each-group group-by="?one" select="
          my:pointed($one, $place-in-other, $other-file) ! map { 'one': .(1), 'other': .(2) },
          my:pointed($other, $place-in-one, $one-file) ! map { 'one': .(2), 'other': .(1) },
          my:linked($one[1], $place-in-one, $place-in-other, $other-file) ! map { 'one': .(1), 'other': .(2) },
          my:linked($other[1], $place-in-other, $place-in-one, $one-file) ! map { 'one': .(2), 'other': .(1) }">
        <xsl:map-entry key="current-grouping-key()" select="xs:integer(min(current-group()?other))"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:function>

  <!-- The turns of two texts by their number, where both have as many: a guess. -->
  <xsl:function name="html:by-order" as="map(xs:integer, xs:integer)" visibility="public">
    <xsl:param name="one" as="element()*"/>
    <xsl:param name="other" as="element()*"/>
    <xsl:variable name="turns" as="xs:integer*" select="my:turns($one)"/>
    <xsl:variable name="others" as="xs:integer*" select="my:turns($other)"/>
    <xsl:map>
      <xsl:if test="count($turns) = count($others)">
        <xsl:for-each select="1 to count($turns)">
          <xsl:map-entry key="$turns[current()]" select="$others[current()]"/>
        </xsl:for-each>
      </xsl:if>
    </xsl:map>
  </xsl:function>

  <xsl:function name="my:turns" as="xs:integer*">
    <xsl:param name="parts" as="element()*"/>
    <xsl:sequence select="for $place in 1 to count($parts) return $place[$parts[$place][self::sp or self::u]]"/>
  </xsl:function>

  <!-- Where each id is: the place of its part. -->
  <xsl:function name="my:places" as="map(xs:string, xs:integer)">
    <xsl:param name="parts" as="element()*"/>
    <xsl:map>
      <xsl:for-each select="$parts">
        <xsl:variable name="place" as="xs:integer" select="position()"/>
        <xsl:for-each select="descendant-or-self::*/@xml:id">
          <xsl:map-entry key="string(.)" select="$place"/>
        </xsl:for-each>
      </xsl:for-each>
    </xsl:map>
  </xsl:function>

  <!-- What @corresp says: the place of the part that points, and of the one pointed at. -->
  <xsl:function name="my:pointed" as="array(xs:integer)*">
    <xsl:param name="parts" as="element()*"/>
    <xsl:param name="places" as="map(xs:string, xs:integer)"/>
    <xsl:param name="file" as="xs:string?"/>
    <xsl:for-each select="$parts">
      <xsl:variable name="place" as="xs:integer" select="position()"/>
      <xsl:sequence select="
          descendant-or-self::*/@corresp/tokenize(.) ! my:id-in(., $file) ! $places(.) ! [$place, .]"/>
    </xsl:for-each>
  </xsl:function>

  <!-- What link says in the file of a part. -->
  <xsl:function name="my:linked" as="array(xs:integer)*">
    <xsl:param name="part" as="element()?"/>
    <xsl:param name="places" as="map(xs:string, xs:integer)"/>
    <xsl:param name="other-places" as="map(xs:string, xs:integer)"/>
    <xsl:param name="file" as="xs:string?"/>
    <xsl:for-each select="root($part)//link/@target">
      <xsl:variable name="ends" as="xs:string*" select="tokenize(.)"/>
      <xsl:for-each select="$ends ! my:id-in(., ()) ! $places(.)">
        <xsl:variable name="place" as="xs:integer" select="."/>
        <xsl:sequence select="$ends ! my:id-in(., $file) ! $other-places(.) ! [$place, .]"/>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:function>

  <!-- The id that a pointer leads to, if it is in this file; without one, in the pointer's own. -->
  <xsl:function name="my:id-in" as="xs:string?">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:param name="file" as="xs:string?"/>
    <xsl:variable name="named" as="xs:string" select="replace(substring-before($pointer, '#'), '^.*/', '')"/>
    <xsl:sequence select="
        substring-after($pointer, '#')[contains($pointer, '#')][$named = replace(string($file), '^.*/', '')]"/>
  </xsl:function>

</xsl:stylesheet>
