<?xml version="1.0" encoding="UTF-8"?>
<!-- What tells persons and places of an edition apart: the id of their entry in the register where the TEI points
     there; else their name, so that those of one name are taken to be one. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:register="chancery:register"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- What tells one from others in the edition, fit to be an address. -->
  <xsl:function name="register:key" as="xs:string" visibility="public">
    <xsl:param name="pointer" as="xs:string?"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="
        if ($pointer) then replace($pointer, '^[^#]*#', '')
        else lower-case($name) => replace('[^\p{L}\p{M}\p{N}]+', '-') => replace('^-+|-+$', '')"/>
  </xsl:function>

  <!-- Whether a pointer leads to a register. -->
  <xsl:function name="register:has" as="xs:boolean" visibility="public">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:sequence select="matches($pointer, '(^|/)(persons|places)\.xml#.')"/>
  </xsl:function>

  <!-- What somebody in a header is called. -->
  <xsl:function name="register:name" as="xs:string?" visibility="public">
    <xsl:param name="person" as="element()"/>
    <xsl:sequence select="
        ($person/(persName[not(@type = 'short')], persName, name, orgName) ! normalize-space())[. != ''][1]"/>
  </xsl:function>

  <!-- What somebody in a header is told from others by. -->
  <xsl:function name="register:key-of" as="xs:string" visibility="public">
    <xsl:param name="person" as="element()"/>
    <xsl:sequence select="
        register:key($person/(@sameAs, @corresp, .//persName/@ref)[register:has(.)][1], register:name($person))"/>
  </xsl:function>

  <!-- Those of a header who have a name. -->
  <xsl:function name="register:persons" as="element()*" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="
        $tei/teiHeader/profileDesc/particDesc//(person | personGrp)[not(@xml:id = 'unidentified')][matches(register:name(.), '\p{L}')]"/>
  </xsl:function>

  <!-- What somebody is filed under, where TEI states it: sortKey, or a surname and what comes before it. -->
  <xsl:function name="register:stated-filing" as="xs:string?" visibility="public">
    <xsl:param name="person" as="element()"/>
    <xsl:variable name="name" as="element(persName)?" select="($person/persName[not(@type = 'short')], $person/persName)[1]"/>
    <xsl:variable name="surname" as="xs:string" select="normalize-space(string-join($name/surname, ' '))"/>
    <xsl:variable name="before" as="xs:string" select="normalize-space(string-join($name/(forename, nameLink), ' '))"/>
    <xsl:sequence select="
        (($person, $name)/@sortKey ! normalize-space(), $surname[. != ''] ! string-join((., $before[. != '']), ', '))[1]"/>
  </xsl:function>

  <!-- The part of a name that it is filed under: without a form of address before it. -->
  <xsl:function name="register:filed" as="xs:string" visibility="public">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="bare" as="xs:string" select="replace($name, '^((' || $register:address || ')\.?\s+)+', '', 'i')"/>
    <xsl:sequence select="if ($bare = '') then $name else $bare"/>
  </xsl:function>

  <xsl:variable name="register:address" as="xs:string" visibility="private" select="
      'Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lord|Lady|Dame|M|Mme|Mlle|MM|Herr|Frau|Sr|Sra|Srta|Señor|Señora|Don|Doña|Dom'"/>

</xsl:stylesheet>
