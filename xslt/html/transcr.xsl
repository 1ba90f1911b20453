<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module transcr, as HTML. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:my="chancery:html/transcr.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="html"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- Brackets around what the edition supplies come from the style. -->
  <xsl:template as="element()" match="supplied | subst | ex | am | damage | restore | surplus | secl | mod
      | retrace | redo | undo | metamark | handShift | space | addSpan | delSpan | damageSpan">
    <span>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
      <xsl:sequence select="html:doubt(.)"/>
    </span>
  </xsl:template>

  <!-- Images of the source, and the places in them. -->
  <xsl:key name="my:facsimile" match="facsimile//*[@xml:id]" use="@xml:id"/>

  <!-- The way to the image of what stands here, where facs names one.
       @param facs  the address of an image, or a pointer to a graphic, a surface or a zone
       @param of    what the image is of, in words -->
  <xsl:function name="html:image-link" as="element()?" visibility="public">
    <xsl:param name="facs" as="attribute(facs)?"/>
    <xsl:param name="of" as="xs:string"/>
    <xsl:variable name="image" as="xs:string?" select="my:image($facs)[html:safe(.)]"/>
    <xsl:if test="exists($image)">
      <a class="facs" data-by="edition" href="{$image}" aria-label="{$of}: {words:of('facsimile')}">{words:of('facsimile')}</a>
    </xsl:if>
  </xsl:function>

  <xsl:function name="my:image" as="xs:string?">
    <xsl:param name="facs" as="attribute(facs)?"/>
    <xsl:variable name="pointer" as="xs:string?" select="tokenize($facs)[1]"/>
    <xsl:sequence select="
        if (starts-with($pointer, '#'))
        then key('my:facsimile', substring($pointer, 2), root($facs))[1]/(descendant-or-self::graphic, ancestor::surface//graphic)[1]/@url
        else $pointer"/>
  </xsl:function>

  <!-- What the printer put at the head or foot of a page. -->
  <xsl:template match="fw" as="element()">
    <xsl:element name="{html:element(.)}">
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
