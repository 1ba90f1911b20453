<?xml version="1.0" encoding="UTF-8"?>
<!-- Persons, places and organisations of a document, for its entry, each with what tells it from others. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:entry="chancery:entry"
    xmlns:register="chancery:register"
    xmlns="chancery:edition"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="entry"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- Those who were there, and those who are spoken of. -->
  <xsl:function name="entry:persons" as="element()*" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="present" as="element()*" select="register:persons($tei)"/>
    <xsl:for-each select="$present">
      <person key="{register:key-of(.)}" id="{@xml:id}"
          name="{register:name(.)}" turns="{count($tei/text//(sp | u)[not(@prev)][tokenize(@who) = '#' || current()/@xml:id])}">
        <xsl:sequence select="
            entry:attribute('filed', register:stated-filing(.)),
            entry:attribute('absent', if (tokenize(@role) = 'absent') then 'yes' else ()),
            (occupation, affiliation) ! normalize-space() ! entry:element('office', .)"/>
      </person>
    </xsl:for-each>
    <xsl:for-each-group select="$tei/text//persName[@ref][register:has(@ref)]" group-by="register:key(@ref, string(.))">
      <mentioned key="{current-grouping-key()}" name="{normalize-space()}" times="{count(current-group())}"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- Where people met, and which places are spoken of. -->
  <xsl:function name="entry:places" as="element()*" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="met" as="element()*"
        select="$tei/teiHeader/profileDesc/settingDesc/setting/(placeName, name, locale)[normalize-space()]"/>
    <xsl:for-each-group select="$met, $tei/text//placeName[@ref][register:has(@ref)]"
        group-by="register:key(@ref[register:has(.)], normalize-space())">
      <place key="{current-grouping-key()}" name="{normalize-space()}">
        <xsl:sequence select="entry:attribute('met', if (current-group() intersect $met) then 'yes' else ())"/>
      </place>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The organisations that those present belong to, and those that the text names. -->
  <xsl:function name="entry:organisations" as="element()*" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:for-each-group select="$tei/(teiHeader/profileDesc/particDesc, text)//orgName[normalize-space()]"
        group-by="register:key((), normalize-space())">
      <organisation key="{current-grouping-key()}" name="{normalize-space()}">
        <xsl:for-each-group select="current-group()/ancestor::person[register:name(.)]" group-by="register:name(.)">
          <of key="{register:key((@sameAs, @corresp)[register:has(.)][1], current-grouping-key())}"/>
        </xsl:for-each-group>
      </organisation>
    </xsl:for-each-group>
  </xsl:function>

</xsl:stylesheet>
