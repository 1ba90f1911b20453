<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module header, as formatting objects: what follows the text. -->
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
