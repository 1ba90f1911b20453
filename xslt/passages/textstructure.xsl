<?xml version="1.0" encoding="UTF-8"?>
<!-- The passages of a document. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fidelity="chancery:fidelity"
    xmlns:html="chancery:html"
    xmlns:my="chancery:passages/textstructure.xsl"
    xmlns="chancery:edition"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="passages"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:mode name="passages" on-no-match="fail" use-accumulators="#all" visibility="public"/>

  <xsl:key name="my:person" match="particDesc//*" use="@xml:id"/>

  <xsl:template match="document-node()" as="document-node()">
    <xsl:document>
      <passages>
        <xsl:apply-templates select="
            TEI/text//(sp | u)[@xml:id][not(@prev)]
            | TEI/text/body//p[not(ancestor::sp or ancestor::u)][html:is-cited(.)]"/>
      </passages>
    </xsl:document>
  </xsl:template>

  <!-- A turn with what it goes on with after an interjection. -->
  <xsl:template match="sp | u" as="element()">
    <passage id="{@xml:id}">
      <xsl:for-each select="tokenize(@who)[starts-with(., '#')]">
        <xsl:variable name="person" as="element()?" select="key('my:person', substring(., 2), $my:document)[1]"/>
        <xsl:variable name="name" as="xs:string?" select="
            ($person/(persName[not(@type = 'short')], persName, name, orgName) ! normalize-space())[. != ''][1]"/>
        <xsl:if test="$name">
          <speaker>{$name}</speaker>
        </xsl:if>
      </xsl:for-each>
      <xsl:text>{string-join((., my:rest(.)) ! my:words(.), ' ')}</xsl:text>
    </passage>
  </xsl:template>

  <xsl:template match="p" as="element()">
    <passage id="{html:place-id(.)}">{my:words(.)}</passage>
  </xsl:template>

  <xsl:global-context-item as="document-node()" use="required"/>
  <xsl:variable name="my:document" as="document-node()" select="."/>

  <xsl:function name="my:rest" as="element()*">
    <xsl:param name="turn" as="element()"/>
    <xsl:variable name="next" as="element()?" select="
        $turn/@next ! id(substring(., 2), $my:document)"/>
    <xsl:sequence select="$next ! (., my:rest(.))"/>
  </xsl:function>

  <!-- The document's own words in an element, a space between its blocks. -->
  <xsl:function name="my:words" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="blocks" as="element()*" select="
        $element/descendant-or-self::*[self::p or self::ab or self::l or self::item or self::cell or self::seg or self::stage
          or self::u or self::head or self::label]"/>
    <xsl:sequence select="
        normalize-space(string-join(
          $element//text()[not(ancestor::speaker or ancestor::fw or ancestor::pc[@force = 'weak'])]
              [not(ancestor::*[fidelity:contributed(.) or fidelity:footnote(.)])]
            ! (if (ancestor::*[. intersect $blocks][1]/descendant::text()[1] is .) then ' ' || . else string(.))))"/>
  </xsl:function>

</xsl:stylesheet>
