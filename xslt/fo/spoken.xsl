<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module spoken, as formatting objects; and what turns have in common, be they sp or u. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:print="chancery:print"
    xmlns:words="chancery:words"
    xmlns:my="chancery:fo/spoken.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="fo"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- How far the label of a turn hangs out. -->
  <xsl:variable name="print:hang" as="xs:string" select="'1.2em'" visibility="public"/>

  <!-- An utterance. It has no label of its own: who speaks is said from the header. -->
  <xsl:template match="u" as="element(fo:block)">
    <xsl:variable name="first" as="element()?" select="*[1][self::seg]"/>
    <fo:block>
      <xsl:sequence select="print:turn-attributes(.)"/>
      <xsl:if test="empty($first)">
        <xsl:attribute name="text-indent" select="'-' || $print:hang"/>
      </xsl:if>
      <xsl:variable name="label" as="node()*">
        <xsl:call-template name="print:speaker-again"/>
      </xsl:variable>
      <xsl:sequence select="$label[empty($first)]"/>
      <xsl:apply-templates select="$first">
        <xsl:with-param name="lead" select="$label"/>
      </xsl:apply-templates>
      <xsl:apply-templates select="node() except $first"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="annotationBlock" as="element(fo:block)">
    <fo:block role="Div">
      <xsl:sequence select="print:attributes(.)"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <!-- What was heard or seen besides words. Without a description, its name. -->
  <xsl:template match="vocal | kinesic | incident | writing | pause | shift" as="element()">
    <xsl:call-template name="print:shape">
      <xsl:with-param name="content" as="node()*">
        <xsl:if test="not(normalize-space())">
          <xsl:sequence select="print:said('[' || words:of('element.' || local-name()) || ']')"/>
        </xsl:if>
        <xsl:apply-templates/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="vocal | kinesic | incident | writing | pause | shift" mode="print:style" as="attribute()+">
    <xsl:attribute name="font-style" select="'italic'"/>
  </xsl:template>

  <!-- What a turn keeps: its id, and that it stands in, so that its label can hang. -->
  <xsl:function name="print:turn-attributes" as="attribute()+" visibility="public">
    <xsl:param name="turn" as="element()"/>
    <xsl:sequence select="print:attributes($turn)[not(name() = 'id')]"/>
    <xsl:attribute name="id" select="print:id($turn)"/>
    <xsl:attribute name="start-indent" select="$print:hang"/>
  </xsl:function>

  <!-- Who speaks, where the text does not say it here: a turn that goes on, an utterance. -->
  <xsl:template name="print:speaker-again" as="node()*" visibility="public">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="person" as="element()?" select="print:person(@who)"/>
    <xsl:if test="exists($person)">
      <fo:inline print:by="edition" font-family="{$print:small-capitals}" letter-spacing="0.02em" hyphenate="false">
        <xsl:text>{print:short-name($person)}</xsl:text>
      </fo:inline>
      <xsl:if test="@prev">
        <fo:inline print:by="edition" font-style="italic"> ({words:of('continued')})</fo:inline>
      </xsl:if>
      <fo:inline print:by="edition">: </fo:inline>
      <xsl:sequence select="print:doubt(.)"/>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
