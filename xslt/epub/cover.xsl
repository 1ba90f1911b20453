<?xml version="1.0" encoding="UTF-8"?>
<!-- The cover of an e-book: its title and date, drawn. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xmlns:ebook="chancery:epub"
    xmlns:my="chancery:epub/cover.xsl"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- How wide a line of the title may be, a Latin letter being 1 and a Chinese one 2. -->
  <xsl:variable name="my:width" as="xs:integer" select="22"/>
  <!-- How many lines there is room for. -->
  <xsl:variable name="my:room" as="xs:integer" select="9"/>

  <!-- @param record  see cite:record -->
  <xsl:function name="ebook:cover" as="element()" visibility="public">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="lines" as="xs:string*" select="my:lines($title)"/>
    <xsl:variable name="shown" as="xs:string*" select="
        if (count($lines) le $my:room) then $lines else ($lines[position() lt $my:room], $lines[$my:room] || '…')"/>
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1600">
      <title>{$title}</title>
      <rect width="1200" height="1600" fill="#f6f3ec"/>
      <rect x="100" y="180" width="120" height="10" fill="#8a2b1d"/>
      <g font-family="Georgia, 'Source Serif 4', 'Noto Serif', serif" fill="#1f1d1a">
        <xsl:for-each select="$shown">
          <text x="100" y="{310 + 110 * (position() - 1)}" font-size="80">{.}</text>
        </xsl:for-each>
        <text x="100" y="1440" font-size="46" fill="#55504a">{$record?date ! cite:written-date(.)}</text>
      </g>
    </svg>
  </xsl:function>

  <!-- The page that shows it. -->
  <xsl:function name="ebook:cover-page" as="element()" visibility="public">
    <xsl:param name="title" as="xs:string"/>
    <xsl:variable name="image" as="element()">
      <img xmlns="http://www.w3.org/1999/xhtml" src="cover.svg" alt="{$title}"/>
    </xsl:variable>
    <xsl:sequence select="ebook:frame($title, 'cover', $image)"/>
  </xsl:function>

  <!-- Words in lines. Chinese and Japanese may be parted between any two characters. -->
  <xsl:function name="my:lines" as="xs:string*">
    <xsl:param name="title" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*"
        select="analyze-string(normalize-space($title), '[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}] ?|[^\s\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}]+ ?')/* ! string()"/>
    <xsl:sequence select="
        fold-left($parts, (), function ($lines as xs:string*, $part as xs:string) as xs:string+ {
          if (exists($lines) and my:width($lines[last()] || $part) le $my:width)
          then ($lines[position() lt last()], $lines[last()] || $part)
          else ($lines, $part) }) ! normalize-space()"/>
  </xsl:function>

  <xsl:function name="my:width" as="xs:integer">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="
        string-length($words) + string-length(replace($words, '[^\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}]', ''))"/>
  </xsl:function>

</xsl:stylesheet>
