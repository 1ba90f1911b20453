<?xml version="1.0" encoding="UTF-8"?>
<!-- What may stand in an element, from RELAX NG to TEI's content. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:rng="http://relaxng.org/ns/structure/1.0"
    xmlns:odd="urn:chancery:odd"
    xmlns="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="xs rng odd">

  <xsl:mode name="content" on-no-match="fail"/>

  <xsl:function name="odd:content" as="element()">
    <xsl:param name="patterns" as="element()*"/>
    <xsl:variable name="parts" as="element()*">
      <xsl:apply-templates mode="content" select="$patterns"/>
    </xsl:variable>
    <content>
      <xsl:choose>
        <xsl:when test="empty($parts)"><empty/></xsl:when>
        <xsl:otherwise><xsl:sequence select="odd:one($parts)"/></xsl:otherwise>
      </xsl:choose>
    </content>
  </xsl:function>

  <xsl:function name="odd:one" as="element()">
    <xsl:param name="parts" as="element()+"/>
    <xsl:choose>
      <xsl:when test="count($parts) eq 1"><xsl:sequence select="$parts"/></xsl:when>
      <xsl:otherwise><sequence><xsl:sequence select="$parts"/></sequence></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Parts that may occur otherwise than once. -->
  <xsl:function name="odd:occurring" as="element()?">
    <xsl:param name="parts" as="element()*"/>
    <xsl:param name="occurrence" as="attribute()+"/>
    <xsl:for-each select="$parts[1]">
      <xsl:variable name="one" select="odd:one($parts)"/>
      <xsl:choose>
        <xsl:when test="$one[@minOccurs or @maxOccurs]">
          <sequence><xsl:sequence select="$occurrence, $one"/></sequence>
        </xsl:when>
        <xsl:otherwise>
          <xsl:copy select="$one"><xsl:sequence select="$one/@*, $occurrence, $one/node()"/></xsl:copy>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:function>

  <xsl:variable name="none" as="attribute()"><xsl:attribute name="minOccurs">0</xsl:attribute></xsl:variable>
  <xsl:variable name="many" as="attribute()"><xsl:attribute name="maxOccurs">unbounded</xsl:attribute></xsl:variable>

  <xsl:template mode="content" as="empty-sequence()"
      match="rng:attribute | rng:empty | rng:ref[starts-with(@name, 'att.')] | *[not(self::rng:*)]"/>

  <xsl:template mode="content" match="rng:text" as="element()"><textNode/></xsl:template>

  <xsl:template mode="content" match="rng:ref[starts-with(@name, 'model.')]" as="element()">
    <classRef key="{odd:own-name(@name)}"/>
  </xsl:template>

  <xsl:template mode="content" match="rng:ref[starts-with(@name, 'macro.')]" as="element()">
    <macroRef key="{odd:own-name(@name)}"/>
  </xsl:template>

  <xsl:template mode="content" match="rng:ref" as="element()">
    <elementRef key="{key('definition', @name)/rng:element/@name}"/>
  </xsl:template>

  <xsl:template mode="content" match="rng:group" as="element()?">
    <xsl:variable name="parts" as="element()*"><xsl:apply-templates mode="content" select="*"/></xsl:variable>
    <xsl:sequence select="$parts[1] ! odd:one($parts)"/>
  </xsl:template>

  <!-- A branch that is an attribute leaves nothing to stand in the element. -->
  <xsl:template mode="content" match="rng:choice" as="element()?">
    <xsl:variable name="branches" as="array(element()*)*">
      <xsl:for-each select="rng:*">
        <xsl:variable name="parts" as="element()*"><xsl:apply-templates mode="content" select="."/></xsl:variable>
        <xsl:sequence select="[$parts]"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="parts" as="element()*" select="$branches[exists(?1)] ! odd:one(?1)"/>
    <xsl:variable name="alternate" as="element()*">
      <xsl:choose>
        <xsl:when test="count($parts) gt 1"><alternate><xsl:sequence select="$parts"/></alternate></xsl:when>
        <xsl:otherwise><xsl:sequence select="$parts"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:sequence select="if (exists($branches[empty(?1)])) then odd:occurring($alternate, $none) else $alternate"/>
  </xsl:template>

  <xsl:template mode="content" match="rng:optional" as="element()?">
    <xsl:variable name="parts" as="element()*"><xsl:apply-templates mode="content" select="*"/></xsl:variable>
    <xsl:sequence select="odd:occurring($parts, $none)"/>
  </xsl:template>

  <xsl:template mode="content" match="rng:zeroOrMore" as="element()?">
    <xsl:variable name="parts" as="element()*"><xsl:apply-templates mode="content" select="*"/></xsl:variable>
    <xsl:sequence select="odd:occurring($parts, ($none, $many))"/>
  </xsl:template>

  <xsl:template mode="content" match="rng:oneOrMore" as="element()?">
    <xsl:variable name="parts" as="element()*"><xsl:apply-templates mode="content" select="*"/></xsl:variable>
    <xsl:sequence select="odd:occurring($parts, $many)"/>
  </xsl:template>
</xsl:stylesheet>
