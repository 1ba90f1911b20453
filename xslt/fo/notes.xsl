<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes (TEI module core), as formatting objects. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:print="chancery:print"
    xmlns:words="chancery:words"
    xmlns:fidelity="chancery:fidelity"
    xmlns:structure="chancery:structure"
    xmlns:my="chancery:fo/notes.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="fo"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- How far a mark stands above the line. -->
  <xsl:variable name="my:raised" as="xs:string" select="'38%'"/>

  <!-- A note where it stands. -->
  <xsl:template match="note" as="element()">
    <xsl:call-template name="print:shape"/>
  </xsl:template>

  <xsl:template match="note" mode="print:style" as="attribute()+">
    <xsl:attribute name="font-size" select="'0.92em'"/>
  </xsl:template>

  <!-- An archive's or an edition's note on where the document comes from, under its head. -->
  <xsl:template match="head/note[@type = 'source']" as="element(fo:block)">
    <fo:block keep-with-next.within-page="always">
      <xsl:sequence select="print:attributes(.)"/>
      <xsl:apply-templates/>
      <xsl:sequence select="print:doubt(.)"/>
    </fo:block>
  </xsl:template>

  <!-- A note at the foot of the page: its mark where it is called, the mark and its words below. -->
  <xsl:template match="text//note[fidelity:footnote(.)]" as="element(fo:footnote)" priority="5">
    <xsl:variable name="by-page" as="xs:boolean" select="$notes = 'page'"/>
    <xsl:variable name="call" as="xs:string" select="print:own-id(., 'call-' || my:number(.))"/>
    <xsl:variable name="mark" as="node()">
      <xsl:choose>
        <xsl:when test="$by-page">
          <print:mark of="{$call}" format="{if (fidelity:contributed(.)) then 'a' else '1'}"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:text>{my:mark(.)}</xsl:text>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <fo:footnote role="Span">
      <!-- What is raised must stand in it directly, lest FOP make the line higher. -->
      <fo:inline print:by="edition" font-size="0.68em" font-style="normal" font-weight="normal"
          font-family="{$print:serif}" letter-spacing="0pt" id="{$call}">
        <xsl:for-each select="my:apart(.)">
          <fo:inline baseline-shift="{$my:raised}">{.}</fo:inline>
        </xsl:for-each>
        <fo:basic-link baseline-shift="{$my:raised}" internal-destination="{my:id(.)}"
            fox:alt-text="{if ($by-page) then words:of('element.note') else words:of('note', string($mark))}">
          <xsl:sequence select="$mark"/>
        </fo:basic-link>
      </fo:inline>
      <fo:footnote-body print:zone="note">
        <fo:block id="{my:id(.)}" start-indent="1.2em" text-indent="-1.2em" end-indent="0pt" font-size="{print:size(0.85)}"
            line-height="{print:lines(0.84)}" text-align="{print:alignment(.)}" font-style="normal" font-weight="normal"
            font-family="{$print:serif}" letter-spacing="0pt">
          <xsl:sequence select="print:language(.)"/>
          <fo:inline print:by="edition" font-size="0.75em" baseline-shift="30%">
            <xsl:sequence select="$mark"/>
          </fo:inline>
          <fo:inline print:by="edition">&#xA0;</fo:inline>
          <xsl:choose>
            <xsl:when test="fidelity:contributed(.)">
              <fo:inline print:by="edition">
                <xsl:apply-templates/>
              </fo:inline>
            </xsl:when>
            <xsl:otherwise>
              <xsl:apply-templates/>
            </xsl:otherwise>
          </xsl:choose>
          <xsl:sequence select="print:doubt(.)"/>
        </fo:block>
      </fo:footnote-body>
    </fo:footnote>
  </xsl:template>

  <!-- What keeps the mark of a note from that of another beside it: 1 and 2 are not 12. -->
  <xsl:function name="my:apart" as="xs:string?">
    <xsl:param name="note" as="element(note)"/>
    <xsl:variable name="before" as="node()?"
        select="$note/preceding-sibling::node()[self::* or self::text()[normalize-space()]][1]"/>
    <xsl:sequence select="if ($before/self::note[fidelity:footnote(.)]) then ',&#x2009;' else ()"/>
  </xsl:function>

  <!-- The first paragraph of a footnote begins beside its mark. -->
  <xsl:template match="note[fidelity:footnote(.)]/p[1]" as="element(fo:inline)" priority="2">
    <fo:inline>
      <xsl:apply-templates/>
    </fo:inline>
  </xsl:template>

  <xsl:function name="my:id" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="if ($note/@xml:id) then print:id($note) else print:own-id($note, 'note-' || my:number($note))"/>
  </xsl:function>

  <!-- The source's mark as printed, else the note's number; the edition's own notes have letters. -->
  <xsl:function name="my:mark" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:choose>
      <xsl:when test="fidelity:contributed($note)">
        <xsl:number select="$note" level="any" count="note[fidelity:footnote(.)][fidelity:contributed(.)]" from="text" format="a"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="string(($note/@n, my:number($note))[1])"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="my:number" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="string($note/accumulator-before('fidelity:footnotes'))"/>
  </xsl:function>

</xsl:stylesheet>
