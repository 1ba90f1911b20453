<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module header, as formatting objects: the title block, and what follows the text. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:print="chancery:print"
    xmlns:words="chancery:words"
    xmlns:cite="chancery:citation"
    xmlns:my="chancery:fo/header.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="fo"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- What follows the text, in this order. -->
  <xsl:variable name="print:sections" as="xs:string+" visibility="public"
      select="'cite', 'source', 'persons', 'doubts', 'encoding'"/>

  <!-- The sections after the text, each under its name; those that have nothing to say are not there. -->
  <xsl:function name="print:matter" as="map(xs:string, element()*)" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="map {
        'cite': print:section($tei, 'cite', my:cite($record)),
        'source': print:section($tei, 'source', my:source($tei, $record)),
        'persons': print:section($tei, 'persons', print:persons($tei)),
        'doubts': print:section($tei, 'doubts', print:doubts($tei)),
        'encoding': print:section($tei, 'encoding', my:encoding($tei))
      }"/>
  </xsl:function>

  <!-- A section that follows the text of a document or of a book. -->
  <xsl:function name="print:section" as="element(fo:block)?" visibility="public">
    <xsl:param name="of" as="element()"/>
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="content" as="element()*"/>
    <xsl:if test="exists($content)">
      <fo:block id="{print:own-id($of, $key)}" role="Sect" space-after="{print:lines(1.5)}" font-size="{print:size(0.92)}">
        <fo:block role="H{print:level(2, $of)}" font-weight="bold" font-size="{print:size(1)}" keep-with-next.within-page="always"
            space-after="{print:lines(0.5)}">{words:of($key)}</fo:block>
        <xsl:sequence select="$content"/>
      </fo:block>
    </xsl:if>
  </xsl:function>

  <!-- What the document is, when and where it came to be, and who translated it; then the summary. The title is left
       to the document where its own head says it. -->
  <xsl:template name="print:title-block" as="element()+" visibility="public">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:param name="record" as="map(xs:string, item()*)" required="yes"/>
    <xsl:variable name="title" as="xs:string" select="($record?title, words:of('untitled'))[1]"/>
    <fo:block role="Div" text-align="start" hyphenate="false" space-after="{print:lines(1.5)}"
        space-before="{print:lines(2)}" space-before.conditionality="retain">
      <xsl:for-each select="$record?date">
        <fo:block font-size="{print:size(0.92)}" space-after="{print:lines(0.5)}">{cite:written-date(.)}</fo:block>
      </xsl:for-each>
      <xsl:if test="empty(print:title-head(.))">
        <fo:block role="H{print:level(1, .)}" font-size="{print:size(1.6)}" line-height="{print:lines(1.5)}" widows="9" orphans="9"
            space-after="{print:lines(0.5)}">
          <xsl:if test="exists($record?title)">
            <xsl:sequence select="@xml:lang"/>
          </xsl:if>
          <xsl:text>{$title}</xsl:text>
        </fo:block>
      </xsl:if>
      <xsl:variable name="translators" as="xs:string*" select="$record?translator ! .?literal"/>
      <xsl:if test="exists($translators)">
        <fo:block font-style="italic" font-size="{print:size(0.92)}">{
          if (exists($record?original-language))
          then words:of('translated-from-by',
            (words:language-name($record?original-language), words:list($translators)))
          else words:of('translated-by', words:list($translators))
        }</fo:block>
      </xsl:if>
      <xsl:variable name="shelf" as="xs:string"
          select="string-join(($record?archive, $record?collection, $record?shelfmark, $record?pages), ', ')"/>
      <xsl:if test="$shelf != ''">
        <fo:block font-size="{print:size(0.92)}">{$shelf}</fo:block>
      </xsl:if>
      <xsl:apply-templates select="teiHeader/profileDesc/abstract[normalize-space()]" mode="print:summary"/>
      <xsl:sequence select="my:contents(.)"/>
      <fo:block space-before="{print:lines(1)}" line-height="1pt">
        <fo:leader leader-pattern="rule" rule-thickness="0.4pt" leader-length="18mm"/>
      </fo:block>
    </fo:block>
  </xsl:template>

  <!-- The document's own head, where it is the title that the header gives: it need not be said twice. -->
  <xsl:function name="print:title-head" as="element(head)?" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="
        ($tei/text//head)[1][my:letters(.) = $tei/teiHeader/fileDesc//title ! my:letters(.)]"/>
  </xsl:function>

  <!-- What two titles must have in common to be one. -->
  <xsl:function name="my:letters" as="xs:string">
    <xsl:param name="title" as="element()"/>
    <xsl:sequence select="
        replace(lower-case(string-join($title//text()[not(ancestor::note)])), '[^\p{L}\p{N}]+', '')"/>
  </xsl:function>

  <!-- The summary, as a headnote. -->
  <xsl:mode name="print:summary" on-no-match="fail" visibility="public"/>

  <xsl:template match="abstract" mode="print:summary" as="element(fo:block)">
    <fo:block role="Div" space-before="{print:lines(1)}" font-size="{print:size(0.92)}" font-style="italic">
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

  <!-- The line to cite the document by. -->
  <xsl:function name="my:cite" as="element(fo:block)">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <fo:block hyphenate="false">
      <xsl:sequence select="print:linked(cite:line($record))"/>
    </fo:block>
  </xsl:function>

  <!-- Words that may hold addresses of the web: each address is a link, and breaks at its slashes. -->
  <xsl:function name="print:linked" as="node()*" visibility="public">
    <xsl:param name="words" as="xs:string"/>
    <xsl:analyze-string select="$words" regex="https?://[^\s&lt;&gt;&quot;]*[^\s&lt;&gt;&quot;.,;:)]">
      <xsl:matching-substring>
        <fo:basic-link external-destination="url('{.}')" fox:alt-text="{.}">{replace(., '([/?&amp;=._-]+)', '$1&#x200B;')}</fo:basic-link>
      </xsl:matching-substring>
      <xsl:non-matching-substring>
        <xsl:text>{.}</xsl:text>
      </xsl:non-matching-substring>
    </xsl:analyze-string>
  </xsl:function>

  <!-- Where the original and its copy are. -->
  <xsl:function name="my:source" as="element(fo:block)*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="file" as="element(fileDesc)" select="$tei/teiHeader/fileDesc"/>
    <xsl:sequence select="
        my:fact('archive', string-join(($record?archive, $record?archive-place), ', ')),
        my:fact('collection', string-join($record?collection, ', ')),
        my:fact('shelfmark', $record?shelfmark),
        my:fact('pages', $record?pages),
        my:fact('date', $record?date?text),
        my:fact('original-language', $record?original-language ! words:language-name(.)),
        my:fact('publisher', $record?publisher),
        my:fact('url', $record?url),
        my:fact('funder', string-join($record?funder, ', ')),
        my:fact('terms', string-join(($file/sourceDesc//availability, $file/publicationStmt/availability)
          ! normalize-space()[. != ''], ' ')),
        my:fact('credits', string-join($file/notesStmt/note[@type = 'credits'] ! normalize-space(), ' ')),
        my:fact('contents', string-join($file/notesStmt/note[@type = 'contents'] ! normalize-space(), ' '))"/>
  </xsl:function>

  <xsl:function name="my:fact" as="element(fo:block)?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:if test="$value != ''">
      <fo:block start-indent="1.2em" text-indent="-1.2em" hyphenate="false">
        <fo:inline font-style="italic">{words:of('source.' || $key)}: </fo:inline>
        <xsl:sequence select="print:linked($value)"/>
      </fo:block>
    </xsl:if>
  </xsl:function>

  <!-- The paragraphs in which a header says how the text was made. -->
  <xsl:function name="print:encoding" as="xs:string*" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="
        $tei/teiHeader/encodingDesc/editorialDecl[normalize-space()][1]//p ! normalize-space()[. != '']"/>
  </xsl:function>

  <!-- Words of the edition's own, a paragraph each. -->
  <xsl:function name="print:paragraphs" as="element(fo:block)*" visibility="public">
    <xsl:param name="words" as="xs:string*"/>
    <xsl:for-each select="$words">
      <fo:block text-align="justify" hyphenate="{$print:hyphenate}" hyphenation-character="&#xAD;"
          text-indent="{if (position() gt 1) then '1.2em' else '0pt'}">
        <xsl:sequence select="print:linked(.)"/>
      </fo:block>
    </xsl:for-each>
  </xsl:function>

  <!-- How the text was made, in the words of the header. -->
  <xsl:function name="my:encoding" as="element(fo:block)*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="print:paragraphs(print:encoding($tei))"/>
  </xsl:function>

</xsl:stylesheet>
