<?xml version="1.0" encoding="UTF-8"?>
<!-- JSON and XML as text, for files and for pages. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fn="http://www.w3.org/2005/xpath-functions"
    xmlns:cite="chancery:citation"
    xmlns:my="chancery:citation/serialization.xsl"
    xmlns="http://www.w3.org/2005/xpath-functions"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- A member of a JSON object, where it has a value. -->
  <xsl:function name="cite:member" as="element()?" visibility="public">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:if test="$value != ''">
      <string key="{$key}">{$value}</string>
    </xsl:if>
  </xsl:function>

  <!-- XML as JSON, a member a line: as xml-to-json, but made for people to read too. -->
  <xsl:function name="cite:json" as="xs:string" visibility="public">
    <xsl:param name="xml" as="element()"/>
    <xsl:sequence select="cite:json($xml, '&#10;') || '&#10;'"/>
  </xsl:function>

  <!-- @param line  a line feed and the indentation of the line that the value stands on -->
  <xsl:function name="cite:json" as="xs:string" visibility="public">
    <xsl:param name="value" as="element()"/>
    <xsl:param name="line" as="xs:string"/>
    <xsl:variable name="more" as="xs:string" select="$line || '  '"/>
    <xsl:choose>
      <xsl:when test="$value/self::fn:map">
        <xsl:sequence select="
            '{' || string-join($value/* ! ($more || my:quoted(@key) || ': ' || cite:json(., $more)), ',') || $line || '}'"/>
      </xsl:when>
      <xsl:when test="$value/self::fn:array[*/*]">
        <xsl:sequence select="'[' || string-join($value/* ! ($more || cite:json(., $more)), ',') || $line || ']'"/>
      </xsl:when>
      <xsl:when test="$value/self::fn:array">
        <xsl:sequence select="'[' || string-join($value/* ! cite:json(., $more), ', ') || ']'"/>
      </xsl:when>
      <xsl:when test="$value/self::fn:string">
        <xsl:sequence select="my:quoted($value)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="string($value)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- A JSON string. A solidus stays as it is. -->
  <xsl:function name="my:quoted" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="'&quot;' || ($text => replace('\\', '\\\\') => replace('&quot;', '\\&quot;')
        => replace('&#10;', '\\n') => replace('&#13;', '\\r') => replace('&#9;', '\\t')
        => replace('&#x2028;', '\\u2028') => replace('&#x2029;', '\\u2029')) || '&quot;'"/>
  </xsl:function>

  <!-- XML as text, laid out for people to read. -->
  <xsl:function name="cite:xml" as="xs:string" visibility="public">
    <xsl:param name="xml" as="element()"/>
    <xsl:sequence select="
        '&lt;?xml version=&quot;1.0&quot; encoding=&quot;UTF-8&quot;?&gt;&#10;'
        || serialize($xml, map { 'method': 'xml', 'indent': true(), 'omit-xml-declaration': true() })
        || '&#10;'"/>
  </xsl:function>

</xsl:stylesheet>
