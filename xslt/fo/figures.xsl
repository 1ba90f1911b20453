<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module figures, as formatting objects. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:print="chancery:print"
    xmlns:structure="chancery:structure"
    xmlns:my="chancery:fo/figures.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="fo"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- A table, its columns as wide as their words ask for. -->
  <xsl:template match="table" as="element(fo:block)">
    <xsl:variable name="columns" as="xs:integer" select="max((1, row ! my:width(.)))"/>
    <xsl:variable name="rows" as="element(row)*" select="row"/>
    <xsl:variable name="labels" as="element(row)*" select="my:labels(.)"/>
    <fo:block role="Div" space-before="{print:lines(0.5)}" space-after="{print:lines(0.5)}" text-indent="0pt"
        start-indent="0pt">
      <xsl:sequence select="print:attributes(.)"/>
      <xsl:apply-templates select="head"/>
      <fo:table table-layout="fixed" width="100%" border-before-style="solid" border-after-style="solid"
          border-before-width="0.4pt" border-after-width="0.4pt" font-size="{print:size(0.92)}" text-align="start">
        <xsl:for-each select="1 to $columns">
          <fo:table-column column-width="proportional-column-width({my:weight($rows/cell[current()])})"/>
        </xsl:for-each>
        <xsl:if test="exists($labels)">
          <fo:table-header>
            <xsl:apply-templates select="$labels"/>
          </fo:table-header>
        </xsl:if>
        <fo:table-body>
          <xsl:apply-templates select="* except (head, $labels)">
            <xsl:with-param name="columns" select="$columns" tunnel="yes"/>
          </xsl:apply-templates>
        </fo:table-body>
      </fo:table>
    </fo:block>
  </xsl:template>

  <!-- The rows of labels that stand first: they are said again on each page. -->
  <xsl:function name="my:labels" as="element(row)*">
    <xsl:param name="table" as="element(table)"/>
    <xsl:variable name="first" as="element()?" select="($table/(* except head)[not(self::row[@role = 'label'])])[1]"/>
    <xsl:sequence select="$table/row[. &lt;&lt; $first]"/>
  </xsl:function>

  <!-- How wide a column is beside others: as its longest cell, which breaks into lines where it is long. -->
  <xsl:function name="my:weight" as="xs:integer">
    <xsl:param name="cells" as="element(cell)*"/>
    <xsl:sequence select="min((40, max((1, $cells[not(@cols)] ! string-length(normalize-space()))))) + 3"/>
  </xsl:function>

  <xsl:function name="my:width" as="xs:integer">
    <xsl:param name="row" as="element(row)"/>
    <xsl:sequence select="xs:integer(sum($row/cell ! my:span(@cols)))"/>
  </xsl:function>

  <xsl:function name="my:span" as="xs:integer">
    <xsl:param name="number" as="attribute()?"/>
    <xsl:sequence select="if ($number castable as xs:positiveInteger) then xs:integer($number) else 1"/>
  </xsl:function>

  <xsl:template match="row" as="element(fo:table-row)">
    <fo:table-row keep-together.within-page="5">
      <xsl:sequence select="print:attributes(.)"/>
      <xsl:apply-templates select="*"/>
      <xsl:if test="empty(cell)">
        <fo:table-cell>
          <fo:block/>
        </fo:table-cell>
      </xsl:if>
    </fo:table-row>
  </xsl:template>

  <xsl:template match="cell" as="element(fo:table-cell)">
    <xsl:variable name="label" as="xs:boolean" select="(@role, ../@role)[1] = 'label'"/>
    <fo:table-cell padding-end="0.8em" padding-before="1pt" padding-after="1pt" number-columns-spanned="{my:span(@cols)}"
        number-rows-spanned="{my:span(@rows)}">
      <xsl:if test="$label">
        <xsl:attribute name="role" select="'TH'"/>
        <xsl:attribute name="font-weight" select="'bold'"/>
      </xsl:if>
      <fo:block>
        <xsl:sequence select="print:attributes(.)"/>
        <xsl:apply-templates/>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <!-- What stands between the rows, such as the beginning of a page, gets a row. -->
  <xsl:template match="table/*[not(self::row or self::head)] | row/*[not(self::cell)]" priority="2" as="element()">
    <xsl:param name="columns" as="xs:integer" tunnel="yes" select="1"/>
    <xsl:variable name="cell" as="element(fo:table-cell)">
      <fo:table-cell number-columns-spanned="{if (parent::table) then $columns else 1}">
        <fo:block>
          <xsl:next-match/>
        </fo:block>
      </fo:table-cell>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="parent::table">
        <fo:table-row>
          <xsl:sequence select="$cell"/>
        </fo:table-row>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$cell"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="figure" as="element(fo:block)">
    <fo:block role="Div" space-before="{print:lines(0.5)}" space-after="{print:lines(0.5)}">
      <xsl:sequence select="print:attributes(.)"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="figDesc | formula" as="element()">
    <xsl:call-template name="print:shape"/>
  </xsl:template>

  <!-- A picture keeps its caption. -->
  <xsl:template match="figure" mode="print:style" as="attribute()+">
    <xsl:attribute name="keep-together.within-page" select="5"/>
    <xsl:attribute name="text-indent" select="'0pt'"/>
  </xsl:template>

  <xsl:template match="figDesc" mode="print:style" as="attribute()">
    <xsl:attribute name="font-style" select="'italic'"/>
  </xsl:template>

</xsl:stylesheet>
