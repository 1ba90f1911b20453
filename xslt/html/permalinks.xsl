<?xml version="1.0" encoding="UTF-8"?>
<!-- The addresses of places in the text, for citing: turns, paragraphs, notes, pages. An xml:id is the address
     where there is one. An id that begins with a hyphen is made here: of the turn's id and a count within the
     turn, so that what is put in elsewhere does not change it. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:my="chancery:html/permalinks.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="html"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- How many paragraphs there were in the turn. -->
  <xsl:accumulator name="html:paragraphs" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="sp | u" select="0"/>
    <xsl:accumulator-rule match="sp//p[not(ancestor::note)] | u/seg" select="$value + 1"/>
  </xsl:accumulator>

  <!-- How many paragraphs there were outside turns. -->
  <xsl:accumulator name="html:reports" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="text" select="0"/>
    <xsl:accumulator-rule match="body//p[not(ancestor::sp or ancestor::note)]" select="$value + 1"/>
  </xsl:accumulator>

  <!-- How many pages began without a number of their own. -->
  <xsl:accumulator name="html:unnumbered" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="text//pb" select="if (my:is-numbered(.)) then $value else $value + 1"/>
  </xsl:accumulator>

  <!-- Page beginnings by the number stated. -->
  <xsl:key name="html:page" match="text//pb[@n]" use="@n"/>

  <!-- A paragraph that is cited by itself: the first of a turn has the turn's address. -->
  <xsl:function name="html:is-cited" as="xs:boolean" visibility="public">
    <xsl:param name="paragraph" as="element()"/>
    <xsl:sequence select="
        exists($paragraph/ancestor::body)
        and empty($paragraph/(ancestor::note | ancestor::head | ancestor::quote | ancestor::q | ancestor::floatingText))
        and (empty(my:turn($paragraph)) or my:count($paragraph) gt 1)"/>
  </xsl:function>

  <!-- The address of a paragraph or a page, without the #. -->
  <xsl:function name="html:place-id" as="xs:string" visibility="public">
    <xsl:param name="place" as="element()"/>
    <xsl:sequence select="
        if ($place/@xml:id) then string($place/@xml:id)
        else if ($place[self::pb][my:is-numbered(.)]) then '-page-' || replace($place/@n, '\s+', '_')
        else if ($place/self::pb) then '-break-' || $place/accumulator-before('html:unnumbered')
        else '-' || (my:turn($place)/@xml:id, 'text')[1] || '.' || my:count($place)"/>
  </xsl:function>

  <!-- Whether a page begins here whose number no page before it has. -->
  <xsl:function name="my:is-numbered" as="xs:boolean">
    <xsl:param name="pb" as="element(pb)"/>
    <xsl:sequence select="$pb/@n != '' and key('html:page', $pb/@n, root($pb))[1] is $pb"/>
  </xsl:function>

  <!-- The link at the end of a paragraph to itself. The style shows its sign, which is no word of the text. -->
  <xsl:function name="html:paragraph-link" as="element()?" visibility="public">
    <xsl:param name="paragraph" as="element()"/>
    <xsl:if test="html:is-cited($paragraph)">
      <a class="place" href="#{html:place-id($paragraph)}" data-by="edition"
          aria-label="{words:of('paragraph-link', my:count($paragraph))}"/>
    </xsl:if>
  </xsl:function>

  <!-- The id of a paragraph that is cited by itself and has none of its own. -->
  <xsl:function name="html:paragraph-id" as="attribute(id)?" visibility="public">
    <xsl:param name="paragraph" as="element()"/>
    <xsl:if test="html:is-cited($paragraph) and not($paragraph/@xml:id)">
      <xsl:attribute name="id" select="html:place-id($paragraph)"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="my:turn" as="element()?">
    <xsl:param name="place" as="element()"/>
    <xsl:sequence select="$place/ancestor::*[self::sp or self::u][1][@xml:id]"/>
  </xsl:function>

  <xsl:function name="my:count" as="xs:integer">
    <xsl:param name="paragraph" as="element()"/>
    <xsl:sequence select="
        if (my:turn($paragraph)) then $paragraph/accumulator-before('html:paragraphs')
        else $paragraph/accumulator-before('html:reports')"/>
  </xsl:function>

</xsl:stylesheet>
