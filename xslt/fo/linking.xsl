<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module linking, as formatting objects. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:print="chancery:print"
    xmlns:structure="chancery:structure"
    xmlns:my="chancery:fo/linking.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="fo"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- Moments of a recording, by id. -->
  <xsl:key name="print:moment" match="when" use="@xml:id"/>

  <!-- @param lead  what the line begins with -->
  <xsl:template match="ab | u/seg" as="element(fo:block)">
    <xsl:param name="lead" as="node()*" select="()"/>
    <fo:block>
      <xsl:sequence select="print:attributes(.)"/>
      <xsl:if test="exists($lead)">
        <xsl:attribute name="text-indent" select="'-' || $print:hang"/>
      </xsl:if>
      <xsl:sequence select="$lead"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="seg" as="element()">
    <xsl:call-template name="print:shape"/>
  </xsl:template>

  <!-- A point in the text, and the moment of the recording that it is. -->
  <xsl:template match="anchor" as="element(fo:inline)">
    <xsl:variable name="moment" as="element(when)?"
        select="@synch ! key('print:moment', tokenize(.)[1] ! substring-after(., '#'), print:document(current()))[1]"/>
    <fo:inline>
      <xsl:sequence select="print:attributes(.)"/>
      <xsl:sequence select="$moment/@absolute ! print:said('[' || . || '] ')"/>
    </fo:inline>
  </xsl:template>

  <!-- Times and links between places hold nothing to read. -->
  <xsl:template match="timeline | linkGrp | link | join" as="empty-sequence()"/>

</xsl:stylesheet>
