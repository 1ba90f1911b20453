<?xml version="1.0" encoding="UTF-8"?>
<!-- How words become runs and paragraphs. Templates in mode "docx" return pieces, tables and the ends of paragraphs;
     docx:paragraphs joins them. A paragraph is what stands between two ends, and an empty one is none: a rule need
     not know what stands before or after its element. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:docx="chancery:docx"
    xmlns:my="chancery:docx/layout.xsl"
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="docx"
    exclude-result-prefixes="xs docx my">

  <!-- The properties of the paragraphs in an element; by default those of its parent's. -->
  <xsl:mode name="docx:paragraph" on-no-match="fail" visibility="public"/>
  <!-- The properties that an element gives the runs in it, and an attribute: its language. -->
  <xsl:mode name="docx:look" on-no-match="fail" visibility="public"/>

  <xsl:variable name="docx:end" as="element(docx:end)" visibility="public">
    <docx:end/>
  </xsl:variable>

  <!-- The properties of a run, in the order in which a run has them (17.3.2.28). -->
  <xsl:variable name="my:order" as="xs:string+"
      select="'rStyle', 'b', 'i', 'smallCaps', 'strike', 'u', 'vertAlign', 'rtl', 'lang'"/>

  <xsl:template match="*" mode="docx:paragraph" as="element(w:pPr)?">
    <xsl:apply-templates select="parent::*" mode="#current"/>
  </xsl:template>

  <xsl:template match="*" mode="docx:look" as="element()*" priority="-1"/>

  <xsl:template match="text()" as="element(docx:piece)*">
    <xsl:sequence select="docx:piece(.., docx:words(.))"/>
  </xsl:template>

  <!-- Words of an element, or a mark in the place of words, and the paragraph they belong in. -->
  <xsl:function name="docx:piece" as="element(docx:piece)" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="content" as="element()+"/>
    <docx:piece>
      <xsl:apply-templates select="$element" mode="docx:paragraph"/>
      <w:r>
        <xsl:where-populated>
          <w:rPr>
            <xsl:sequence select="my:look($element)"/>
          </w:rPr>
        </xsl:where-populated>
        <xsl:sequence select="$content"/>
      </w:r>
    </docx:piece>
  </xsl:function>

  <!-- A named style of paragraphs. -->
  <xsl:function name="docx:style" as="element(w:pPr)" visibility="public">
    <xsl:param name="style" as="xs:string"/>
    <w:pPr>
      <w:pStyle w:val="{$style}"/>
    </w:pPr>
  </xsl:function>

  <!-- What the elements around a run say of it; of two that say the same the inner one counts. -->
  <xsl:function name="my:look" as="element()*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="said" as="element()*">
      <xsl:for-each select="$element/ancestor-or-self::*[ancestor-or-self::text or self::text]">
        <xsl:apply-templates select="." mode="docx:look"/>
        <xsl:sequence select="my:language(.)"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:for-each-group select="$said" group-by="local-name()">
      <xsl:sort select="index-of($my:order, current-grouping-key())"/>
      <xsl:sequence select="current-group()[last()]"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- Word keeps a language for each family of scripts, and asks each character for its own. -->
  <xsl:function name="my:language" as="element()*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="language" as="xs:string?" select="$element[not(self::text)]/@xml:lang[normalize-space()]"/>
    <xsl:if test="exists($language)">
      <xsl:if test="matches($language, '^(ar|fa|he|ur|yi)(-|$)')">
        <w:rtl/>
      </xsl:if>
      <w:lang>
        <xsl:attribute name="w:val" select="$language"/>
        <xsl:attribute name="w:eastAsia" select="$language"/>
        <xsl:attribute name="w:bidi" select="$language"/>
      </w:lang>
    </xsl:if>
  </xsl:function>

  <!-- Pieces as paragraphs, with the tables between them. -->
  <xsl:function name="docx:paragraphs" as="element()*" visibility="public">
    <xsl:param name="pieces" as="element()*"/>
    <xsl:for-each-group select="$pieces" group-adjacent="exists(self::docx:piece)">
      <xsl:choose>
        <xsl:when test="current-grouping-key()">
          <xsl:sequence select="my:paragraph(my:within(current-group()))"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="current-group()[not(self::docx:end)]"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The paragraph has the style of its first words. -->
  <xsl:function name="my:paragraph" as="element(w:p)?">
    <xsl:param name="pieces" as="element(docx:piece)*"/>
    <xsl:if test="exists($pieces)">
      <w:p>
        <xsl:sequence select="$pieces[1]/w:pPr"/>
        <xsl:apply-templates select="$pieces/(* except w:pPr)" mode="my:trim">
          <xsl:with-param name="first" select="($pieces[1]//w:t)[1]" tunnel="yes"/>
          <xsl:with-param name="last" select="($pieces[last()]//w:t)[last()]" tunnel="yes"/>
        </xsl:apply-templates>
      </w:p>
    </xsl:if>
  </xsl:function>

  <!-- Without those pieces of white space that a paragraph begins or ends with. -->
  <xsl:function name="my:within" as="element(docx:piece)*">
    <xsl:param name="pieces" as="element(docx:piece)*"/>
    <xsl:variable name="solid" as="xs:integer*"
        select="index-of($pieces ! exists(.//w:r/(* except (w:rPr, w:t[not(normalize-space())]))), true())"/>
    <xsl:sequence select="if (exists($solid)) then subsequence($pieces, $solid[1], $solid[last()] - $solid[1] + 1) else ()"/>
  </xsl:function>

  <xsl:mode name="my:trim" on-no-match="shallow-copy"/>

  <xsl:template match="w:t/text()" mode="my:trim" as="text()">
    <xsl:param name="first" as="element(w:t)?" tunnel="yes"/>
    <xsl:param name="last" as="element(w:t)?" tunnel="yes"/>
    <xsl:variable name="begun" as="xs:string" select="if (.. is $first) then replace(., '^\s+', '') else string()"/>
    <xsl:value-of select="if (.. is $last) then replace($begun, '\s+$', '') else $begun"/>
  </xsl:template>

</xsl:stylesheet>
