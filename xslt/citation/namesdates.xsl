<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module namesdates, as names in a record. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xmlns:my="chancery:citation/namesdates.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="citation"
    exclude-result-prefixes="#all">

  <!-- The names of those responsible, each once, in their order. -->
  <xsl:function name="cite:names" as="map(xs:string, xs:string)*" visibility="public">
    <xsl:param name="responsible" as="element()*"/>
    <xsl:for-each-group select="$responsible[normalize-space()]"
        group-by="normalize-space((persName, name, orgName, .)[1])">
      <xsl:sequence select="cite:name((persName, name, orgName, .)[1])"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- A name: always as printed; family and given where the encoding tells them apart. A name whose
       parts are not marked is not taken apart here: which part is the family's is the editor's to say. -->
  <xsl:function name="cite:name" as="map(xs:string, xs:string)" visibility="public">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="
        if ($name/surname and $name/forename)
        then map {
          'literal': normalize-space($name),
          'family': my:parts($name/surname),
          'given': my:parts($name/forename)
        }
        else map { 'literal': normalize-space($name) }"/>
  </xsl:function>

  <xsl:function name="my:parts" as="xs:string">
    <xsl:param name="parts" as="element()+"/>
    <xsl:sequence select="string-join($parts ! normalize-space(), ' ')"/>
  </xsl:function>

</xsl:stylesheet>
