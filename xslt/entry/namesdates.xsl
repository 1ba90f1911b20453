<?xml version="1.0" encoding="UTF-8"?>
<!-- Persons, places and organisations of a document, for its entry. Each has a key: the id of its entry in the
     register where the TEI points there; else its name, so that those of one name are taken to be one. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:entry="chancery:entry"
    xmlns:my="chancery:entry/namesdates.xsl"
    xmlns="chancery:edition"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="entry"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- Those who were there, and those who are spoken of. -->
  <xsl:function name="entry:persons" as="element()*" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="present" as="element()*" select="
        $tei/teiHeader/profileDesc/particDesc//(person | personGrp)[not(@xml:id = 'unidentified')][matches(my:name(.), '\p{L}')]"/>
    <xsl:for-each select="$present">
      <person key="{entry:key((@sameAs, @corresp, .//persName/@ref)[my:in-register(.)][1], my:name(.))}" id="{@xml:id}"
          name="{my:name(.)}" turns="{count($tei/text//(sp | u)[not(@prev)][tokenize(@who) = '#' || current()/@xml:id])}">
        <xsl:sequence select="
            entry:attribute('absent', if (tokenize(@role) = 'absent') then 'yes' else ()),
            (occupation, affiliation) ! normalize-space() ! entry:element('office', .)"/>
      </person>
    </xsl:for-each>
    <xsl:for-each-group select="$tei/text//persName[@ref][my:in-register(@ref)]" group-by="entry:key(@ref, string(.))">
      <mentioned key="{current-grouping-key()}" name="{normalize-space()}" times="{count(current-group())}"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- Where people met, and which places are spoken of. -->
  <xsl:function name="entry:places" as="element()*" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="met" as="element()*"
        select="$tei/teiHeader/profileDesc/settingDesc/setting/(placeName, name, locale)[normalize-space()]"/>
    <xsl:for-each-group select="$met, $tei/text//placeName[@ref][my:in-register(@ref)]"
        group-by="entry:key(@ref[my:in-register(.)], normalize-space())">
      <place key="{current-grouping-key()}" name="{normalize-space()}">
        <xsl:sequence select="entry:attribute('met', if (current-group() intersect $met) then 'yes' else ())"/>
      </place>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The organisations that those present belong to, and those that the text names. -->
  <xsl:function name="entry:organisations" as="element()*" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:for-each-group select="$tei/(teiHeader/profileDesc/particDesc, text)//orgName[normalize-space()]"
        group-by="entry:key((), normalize-space())">
      <organisation key="{current-grouping-key()}" name="{normalize-space()}">
        <xsl:for-each-group select="current-group()/ancestor::person[my:name(.)]" group-by="my:name(.)">
          <of key="{entry:key((@sameAs, @corresp)[my:in-register(.)][1], current-grouping-key())}"/>
        </xsl:for-each-group>
      </organisation>
    </xsl:for-each-group>
  </xsl:function>

  <!-- What tells one from others in the edition, fit to be an address. -->
  <xsl:function name="entry:key" as="xs:string" visibility="public">
    <xsl:param name="pointer" as="xs:string?"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="
        if ($pointer) then replace($pointer, '^[^#]*#', '')
        else lower-case($name) => replace('[^\p{L}\p{M}\p{N}]+', '-') => replace('^-+|-+$', '')"/>
  </xsl:function>

  <!-- Whether a pointer leads to a register. -->
  <xsl:function name="my:in-register" as="xs:boolean">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:sequence select="matches($pointer, '(^|/)(persons|places)\.xml#.')"/>
  </xsl:function>

  <xsl:function name="my:name" as="xs:string?">
    <xsl:param name="person" as="element()"/>
    <xsl:sequence select="
        ($person/(persName[not(@type = 'short')], persName, name, orgName) ! normalize-space())[. != ''][1]"/>
  </xsl:function>

</xsl:stylesheet>
