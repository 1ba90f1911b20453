<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes (TEI module core), as HTML. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:fidelity="chancery:fidelity"
    xmlns:structure="chancery:structure"
    xmlns:my="chancery:html/notes.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="html"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- A note where it stands. -->
  <xsl:template match="note" as="element()">
    <xsl:element name="{html:element(.)}">
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
      <xsl:sequence select="html:doubt(.)"/>
    </xsl:element>
  </xsl:template>

  <!-- An archive's or an edition's note on where the document comes from, under its head. -->
  <xsl:template match="head/note[@type = 'source']" as="element()">
    <xsl:element name="{if (structure:holds-blocks(.)) then 'div' else 'p'}">
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
      <xsl:sequence select="html:doubt(.)"/>
    </xsl:element>
  </xsl:template>

  <!-- A footnote's call. -->
  <xsl:template match="text//note[fidelity:footnote(.)]" as="element()" priority="5">
    <sup class="call" data-by="edition" style="--as:--call-{my:number(.)}">
      <a id="-call-{my:number(.)}" href="#{my:id(.)}" role="doc-noteref"
          aria-label="{words:of('note', my:mark(.))}">{my:mark(.)}</a>
    </sup>
  </xsl:template>

  <!-- The footnotes, in the order of their call. Where there is room, the style sets each beside its call,
       below the note before it: for this each has a name. -->
  <xsl:template name="html:notes" as="element()?" visibility="public">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:where-populated>
      <section id="-notes" role="doc-endnotes" aria-labelledby="-notes-title">
        <xsl:variable name="notes" as="element(note)*" select="text//note[fidelity:footnote(.)]"/>
        <xsl:if test="exists($notes)">
          <h2 id="-notes-title" data-by="edition">{words:of('notes')}</h2>
          <xsl:for-each select="$notes">
            <div id="{my:id(.)}" class="footnote"
                style="--call:--call-{my:number(.)};--above:--note-{position() - 1};--as:--note-{position()}">
              <p class="mark" data-by="edition">
                <a href="#-call-{my:number(.)}" role="doc-backlink"
                    aria-label="{words:of('note-back', my:mark(.))}">{my:mark(.)}</a>
              </p>
              <div>
                <xsl:sequence select="html:language(ancestor::*[@xml:lang][1]), html:attributes(.)[not(name() = 'id')]"/>
                <xsl:apply-templates/>
                <xsl:sequence select="html:doubt(.)"/>
              </div>
            </div>
          </xsl:for-each>
        </xsl:if>
      </section>
    </xsl:where-populated>
  </xsl:template>

  <xsl:function name="my:id" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="string(($note/@xml:id, '-note-' || my:number($note))[1])"/>
  </xsl:function>

  <!-- The mark as printed, else the number. -->
  <xsl:function name="my:mark" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="string(($note/@n, my:number($note))[1])"/>
  </xsl:function>

  <xsl:function name="my:number" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="string($note/accumulator-before('fidelity:footnotes'))"/>
  </xsl:function>

</xsl:stylesheet>
