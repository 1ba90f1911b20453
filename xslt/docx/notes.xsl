<?xml version="1.0" encoding="UTF-8"?>
<!-- Footnotes, comments and links: what a Word document keeps in parts beside its text, and calls by ids.
     Footnotes are the document's; comments hold what the edition says. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:docx="chancery:docx"
    xmlns:fidelity="chancery:fidelity"
    xmlns:my="chancery:docx/notes.xsl"
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="docx"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:key name="docx:footnotes" match="text//note[fidelity:footnote(.)][not(fidelity:contributed(.))]" use="'all'"/>
  <xsl:key name="docx:comments" match="text//*[fidelity:contributed(.)]" use="'all'"/>
  <xsl:key name="docx:links" match="text//ref[matches(@target, '^(https?|mailto):')]" use="'all'"/>
  <xsl:key name="my:by-id" match="*[@xml:id]" use="@xml:id"/>

  <!-- Words that no text node holds. -->
  <xsl:function name="docx:words" as="element(w:t)" visibility="public">
    <xsl:param name="words" as="xs:string"/>
    <w:t xml:space="preserve">{replace($words, '\s+', ' ')}</w:t>
  </xsl:function>

  <!-- The call of a footnote, with a mark of its own where the numbers that Word gives are others. -->
  <xsl:function name="docx:call" as="element(docx:piece)" visibility="public">
    <xsl:param name="note" as="element(note)"/>
    <xsl:variable name="id" as="xs:integer" select="my:place($note, 'docx:footnotes')"/>
    <docx:piece>
      <xsl:apply-templates select="$note/.." mode="docx:paragraph"/>
      <w:r>
        <w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>
        <w:footnoteReference>
          <xsl:if test="not(my:numbered(root($note)))">
            <xsl:attribute name="w:customMarkFollows" select="1"/>
          </xsl:if>
          <xsl:attribute name="w:id" select="$id"/>
        </w:footnoteReference>
        <xsl:if test="not(my:numbered(root($note)))">
          <xsl:sequence select="docx:words(my:mark($note))"/>
        </xsl:if>
      </w:r>
    </docx:piece>
  </xsl:function>

  <!-- Whether the marks of the notes are the numbers that Word gives them. -->
  <xsl:function name="my:numbered" as="xs:boolean">
    <xsl:param name="document" as="document-node()"/>
    <xsl:sequence select="
        every $note in key('docx:footnotes', 'all', $document)
        satisfies $note/@n = string(my:place($note, 'docx:footnotes')) or not($note/@n)"/>
  </xsl:function>

  <xsl:function name="my:mark" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="($note/@n/string(), string(my:place($note, 'docx:footnotes')))[1]"/>
  </xsl:function>

  <!-- Where an element stands among those of its kind, from 1. -->
  <xsl:function name="my:place" as="xs:integer">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:sequence select="count(key($kind, 'all', root($element))[. &lt;&lt; $element]) + 1"/>
  </xsl:function>

  <!-- What the edition says stands in a comment at its place. -->
  <xsl:template match="*[fidelity:contributed(.)]" priority="10" as="element(docx:piece)">
    <docx:piece>
      <xsl:apply-templates select=".." mode="docx:paragraph"/>
      <w:r>
        <w:commentReference w:id="{my:place(., 'docx:comments')}"/>
      </w:r>
    </docx:piece>
  </xsl:template>

  <xsl:function name="docx:footnotes" as="element(w:footnotes)" visibility="public">
    <xsl:param name="document" as="document-node()"/>
    <w:footnotes>
      <w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
      <w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>
      <xsl:for-each select="key('docx:footnotes', 'all', $document)">
        <w:footnote w:id="{position()}">
          <xsl:variable name="mark" as="element()" select="
              if (my:numbered(root())) then $my:automatic-mark else docx:words(my:mark(.))"/>
          <xsl:variable name="words" as="element()*">
            <xsl:apply-templates/>
          </xsl:variable>
          <xsl:sequence select="my:marked(docx:paragraphs($words), $mark)"/>
        </w:footnote>
      </xsl:for-each>
    </w:footnotes>
  </xsl:function>

  <xsl:variable name="my:automatic-mark" as="element()"><w:footnoteRef/></xsl:variable>

  <!-- A note's mark begins its first paragraph. -->
  <xsl:function name="my:marked" as="element()+">
    <xsl:param name="paragraphs" as="element()*"/>
    <xsl:param name="mark" as="element()"/>
    <xsl:variable name="first" as="element(w:p)?" select="$paragraphs[1]/self::w:p"/>
    <w:p>
      <xsl:sequence select="($first/w:pPr, docx:style('FootnoteText'))[1]"/>
      <w:r>
        <w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>
        <xsl:sequence select="$mark"/>
      </w:r>
      <xsl:sequence select="$first/(* except w:pPr)"/>
    </w:p>
    <xsl:sequence select="$paragraphs except $first"/>
  </xsl:function>

  <xsl:template match="note[fidelity:footnote(.)]" mode="docx:paragraph" as="element(w:pPr)">
    <xsl:sequence select="docx:style('FootnoteText')"/>
  </xsl:template>

  <xsl:function name="docx:comments" as="element(w:comments)" visibility="public">
    <xsl:param name="document" as="document-node()"/>
    <w:comments>
      <xsl:for-each select="key('docx:comments', 'all', $document)">
        <xsl:variable name="blocks" as="element()+" select="(p, .[not(p)])"/>
        <w:comment w:id="{position()}" w:author="{my:author(.)}" w:initials="{substring(my:author(.), 1, 1)}">
          <xsl:for-each select="$blocks">
            <w:p>
              <w:r>
                <xsl:sequence select="docx:words(my:prefix(.) || normalize-space())"/>
              </w:r>
            </w:p>
          </xsl:for-each>
        </w:comment>
      </xsl:for-each>
    </w:comments>
  </xsl:function>

  <!-- Who is answerable for what an element says. -->
  <xsl:function name="my:author" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="responsible" as="element()*"
        select="($element/ancestor-or-self::*/@resp)[last()]/tokenize(.) ! key('my:by-id', substring(., 2), root($element))"/>
    <xsl:sequence select="(string-join($responsible/normalize-space((name, persName, orgName, .)[1]), ', ')[. != ''], 'The edition')[1]"/>
  </xsl:function>

  <!-- What a comment says that is no note: a correction of the word before it. -->
  <xsl:function name="my:prefix" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if ($element/ancestor-or-self::note) then '' else local-name($element) || ': '"/>
  </xsl:function>

  <!-- Whether an element is part of a footnote. -->
  <xsl:function name="docx:in-footnote" as="xs:boolean" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/ancestor::note[fidelity:footnote(.)])"/>
  </xsl:function>

  <!-- The id by which a link calls its address. -->
  <xsl:function name="docx:link" as="xs:string" visibility="public">
    <xsl:param name="ref" as="element(ref)"/>
    <xsl:sequence select="'link' || my:place($ref, 'docx:links')"/>
  </xsl:function>

</xsl:stylesheet>
