<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module figures, as HTML. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="html"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- A table in a frame of its own, which scrolls where the page is narrow. -->
  <xsl:template match="table" as="element()">
    <div class="scroll" tabindex="0" role="region">
      <xsl:attribute name="aria-label" select="(head ! normalize-space(), words:of('element.table'))[1]"/>
      <table>
        <xsl:sequence select="html:attributes(.)"/>
        <xsl:if test="head">
          <caption>
            <xsl:apply-templates select="head/node()"/>
          </caption>
        </xsl:if>
        <tbody>
          <xsl:apply-templates select="* except head"/>
        </tbody>
      </table>
    </div>
  </xsl:template>

  <xsl:template match="row" as="element()">
    <tr>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates select="*"/>
    </tr>
  </xsl:template>

  <xsl:template match="cell" as="element()">
    <xsl:variable name="label" as="xs:boolean" select="(@role, ../@role)[1] = 'label'"/>
    <xsl:element name="{if ($label) then 'th' else 'td'}">
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:if test="$label">
        <xsl:attribute name="scope" select="if (../@role = 'label') then 'col' else 'row'"/>
      </xsl:if>
      <xsl:if test="@cols castable as xs:positiveInteger">
        <xsl:attribute name="colspan" select="@cols"/>
      </xsl:if>
      <xsl:if test="@rows castable as xs:positiveInteger">
        <xsl:attribute name="rowspan" select="@rows"/>
      </xsl:if>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <!-- What stands between the rows, such as the beginning of a page, gets a row. -->
  <xsl:template match="table/*[not(self::row or self::head)] | row/*[not(self::cell)]" priority="2" as="element()">
    <xsl:variable name="content" as="node()*">
      <xsl:next-match/>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="parent::table">
        <tr>
          <td colspan="{max((1, ../row/count(cell)))}">
            <xsl:sequence select="$content"/>
          </td>
        </tr>
      </xsl:when>
      <xsl:otherwise>
        <td>
          <xsl:sequence select="$content"/>
        </td>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="figure" as="element()">
    <figure>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
    </figure>
  </xsl:template>

  <!-- A description is for those who do not see the picture, and they hear it as the picture's. -->
  <xsl:template match="figDesc" as="element()">
    <span aria-hidden="true">
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <xsl:template match="formula" as="element()">
    <span>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
    </span>
  </xsl:template>

</xsl:stylesheet>
