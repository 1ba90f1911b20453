<?xml version="1.0" encoding="UTF-8"?>
<!-- The register of organisations: whose members meet, and in which documents. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:edition="chancery:edition"
    xmlns:my="chancery:edition/organisations.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="chancery:edition"
    default-mode="edition"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:key name="my:organisation" match="organisation" use="@key"/>

  <xsl:variable name="my:keys" as="xs:string*" select="distinct-values($edition:documents/organisation/@key)"/>
  <xsl:variable name="my:names" as="xs:string*"
      select="$my:keys ! string(key('my:organisation', ., $edition:documents[1]/root())[1]/@name)"/>

  <xsl:template name="edition:organisations" as="empty-sequence()" visibility="public">
    <xsl:call-template name="edition:register">
      <xsl:with-param name="register" select="'organisations'"/>
      <xsl:with-param name="names" select="$my:names"/>
      <xsl:with-param name="ids" select="$my:keys"/>
      <xsl:with-param name="entry" select="function ($i as xs:integer) as element() { my:entry($my:keys[$i], $my:names[$i]) }"/>
    </xsl:call-template>
    <xsl:for-each select="1 to count($my:keys)">
      <xsl:call-template name="edition:entry-page">
        <xsl:with-param name="register" select="'organisations'"/>
        <xsl:with-param name="page" select="edition:entry-page('organisations', $my:keys[current()])"/>
        <xsl:with-param name="name" select="$my:names[current()]"/>
        <xsl:with-param name="items" select="my:items($my:keys[current()])"/>
        <xsl:with-param name="more" select="$my:nothing"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <xsl:variable name="my:nothing" as="function(element()) as xs:string*" select="function ($item as element()) as xs:string* { () }"/>

  <xsl:function name="my:items" as="element(organisation)+">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="edition:dated(key('my:organisation', $key, $edition:documents[1]/root()))"/>
  </xsl:function>

  <xsl:function name="my:entry" as="element()">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="all" as="element(organisation)+" select="key('my:organisation', $key, $edition:documents[1]/root())"/>
    <article class="entry" id="{$key}">
      <h2>{$name}</h2>
      <xsl:variable name="members" as="xs:string*" select="sort(distinct-values($all/of/@key))"/>
      <xsl:if test="exists($members)">
        <ul class="files">
          <xsl:for-each select="$members">
            <li><a href="{edition:person-page(.)}">{edition:person-name(.)}</a></li>
          </xsl:for-each>
        </ul>
      </xsl:if>
      <xsl:sequence select="edition:lines(my:items($key), edition:entry-page('organisations', $key), $my:nothing)"/>
    </article>
  </xsl:function>

</xsl:stylesheet>
