<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module linking, as ISO 24624: the moments at which utterances begin and end, in the order of the text. A moment
     whose time the source states has an interval from the first such moment; the others state their order alone. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:iso="chancery:iso-24624"
    xmlns:my="chancery:iso-24624/linking.xsl"
    xmlns="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="iso-24624"
    exclude-result-prefixes="#all">

  <!-- The moments that the source itself has. -->
  <xsl:variable name="my:source" as="document-node()" select="/"/>
  <xsl:key name="my:when" match="when" use="@xml:id"/>

  <xsl:accumulator name="my:utterances" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="u" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:function name="iso:start" as="xs:string" visibility="public">
    <xsl:param name="u" as="element(u)"/>
    <xsl:sequence select="'moment-' || $u/accumulator-before('my:utterances')"/>
  </xsl:function>

  <xsl:function name="iso:end" as="xs:string" visibility="public">
    <xsl:param name="u" as="element(u)"/>
    <xsl:sequence select="iso:start($u) || '-end'"/>
  </xsl:function>

  <xsl:function name="my:within" as="xs:string">
    <xsl:param name="anchor" as="element(anchor)"/>
    <xsl:variable name="u" as="element(u)" select="$anchor/ancestor::u[1]"/>
    <xsl:sequence select="iso:start($u) || '-' || count($u//anchor[@synch][. &lt;&lt; $anchor]) + 1"/>
  </xsl:function>

  <xsl:template match="u//anchor/@synch" as="attribute(synch)">
    <xsl:attribute name="synch" select="'#' || my:within(..)"/>
  </xsl:template>

  <!-- @param text  one whose turns are utterances -->
  <xsl:function name="iso:timeline" as="element(timeline)?" visibility="public">
    <xsl:param name="text" as="element(text)"/>
    <xsl:variable name="moments" as="element(when)*">
      <xsl:for-each select="$text//u[not(parent::annotationBlock)]">
        <xsl:sequence select="my:moment(iso:start(.), (@start, @synch)[1])"/>
        <xsl:for-each select=".//anchor[@synch]">
          <xsl:sequence select="my:moment(my:within(.), @synch)"/>
        </xsl:for-each>
        <xsl:sequence select="my:moment(iso:end(.), @end)"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:if test="exists($moments)">
      <timeline xml:id="iso-24624-timeline">
        <xsl:variable name="first" as="element(when)?" select="$moments[exists(my:seconds(.))][1]"/>
        <xsl:if test="exists($first)">
          <xsl:attribute name="unit" select="'s'"/>
          <xsl:attribute name="origin" select="'#' || $first/@xml:id"/>
        </xsl:if>
        <xsl:for-each select="$moments">
          <xsl:copy>
            <xsl:copy-of select="@*"/>
            <xsl:if test="exists($first) and exists(my:seconds(.)) and not(. is $first)">
              <xsl:attribute name="interval" select="my:seconds(.) - my:seconds($first)"/>
              <xsl:attribute name="since" select="'#' || $first/@xml:id"/>
            </xsl:if>
          </xsl:copy>
        </xsl:for-each>
      </timeline>
    </xsl:if>
  </xsl:function>

  <!-- A moment, and the moments of the source that it is. -->
  <xsl:function name="my:moment" as="element(when)">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="pointers" as="attribute()?"/>
    <when xml:id="{$id}">
      <xsl:if test="exists($pointers)">
        <xsl:attribute name="corresp" select="$pointers"/>
      </xsl:if>
    </when>
  </xsl:function>

  <!-- The time of a moment, in seconds from a beginning that all have in common; none where the source states none. -->
  <xsl:function name="my:seconds" as="xs:decimal?">
    <xsl:param name="moment" as="element(when)"/>
    <xsl:variable name="source" as="element(when)*"
        select="tokenize($moment/@corresp) ! key('my:when', substring(., 2), $my:source)"/>
    <xsl:sequence select="$source[1] ! (@absolute ! my:clock(.), my:elapsed(.))[1]"/>
  </xsl:function>

  <xsl:function name="my:clock" as="xs:decimal?">
    <xsl:param name="absolute" as="attribute(absolute)"/>
    <xsl:if test="$absolute castable as xs:time">
      <xsl:sequence select="xs:decimal((xs:time($absolute) - xs:time('00:00:00')) div xs:dayTimeDuration('PT1S'))"/>
    </xsl:if>
  </xsl:function>

  <!-- The time from the moment that an interval is counted from. -->
  <xsl:function name="my:elapsed" as="xs:decimal?">
    <xsl:param name="when" as="element(when)"/>
    <xsl:variable name="unit" as="xs:string" select="string(($when/@unit, $when/../@unit, 's')[1])"/>
    <xsl:variable name="since" as="element(when)?"
        select="key('my:when', substring(($when/@since, $when/../@origin)[1], 2), $my:source)[1]"/>
    <xsl:if test="$when/@interval castable as xs:decimal and map:contains($my:units, $unit)"
        xmlns:map="http://www.w3.org/2005/xpath-functions/map">
      <xsl:sequence select="
          xs:decimal($when/@interval) * $my:units($unit) + ($since ! (@absolute ! my:clock(.), my:elapsed(.))[1], 0)[1]"/>
    </xsl:if>
  </xsl:function>

  <xsl:variable name="my:units" as="map(xs:string, xs:decimal)"
      select="map { 'ms': 0.001, 's': 1.0, 'min': 60.0, 'h': 3600.0, 'd': 86400.0 }"/>

</xsl:stylesheet>
