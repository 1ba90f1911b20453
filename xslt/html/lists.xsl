<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists (TEI module core), as HTML. Page beginnings and the like between the items go into the
     item that follows, for HTML allows nothing else in a list. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="html"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:template match="list" as="element()">
    <div>
      <xsl:sequence select="html:attributes(., @type)"/>
      <xsl:apply-templates select="head"/>
      <xsl:element name="{if (@type = ('ordered', 'numbered') or @rend = ('ordered', 'numbered')) then 'ol' else 'ul'}">
        <xsl:for-each-group select="* except head" group-ending-with="item">
          <li>
            <xsl:apply-templates select="current-group()"/>
          </li>
        </xsl:for-each-group>
      </xsl:element>
    </div>
  </xsl:template>

  <!-- Labels and what they label. -->
  <xsl:template match="list[label]" as="element()" priority="1">
    <div>
      <xsl:sequence select="html:attributes(., @type)"/>
      <xsl:apply-templates select="head, label[1]/preceding-sibling::* except head"/>
      <dl>
        <xsl:for-each-group select="label[1], label[1]/following-sibling::*" group-starting-with="label">
          <div>
            <dt>
              <xsl:apply-templates select="current-group()[1]"/>
            </dt>
            <xsl:for-each-group select="tail(current-group())" group-ending-with="item">
              <dd>
                <xsl:apply-templates select="current-group()"/>
              </dd>
            </xsl:for-each-group>
          </div>
        </xsl:for-each-group>
      </dl>
    </div>
  </xsl:template>

  <xsl:template match="item | label | headLabel | headItem" as="element()">
    <xsl:element name="{if (self::item) then 'div' else 'span'}">
      <xsl:sequence select="html:attributes(., ())"/>
      <xsl:apply-templates/>
      <xsl:sequence select="html:doubt(.)"/>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
