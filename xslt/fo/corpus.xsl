<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module corpus, as formatting objects: the index of persons. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:print="chancery:print"
    xmlns:words="chancery:words"
    xmlns:my="chancery:fo/corpus.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="fo"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- Persons and groups, by id. -->
  <xsl:key name="print:person" match="person | personGrp" use="@xml:id"/>
  <!-- Turns, by who speaks them. -->
  <xsl:key name="print:turns" match="sp | u" use="tokenize(@who)"/>
  <!-- Names in the text, by whom they name. -->
  <xsl:key name="print:names" match="text//persName[@ref] | text//rs[@ref]" use="tokenize(@ref)"/>

  <!-- The person that a pointer leads to. -->
  <xsl:function name="print:person" as="element()?" visibility="public">
    <xsl:param name="pointer" as="attribute()?"/>
    <xsl:sequence select="
        $pointer ! key('print:person', tokenize(.) ! substring-after(., '#'), print:document(..))[ancestor::particDesc][1]"/>
  </xsl:function>

  <!-- What a person is called in the text. -->
  <xsl:function name="print:short-name" as="xs:string" visibility="public">
    <xsl:param name="person" as="element()"/>
    <xsl:sequence select="
        ($person ! (persName[@type = 'short'], persName, name, orgName, .) ! normalize-space(),
          $person/@xml:id)[. != ''][1]"/>
  </xsl:function>

  <!-- Who was present and in what part, with the pages on which they speak or are named. -->
  <xsl:function name="print:persons" as="element()*" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:apply-templates mode="print:person"
        select="$tei/teiHeader/profileDesc/particDesc/(p | ab | listPerson | person | personGrp)"/>
  </xsl:function>

  <xsl:mode name="print:person" on-no-match="fail" visibility="public"/>

  <xsl:template match="particDesc/p | particDesc/ab | listPerson/head" mode="print:person" as="element()">
    <xsl:apply-templates select="." mode="fo"/>
  </xsl:template>

  <xsl:template match="listPerson" mode="print:person" as="element()*">
    <xsl:apply-templates select="head, person, personGrp, listPerson" mode="#current"/>
  </xsl:template>

  <!-- Where somebody speaks or is named: the ids of these passages. -->
  <xsl:function name="print:places" as="xs:string*" visibility="public">
    <xsl:param name="person" as="element()"/>
    <xsl:variable name="document" as="element(TEI)" select="print:document($person)"/>
    <xsl:sequence select="
        $person/@xml:id ! (key('print:turns', '#' || ., $document) | key('print:names', '#' || ., $document)) ! print:id(.)"/>
  </xsl:function>

  <xsl:template match="person | personGrp" mode="print:person" as="element(fo:block)">
    <xsl:variable name="name" as="element()?" select="(persName[not(@type = 'short')], name, orgName)[1]"/>
    <xsl:variable name="facts" as="xs:string*" select="
        (occupation, affiliation) ! normalize-space(),
        tokenize(@role)[not(. = 'speaker')] ! words:of('role.' || .)"/>
    <xsl:variable name="places" as="xs:string*" select="
        print:places(.)"/>
    <fo:block start-indent="1.2em" text-indent="-1.2em" hyphenate="false">
      <xsl:text>{($name ! normalize-space(), print:short-name(.))[1]}</xsl:text>
      <xsl:if test="exists($facts)">, {string-join($facts, ', ')}</xsl:if>
      <xsl:if test="exists($places)">
        <xsl:text>: </xsl:text>
        <print:pages of="{$places}"/>
      </xsl:if>
    </fo:block>
  </xsl:template>

</xsl:stylesheet>
