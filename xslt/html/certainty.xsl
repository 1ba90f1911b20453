<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module certainty, as HTML: a mark at all that was inferred, and a list that gives the reasons. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:my="chancery:html/certainty.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="html"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- What gives the reason for a doubt, by the id of what is doubted. -->
  <xsl:key name="html:certainty" match="certainty" use="tokenize(@target) ! substring-after(., '#')"/>
  <!-- Elements of the page that a reason may lead to. -->
  <xsl:key name="html:place" match="text//*[@xml:id] | particDesc//*[self::person or self::persName][@xml:id]"
      use="@xml:id"/>

  <!-- The mark at an element that is not certain: it says why, and leads to the list. A doubt of high certainty
       on a turn's speaker or a name is marked like any other. -->
  <xsl:function name="html:doubt" as="element()?" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="reason" as="element(certainty)?"
        select="$element/@xml:id ! key('html:certainty', ., root(.))[1]"/>
    <xsl:if test="exists($reason) or $element/@cert">
      <xsl:variable name="words" as="xs:string" select="words:of('doubt-because', my:words($element, $reason))"/>
      <sup class="doubt" data-by="edition">
        <xsl:choose>
          <xsl:when test="exists($reason)">
            <a href="#{my:id($reason)}" title="{$words}" aria-label="{$words}">?</a>
          </xsl:when>
          <xsl:otherwise>
            <abbr title="{$words}">?</abbr>
          </xsl:otherwise>
        </xsl:choose>
      </sup>
    </xsl:if>
  </xsl:function>

  <!-- The reasons, each with the way back to what it is about. -->
  <xsl:template name="html:doubts" as="element()?" visibility="public">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="reasons" as="element(certainty)*" select="standOff//certainty"/>
    <xsl:if test="exists($reasons)">
      <section id="doubts" class="doubts" aria-labelledby="doubts-title">
        <h2 id="doubts-title">{words:of('doubts')}</h2>
        <p>{words:of('doubts-lead')}</p>
        <ul>
          <xsl:for-each select="$reasons">
            <li id="{my:id(.)}">
              <xsl:text>{my:words((), .)}</xsl:text>
              <xsl:for-each select="tokenize(@target) ! key('html:place', substring-after(., '#'), root(current()))">
                <xsl:text>{if (position() = 1) then ' ' else ', '}</xsl:text>
                <a href="#{@xml:id}">{my:place(.)}</a>
              </xsl:for-each>
            </li>
          </xsl:for-each>
        </ul>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- How sure, and why. -->
  <xsl:function name="my:words" as="xs:string">
    <xsl:param name="element" as="element()?"/>
    <xsl:param name="reason" as="element(certainty)?"/>
    <xsl:variable name="cert" as="xs:string?" select="($reason/@cert, $element/@cert)[1]"/>
    <xsl:sequence select="string-join((
        ($reason/desc ! normalize-space()[. != ''], words:of('doubt-unexplained'))[1],
        $cert ! ('(' || words:of('certainty.' || .) || ')')), ' ')"/>
  </xsl:function>

  <!-- What a doubt is about, in words: what it is, and in which turn. -->
  <xsl:function name="my:place" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="turn" as="element()?" select="$element/ancestor-or-self::*[self::sp or self::u][1]"/>
    <xsl:sequence select="string-join((
        words:of('element.' || local-name($element)),
        $turn ! words:of('turn-in', html:turn-number(.))), ' ')"/>
  </xsl:function>

  <xsl:function name="my:id" as="xs:string">
    <xsl:param name="reason" as="element(certainty)"/>
    <xsl:value-of>
      <xsl:text>doubt-</xsl:text>
      <xsl:number select="$reason" level="any" from="TEI"/>
    </xsl:value-of>
  </xsl:function>

  <!-- A certainty within the text says its reason where the list says it. -->
  <xsl:template match="certainty | precision | respons" as="empty-sequence()"/>

</xsl:stylesheet>
