<?xml version="1.0" encoding="UTF-8"?>
<!-- The pages that the edition's editors wrote. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:edition="chancery:edition"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- HTML without a namespace to HTML in its own. -->
  <xsl:mode name="edition:own" on-no-match="shallow-copy" visibility="public"/>

  <xsl:variable name="edition:own" as="element(page)*" visibility="public" select="parse-xml($own-pages)/pages/page"/>

  <xsl:template name="edition:own" as="empty-sequence()" visibility="public">
    <xsl:for-each select="$edition:own">
      <xsl:call-template name="edition:page">
        <xsl:with-param name="file" select="@file || '.html'"/>
        <xsl:with-param name="section" select="string(@file)"/>
        <xsl:with-param name="title" select="string(@title)"/>
        <xsl:with-param name="body" as="element()">
          <div class="prose">
            <xsl:apply-templates mode="edition:own"/>
          </div>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="*" mode="edition:own" as="element()">
    <xsl:element name="{local-name()}" namespace="http://www.w3.org/1999/xhtml">
      <xsl:copy-of select="@*"/>
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
