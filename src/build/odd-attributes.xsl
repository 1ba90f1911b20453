<?xml version="1.0" encoding="UTF-8"?>
<!-- What attributes an element or a class has, from RELAX NG to TEI's attDef. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:rng="http://relaxng.org/ns/structure/1.0"
    xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0"
    xmlns:odd="urn:chancery:odd"
    xmlns="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="xs rng a odd">

  <xsl:mode name="datatype" on-no-match="fail"/>
  <xsl:mode name="values" on-no-match="fail"/>

  <!-- The patterns of a definition itself, less what is in the elements it names. -->
  <xsl:function name="odd:own-parts" as="element()*">
    <xsl:param name="patterns" as="element()*"/>
    <xsl:for-each select="$patterns">
      <xsl:sequence select="., self::rng:*[not(self::rng:attribute or self::rng:element)]/odd:own-parts(*)"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="odd:attribute-classes" as="xs:string*">
    <xsl:param name="patterns" as="element()*"/>
    <xsl:sequence select="odd:own-parts($patterns)/self::rng:ref/@name[starts-with(., 'att.')]/string()"/>
  </xsl:function>

  <xsl:function name="odd:attributes" as="element()?">
    <xsl:param name="patterns" as="element()*"/>
    <xsl:param name="mode" as="xs:string"/>
    <xsl:param name="deleted" as="element()*"/>
    <xsl:where-populated>
      <attList>
        <xsl:for-each select="odd:own-parts($patterns)/self::rng:attribute">
          <attDef ident="{@name}" mode="{$mode}" usage="{if (odd:is-required(.)) then 'req' else 'opt'}">
            <desc xml:lang="en">
              <xsl:value-of select="(a:documentation, preceding-sibling::*[1]/self::a:documentation)[1]"/>
            </desc>
            <datatype><xsl:apply-templates mode="datatype" select="(rng:*, $any-text)[1]"/></datatype>
            <xsl:where-populated>
              <valList type="closed" mode="{$mode}">
                <xsl:apply-templates mode="values" select="rng:*"/>
              </valList>
            </xsl:where-populated>
          </attDef>
        </xsl:for-each>
        <xsl:sequence select="$deleted"/>
      </attList>
    </xsl:where-populated>
  </xsl:function>

  <xsl:variable name="any-text" as="element()"><rng:text/></xsl:variable>

  <xsl:function name="odd:is-required" as="xs:boolean">
    <xsl:param name="attribute" as="element(rng:attribute)"/>
    <xsl:sequence select="empty($attribute/ancestor::*[self::rng:optional or self::rng:choice])"/>
  </xsl:function>

  <!-- Datatypes are TEI's where the pattern has the name of one. -->

  <xsl:template mode="datatype" match="rng:ref[starts-with(@name, 'teidata.')]" as="node()+">
    <xsl:variable name="list" as="element(rng:list)?" select="key('definition', @name)/rng:list"/>
    <xsl:choose>
      <xsl:when test="$list"><xsl:apply-templates mode="datatype" select="$list"/></xsl:when>
      <xsl:otherwise><dataRef key="{@name}"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template mode="datatype" match="rng:data" as="element()">
    <dataRef name="{@type}">
      <xsl:for-each select="rng:param[@name = 'pattern']">
        <xsl:attribute name="restriction" select="."/>
      </xsl:for-each>
    </dataRef>
  </xsl:template>

  <xsl:template mode="datatype" match="rng:text" as="element()">
    <dataRef key="teidata.text"/>
  </xsl:template>

  <xsl:template mode="datatype" match="rng:ref[starts-with(@name, 'list.')] | rng:choice | rng:value"
      as="element()">
    <dataRef key="teidata.enumerated"/>
  </xsl:template>

  <xsl:template mode="datatype" match="rng:list" as="node()+">
    <xsl:attribute name="minOccurs" select="max((1, count(rng:group/rng:ref)))"/>
    <xsl:attribute name="maxOccurs">unbounded</xsl:attribute>
    <xsl:apply-templates mode="datatype" select="(.//rng:ref | .//rng:data)[1]"/>
  </xsl:template>

  <!-- The values of a closed list, with what each means. -->

  <xsl:template mode="values" match="rng:choice" as="element()*">
    <xsl:apply-templates mode="values" select="rng:*"/>
  </xsl:template>

  <xsl:template mode="values" match="rng:list | rng:oneOrMore | rng:zeroOrMore | rng:group"
      as="element()*">
    <xsl:apply-templates mode="values" select="rng:*"/>
  </xsl:template>

  <xsl:template mode="values" match="rng:ref[starts-with(@name, 'list.')]" as="element()*">
    <xsl:apply-templates mode="values" select="key('definition', @name)/rng:*"/>
  </xsl:template>

  <xsl:template mode="values" match="rng:value" as="element()">
    <valItem ident="{.}">
      <xsl:for-each select="following-sibling::*[1]/self::a:documentation">
        <desc xml:lang="en"><xsl:value-of select="."/></desc>
      </xsl:for-each>
    </valItem>
  </xsl:template>

  <xsl:template mode="values" match="rng:data | rng:text | rng:ref" as="empty-sequence()"/>
</xsl:stylesheet>
