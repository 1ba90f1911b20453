<?xml version="1.0" encoding="UTF-8"?>
<!--
  Any Schematron as SchXslt2 wants it: one schema in one file. The rules that a RELAX NG grammar
  carries become a schema; what is included is put in; and every assertion carries the id and the
  role that stand on its rule or pattern, which SchXslt2 drops.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:rng="http://relaxng.org/ns/structure/1.0"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:local="urn:chancery:validate:schematron"
    exclude-result-prefixes="#all">
  <xsl:mode on-no-match="shallow-copy"/>

  <xsl:template match="/" as="element(sch:schema)">
    <xsl:variable name="parts" as="element()*"
        select="if (rng:*) then local:carried(local:grammars(., ())) else ()"/>
    <xsl:choose>
      <xsl:when test="sch:schema">
        <xsl:apply-templates select="sch:schema"/>
      </xsl:when>
      <xsl:otherwise>
        <sch:schema queryBinding="{(rng:*/@sch:queryBinding, 'xslt2')[1]}">
          <xsl:for-each-group select="$parts[self::sch:ns]" group-by="@prefix">
            <xsl:sequence select="."/>
          </xsl:for-each-group>
          <xsl:apply-templates select="$parts[not(self::sch:ns)]"/>
        </sch:schema>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A grammar and those that it includes, each once. -->
  <xsl:function name="local:grammars" as="document-node()*">
    <xsl:param name="grammar" as="document-node()"/>
    <xsl:param name="seen" as="xs:anyURI*"/>
    <xsl:sequence select="$grammar"/>
    <xsl:for-each select="$grammar//(rng:include | rng:externalRef)/resolve-uri(@href, base-uri(.))[not(. = $seen)]">
      <xsl:sequence select="local:grammars(doc(.), ($seen, .))"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The outermost Schematron in grammars. -->
  <xsl:function name="local:carried" as="element()*">
    <xsl:param name="grammars" as="document-node()*"/>
    <xsl:sequence select="($grammars//sch:ns | $grammars//(sch:pattern | sch:let | sch:diagnostics
        | xsl:key | xsl:function)[not(ancestor::sch:* | ancestor::xsl:*)])"/>
  </xsl:function>

  <xsl:template match="sch:include | sch:extends[@href]" as="node()*">
    <xsl:variable name="address" as="xs:string+" select="tokenize(@href, '#')"/>
    <xsl:variable name="file" as="document-node()" select="doc(resolve-uri($address[1], base-uri(.)))"/>
    <xsl:variable name="part" as="element()"
        select="($file//*[@id = $address[2] or @xml:id = $address[2]], $file/*)[1]"/>
    <xsl:apply-templates select="if (self::sch:include) then $part else $part/node()"/>
  </xsl:template>

  <xsl:template match="sch:assert | sch:report" as="element()">
    <xsl:copy>
      <xsl:sequence select="ancestor::sch:pattern[1]/@id, ancestor::sch:rule[1]/@id, @id"/>
      <xsl:sequence select="ancestor::sch:pattern[1]/@role, ancestor::sch:rule[1]/@role, @role"/>
      <xsl:apply-templates select="@* except (@id, @role), node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
