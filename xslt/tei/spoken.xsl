<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module spoken, as turns: an utterance is a turn, its segments are paragraphs. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:linking="chancery:tei/linking"
    xmlns:my="chancery:tei/spoken.xsl"
    xmlns="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="tei"
    exclude-result-prefixes="#all">

  <xsl:template match="u" as="element(sp)">
    <xsl:variable name="label" as="element(note)?"
        select="(parent::annotationBlock[u[1] is current()], .)[1]/preceding-sibling::*[1][self::note][@type = 'speaker']"/>
    <sp>
      <xsl:apply-templates select="@xml:id, parent::annotationBlock/(@* except @xml:id), @* except @xml:id"/>
      <xsl:if test="$label">
        <xsl:copy-of select="node()[1][self::text()][not(normalize-space())]"/>
        <speaker>
          <xsl:apply-templates select="$label/(@* except (@type, @corresp), node())"/>
        </speaker>
      </xsl:if>
      <xsl:call-template name="my:paragraphs"/>
    </sp>
  </xsl:template>

  <!-- What ISO 24624 says of a block it says of the utterance in it. What stands beside that stays beside the turn. -->
  <xsl:template match="annotationBlock" as="node()*">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="annotationBlock/@who" as="attribute(who)">
    <xsl:copy/>
  </xsl:template>

  <xsl:template match="annotationBlock/@start" as="attribute(synch)?">
    <xsl:where-populated>
      <xsl:attribute name="synch" select="linking:moments(.)"/>
    </xsl:where-populated>
  </xsl:template>

  <xsl:template match="annotationBlock/@end" as="empty-sequence()"/>

  <!-- What is said in a turn: a turn holds blocks, and words that stand in none become one. -->
  <xsl:template name="my:paragraphs" as="node()+">
    <xsl:context-item as="element(u)" use="required"/>
    <xsl:choose>
      <xsl:when test="text()[normalize-space()] or not(seg | list | table | lg | l | quote | q | cit | stage
          | (vocal | kinesic | incident)[desc] | note[@type = 'stage'])">
        <p>
          <xsl:apply-templates/>
        </p>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="u[not(text()[normalize-space()])]/seg" as="element(p)">
    <p>
      <xsl:apply-templates select="@* except (@type, @subtype, @function, @notation), node()"/>
    </p>
  </xsl:template>

  <xsl:template match="u/@start" as="attribute(synch)">
    <xsl:attribute name="synch" select="distinct-values((tokenize(../@synch), string(.)))"/>
  </xsl:template>

  <!-- It is told with the start. -->
  <xsl:template match="u[@start]/@synch" as="empty-sequence()"/>

  <!-- A turn has neither end nor manner of following. -->
  <xsl:template match="u/@end | u/@dur | u/@trans | u/@decls | u/@notation" as="empty-sequence()"/>

  <!-- The role stands in the person's own. -->
  <xsl:template match="u/@ana" as="attribute(ana)?">
    <xsl:where-populated>
      <xsl:attribute name="ana" select="tokenize(.)[not(starts-with(., '#speaker-role.'))]"/>
    </xsl:where-populated>
  </xsl:template>

  <!-- What was heard or seen is a stage direction where one may stand. -->
  <xsl:template match="(vocal | kinesic | incident)[count(desc) = 1][count(*) = 1]
      [not(parent::list or parent::table or parent::row or parent::text or parent::front or parent::back or parent::figure)]"
      as="element(stage)">
    <stage>
      <xsl:if test="@type">
        <xsl:attribute name="type" select="tokenize(@type, '\+')"/>
      </xsl:if>
      <xsl:apply-templates select="@* except (@type, @subtype, @start, @end, @dur, @iterated), desc/node()"/>
    </stage>
  </xsl:template>

</xsl:stylesheet>
