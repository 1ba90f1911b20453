<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module namesdates, as HTML. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:my="chancery:html/namesdates.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="html"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- A name leads to the person, where the participant list has one. -->
  <xsl:template match="persName[@ref]" as="element()+">
    <xsl:variable name="person" as="element()?" select="html:person(@ref)"/>
    <xsl:variable name="address" as="xs:string?" select="
        if (ancestor::ref or ancestor::persName) then ()
        else ($person ! ('#' || @xml:id), tokenize(@ref)[matches(., '^https?:')])[1]"/>
    <xsl:element name="{if (exists($address)) then 'a' else 'span'}">
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:if test="exists($address)">
        <xsl:attribute name="href" select="$address"/>
      </xsl:if>
      <xsl:apply-templates/>
    </xsl:element>
    <xsl:sequence select="html:doubt(.)"/>
  </xsl:template>

  <xsl:template as="element()" match="persName | orgName | placeName | geogName | geogFeat | surname | forename
      | addName | genName | nameLink | roleName | country | region | settlement | district | bloc | offset
      | location | occupation | affiliation | eventName | objectName">
    <span>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
      <xsl:sequence select="html:doubt(.)"/>
    </span>
  </xsl:template>

  <!-- The moment in HTML's own form, where W3C's is one of those that HTML knows. -->
  <xsl:function name="html:datetime" as="attribute(datetime)?" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="when" as="xs:string" select="string($element/@when)"/>
    <xsl:choose>
      <xsl:when test="$when castable as xs:date or $when castable as xs:gYearMonth or $when castable as xs:dateTime
          or matches($when, '^\d{4}$')">
        <xsl:attribute name="datetime" select="$when"/>
      </xsl:when>
      <xsl:when test="$when castable as xs:time and matches($when, '^\d\d:\d\d:\d\d$')">
        <xsl:attribute name="datetime" select="replace($when, ':00$', '')"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
