<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module msdescription: what a document is called in its archive. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:my="chancery:tei/msdescription.xsl"
    xmlns="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="tei"
    exclude-result-prefixes="#all">

  <xsl:template match="bibl[orgName/@type = ('repository', 'institution')]" as="element(bibl)">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:for-each-group select="node()" group-adjacent="my:identifies(.)">
        <xsl:choose>
          <xsl:when test="current-grouping-key()">
            <msIdentifier>
              <xsl:apply-templates select="current-group()"/>
            </msIdentifier>
          </xsl:when>
          <xsl:otherwise>
            <xsl:apply-templates select="current-group()"/>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each-group>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="bibl/orgName[@type = ('repository', 'institution')]" as="element()">
    <xsl:element name="{@type}">
      <xsl:apply-templates select="@* except @type, node()"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="bibl/name[@type = 'collection']" as="element(collection)">
    <collection>
      <xsl:if test="@subtype">
        <xsl:attribute name="type" select="@subtype"/>
      </xsl:if>
      <xsl:apply-templates select="@* except (@type, @subtype), node()"/>
    </collection>
  </xsl:template>

  <!-- Whether a node is part of the identifier: white space is if what it stands between is. -->
  <xsl:function name="my:identifies" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="if ($node/self::text())
        then not(normalize-space($node)) and my:part($node/preceding-sibling::*[1]) and my:part($node/following-sibling::*[1])
        else my:part($node)"/>
  </xsl:function>

  <xsl:function name="my:part" as="xs:boolean">
    <xsl:param name="node" as="node()?"/>
    <xsl:sequence select="exists($node[self::country or self::region or self::settlement
        or self::orgName[@type = ('repository', 'institution')] or self::name[@type = 'collection']
        or self::idno[@type = ('shelfmark', 'alternative')]])"/>
  </xsl:function>

</xsl:stylesheet>
