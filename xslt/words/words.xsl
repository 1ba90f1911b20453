<?xml version="1.0" encoding="UTF-8"?>
<!-- The words that the edition itself says, in the language of its readers.

     A language is added by a file beside en.xsl with the same keys, and an entry in $words:languages. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:words="chancery:words"
    exclude-result-prefixes="#all">

  <xsl:include href="en.xsl"/>
  <xsl:include href="de.xsl"/>
  <xsl:include href="fr.xsl"/>
  <xsl:include href="es.xsl"/>
  <xsl:include href="zh.xsl"/>
  <xsl:include href="ru.xsl"/>

  <!-- The language in which the edition speaks to its readers, as a BCP 47 tag. -->
  <xsl:param name="interface-language" as="xs:string" select="'en'"/>

  <!-- What the edition says in its own way: a line each, the key, an equals sign, the phrase. -->
  <xsl:param name="labels" as="xs:string" select="''"/>
  <xsl:variable name="words:own" as="map(xs:string, xs:string)" visibility="public" select="
      map:merge(tokenize($labels, '\n') ! map { substring-before(., '='): substring-after(., '=') })"
      xmlns:map="http://www.w3.org/2005/xpath-functions/map"/>

  <!-- The languages there are words for; the first stands in for what another lacks. They are static, so that they
       are read once and not for each document. -->
  <xsl:variable name="words:languages" as="map(xs:string, map(xs:string, xs:string))" static="yes" select="map {
        'en': $words:en, 'de': $words:de, 'fr': $words:fr, 'es': $words:es, 'ru': $words:ru, 'zh': $words:zh }"/>

  <!-- The language that is really spoken: the one asked for, if there are words for it. -->
  <xsl:variable name="words:language" as="xs:string" visibility="public"
      select="($interface-language, tokenize($interface-language, '-')[1], 'en')[map:contains($words:languages, .)][1]"
      xmlns:map="http://www.w3.org/2005/xpath-functions/map"/>

  <!-- A word by its key. What no language has a word for, such as a role that an edition adds, is its own word:
       the last part of the key. -->
  <xsl:function name="words:of" as="xs:string" visibility="public">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="
        ($words:own($key), $words:languages($words:language)($key), $words:languages('en')($key), replace($key, '^.*\.', ''))[1]"/>
  </xsl:function>

  <!-- A phrase by its key, with {1}, {2} ... filled in. -->
  <xsl:function name="words:of" as="xs:string" visibility="public">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="parts" as="item()*"/>
    <xsl:sequence select="
        fold-left(1 to count($parts), words:of($key), function ($phrase, $i) {
          let $at := '{' || $i || '}'
          return if (contains($phrase, $at))
            then substring-before($phrase, $at) || $parts[$i] || substring-after($phrase, $at)
            else $phrase
        })"/>
  </xsl:function>

  <!-- A phrase that counts something, by its key: the key with "-one" where the first part is 1. -->
  <xsl:function name="words:count" as="xs:string" visibility="public">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="parts" as="item()+"/>
    <xsl:sequence select="words:of(if (head($parts) = 1) then $key || '-one' else $key, $parts)"/>
  </xsl:function>

  <!-- A list as a sentence has it: A; A and B; A, B, and C. -->
  <xsl:function name="words:list" as="xs:string" visibility="public">
    <xsl:param name="items" as="xs:string*"/>
    <xsl:variable name="n" as="xs:integer" select="count($items)"/>
    <xsl:sequence select="
        if ($n le 1) then string($items)
        else if ($n = 2) then words:of('list-two', $items)
        else words:of('list-more', (string-join($items[position() lt $n], ', '), $items[$n]))"/>
  </xsl:function>

  <!-- The name of a language by its BCP 47 tag; the tag itself where it has none here. -->
  <xsl:function name="words:language-name" as="xs:string" visibility="public">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:sequence select="words:of('language.' || tokenize($tag, '-')[1])"/>
  </xsl:function>

</xsl:stylesheet>
