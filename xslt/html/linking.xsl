<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module linking, as HTML. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:structure="chancery:structure"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="html"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- Moments of a recording, by id. -->
  <xsl:key name="html:moment" match="when" use="@xml:id"/>

  <xsl:template match="ab" as="element()">
    <xsl:element name="{if (structure:holds-blocks(.)) then 'div' else 'p'}">
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="seg" as="element()">
    <span>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
      <xsl:sequence select="html:doubt(.)"/>
    </span>
  </xsl:template>

  <!-- In an utterance, seg is the paragraph (as in Parla-CLARIN). -->
  <xsl:template match="u/seg" as="element()">
    <xsl:element name="{if (structure:holds-blocks(.)) then 'div' else 'p'}">
      <xsl:sequence select="html:attributes(.), html:paragraph-id(.)"/>
      <xsl:apply-templates/>
      <xsl:sequence select="html:paragraph-link(.)"/>
    </xsl:element>
  </xsl:template>

  <!-- A point in the text, and the moment of the recording that it is. -->
  <xsl:template match="anchor" as="element()">
    <span>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:variable name="moment" as="element(when)?" select="html:moment(@synch)"/>
      <xsl:if test="$moment/@absolute">
        <span class="timecode" data-by="edition">{$moment/@absolute}</span>
      </xsl:if>
    </span>
  </xsl:template>

  <!-- Times and links between places hold nothing to read. -->
  <xsl:template match="timeline | linkGrp | link | join" as="empty-sequence()"/>

  <!-- The moment that a pointer leads to. -->
  <xsl:function name="html:moment" as="element(when)?" visibility="public">
    <xsl:param name="pointer" as="attribute()?"/>
    <xsl:sequence select="$pointer ! key('html:moment', tokenize(.)[1] ! substring-after(., '#'), root(.))[1]"/>
  </xsl:function>

  <!-- Whether an address may be linked to: one of the web's, or a relative one. -->
  <xsl:function name="html:safe" as="xs:boolean" visibility="public">
    <xsl:param name="address" as="xs:string"/>
    <xsl:sequence select="matches($address, '^(https?|mailto|ftp|doi|urn):', 'i')
        or not(matches($address, '^\s*[a-z][a-z0-9+.-]*:', 'i'))"/>
  </xsl:function>

</xsl:stylesheet>
