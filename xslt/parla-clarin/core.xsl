<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module core, as Parla-CLARIN: a turn is an utterance with its label before it. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:corpus="chancery:parla-clarin/corpus"
    xmlns:spoken="chancery:parla-clarin/spoken"
    xmlns:my="chancery:parla-clarin/core.xsl"
    xmlns="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="parla-clarin"
    exclude-result-prefixes="#all">

  <!-- The label stands before the utterance, and so does what stands before it in the turn. -->
  <xsl:template match="sp" as="node()+">
    <xsl:variable name="before" as="node()*" select="speaker/preceding-sibling::node()[not(self::text())]"/>
    <xsl:apply-templates select="$before, speaker"/>
    <xsl:if test="speaker">
      <xsl:copy-of select="my:space-before(.)"/>
    </xsl:if>
    <u>
      <xsl:apply-templates select="@* except @ana"/>
      <xsl:where-populated>
        <xsl:attribute name="ana" select="tokenize(@ana), corpus:role-pointers(.)"/>
      </xsl:where-populated>
      <xsl:apply-templates select="node() except ($before, speaker, speaker/my:space-after(.))"/>
    </u>
  </xsl:template>

  <xsl:template match="sp/@synch" as="attribute(start)">
    <xsl:attribute name="start" select="."/>
  </xsl:template>

  <!-- A moment is one: a turn that several moments belong to keeps them. -->
  <xsl:template match="sp/@synch[contains(normalize-space(), ' ')]" priority="1" as="attribute(synch)">
    <xsl:copy/>
  </xsl:template>

  <xsl:template match="speaker" as="element(note)">
    <note type="speaker">
      <xsl:if test="../@xml:id">
        <xsl:attribute name="corresp" select="'#' || ../@xml:id"/>
      </xsl:if>
      <xsl:apply-templates select="@* except @corresp, node()"/>
    </note>
  </xsl:template>

  <xsl:template match="sp/p | sp/ab" as="element(seg)">
    <seg>
      <xsl:apply-templates select="@*, node()"/>
    </seg>
  </xsl:template>

  <xsl:template match="stage" as="element()">
    <xsl:element name="{spoken:event(.)}">
      <xsl:if test="@type">
        <xsl:attribute name="type" select="spoken:kind(@type)"/>
      </xsl:if>
      <xsl:apply-templates select="@* except @type"/>
      <desc>
        <xsl:apply-templates/>
      </desc>
    </xsl:element>
  </xsl:template>

  <!-- A description has no place on the page and holds neither notes nor page beginnings. -->
  <xsl:template match="stage[@place or not(spoken:describes(.))]" priority="1" as="element(note)">
    <note type="stage">
      <xsl:if test="@type">
        <xsl:attribute name="subtype" select="spoken:kind(@type)"/>
      </xsl:if>
      <xsl:apply-templates select="@* except (@type, @who, @toWhom), node()"/>
    </note>
  </xsl:template>

  <!-- The line break and indent that an element begins with, to set another beside it. -->
  <xsl:function name="my:space-before" as="text()?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/preceding-sibling::node()[1][self::text()][not(normalize-space())]"/>
  </xsl:function>

  <xsl:function name="my:space-after" as="text()?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/following-sibling::node()[1][self::text()][not(normalize-space())]"/>
  </xsl:function>

</xsl:stylesheet>
