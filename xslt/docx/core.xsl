<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module core, as Word. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:docx="chancery:docx"
    xmlns:fidelity="chancery:fidelity"
    xmlns:structure="chancery:structure"
    xmlns:my="chancery:docx/core.xsl"
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="docx"
    exclude-result-prefixes="#all">

  <xsl:template match="head | p | sp | list | lg | cit | listBibl
      | (note | stage | gap | q | quote | said | bibl | address)[structure:stands-apart(.) or structure:holds-blocks(.)]"
      as="element()*">
    <xsl:sequence select="$docx:end"/>
    <xsl:apply-templates/>
    <xsl:sequence select="$docx:end"/>
  </xsl:template>

  <xsl:template match="item | l | addrLine" as="element()*">
    <xsl:sequence select="$docx:end"/>
    <xsl:apply-templates/>
    <xsl:sequence select="$docx:end"/>
  </xsl:template>

  <xsl:template match="sp[@synch]" as="element()*">
    <xsl:sequence select="$docx:end, docx:time(., @synch)[not(current()/speaker/docx:holds-time(.))]"/>
    <xsl:apply-templates/>
    <xsl:sequence select="$docx:end"/>
  </xsl:template>

  <!-- A label and the speech or item that it labels share a paragraph. -->
  <xsl:template match="speaker | list/label | list/headLabel" as="element()*">
    <xsl:sequence select="$docx:end[not(current()/self::speaker/../@synch)]"/>
    <xsl:apply-templates/>
    <xsl:sequence select="if (my:runs-on(.)) then docx:piece(.., docx:words(' ')) else $docx:end"/>
  </xsl:template>

  <xsl:template priority="1" as="element()*"
      match="(p | item | ab | stage[@type = 'delivery'])[preceding-sibling::*[1]/my:goes-on(.)]">
    <xsl:apply-templates/>
    <xsl:sequence select="if (my:goes-on(.)) then docx:piece(.., docx:words(' ')) else $docx:end"/>
  </xsl:template>

  <!-- Whether what follows goes on in the same paragraph: after a label, and after how it is said. -->
  <xsl:function name="my:goes-on" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if ($element/self::stage) then $element/@type = 'delivery' and $element/preceding-sibling::*[1]/self::speaker/my:runs-on(.)
        else exists($element[self::speaker or self::label][my:runs-on(.)])"/>
  </xsl:function>

  <!-- A name with its mark runs on into the words; a name alone stands on its line. -->
  <xsl:function name="my:runs-on" as="xs:boolean">
    <xsl:param name="label" as="element()"/>
    <xsl:sequence select="matches($label, '[^\p{L}\p{N}\s]\s*$')"/>
  </xsl:function>

  <xsl:variable name="my:line-break" as="element(w:br)"><w:br/></xsl:variable>

  <xsl:template match="lb" as="element(docx:piece)">
    <xsl:sequence select="docx:piece(.., $my:line-break)"/>
  </xsl:template>

  <xsl:template match="pb[not(@n)]" as="element()*">
    <xsl:choose>
      <xsl:when test="@cert = 'low'">
        <xsl:sequence select="$docx:end"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="my:page(.)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A page's number, where no running head or foot prints it. -->
  <xsl:template match="pb[@n][not((preceding-sibling::*[1] | following-sibling::*[position() le 2])/self::fw)]"
      as="element(docx:piece)">
    <xsl:sequence select="docx:piece(., docx:words(@n))"/>
  </xsl:template>

  <xsl:template match="pb[@n]" mode="docx:look" as="element(w:rStyle)">
    <w:rStyle w:val="SourcePage"/>
  </xsl:template>

  <xsl:function name="my:page" as="element(docx:piece)">
    <xsl:param name="pb" as="element(pb)"/>
    <xsl:variable name="break" as="element(w:br)"><w:br w:type="page"/></xsl:variable>
    <xsl:sequence select="docx:piece($pb, $break)"/>
  </xsl:function>

  <!-- A footnote where it is called. -->
  <xsl:template match="note[fidelity:footnote(.)]" priority="5" as="element(docx:piece)">
    <xsl:sequence select="docx:call(.)"/>
  </xsl:template>

  <!-- Phrases: their words are part of the line. -->
  <xsl:template as="element()*" match="label | note | stage | gap | desc | hi | emph | foreign | distinct
      | mentioned | soCalled | term | gloss | title | q | quote | said | choice | sic | orig | abbr
      | unclear | add | del | date | time | name | rs | num | measure | measureGrp | unit | email | bibl | address
      | author | editor | publisher | pubPlace | series | monogr | analytic | imprint | edition | biblScope
      | citedRange | respStmt | resp | idno
      | pb | cb | gb | milestone | ptr | graphic | media | binaryObject | index | ref">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="ref[matches(@target, '^(https?|mailto):')]" priority="1" as="element()*">
    <xsl:variable name="pieces" as="element()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:variable name="link" as="xs:string" select="docx:link(.)"/>
    <xsl:for-each select="$pieces">
      <xsl:choose>
        <xsl:when test="self::docx:piece/w:r">
          <docx:piece>
            <xsl:sequence select="w:pPr"/>
            <w:hyperlink r:id="{$link}">
              <xsl:sequence select="w:r"/>
            </w:hyperlink>
          </docx:piece>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="."/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <!-- Paragraphs. -->
  <xsl:template match="front/head[not(@type = 'sub')]" mode="docx:paragraph" as="element(w:pPr)">
    <xsl:sequence select="docx:style('Title')"/>
  </xsl:template>

  <xsl:template match="front/head[@type = 'sub']" mode="docx:paragraph" as="element(w:pPr)">
    <xsl:sequence select="docx:style('Subtitle')"/>
  </xsl:template>

  <xsl:template match="div/head" mode="docx:paragraph" as="element(w:pPr)">
    <xsl:sequence select="docx:style('Heading' || min((count(ancestor::div), 6)))"/>
  </xsl:template>

  <xsl:template match="sp" mode="docx:paragraph" as="element(w:pPr)">
    <xsl:sequence select="docx:style('Speech')"/>
  </xsl:template>

  <xsl:template match="sp/p[preceding-sibling::p]" mode="docx:paragraph" as="element(w:pPr)">
    <xsl:sequence select="docx:style('SpeechContinued')"/>
  </xsl:template>

  <xsl:template match="stage[structure:stands-apart(.)]" mode="docx:paragraph" as="element(w:pPr)">
    <xsl:sequence select="docx:style('StageDirection')"/>
  </xsl:template>

  <xsl:template match="note[@type = 'editorial'][structure:stands-apart(.)]" mode="docx:paragraph" as="element(w:pPr)">
    <xsl:sequence select="docx:style('EditorialNote')"/>
  </xsl:template>

  <xsl:template match="quote[structure:stands-apart(.) or structure:holds-blocks(.)]" mode="docx:paragraph" as="element(w:pPr)">
    <xsl:sequence select="docx:style('Quote')"/>
  </xsl:template>

  <xsl:template match="list[@type = 'gloss']" mode="docx:paragraph" as="element(w:pPr)">
    <xsl:sequence select="docx:style('Particulars')"/>
  </xsl:template>

  <xsl:template match="list[not(@type = 'gloss')]/item" mode="docx:paragraph" as="element(w:pPr)">
    <w:pPr>
      <w:pStyle w:val="ListBullet"/>
      <w:numPr>
        <w:ilvl w:val="{min((count(ancestor::list) - 1, 8))}"/>
        <w:numId w:val="1"/>
      </w:numPr>
    </w:pPr>
  </xsl:template>

  <!-- Runs. -->
  <xsl:template match="speaker" mode="docx:look" as="element(w:rStyle)">
    <w:rStyle w:val="Speaker"/>
  </xsl:template>

  <xsl:template match="list/label" mode="docx:look" as="element(w:rStyle)">
    <w:rStyle w:val="Label"/>
  </xsl:template>

  <xsl:template match="stage" mode="docx:look" as="element(w:rStyle)">
    <w:rStyle w:val="StageWords"/>
  </xsl:template>

  <xsl:template match="gap | unclear | note[@type = 'editorial'] | sic | corr | add | del" mode="docx:look" as="element(w:rStyle)">
    <w:rStyle w:val="Intervention"/>
  </xsl:template>

  <xsl:template match="ref" mode="docx:look" as="element(w:rStyle)">
    <w:rStyle w:val="Hyperlink"/>
  </xsl:template>

  <xsl:template match="hi | emph" mode="docx:look" as="element()*">
    <xsl:for-each select="if (@rend) then tokenize(@rend) else 'italic'[current()/self::emph]">
      <xsl:choose>
        <xsl:when test=". = 'bold'"><w:b/></xsl:when>
        <xsl:when test=". = 'italic'"><w:i/></xsl:when>
        <xsl:when test=". = 'smallcaps'"><w:smallCaps/></xsl:when>
        <xsl:when test=". = 'strikethrough'"><w:strike/></xsl:when>
        <xsl:when test=". = 'underline'"><w:u w:val="single"/></xsl:when>
        <xsl:when test=". = ('superscript', 'subscript')"><w:vertAlign w:val="{.}"/></xsl:when>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
