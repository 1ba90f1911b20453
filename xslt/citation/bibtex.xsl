<?xml version="1.0" encoding="UTF-8"?>
<!-- A record as BibTeX. It has a field neither for an archive nor for a translator: note holds both. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xmlns:words="chancery:words"
    xmlns:my="chancery:citation/bibtex.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="citation"
    exclude-result-prefixes="#all">

  <!-- One entry of type misc, in UTF-8. -->
  <xsl:function name="cite:bibtex" as="xs:string" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="days" as="xs:string*" select="$record?date?from, $record?date?to"/>
    <xsl:variable name="fields" as="xs:string*" select="
        my:field('author', my:names($record?author)),
        my:field('editor', my:names($record?editor)),
        my:field('title', ($record?title ! my:escaped(.), my:escaped(words:of('untitled')))[1] ! ('{' || . || '}')),
        my:field('year', replace($days[1], '^(-?\d+).*$', '$1')),
        my:month($days[1]),
        my:field('date', string-join(distinct-values($days), '/')),
        my:field('howpublished', my:escaped($record?publisher)),
        my:field('note', my:note($record)),
        my:field('url', $record?url ! my:address(.)),
        my:field('doi', $record?doi ! my:address(.)),
        my:field('language', my:escaped($record?language ! words:language-name(.))),
        my:field('abstract', my:escaped(string-join($record?abstract, ' ')))"/>
    <xsl:sequence select="
        '@misc{' || my:key($record?id) || ',&#10;' || string-join($fields, ',&#10;') || '&#10;}&#10;'"/>
  </xsl:function>

  <!-- What BibTeX has no field for, in sentences. -->
  <xsl:function name="my:note" as="xs:string">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="my:escaped(string-join((
        string-join($record ! (?archive-place, ?archive, ?collection, ?shelfmark, ?pages), ', '),
        if (exists($record?translator))
          then words:of('translated-by', words:list($record?translator ! .?literal)) else (),
        $record?original-language ! words:of('original-in', words:language-name(.)),
        if (empty($record?date?from)) then $record?date?text else ()
      )[. != ''], '. '))"/>
  </xsl:function>

  <xsl:function name="my:field" as="xs:string?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:sequence select="if ($value != '') then '  ' || $name || ' = {' || $value || '}' else ()"/>
  </xsl:function>

  <!-- The month as one of BibTeX's own words, which styles translate. -->
  <xsl:function name="my:month" as="xs:string?">
    <xsl:param name="day" as="xs:string?"/>
    <xsl:variable name="month" as="xs:integer?"
        select="$day[matches(., '^-?\d+-\d\d')] ! xs:integer(replace(., '^-?\d+-(\d\d).*$', '$1'))"/>
    <xsl:sequence select="('jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec')[$month]
        ! ('  month = ' || .)"/>
  </xsl:function>

  <xsl:function name="my:names" as="xs:string">
    <xsl:param name="names" as="map(xs:string, xs:string)*"/>
    <xsl:sequence select="string-join($names ! (
        if (?family) then my:escaped(?family) || ', ' || my:escaped(?given)
        else '{' || my:escaped(?literal) || '}'), ' and ')"/>
  </xsl:function>

  <xsl:function name="my:key" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="(replace($id, '[^A-Za-z0-9_:.-]', '')[. != ''], 'document')[1]"/>
  </xsl:function>

  <!-- Text in which TeX sees no command. Braces become commands: BibTeX counts escaped ones too. -->
  <xsl:function name="my:escaped" as="xs:string">
    <xsl:param name="text" as="xs:string?"/>
    <xsl:value-of separator="">
      <xsl:analyze-string select="string($text)" regex="[\\{{}}&amp;%$#_~^]">
        <xsl:matching-substring>
          <xsl:sequence select="($my:commands(.), '\' || .)[1]"/>
        </xsl:matching-substring>
        <xsl:non-matching-substring>
          <xsl:sequence select="."/>
        </xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:value-of>
  </xsl:function>

  <xsl:variable name="my:commands" as="map(xs:string, xs:string)" select="map {
    '\': '\textbackslash{}',
    '{': '\textbraceleft{}',
    '}': '\textbraceright{}',
    '~': '\textasciitilde{}',
    '^': '\textasciicircum{}'
  }"/>

  <!-- An address goes in as it is; only what would end the field is percent-encoded. -->
  <xsl:function name="my:address" as="xs:string">
    <xsl:param name="url" as="xs:string"/>
    <xsl:sequence select="$url => replace('\{', '%7B') => replace('\}', '%7D') => replace('\\', '%5C')"/>
  </xsl:function>

</xsl:stylesheet>
