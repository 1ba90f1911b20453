<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module figures, as Word. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:docx="chancery:docx"
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="docx"
    exclude-result-prefixes="#all">

  <!-- A title of a table and the page beginnings in it stand before it. -->
  <xsl:template match="table" as="element()*">
    <xsl:sequence select="$docx:end"/>
    <xsl:apply-templates select="* except row"/>
    <xsl:sequence select="$docx:end"/>
    <w:tbl>
      <w:tblPr>
        <w:tblStyle w:val="TableGrid"/>
        <w:tblW w:w="0" w:type="auto"/>
      </w:tblPr>
      <w:tblGrid>
        <xsl:for-each select="1 to max(row/count(cell))">
          <w:gridCol/>
        </xsl:for-each>
      </w:tblGrid>
      <xsl:apply-templates select="row"/>
    </w:tbl>
    <xsl:sequence select="$docx:end"/>
  </xsl:template>

  <xsl:template match="row" as="element(w:tr)">
    <w:tr>
      <xsl:if test="@role = 'label'">
        <w:trPr><w:tblHeader/></w:trPr>
      </xsl:if>
      <xsl:apply-templates select="cell"/>
    </w:tr>
  </xsl:template>

  <!-- A cell holds one paragraph at least, and ends with one (17.4.65). -->
  <xsl:template match="cell" as="element(w:tc)">
    <xsl:variable name="content" as="element()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:variable name="paragraphs" as="element()*" select="docx:paragraphs($content)"/>
    <w:tc>
      <w:tcPr>
        <w:tcW w:w="0" w:type="auto"/>
        <xsl:if test="@cols[. castable as xs:positiveInteger]">
          <w:gridSpan w:val="{@cols}"/>
        </xsl:if>
      </w:tcPr>
      <xsl:sequence select="$paragraphs"/>
      <xsl:if test="not($paragraphs[last()]/self::w:p)">
        <w:p/>
      </xsl:if>
    </w:tc>
  </xsl:template>

  <xsl:template match="cell" mode="docx:paragraph" as="empty-sequence()"/>

  <xsl:template match="figure" as="element()*">
    <xsl:sequence select="$docx:end"/>
    <xsl:apply-templates/>
    <xsl:sequence select="$docx:end"/>
  </xsl:template>

  <xsl:template match="formula | figDesc" as="element()*">
    <xsl:apply-templates/>
  </xsl:template>

</xsl:stylesheet>
