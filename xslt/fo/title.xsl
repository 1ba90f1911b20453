<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module header, as formatting objects: what stands before the text, above it or on pages of its own. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:print="chancery:print"
    xmlns:words="chancery:words"
    xmlns:cite="chancery:citation"
    xmlns:my="chancery:fo/title.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="fo"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- So many letters fill some ten pages of A5: a document that has them gets a title page. -->
  <xsl:variable name="my:long" as="xs:integer" select="20000"/>

  <!-- Whether the title stands on a page of its own. -->
  <xsl:function name="print:has-title-page" as="xs:boolean" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="
        $title = 'page'
        or ($title = 'length' and string-length(normalize-space($tei/text)) ge $my:long div my:width($tei))"/>
  </xsl:function>

  <!-- As how many letters a character counts: one of Chinese or Japanese is as wide as two. -->
  <xsl:function name="my:width" as="xs:integer">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="if (print:is-han($tei/text)) then 2 else 1"/>
  </xsl:function>

  <!-- The title page: what the document is, when and where it came to be, and who translated it; below, the summary.
       On the next the contents, where there are any.
       @param record  the document's bibliographic record -->
  <xsl:template name="print:title-pages" as="element(fo:page-sequence)+" visibility="public">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:param name="record" as="map(xs:string, item()*)" required="yes"/>
    <xsl:variable name="contents" as="element(fo:block)?" select="my:contents(.)"/>
    <xsl:call-template name="print:bare-page">
      <xsl:with-param name="content" as="element()+">
        <fo:block role="Div" text-align="start" hyphenate="false" space-before="{print:lines(6)}"
            space-before.conditionality="retain">
          <fo:block role="H1" font-size="{print:size(2.2)}" line-height="{print:lines(2)}" widows="9" orphans="9">
            <xsl:sequence select="@xml:lang[exists($record?title)]"/>
            <xsl:text>{print:title-of($record)}</xsl:text>
          </fo:block>
          <xsl:for-each select="$record?date">
            <fo:block font-size="{print:size(1.2)}" space-before="{print:lines(1)}">{cite:written-date(.)}</fo:block>
          </xsl:for-each>
          <fo:block role="Div" space-before="{print:lines(2)}">
            <xsl:sequence select="my:origin($record)"/>
          </fo:block>
        </fo:block>
        <xsl:apply-templates select="teiHeader/profileDesc/abstract[normalize-space()]" mode="print:summary">
          <xsl:with-param name="before" select="print:lines(3)"/>
        </xsl:apply-templates>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:if test="exists($contents)">
      <xsl:call-template name="print:pages">
        <xsl:with-param name="left" select="words:of('print.contents')"/>
        <xsl:with-param name="right" select="words:of('print.contents')"/>
        <xsl:with-param name="content" select="$contents"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Above the text of a document that has a title page: the title again, unless its own head says it. -->
  <xsl:function name="print:half-title" as="element(fo:block)?" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:if test="empty(print:title-head($tei))">
      <fo:block role="Div" text-align="start" space-before="{print:lines(2)}" space-before.conditionality="retain"
          space-after="{print:lines(1)}">
        <xsl:sequence select="my:title-line($tei, $record)"/>
      </fo:block>
    </xsl:if>
  </xsl:function>

  <!-- What a document is, above its text; then the summary and the contents. The title is left to the document where
       its own head says it.
       @param record  the document's bibliographic record -->
  <xsl:template name="print:title-block" as="element(fo:block)" visibility="public">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:param name="record" as="map(xs:string, item()*)" required="yes"/>
    <xsl:variable name="said" as="element(fo:block)*">
      <xsl:for-each select="$record?date">
        <fo:block font-size="{print:size(0.92)}" space-after="{print:lines(0.5)}">{cite:written-date(.)}</fo:block>
      </xsl:for-each>
      <xsl:if test="empty(print:title-head(.))">
        <xsl:sequence select="my:title-line(., $record)"/>
      </xsl:if>
      <xsl:where-populated>
        <fo:block role="Div" font-size="{print:size(0.92)}">
          <xsl:sequence select="my:origin($record)"/>
        </fo:block>
      </xsl:where-populated>
      <xsl:apply-templates select="teiHeader/profileDesc/abstract[normalize-space()]" mode="print:summary"/>
      <xsl:sequence select="my:contents(.)"/>
    </xsl:variable>
    <fo:block role="Div" text-align="start" hyphenate="false" space-after="{print:lines(if (exists($said)) then 1.5 else 0)}"
        space-before="{print:lines(2)}" space-before.conditionality="retain">
      <xsl:sequence select="$said"/>
      <xsl:if test="exists($said)">
        <fo:block space-before="{print:lines(1)}" line-height="1pt">
          <fo:leader leader-pattern="rule" rule-thickness="0.4pt" leader-length="18mm"/>
        </fo:block>
      </xsl:if>
    </fo:block>
  </xsl:template>

  <xsl:function name="print:title-of" as="xs:string" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="($record?title, words:of('untitled'))[1]"/>
  </xsl:function>

  <xsl:function name="my:title-line" as="element(fo:block)">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <fo:block role="H{print:level(1, $tei)}" font-size="{print:size(1.6)}" line-height="{print:lines(1.5)}" widows="9" orphans="9"
        hyphenate="false" space-after="{print:lines(0.5)}">
      <xsl:sequence select="$tei/@xml:lang[exists($record?title)]"/>
      <xsl:text>{print:title-of($record)}</xsl:text>
    </fo:block>
  </xsl:function>

  <!-- Who translated the document, and where the original is. -->
  <xsl:function name="my:origin" as="element(fo:block)*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="translators" as="xs:string*" select="$record?translator ! .?literal"/>
    <xsl:if test="exists($translators)">
      <fo:block font-style="italic">{
        if (exists($record?original-language))
        then words:of('translated-from-by',
          (words:language-name($record?original-language), words:list($translators)))
        else words:of('translated-by', words:list($translators))
      }</fo:block>
    </xsl:if>
    <xsl:variable name="shelf" as="xs:string"
        select="string-join(($record?archive, $record?collection, $record?shelfmark, $record?pages), ', ')"/>
    <xsl:if test="$shelf != ''">
      <fo:block>{$shelf}</fo:block>
    </xsl:if>
  </xsl:function>

  <!-- The document's own head, where it is the title that the header gives: it need not be said twice. -->
  <xsl:function name="print:title-head" as="element(head)?" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="
        ($tei/text//head)[1][(my:alike(.), my:alike-with-remarks(.)) = $tei/teiHeader/fileDesc//title ! my:alike(.)]"/>
  </xsl:function>

  <!-- What two titles must have in common to be one: the letters of the words without notes, or of those with the
       remarks in brackets that stand among them. -->
  <xsl:function name="my:alike" as="xs:string">
    <xsl:param name="title" as="element()"/>
    <xsl:sequence select="my:letters($title//text()[not(ancestor::note)])"/>
  </xsl:function>

  <xsl:function name="my:alike-with-remarks" as="xs:string">
    <xsl:param name="head" as="element(head)"/>
    <xsl:sequence select="my:letters($head//text()[not(ancestor::note[not(@place = 'inline')])])"/>
  </xsl:function>

  <xsl:function name="my:letters" as="xs:string">
    <xsl:param name="words" as="text()*"/>
    <xsl:sequence select="replace(lower-case(string-join($words)), '[^\p{L}\p{N}]+', '')"/>
  </xsl:function>

  <!-- The summary, as a headnote. -->
  <xsl:mode name="print:summary" on-no-match="fail" visibility="public"/>

  <!-- @param before  the space above it -->
  <xsl:template match="abstract" mode="print:summary" as="element(fo:block)">
    <xsl:param name="before" as="xs:string" select="print:lines(1)"/>
    <fo:block role="Div" space-before="{$before}" font-size="{print:size(0.92)}" font-style="italic">
      <xsl:sequence select="print:language(.)"/>
      <xsl:apply-templates mode="fo"/>
    </fo:block>
  </xsl:template>

  <!-- The divisions and their pages, where there are several. -->
  <xsl:function name="my:contents" as="element(fo:block)?">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="divisions" as="element()*" select="print:divisions($tei)"/>
    <xsl:if test="count($divisions) gt 1">
      <fo:block role="TOC" space-before="{print:lines(1.5)}" font-size="{print:size(0.92)}">
        <fo:block role="Caption" font-weight="bold" space-after="{print:lines(0.5)}"
            keep-with-next.within-page="always">{words:of('print.contents')}</fo:block>
        <xsl:for-each select="$divisions">
          <fo:block role="TOCI" text-align-last="justify" start-indent="1.5em * {count(ancestor::div[head])} + 1em"
              text-indent="-1em" end-indent="2em" last-line-end-indent="-2em">
            <fo:basic-link internal-destination="{print:id(.)}" fox:alt-text="{print:heading(.)}">
              <xsl:text>{print:heading(.)} </xsl:text>
              <fo:leader leader-pattern="space"/>
              <xsl:text> </xsl:text>
              <fo:page-number-citation ref-id="{print:id(.)}"/>
            </fo:basic-link>
          </fo:block>
        </xsl:for-each>
      </fo:block>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
