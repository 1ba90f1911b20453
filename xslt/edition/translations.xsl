<?xml version="1.0" encoding="UTF-8"?>
<!-- Which documents are translations of which. The edition's description says it, or the document's TEI: by
     relatedItem, or by pointing at what corresponds in another. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:edition="chancery:edition"
    xmlns:my="chancery:edition/translations.xsl"
    xpath-default-namespace="chancery:edition"
    exclude-result-prefixes="#all">

  <!-- The edition's description: a translation and its original a line, with an equals sign between them. -->
  <xsl:param name="translations" as="xs:string" select="''"/>

  <xsl:variable name="my:described" as="map(xs:string, xs:string)" select="
      map:merge(tokenize($translations, '\n')[. != ''] ! map:entry(substring-before(., '='), substring-after(., '=')))"/>

  <xsl:key name="my:stem" match="document" use="@stem"/>
  <xsl:key name="my:file" match="document" use="@tei"/>
  <!-- Translations, by the document that they translate. -->
  <xsl:key name="edition:translations" match="document" use="edition:original(.)/@stem"/>

  <!-- The document that one is a translation of. -->
  <xsl:function name="edition:original" as="element(document)?" visibility="public" cache="yes">
    <xsl:param name="document" as="element(document)"/>
    <xsl:sequence select="(my:stated($document), my:supposed($document))[1]"/>
  </xsl:function>

  <xsl:function name="my:stated" as="element(document)?">
    <xsl:param name="document" as="element(document)"/>
    <xsl:sequence select="
        ($document/@stem ! $my:described(.) ! key('my:stem', ., root($document)),
          my:documents($document/counterpart[@relation = 'original']))[not(. is $document)][1]"/>
  </xsl:function>

  <!-- One that it points into. Where both point at each other, that is the translation which names a translator or
       another language; where this does not tell them, the second by name. -->
  <xsl:function name="my:supposed" as="element(document)?">
    <xsl:param name="document" as="element(document)"/>
    <xsl:variable name="other" as="element(document)?"
        select="my:documents($document/counterpart[@relation = 'corresponding'])[not(. is $document)][1]"/>
    <xsl:sequence select="
        $other[not(my:stated(.) is $document)]
          [not(my:documents(counterpart) intersect $document)
            or my:rank($document) gt my:rank(.)]"/>
  </xsl:function>

  <xsl:function name="my:rank" as="xs:string">
    <xsl:param name="document" as="element(document)"/>
    <xsl:sequence select="(if ($document/@translated) then '1' else '0') || $document/@stem"/>
  </xsl:function>

  <!-- The edition's documents that counterparts name. -->
  <xsl:function name="my:documents" as="element(document)*">
    <xsl:param name="counterparts" as="element(counterpart)*"/>
    <xsl:sequence select="
        $counterparts ! key('my:file', substring-after(resolve-uri(@file, 'edition:/' || ../@tei), 'edition:/'), root(.))"/>
  </xsl:function>

  <!-- Documents without those whose original is among them. -->
  <xsl:function name="edition:untranslated" as="element(document)*" visibility="public">
    <xsl:param name="documents" as="element(document)*"/>
    <xsl:sequence select="$documents[not(edition:original(.) intersect $documents)]"/>
  </xsl:function>

  <!-- The page on which a translation stands beside its original. -->
  <xsl:function name="edition:parallel-page" as="xs:string" visibility="public">
    <xsl:param name="document" as="element(document)"/>
    <xsl:sequence select="replace($document/@page, '\.html$', '.parallel.html')"/>
  </xsl:function>

  <!-- What a document's page says of its original and its translations, as it is told: JSON. -->
  <xsl:function name="edition:counterparts" as="xs:string" visibility="public">
    <xsl:param name="document" as="element(document)"/>
    <xsl:variable name="original" as="element(document)?" select="edition:original($document)"/>
    <xsl:sequence select="
        serialize(array {
            $original ! my:counterpart('original', ., $document),
            key('edition:translations', $document/@stem, root($document)) ! my:counterpart('translation', ., .),
            $document[@bilingual][empty($original)] ! map { 'parallel': edition:parallel-page(.) }
          }, map { 'method': 'json' })"/>
  </xsl:function>

  <xsl:function name="my:counterpart" as="map(xs:string, xs:string)">
    <xsl:param name="relation" as="xs:string"/>
    <xsl:param name="document" as="element(document)"/>
    <xsl:param name="translation" as="element(document)"/>
    <xsl:sequence select="
        map:merge((
          map { 'relation': $relation, 'file': string($document/@page), 'title': string($document/title),
            'language': string($document/@language), 'parallel': edition:parallel-page($translation) },
          $base ! map { 'address': . || $document/@page }))"/>
  </xsl:function>

</xsl:stylesheet>
