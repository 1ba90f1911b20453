<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module certainty, as formatting objects: a mark at all that was inferred, and a list of the reasons. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:print="chancery:print"
    xmlns:words="chancery:words"
    xmlns:my="chancery:fo/certainty.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="fo"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- What gives the reason for a doubt, by the id of what is doubted. -->
  <xsl:key name="print:certainty" match="certainty" use="tokenize(@target) ! substring-after(., '#')"/>
  <!-- Elements by id. -->
  <xsl:key name="print:element" match="*[@xml:id]" use="@xml:id"/>

  <!-- The mark at an element that is not certain. -->
  <xsl:function name="print:doubt" as="element(fo:inline)?" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="reason" as="element(certainty)?"
        select="$element/@xml:id ! key('print:certainty', ., print:document($element))[1]"/>
    <xsl:if test="(exists($reason) or $element/@cert) and $element/ancestor::text">
      <fo:inline print:by="edition" font-size="0.68em" baseline-shift="38%" font-style="normal" font-weight="normal"
          font-family="{$print:serif}" letter-spacing="0pt">?</fo:inline>
    </xsl:if>
  </xsl:function>

  <!-- What is doubted, after a word on what that means. -->
  <xsl:function name="print:doubts" as="element(fo:block)*" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:if test="exists($tei/standOff//certainty)">
      <fo:block space-after="{print:lines(0.5)}" text-align="justify" hyphenate="{$print:hyphenate}"
          hyphenation-character="&#xAD;">{words:of('doubts-lead')}</fo:block>
    </xsl:if>
    <xsl:sequence select="print:reasons($tei)"/>
  </xsl:function>

  <!-- The reasons: what is doubted, on which page, and why. -->
  <xsl:function name="print:reasons" as="element(fo:block)*" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:for-each select="$tei/standOff//certainty">
      <xsl:variable name="targets" as="element()*"
          select="tokenize(@target) ! key('print:element', substring-after(., '#'), $tei)"/>
      <fo:block start-indent="1.2em" text-indent="-1.2em" hyphenate="{$print:hyphenate}" hyphenation-character="&#xAD;">
        <xsl:for-each select="$targets">
          <xsl:text>{words:of('element.' || local-name())}{
              normalize-space()[. != ''][not(current()/(self::sp | self::u | self::pb))] ! (' ' || words:of('quoted', my:short(.)))}</xsl:text>
          <xsl:if test="ancestor::text">
            <xsl:text>, </xsl:text>
            <fo:inline>
              <xsl:sequence select="my:place(.)"/>
            </fo:inline>
          </xsl:if>
          <xsl:text>{if (position() lt last()) then '; ' else ''}</xsl:text>
        </xsl:for-each>
        <xsl:text>{@cert ! (' (' || words:of('certainty.' || .) || ')')}: {
            (desc ! normalize-space()[. != ''], words:of('doubt-unexplained'))[1]}</xsl:text>
      </fo:block>
    </xsl:for-each>
  </xsl:function>

  <!-- The page on which an element came to stand. -->
  <xsl:function name="my:place" as="node()+">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="words" as="xs:string" select="words:of('page', '&#xFFFC;')"/>
    <xsl:text>{substring-before($words, '&#xFFFC;')}</xsl:text>
    <print:pages of="{print:id($element)}"/>
    <xsl:text>{substring-after($words, '&#xFFFC;')}</xsl:text>
  </xsl:function>

  <!-- The first words of a passage, enough to know it by. -->
  <xsl:function name="my:short" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="
        if (string-length($words) gt 60) then replace(substring($words, 1, 60), '\s+\S*$', ' …') else $words"/>
  </xsl:function>

  <!-- A certainty within the text says its reason where the list says it. -->
  <xsl:template match="certainty | precision | respons" as="empty-sequence()"/>

</xsl:stylesheet>
