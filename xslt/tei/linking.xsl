<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module linking, as turns: the moments that Chancery made for ISO 24624 go, and lead back to the source's own. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:linking="chancery:tei/linking"
    xmlns="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="tei"
    exclude-result-prefixes="#all">

  <xsl:key name="linking:moment" match="timeline[@xml:id = 'iso-24624-timeline']/when" use="@xml:id"/>

  <xsl:template match="timeline[@xml:id = 'iso-24624-timeline']" as="empty-sequence()"/>

  <xsl:template match="anchor/@synch" as="attribute(synch)?">
    <xsl:where-populated>
      <xsl:attribute name="synch" select="linking:moments(.)"/>
    </xsl:where-populated>
  </xsl:template>

  <!-- The moments of the source that a pointer leads to: none, where the moment was made for its order. -->
  <xsl:function name="linking:moments" as="xs:string*" visibility="public">
    <xsl:param name="pointers" as="attribute()"/>
    <xsl:for-each select="tokenize($pointers)">
      <xsl:variable name="made" as="element(when)?" select="key('linking:moment', substring(., 2), root($pointers))[1]"/>
      <xsl:sequence select="if (exists($made)) then tokenize($made/@corresp) else ."/>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
