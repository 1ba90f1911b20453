<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module textstructure, as formatting objects. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:print="chancery:print"
    xmlns:words="chancery:words"
    xmlns:fidelity="chancery:fidelity"
    xmlns:structure="chancery:structure"
    xmlns:report="chancery:report"
    xmlns:cite="chancery:citation"
    xmlns:book="chancery:book"
    xmlns:my="chancery:fo/textstructure.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="fo"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- TEI to formatting objects: a document to pages, every element of its text to blocks and inlines. -->
  <xsl:mode name="fo" on-no-match="fail" use-accumulators="#all" visibility="public"/>

  <!-- How an element looks: the attributes of its block or inline. -->
  <xsl:mode name="print:style" on-no-match="fail" visibility="public"/>

  <xsl:template match="document-node()" as="document-node()">
    <xsl:document>
      <xsl:apply-templates select="*"/>
    </xsl:document>
  </xsl:template>

  <xsl:template match="TEI" as="element(fo:root)">
    <xsl:variable name="record" as="map(xs:string, item()*)" select="cite:record(.)"/>
    <xsl:variable name="matter" as="map(xs:string, element()*)" select="print:matter(., $record)"/>
    <fo:root>
      <xsl:sequence select="print:root-attributes(my:language(.))"/>
      <xsl:call-template name="print:masters"/>
      <xsl:call-template name="print:declarations">
        <xsl:with-param name="title" select="print:title-of($record)"/>
        <xsl:with-param name="makers" select="($record?author, $record?translator) ! .?literal"/>
        <xsl:with-param name="description" select="string-join($record?abstract, ' ')"/>
        <xsl:with-param name="language" select="$record?language"/>
        <xsl:with-param name="attachments" select="$attachment"/>
      </xsl:call-template>
      <fo:bookmark-tree>
        <xsl:call-template name="print:bookmarks">
          <xsl:with-param name="record" select="$record"/>
          <xsl:with-param name="sections" select="$print:sections[exists($matter(.))]"/>
        </xsl:call-template>
      </fo:bookmark-tree>
      <xsl:variable name="titled" as="xs:boolean" select="print:has-title-page(.)"/>
      <xsl:if test="$titled">
        <xsl:call-template name="print:title-pages">
          <xsl:with-param name="record" select="$record"/>
        </xsl:call-template>
      </xsl:if>
      <xsl:call-template name="print:document-pages">
        <xsl:with-param name="record" select="$record"/>
        <xsl:with-param name="start" select="if ($titled) then 'auto-odd' else '1'"/>
        <xsl:with-param name="titled" select="$titled"/>
      </xsl:call-template>
      <xsl:call-template name="print:pages">
        <xsl:with-param name="left" select="my:date($record)"/>
        <xsl:with-param name="right" select="print:short-title(print:title-of($record))"/>
        <xsl:with-param name="content" select="$print:sections ! $matter(.)"/>
      </xsl:call-template>
    </fo:root>
  </xsl:template>

  <!-- The pages of a document.
       @param record    its bibliographic record
       @param start     the number of the first
       @param titled    whether what it is has been said on a title page
       @param before    what stands above its title
       @param sections  what follows its text on the same pages -->
  <xsl:template name="print:document-pages" as="element(fo:page-sequence)" visibility="public">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:param name="record" as="map(xs:string, item()*)" required="yes"/>
    <xsl:param name="start" as="xs:string" select="'1'"/>
    <xsl:param name="titled" as="xs:boolean" select="false()"/>
    <xsl:param name="before" as="element()*" select="()"/>
    <xsl:param name="sections" as="xs:string*" select="()"/>
    <xsl:call-template name="print:pages">
      <xsl:with-param name="left" select="my:date($record)"/>
      <xsl:with-param name="right" select="print:short-title(print:title-of($record))"/>
      <xsl:with-param name="language" select="my:language(.)"/>
      <xsl:with-param name="start" select="$start"/>
      <xsl:with-param name="content" as="element()*">
        <xsl:sequence select="$before"/>
        <xsl:choose>
          <xsl:when test="$titled">
            <xsl:sequence select="print:half-title(., $record)"/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="print:title-block">
              <xsl:with-param name="record" select="$record"/>
            </xsl:call-template>
          </xsl:otherwise>
        </xsl:choose>
        <xsl:apply-templates select="text"/>
        <xsl:if test="exists($sections)">
          <fo:block role="Div" space-before="{print:lines(2)}" xml:lang="{$words:language}">
            <xsl:sequence select="let $matter := print:matter(., $record) return $sections ! $matter(.)"/>
          </fo:block>
        </xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- What the heads of left pages say: the date; of a document that has none, its title. -->
  <xsl:function name="my:date" as="xs:string">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="($record?date ! cite:written-date(.), print:short-title(print:title-of($record)))[1]"/>
  </xsl:function>

  <xsl:function name="my:language" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="string(($tei/text/@xml:lang, $tei/@xml:lang, 'und')[1])"/>
  </xsl:function>

  <!-- The document. -->
  <xsl:template match="TEI/text" as="element(fo:block)">
    <fo:block id="{print:own-id(., 'text')}" role="Sect" text-align="{print:alignment(.)}" hyphenate="{$print:hyphenate}" hyphenation-character="&#xAD;"
        hyphenation-remain-character-count="2" hyphenation-push-character-count="3" hyphenation-ladder-count="2"
        widows="2" orphans="2">
      <xsl:sequence select="print:language(.)"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <!-- The document's words, and the white space between them. -->
  <xsl:template match="text()" as="text()">
    <xsl:sequence select="."/>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()" as="empty-sequence()"/>

  <xsl:template as="element()" match="front | body | back | group | group/text | floatingText | titlePage
      | docTitle | argument | epigraph | postscript | opener | closer
      | div | div1 | div2 | div3 | div4 | div5 | div6 | div7">
    <fo:block role="Sect">
      <xsl:sequence select="print:attributes(.)"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template as="element()" match="titlePart | docAuthor | docDate | docImprint | docEdition | imprimatur
      | byline | dateline | salute | signed | trailer">
    <xsl:call-template name="print:shape"/>
  </xsl:template>

  <!-- An element that no rule knows: its words are shown as they stand, and the fact is reported. -->
  <xsl:template match="*" as="element()" priority="-10">
    <xsl:call-template name="report:unhandled">
      <xsl:with-param name="output" select="'PDF'"/>
    </xsl:call-template>
    <xsl:call-template name="print:shape"/>
  </xsl:template>

  <!-- An element as a block or as an inline, whichever it is where it stands; with its style, and its mark of doubt.
       @param content  what is in it, where that is not what its own content becomes -->
  <xsl:template name="print:shape" as="element()" visibility="public">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:param>
    <xsl:param name="run-in" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:variable name="blocks" as="xs:boolean" select="structure:holds-blocks(.)"/>
    <xsl:element name="fo:{
        if ($blocks or (structure:stands-apart(.) and not($run-in or parent::list or parent::table)))
        then 'block' else 'inline'}">
      <xsl:if test="$blocks">
        <xsl:attribute name="role" select="'Div'"/>
      </xsl:if>
      <xsl:sequence select="print:attributes(.)"/>
      <xsl:sequence select="print:marked(., $content)"/>
      <xsl:sequence select="print:doubt(.)"/>
    </xsl:element>
  </xsl:template>

  <!-- What the edition contributes, between marks that say so; a space before what it puts beside a reading. -->
  <xsl:function name="print:marked" as="node()*" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:sequence select="
        if (fidelity:contributed($element))
        then (print:said((if ($element/parent::choice) then '&#xA0;' else '') || '‹'), $content, print:said('›')) else $content"/>
  </xsl:function>

  <!-- Words that the edition says in the midst of the document's. -->
  <xsl:function name="print:said" as="element(fo:inline)" visibility="public">
    <xsl:param name="words" as="xs:string"/>
    <fo:inline print:by="edition">{$words}</fo:inline>
  </xsl:function>

  <!-- What an element of the text keeps on paper: its style, its id and language, and whether the edition wrote it. -->
  <xsl:function name="print:attributes" as="attribute()*" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:apply-templates select="$element" mode="print:style"/>
    <xsl:if test="$element/(@xml:id | head) or $element/(self::persName | self::rs)/@ref">
      <xsl:attribute name="id" select="print:id($element)"/>
    </xsl:if>
    <xsl:sequence select="print:language($element)"/>
    <xsl:if test="fidelity:contributed($element)">
      <xsl:attribute name="print:by" select="'edition'"/>
    </xsl:if>
  </xsl:function>

  <!-- The document that a node is in: in a book there are several. -->
  <xsl:function name="print:document" as="element(TEI)" visibility="public">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="$node/ancestor-or-self::TEI[last()]"/>
  </xsl:function>

  <!-- What tells the ids of one document from those of others in a book. -->
  <xsl:function name="my:prefix" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="string($node/ancestor::book:*/@prefix)"/>
  </xsl:function>

  <!-- The name that something has in one document, as it is in a book of several. -->
  <xsl:function name="print:own-name" as="xs:string" visibility="public">
    <xsl:param name="of" as="node()"/>
    <xsl:param name="name" as="xs:string?"/>
    <xsl:sequence select="my:prefix($of) || $name"/>
  </xsl:function>

  <!-- The id of something that the edition adds to a document, which no xml:id can be. -->
  <xsl:function name="print:own-id" as="xs:string" visibility="public">
    <xsl:param name="of" as="node()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="my:prefix($of) || '-' || $name"/>
  </xsl:function>

  <!-- The level of a heading: in a book, one below that of the part. -->
  <xsl:function name="print:level" as="xs:integer" visibility="public">
    <xsl:param name="level" as="xs:integer"/>
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="min((6, $level + count($node/ancestor::book:*)))"/>
  </xsl:function>

  <!-- The id of an element on paper: its own, else one that no xml:id can be. -->
  <xsl:function name="print:id" as="xs:string" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:choose>
      <xsl:when test="$element/@xml:id">
        <xsl:sequence select="my:prefix($element) || $element/@xml:id"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of>
          <xsl:text>{my:prefix($element)}-</xsl:text>
          <xsl:number select="$element" level="any" count="*" from="TEI"/>
        </xsl:value-of>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The language of an element that states one. -->
  <xsl:function name="print:language" as="attribute(xml:lang)?" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/@xml:lang"/>
  </xsl:function>

  <!-- The divisions that a list of contents names. -->
  <xsl:function name="print:divisions" as="element()*" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="
        $tei/text//(div | div1 | div2)[head[not(@type = 'sub')][normalize-space()]][not(ancestor::floatingText)]"/>
  </xsl:function>

  <!-- The heading of a division, as a list of contents has it. -->
  <xsl:function name="print:heading" as="xs:string" visibility="public">
    <xsl:param name="division" as="element()"/>
    <xsl:sequence select="
        normalize-space(string-join($division/head[not(@type = 'sub')][1]//(text() | lb)[not(ancestor::note)]
          ! (if (self::lb) then ' ' else string())))"/>
  </xsl:function>

  <!-- What has no style of its own looks like the text around it. -->
  <xsl:template match="*" mode="print:style" as="empty-sequence()" priority="-10"/>

  <xsl:template match="front" mode="print:style" as="attribute()+">
    <xsl:attribute name="space-after" select="print:lines(1)"/>
  </xsl:template>

  <xsl:template match="body//div | div1 | div2 | div3 | back/div" mode="print:style" as="attribute()+">
    <xsl:attribute name="space-before" select="print:lines(if (head) then 1 else 0)"/>
  </xsl:template>

  <xsl:template match="closer | postscript | trailer" mode="print:style" as="attribute()+">
    <xsl:attribute name="space-before" select="print:lines(1)"/>
    <xsl:attribute name="keep-with-previous.within-page" select="3"/>
  </xsl:template>

  <xsl:template match="signed" mode="print:style" as="attribute()+">
    <xsl:attribute name="text-align" select="'end'"/>
  </xsl:template>

  <xsl:template match="dateline | byline" mode="print:style" as="attribute()+">
    <xsl:attribute name="font-style" select="'italic'"/>
  </xsl:template>

  <xsl:template match="epigraph | argument | floatingText" mode="print:style" as="attribute()+">
    <xsl:attribute name="start-indent" select="'inherited-property-value(start-indent) + 1.5em'"/>
    <xsl:attribute name="space-before" select="print:lines(0.5)"/>
    <xsl:attribute name="space-after" select="print:lines(0.5)"/>
  </xsl:template>

</xsl:stylesheet>
