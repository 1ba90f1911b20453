<?xml version="1.0" encoding="UTF-8"?>
<!-- What BibTeX and BibLaTeX have in common: an entry, its fields, and text in which TeX sees no command. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xmlns:my="chancery:citation/tex.xsl"
    default-mode="citation"
    exclude-result-prefixes="#all">

  <!-- An entry of type misc.
       @param fields  what cite:tex-field made -->
  <xsl:function name="cite:tex-entry" as="xs:string" visibility="public">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="fields" as="xs:string*"/>
    <xsl:sequence select="'@misc{' || my:key($id) || ',&#10;' || string-join($fields, ',&#10;') || '&#10;}&#10;'"/>
  </xsl:function>

  <xsl:function name="cite:tex-field" as="xs:string?" visibility="public">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:sequence select="if ($value != '') then '  ' || $name || ' = {' || $value || '}' else ()"/>
  </xsl:function>

  <xsl:function name="cite:tex-names" as="xs:string" visibility="public">
    <xsl:param name="names" as="map(xs:string, xs:string)*"/>
    <xsl:sequence select="string-join($names ! (
        if (?family) then cite:tex(?family) || ', ' || cite:tex(?given)
        else '{' || cite:tex(?literal) || '}'), ' and ')"/>
  </xsl:function>

  <xsl:function name="my:key" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="(replace($id, '[^A-Za-z0-9_:.-]', '')[. != ''], 'document')[1]"/>
  </xsl:function>

  <!-- Text in which TeX sees no command. -->
  <xsl:function name="cite:tex" as="xs:string" visibility="public">
    <xsl:param name="text" as="xs:string?"/>
    <xsl:sequence select="fold-left($my:joined, my:escaped(string($text)), my:unjoined#2)"/>
  </xsl:function>

  <!-- Braces become commands: BibTeX counts escaped ones too. -->
  <xsl:function name="my:escaped" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:value-of separator="">
      <xsl:analyze-string select="$text" regex="[\\{{}}&amp;%$#_~^]">
        <xsl:matching-substring>
          <xsl:sequence select="($my:commands(.), '\' || .)[1]"/>
        </xsl:matching-substring>
        <xsl:non-matching-substring>
          <xsl:sequence select="."/>
        </xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:value-of>
  </xsl:function>

  <!-- Marks that TeX's fonts join to another, as two hyphens to a dash. -->
  <xsl:variable name="my:joined" as="xs:string+"
      select="('--', '``', &quot;''&quot;, ',,', '&lt;&lt;', '&gt;&gt;', '?`', '!`')"/>

  <!-- An empty group between two marks keeps them apart; of three, the second time the other two. -->
  <xsl:function name="my:unjoined" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="marks" as="xs:string"/>
    <xsl:variable name="apart" as="xs:string" select="substring($marks, 1, 1) || '{}' || substring($marks, 2)"/>
    <xsl:sequence select="$text => replace($marks, $apart, 'q') => replace($marks, $apart, 'q')"/>
  </xsl:function>

  <xsl:variable name="my:commands" as="map(xs:string, xs:string)" select="map {
    '\': '\textbackslash{}',
    '{': '\textbraceleft{}',
    '}': '\textbraceright{}',
    '~': '\textasciitilde{}',
    '^': '\textasciicircum{}'
  }"/>

  <!-- An address goes in as it is; only what would end the field is percent-encoded. -->
  <xsl:function name="cite:tex-address" as="xs:string" visibility="public">
    <xsl:param name="url" as="xs:string"/>
    <xsl:sequence select="$url => replace('\{', '%7B') => replace('\}', '%7D') => replace('\\', '%5C')"/>
  </xsl:function>

</xsl:stylesheet>
