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
  <!-- Elements by id. -->
  <xsl:key name="html:id" match="*[@xml:id]" use="@xml:id"/>

  <!-- The mark at an element that is not certain: it says why, and leads to the list. -->
  <xsl:function name="html:doubt" as="element()?" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="reason" as="element(certainty)?"
        select="$element/@xml:id ! key('html:certainty', ., root(.))[1]"/>
    <xsl:if test="exists($reason) or $element/@cert">
      <xsl:variable name="cert" as="attribute(cert)?" select="($reason/@cert, $element/@cert)[1]"/>
      <xsl:variable name="words" as="xs:string" select="words:of('doubt-because',
          (string-join((my:reason($reason), $cert ! ('(' || words:of('certainty.' || .) || ')')), ' ')))"/>
      <sup class="doubt" data-by="edition">
        <xsl:choose>
          <xsl:when test="exists($reason) and empty($element/ancestor::*[self::ref or self::persName[@ref]])">
            <a href="#{my:id($reason)}" title="{$words}" aria-label="{$words}">?</a>
          </xsl:when>
          <xsl:otherwise>
            <abbr title="{$words}">?</abbr>
          </xsl:otherwise>
        </xsl:choose>
      </sup>
    </xsl:if>
  </xsl:function>

  <!-- The reasons, each with the way back to what it is about; and what is doubted without a reason. -->
  <xsl:template name="html:doubts" as="element()?" visibility="public">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="reasons" as="element(certainty)*" select="standOff//certainty"/>
    <xsl:variable name="unexplained" as="element()*"
        select="(teiHeader | text)//*[@cert][not(self::certainty)][not(@xml:id and key('html:certainty', @xml:id))]"/>
    <xsl:if test="exists(($reasons, $unexplained))">
      <section id="-doubts" aria-labelledby="-doubts-title">
        <h2 id="-doubts-title">{words:of('doubts')}</h2>
        <p>{words:of('doubts-lead')}</p>
        <ul>
          <xsl:for-each select="$reasons">
            <li id="{my:id(.)}">
              <xsl:sequence select="
                  my:places(tokenize(@target) ! key('html:id', substring-after(., '#'), root(current())), @cert)"/>
              <xsl:text> {my:reason(.)}</xsl:text>
            </li>
          </xsl:for-each>
          <xsl:for-each-group select="$unexplained" group-by="@cert">
            <li>
              <xsl:sequence select="my:places(current-group(), @cert)"/>
              <xsl:text> {my:reason(())}</xsl:text>
            </li>
          </xsl:for-each-group>
        </ul>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- What is doubted, and how much. -->
  <xsl:function name="my:places" as="element()">
    <xsl:param name="elements" as="element()*"/>
    <xsl:param name="cert" as="attribute(cert)?"/>
    <span class="where">
      <xsl:for-each select="$elements">
        <xsl:if test="position() gt 1">, </xsl:if>
        <xsl:choose>
          <xsl:when test="@xml:id and (ancestor::text or ancestor::particDesc)">
            <a href="#{@xml:id}">{my:place(.)}</a>
          </xsl:when>
          <xsl:otherwise>{my:place(.)}</xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
      <xsl:if test="$cert"> ({words:of('certainty.' || $cert)})</xsl:if>
      <xsl:text>.</xsl:text>
    </span>
  </xsl:function>

  <!-- Why, in the words of the encoding. -->
  <xsl:function name="my:reason" as="xs:string">
    <xsl:param name="reason" as="element(certainty)?"/>
    <xsl:sequence select="($reason/desc ! normalize-space()[. != ''], words:of('doubt-unexplained'))[1]"/>
  </xsl:function>

  <!-- What is doubted: what it is, in which turn; outside the turns, its own words. -->
  <xsl:function name="my:place" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="turn" as="element()?" select="$element/ancestor-or-self::*[self::sp or self::u][1]"/>
    <xsl:sequence select="string-join((
        words:of('element.' || local-name($element)),
        if (exists($turn)) then words:of('turn-in', html:turn-number($turn))
        else normalize-space($element)[. != ''] ! words:of('quoted', my:short(.))), ' ')"/>
  </xsl:function>

  <!-- The first words of a passage, enough to know it by. -->
  <xsl:function name="my:short" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="
        if (string-length($words) gt 60) then replace(substring($words, 1, 60), '\s+\S*$', ' …') else $words"/>
  </xsl:function>

  <xsl:function name="my:id" as="xs:string">
    <xsl:param name="reason" as="element(certainty)"/>
    <xsl:value-of>
      <xsl:text>-doubt-</xsl:text>
      <xsl:number select="$reason" level="any" from="TEI"/>
    </xsl:value-of>
  </xsl:function>

  <!-- A certainty within the text says its reason where the list says it. -->
  <xsl:template match="certainty | precision | respons" as="empty-sequence()"/>

</xsl:stylesheet>
