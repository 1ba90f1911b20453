<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module core, as plain text. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:text="chancery:text"
    xmlns:fidelity="chancery:fidelity"
    xmlns:structure="chancery:structure"
    xmlns:my="chancery:text/core.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="text"
    exclude-result-prefixes="#all">

  <!-- A footnote where it is called, and after the text. -->
  <xsl:mode name="text:footnote" on-no-match="fail" visibility="public"/>

  <xsl:template match="head | p | sp | list | lg | cit | listBibl
      | (note | stage | gap | q | quote | said | bibl | address)[structure:stands-apart(.) or structure:holds-blocks(.)]"
      as="xs:anyAtomicType*">
    <xsl:sequence select="$text:paragraph"/>
    <xsl:apply-templates/>
    <xsl:sequence select="$text:paragraph"/>
  </xsl:template>

  <xsl:template match="item | l | addrLine" as="xs:anyAtomicType*">
    <xsl:sequence select="$text:line"/>
    <xsl:apply-templates/>
    <xsl:sequence select="$text:line"/>
  </xsl:template>

  <!-- A label and the speech or item that follows it share a line. -->
  <xsl:template match="speaker | list/label | list/headLabel" as="xs:anyAtomicType*">
    <xsl:sequence select="$text:line"/>
    <xsl:apply-templates/>
    <xsl:sequence select="if (following-sibling::*[normalize-space()]) then $text:run-on else $text:line"/>
  </xsl:template>

  <xsl:template match="lb" as="xs:anyAtomicType?">
    <xsl:sequence select="if ($reading and @break = 'no') then () else $text:line"/>
  </xsl:template>

  <xsl:template match="note[fidelity:footnote(.)]" priority="5" as="xs:string?">
    <xsl:sequence select="if ($reading) then '[' || my:mark(.) || ']' else ()"/>
  </xsl:template>

  <xsl:template match="note" mode="text:footnote" as="xs:anyAtomicType*">
    <xsl:sequence select="$text:paragraph"/>
    <xsl:if test="$reading">
      <xsl:sequence select="'[' || my:mark(.) || ']', $text:run-on"/>
    </xsl:if>
    <xsl:apply-templates mode="text"/>
    <xsl:sequence select="$text:paragraph"/>
  </xsl:template>

  <xsl:template match="note[fidelity:contributed(.)]" mode="text:footnote" as="empty-sequence()"/>

  <!-- Phrases: their words are part of the line. -->
  <xsl:template as="xs:anyAtomicType*" match="label | note | stage | gap | pb | desc | hi | emph | foreign | distinct
      | mentioned | soCalled | term | gloss | title | ref | q | quote | said | choice | sic | orig | abbr
      | unclear | add | del | date | time | name | rs | num | measure | measureGrp | unit | email | bibl | address
      | author | editor | publisher | pubPlace | series | monogr | analytic | imprint | edition | biblScope
      | citedRange | respStmt | resp | idno
      | pb | cb | gb | milestone | ptr | graphic | media | binaryObject | index">
    <xsl:apply-templates/>
  </xsl:template>

  <!-- The mark of a footnote as printed, else its number in the text. -->
  <xsl:function name="my:mark" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="string(($note/@n, $note/accumulator-before('fidelity:footnotes'))[1])"/>
  </xsl:function>

</xsl:stylesheet>
