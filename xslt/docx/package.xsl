<?xml version="1.0" encoding="UTF-8"?>
<!-- The parts of a Word document, and what it says of itself. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:docx="chancery:docx"
    xmlns:cite="chancery:citation"
    xmlns:my="chancery:docx/package.xsl"
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="docx"
    exclude-result-prefixes="xs cite my"
    expand-text="yes">

  <!-- TEI to the parts of a Word document: to pieces of text, within. -->
  <xsl:mode name="docx" on-no-match="fail" visibility="public"/>

  <xsl:variable name="my:type" as="xs:string"
      select="'application/vnd.openxmlformats-officedocument.wordprocessingml.'"/>

  <xsl:template match="document-node()" as="element(docx:package)">
    <xsl:apply-templates select="TEI"/>
  </xsl:template>

  <xsl:template match="TEI" as="element(docx:package)">
    <xsl:variable name="record" as="map(xs:string, item()*)" select="cite:record(.)"/>
    <docx:package
        title="{($record?title, @xml:id)[1]}"
        creator="{string-join(($record?author, $record?translator) ! .?literal, '; ')}"
        language="{($record?language, my:language(.))[1]}"
        description="{string-join($record?abstract, ' ')}"
        identifier="{($record?doi, $record?url, $record?id)[1]}"
        created="{my:changed(.)}">
      <xsl:sequence select="
          my:part('document', my:document(.)),
          my:part('styles', my:styles(my:language(.))),
          my:part('numbering', doc('numbering.xml')/*)"/>
      <xsl:if test="key('docx:footnotes', 'all')">
        <docx:part name="footnotes">
          <xsl:sequence select="docx:footnotes(root())"/>
        </docx:part>
      </xsl:if>
      <xsl:if test="key('docx:comments', 'all')">
        <docx:part name="comments">
          <xsl:sequence select="docx:comments(root())"/>
        </docx:part>
      </xsl:if>
      <xsl:for-each select="key('docx:links', 'all')">
        <docx:link id="{docx:link(.)}" target="{@target}" part="{if (docx:in-footnote(.)) then 'footnotes' else 'document'}"/>
      </xsl:for-each>
    </docx:package>
  </xsl:template>

  <xsl:function name="my:part" as="element(docx:part)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="content" as="element()"/>
    <docx:part name="{$name}">
      <xsl:sequence select="$content"/>
    </docx:part>
  </xsl:function>

  <xsl:function name="my:document" as="element(w:document)">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="pieces" as="element()*">
      <xsl:apply-templates select="$tei/teiHeader/xenoData[@type = 'record'], $tei/text"/>
    </xsl:variable>
    <w:document>
      <w:body>
        <xsl:sequence select="docx:paragraphs($pieces)"/>
        <w:sectPr/>
      </w:body>
    </w:document>
  </xsl:function>

  <!-- The styles, in the language of the text. -->
  <xsl:function name="my:styles" as="element(w:styles)">
    <xsl:param name="language" as="xs:string"/>
    <xsl:apply-templates select="doc('styles.xml')/*" mode="my:styles">
      <xsl:with-param name="language" select="$language" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:function>

  <xsl:mode name="my:styles" on-no-match="shallow-copy"/>

  <xsl:template match="w:docDefaults//w:lang" mode="my:styles" as="element(w:lang)">
    <xsl:param name="language" as="xs:string" tunnel="yes"/>
    <w:lang w:val="{$language}" w:eastAsia="{$language}" w:bidi="{$language}"/>
  </xsl:template>

  <xsl:function name="my:language" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="string(($tei/text/@xml:lang, $tei/@xml:lang, 'und')[1])"/>
  </xsl:function>

  <!-- When the TEI was last changed, as far as it says: the clock must not reach the document. -->
  <xsl:function name="my:changed" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="days" as="xs:date*" select="
        $tei/teiHeader/(revisionDesc//change/@when | fileDesc/publicationStmt/date/@when)[. castable as xs:date]
          ! xs:date(.)"/>
    <xsl:sequence select="format-date((max($days), xs:date('1980-01-01'))[1], '[Y0001]-[M01]-[D01]T00:00:00Z')"/>
  </xsl:function>

</xsl:stylesheet>
