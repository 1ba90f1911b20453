<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module spoken, as HTML; and what turns have in common, be they sp or u. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="html"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- An utterance. It has no label of its own: who speaks is said from the header. -->
  <xsl:template match="u" as="element()">
    <div>
      <xsl:sequence select="html:turn-attributes(.)"/>
      <xsl:call-template name="html:speaker-again"/>
      <xsl:sequence select="html:margin(.)"/>
      <div class="words">
        <xsl:apply-templates/>
      </div>
    </div>
  </xsl:template>

  <xsl:template match="annotationBlock" as="element()">
    <div>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <!-- What was heard or seen besides words. Without a description, the style shows its name. -->
  <xsl:template match="vocal | kinesic | incident | writing | pause | shift" as="element()">
    <span>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:if test="not(normalize-space())">
        <xsl:attribute name="data-shown" select="words:of('element.' || local-name())"/>
      </xsl:if>
      <xsl:apply-templates/>
      <xsl:sequence select="html:doubt(.)"/>
    </span>
  </xsl:template>

  <!-- What a turn keeps: that it is one, and who speaks, so that the style can tell one speaker's turns. -->
  <xsl:function name="html:turn-attributes" as="attribute()+" visibility="public">
    <xsl:param name="turn" as="element()"/>
    <xsl:sequence select="html:attributes($turn, ('turn', if ($turn/@prev) then 'goes-on' else ()))"/>
    <xsl:variable name="who" as="xs:string*" select="tokenize($turn/@who)[starts-with(., '#')] ! substring(., 2)"/>
    <xsl:if test="exists($who)">
      <xsl:attribute name="data-who" select="$who"/>
    </xsl:if>
  </xsl:function>

  <!-- The office of a speaker, for those who ask: the style shows it while the label has the pointer or the focus.
       A finger follows the label to the list of those present, which says it too. -->
  <xsl:function name="html:office" as="element()?" visibility="public">
    <xsl:param name="person" as="element()"/>
    <xsl:variable name="office" as="xs:string"
        select="normalize-space(($person/(occupation | affiliation))[1])"/>
    <xsl:if test="$office != ''">
      <span class="office" data-by="edition" hidden="hidden">{$office}</span>
    </xsl:if>
  </xsl:function>

  <!-- Who speaks, where the text does not say it here: a turn that goes on, an utterance. -->
  <xsl:template name="html:speaker-again" as="element()?" visibility="public">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="person" as="element()?" select="html:person(@who)"/>
    <xsl:if test="exists($person)">
      <p class="speaker" data-by="edition">
        <a href="#{$person/@xml:id}">
          <xsl:text>{html:short-name($person)}</xsl:text>
        </a>
        <xsl:sequence select="html:office($person)"/>
        <xsl:if test="@prev">
          <span class="continued"> {words:of('continued')}</span>
        </xsl:if>
        <xsl:sequence select="html:doubt(.)"/>
      </p>
    </xsl:if>
  </xsl:template>

  <!-- How many turns have begun. One that goes on after an interjection is one. -->
  <xsl:accumulator name="html:turns" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="sp[not(@prev)] | u[not(@prev)]" select="$value + 1"/>
  </xsl:accumulator>

  <!-- The number of a turn in the text. -->
  <xsl:function name="html:turn-number" as="xs:integer" visibility="public">
    <xsl:param name="turn" as="element()"/>
    <xsl:sequence select="$turn/accumulator-before('html:turns')"/>
  </xsl:function>

  <!-- What stands beside a turn: its number, which leads to it for good, and the moment at which it begins.
       The style shows the number, so that it is no word of the text. -->
  <xsl:function name="html:margin" as="element()?" visibility="public">
    <xsl:param name="turn" as="element()"/>
    <xsl:variable name="moment" as="element(when)?" select="html:moment($turn/(@synch, @start)[1])"/>
    <xsl:where-populated>
      <p class="margin" data-by="edition">
        <xsl:if test="$turn/@xml:id and not($turn/@prev)">
          <a class="permalink" href="#{$turn/@xml:id}" aria-label="{words:of('turn-link', html:turn-number($turn))}"
              data-number="{html:turn-number($turn)}"/>
        </xsl:if>
        <xsl:if test="$moment/@absolute">
          <span class="timecode">{$moment/@absolute}</span>
        </xsl:if>
      </p>
    </xsl:where-populated>
  </xsl:function>

</xsl:stylesheet>
