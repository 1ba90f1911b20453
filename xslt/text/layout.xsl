<?xml version="1.0" encoding="UTF-8"?>
<!-- How words become lines. Templates in mode "text" return a sequence of strings and breaks; text:layout
     joins it. Of several breaks between two words the strongest counts, so that a rule need not
     know what stands before or after it. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:text="chancery:text"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="text"
    exclude-result-prefixes="#all">

  <!-- A break is a number, the stronger the greater. -->
  <xsl:variable name="text:tab" as="xs:integer" select="1" visibility="public"/>
  <xsl:variable name="text:line" as="xs:integer" select="2" visibility="public"/>
  <xsl:variable name="text:paragraph" as="xs:integer" select="3" visibility="public"/>
  <!-- What follows goes on in the same line, whatever it is: a speech after its speaker. -->
  <xsl:variable name="text:run-on" as="xs:integer" select="4" visibility="public"/>

  <!-- What is written for each break. -->
  <xsl:variable name="text:separators" as="xs:string+"
      select="'&#9;', '&#10;', '&#10;&#10;', ' '" visibility="public"/>

  <!-- Joins strings and breaks to a text that ends with a line feed, or to nothing. -->
  <xsl:function name="text:layout" as="xs:string" visibility="public">
    <xsl:param name="pieces" as="xs:anyAtomicType*"/>
    <xsl:variable name="lines" as="xs:string*">
      <xsl:iterate select="text:runs($pieces)">
        <xsl:param name="pending" as="xs:integer?" select="()"/>
        <xsl:choose>
          <xsl:when test=". instance of xs:integer">
            <xsl:next-iteration>
              <xsl:with-param name="pending" select="max(($pending, .))"/>
            </xsl:next-iteration>
          </xsl:when>
          <xsl:otherwise>
            <xsl:sequence select="$text:separators[$pending], ."/>
            <xsl:next-iteration>
              <xsl:with-param name="pending" select="()"/>
            </xsl:next-iteration>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:iterate>
    </xsl:variable>
    <xsl:variable name="text" as="xs:string" select="string-join($lines)"/>
    <xsl:sequence select="if ($text = '') then '' else replace($text, '^\s+', '') || '&#10;'"/>
  </xsl:function>

  <!-- Strings that no break parts become one, its white space normalized; empty ones vanish. -->
  <xsl:function name="text:runs" as="xs:anyAtomicType*" visibility="public">
    <xsl:param name="pieces" as="xs:anyAtomicType*"/>
    <xsl:for-each-group select="$pieces" group-adjacent=". instance of xs:integer">
      <xsl:sequence select="if (current-grouping-key()) then current-group()
          else normalize-space(string-join(current-group()))[. != '']"/>
    </xsl:for-each-group>
  </xsl:function>

</xsl:stylesheet>
