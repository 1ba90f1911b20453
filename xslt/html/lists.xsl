<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists (TEI module core), as HTML. Page beginnings and the like between the items go into the
     item that follows, for HTML allows nothing else in a list. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:my="chancery:html/lists.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="html"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:template match="list" as="element()">
    <div>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates select="head"/>
      <xsl:element name="{if (@type = ('ordered', 'numbered') or @rend = ('ordered', 'numbered')) then 'ol' else 'ul'}">
        <xsl:for-each-group select="* except head" group-ending-with="item">
          <li>
            <xsl:sequence select="my:item(current-group())"/>
          </li>
        </xsl:for-each-group>
      </xsl:element>
    </div>
  </xsl:template>

  <!-- Labels and what they label. -->
  <xsl:template match="list[label]" as="element()" priority="1">
    <div>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates select="head, label[1]/preceding-sibling::* except head"/>
      <dl>
        <xsl:for-each-group select="label[1], label[1]/following-sibling::*" group-starting-with="label">
          <div>
            <dt>
              <xsl:sequence select="my:item(current-group()[1])"/>
            </dt>
            <xsl:for-each-group select="tail(current-group())" group-ending-with="item">
              <dd>
                <xsl:sequence select="my:item(current-group())"/>
              </dd>
            </xsl:for-each-group>
          </div>
        </xsl:for-each-group>
      </dl>
    </div>
  </xsl:template>

  <!-- The attributes and the content of an item, after what stands before it. -->
  <xsl:function name="my:item" as="node()*">
    <xsl:param name="group" as="element()+"/>
    <xsl:variable name="item" as="element()?" select="$group[last()][self::item or self::label]"/>
    <xsl:sequence select="$item ! html:attributes(.)"/>
    <xsl:apply-templates select="$group except $item, $item/node()"/>
    <xsl:sequence select="$item ! html:doubt(.)"/>
  </xsl:function>

  <!-- A label outside a list, and the headings of a list's columns. -->
  <xsl:template match="label | headLabel | headItem" as="element()">
    <span>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
      <xsl:sequence select="html:doubt(.)"/>
    </span>
  </xsl:template>

</xsl:stylesheet>
