<?xml version="1.0" encoding="UTF-8"?>
<!-- A record as RIS, as Zotero, EndNote and Mendeley read it. AV, the location in archives, holds the
     whole archival reference: RIS has no field for the repository alone, and SP and EP would say that
     the document is part of a printed volume. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xmlns:words="chancery:words"
    xmlns:my="chancery:citation/ris.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="citation"
    exclude-result-prefixes="#all">

  <!-- One reference, its lines ended as the specification asks. -->
  <xsl:function name="cite:ris" as="xs:string" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="day" as="xs:string?" select="$record?date?from"/>
    <xsl:variable name="lines" as="xs:string*" select="
        my:line('TY', $my:types($record?type)),
        my:line('ID', $record?id),
        my:line('TI', ($record?title, words:of('untitled'))[1]),
        my:names('AU', $record?author),
        my:names('ED', $record?editor),
        my:names('A4', $record?translator),
        my:line('PY', $day ! replace(., '^(-?\d+).*$', '$1')),
        my:line('DA', $day ! my:day(.)),
        my:line('AV', cite:location($record)),
        my:line('T3', $record?series),
        my:line('VL', $record?volume),
        my:line('M1', $record?number),
        my:line('SP', cite:printed-pages($record)),
        my:line('CY', $record?publisher-place),
        my:line('PB', $record?publisher),
        my:line('LA', $record?language ! words:language-name(.)),
        my:line('OP', $record?original-title),
        my:line('AB', string-join($record?abstract, ' ')),
        my:line('N1', my:note($record)),
        my:line('UR', $record?url),
        my:line('DO', $record?doi)"/>
    <xsl:sequence select="string-join(($lines, 'ER  - '), '&#13;&#10;') || '&#13;&#10;'"/>
  </xsl:function>

  <xsl:variable name="my:types" as="map(xs:string, xs:string)" select="map {
    'document': 'GEN',
    'interview': 'PCOMM',
    'hearing': 'HEAR'
  }"/>

  <!-- What RIS has no field for, in sentences. -->
  <xsl:function name="my:note" as="xs:string">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="string-join((
        if (exists($record?translator))
          then words:of('translated-by', words:list($record?translator ! .?literal)) else (),
        $record?original-language ! words:of('original-in', words:language-name(.)),
        if (exists($record?date?to[. != $record?date?from]) or $record?date?circa or empty($record?date?from))
          then $record?date ! cite:written-date(.) else (),
        $record?published,
        cite:occasion($record),
        if (exists($record?funder)) then words:of('funded-by', words:list($record?funder)) else ()
      )[. != ''], '. ')"/>
  </xsl:function>

  <!-- YYYY/MM/DD/, what is not known left empty. -->
  <xsl:function name="my:day" as="xs:string">
    <xsl:param name="day" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize(replace($day, 'T.*$', ''), '-')"/>
    <xsl:sequence select="string-join(for $i in 1 to 3 return string($parts[$i]), '/') || '/'"/>
  </xsl:function>

  <xsl:function name="my:names" as="xs:string*">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:param name="names" as="map(xs:string, xs:string)*"/>
    <xsl:sequence select="$names ! my:line($tag, if (?family) then ?family || ', ' || ?given else ?literal)"/>
  </xsl:function>

  <!-- A tag, two spaces, a hyphen, a space, the value; a value is one line, whatever a reader takes for the end of one. -->
  <xsl:function name="my:line" as="xs:string?">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:sequence select="if ($value != '') then $tag || '  - ' || normalize-space(translate($value, '&#x85;&#x2028;&#x2029;', '   ')) else ()"/>
  </xsl:function>

</xsl:stylesheet>
