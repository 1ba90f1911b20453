<?xml version="1.0" encoding="UTF-8"?>
<!-- The paper, the type area, and what stands at the head and foot of each page. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:print="chancery:print"
    xmlns:words="chancery:words"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:my="chancery:fo/page.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="fo"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- The paper: a5, a4 or letter. -->
  <xsl:param name="paper" as="xs:string" select="'a5'"/>
  <!-- full, or plain: words undivided, for documents on which the layout engine fails otherwise. -->
  <xsl:param name="setting" as="xs:string" select="'full'"/>
  <xsl:variable name="print:hyphenate" as="xs:boolean" visibility="public" select="$setting != 'plain'"/>
  <!-- How footnotes are numbered: document, with the source's marks as printed; or page, anew on each. -->
  <xsl:param name="notes" as="xs:string" select="'document'"/>
  <!-- Where the title stands: page, on one of its own with the contents after it; block, above the text; length, as
       the document's asks for. -->
  <xsl:param name="title" as="xs:string" select="'length'"/>
  <!-- The pictures that there are: a line each, the address that a document gives it, a tab, its media type. -->
  <xsl:param name="pictures" as="xs:string" select="''"/>
  <xsl:variable name="print:pictures" as="xs:string*" visibility="public"
      select="tokenize($pictures, '\n')[. != ''] ! substring-before(., '&#9;')"/>
  <!-- The name of the TEI file that is attached to the PDF; without one nothing is. -->
  <xsl:param name="attachment" as="xs:string?" select="()"/>

  <!-- What is measured in millimetres: width and height; margins at the back, fore-edge, head and foot. In points:
       size and line of the text. -->
  <xsl:variable name="print:papers" as="map(xs:string, map(xs:string, xs:decimal))" visibility="public" select="map {
    'a5': map { 'width': 148, 'height': 210, 'back': 17, 'fore': 24, 'head': 22, 'foot': 24, 'size': 9.6, 'line': 13 },
    'a4': map { 'width': 210, 'height': 297, 'back': 36, 'fore': 50, 'head': 32, 'foot': 38, 'size': 11, 'line': 15 },
    'letter': map { 'width': 215.9, 'height': 279.4, 'back': 38, 'fore': 53, 'head': 29, 'foot': 33, 'size': 11,
      'line': 15 } }"/>

  <xsl:variable name="print:paper" as="map(xs:string, xs:decimal)" visibility="public">
    <xsl:if test="not(map:contains($print:papers, $paper))">
      <xsl:message terminate="yes" select="
          'There is no paper ' || $paper || '; there are ' || string-join(sort(map:keys($print:papers)), ', ') || '.'"/>
    </xsl:if>
    <xsl:sequence select="$print:papers($paper)"/>
  </xsl:variable>

  <!-- As high as a picture can be, so that its caption has a place below it. -->
  <xsl:variable name="print:highest" as="xs:string" visibility="public"
      select="(0.75 * ($print:paper?height - $print:paper?head - $print:paper?foot)) || 'mm'"/>

  <xsl:variable name="print:serif" as="xs:string" select="'Chancery Serif'" visibility="public"/>
  <xsl:variable name="print:small-capitals" as="xs:string" select="'Chancery Serif Small Capitals'" visibility="public"/>

  <!-- So many lines of the text, as a length. -->
  <xsl:function name="print:lines" as="xs:string" visibility="public">
    <xsl:param name="lines" as="xs:decimal"/>
    <xsl:sequence select="($lines * $print:paper?line) || 'pt'"/>
  </xsl:function>

  <!-- A size of type, as a part of the text's. -->
  <xsl:function name="print:size" as="xs:string" visibility="public">
    <xsl:param name="part" as="xs:decimal"/>
    <xsl:sequence select="round($print:paper?size * $part, 2) || 'pt'"/>
  </xsl:function>

  <!-- The pages: a first without a running head, then right and left ones. -->
  <xsl:template name="print:masters" as="element(fo:layout-master-set)" visibility="public">
    <fo:layout-master-set>
      <xsl:sequence select="
          my:master('first-right', true()), my:master('first-left', false()),
          my:master('right', true()), my:master('left', false())"/>
      <xsl:sequence select="my:master('bare', true())"/>
      <fo:page-sequence-master master-name="pages">
        <fo:repeatable-page-master-alternatives>
          <fo:conditional-page-master-reference master-reference="first-right" page-position="first" odd-or-even="odd"/>
          <fo:conditional-page-master-reference master-reference="first-left" page-position="first" odd-or-even="even"/>
          <fo:conditional-page-master-reference master-reference="right" odd-or-even="odd"/>
          <fo:conditional-page-master-reference master-reference="left" odd-or-even="even"/>
        </fo:repeatable-page-master-alternatives>
      </fo:page-sequence-master>
    </fo:layout-master-set>
  </xsl:template>

  <xsl:function name="my:master" as="element(fo:simple-page-master)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="right" as="xs:boolean"/>
    <xsl:variable name="p" as="map(xs:string, xs:decimal)" select="$print:paper"/>
    <fo:simple-page-master master-name="{$name}" page-width="{$p?width}mm" page-height="{$p?height}mm"
        margin-left="{if ($right) then $p?back else $p?fore}mm"
        margin-right="{if ($right) then $p?fore else $p?back}mm">
      <fo:region-body margin-top="{$p?head}mm" margin-bottom="{$p?foot}mm"/>
      <fo:region-before region-name="head-{$name}" extent="{$p?head}mm" display-align="after"/>
      <fo:region-after region-name="foot-{$name}" extent="{$p?foot}mm" display-align="before"/>
    </fo:simple-page-master>
  </xsl:function>

  <!-- How everything is set, where nothing else is said. -->
  <xsl:function name="print:root-attributes" as="attribute()+" visibility="public">
    <xsl:param name="language" as="xs:string"/>
    <xsl:attribute name="xml:lang" select="$language"/>
    <xsl:attribute name="font-family" select="$print:serif"/>
    <xsl:attribute name="font-size" select="print:size(1)"/>
    <xsl:attribute name="line-height" select="print:lines(1)"/>
    <xsl:attribute name="font-selection-strategy" select="'character-by-character'"/>
    <xsl:attribute name="line-height-shift-adjustment" select="'disregard-shifts'"/>
  </xsl:function>

  <!-- How lines end: Chinese and Japanese have too few spaces to make them even. -->
  <xsl:function name="print:alignment" as="xs:string" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if (print:is-han($element)) then 'start' else 'justify'"/>
  </xsl:function>

  <!-- Whether an element is in Chinese or Japanese. -->
  <xsl:function name="print:is-han" as="xs:boolean" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/ancestor-or-self::*[@xml:lang][1][matches(@xml:lang, '^(zh|ja)(-|$)', 'i')])"/>
  </xsl:function>

  <!-- A page with neither head nor folio.
       @param content the blocks of the flow -->
  <xsl:template name="print:bare-page" as="element(fo:page-sequence)" visibility="public">
    <xsl:param name="content" as="element()*" required="yes"/>
    <fo:page-sequence master-reference="bare" xml:lang="{$words:language}">
      <fo:flow flow-name="xsl-region-body">
        <xsl:sequence select="$content"/>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <!-- A run of pages.
       @param left    what the heads of left pages say
       @param right   what the heads of right pages say
       @param content the blocks of the flow
       @param start   the number of its first page: a number, auto, auto-odd -->
  <xsl:template name="print:pages" as="element(fo:page-sequence)" visibility="public">
    <xsl:param name="left" as="xs:string" required="yes"/>
    <xsl:param name="right" as="xs:string" required="yes"/>
    <xsl:param name="content" as="element()*" required="yes"/>
    <xsl:param name="language" as="xs:string?" select="()"/>
    <xsl:param name="start" as="xs:string" select="'auto'"/>
    <fo:page-sequence master-reference="pages" initial-page-number="{$start}"
        xml:lang="{($language, $words:language)[1]}">
      <fo:static-content flow-name="head-right">
        <xsl:sequence select="my:running-head($right, 'end')"/>
      </fo:static-content>
      <fo:static-content flow-name="head-left">
        <xsl:sequence select="my:running-head($left, 'start')"/>
      </fo:static-content>
      <xsl:for-each select="'first-right', 'first-left', 'right', 'left'">
        <fo:static-content flow-name="foot-{.}">
          <fo:block text-align="center" space-before="{print:lines(1)}" space-before.conditionality="retain"
              font-size="{print:size(0.92)}">
            <fo:page-number/>
          </fo:block>
        </fo:static-content>
      </xsl:for-each>
      <fo:static-content flow-name="xsl-footnote-separator">
        <fo:block space-before="{print:lines(0.8)}" space-after="{print:lines(0.4)}" line-height="1pt"
            space-before.conditionality="retain" space-after.conditionality="retain">
          <fo:leader leader-pattern="rule" rule-thickness="0.3pt" leader-length="18mm"/>
        </fo:block>
      </fo:static-content>
      <fo:flow flow-name="xsl-region-body">
        <xsl:sequence select="$content"/>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:function name="my:running-head" as="element(fo:block)">
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="side" as="xs:string"/>
    <fo:block text-align="{$side}" font-style="italic" font-size="{print:size(0.9)}" hyphenate="false"
        space-after="{print:lines(1)}" space-after.conditionality="retain">
      <xsl:text>{$words}</xsl:text>
    </fo:block>
  </xsl:function>

  <!-- A title that fits a running head. -->
  <xsl:function name="print:short-title" as="xs:string" visibility="public">
    <xsl:param name="title" as="xs:string"/>
    <xsl:sequence select="
        if (string-length($title) le 56) then $title
        else replace(substring($title, 1, 54), '[\s,;:]+\S*$', '') || ' …'"/>
  </xsl:function>

</xsl:stylesheet>
