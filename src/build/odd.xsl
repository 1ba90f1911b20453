<?xml version="1.0" encoding="UTF-8"?>
<!--
  Brings the specifications of schema/chancery.odd up to the grammar and the rules. What people
  wrote in it stays: the chapters, the modules' lists of elements, the attributes of TEI's that are
  deleted, and the constraints with a name in small letters.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:rng="http://relaxng.org/ns/structure/1.0"
    xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:odd="urn:chancery:odd"
    xmlns="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="xs rng a odd">

  <!-- The flat grammar, and the rules in one file. -->
  <xsl:param name="grammar" as="document-node()" required="yes"/>
  <xsl:param name="rules" as="document-node()" required="yes"/>

  <xsl:output encoding="UTF-8"/>
  <xsl:mode on-no-match="shallow-copy"/>

  <xsl:include href="odd-content.xsl"/>
  <xsl:include href="odd-attributes.xsl"/>
  <xsl:include href="odd-constraints.xsl"/>

  <xsl:key name="definition" match="rng:define" use="@name"/>
  <xsl:key name="spec" match="elementSpec | classSpec" use="@ident"/>

  <xsl:variable name="odd" as="document-node()" select="/"/>
  <xsl:variable name="element-definitions" as="element(rng:define)+"
      select="$grammar//rng:define[rng:element]"/>

  <xsl:template match="/" as="node()*">
    <xsl:for-each select="node()">
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates select="."/>
    </xsl:for-each>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="schemaSpec" as="element(schemaSpec)">
    <xsl:variable name="missing" as="xs:string*"
        select="$element-definitions/rng:element/@name[not(. = $odd//moduleRef/tokenize(@include))]"/>
    <xsl:if test="exists($missing)">
      <xsl:message terminate="yes">No moduleRef includes <xsl:value-of select="$missing"/>.</xsl:message>
    </xsl:if>
    <xsl:variable name="specs" as="element()*">
      <xsl:copy-of select="moduleRef"/>
      <xsl:apply-templates mode="class" select="$grammar//rng:define[matches(@name, '^(att|model)\.')]"/>
      <xsl:apply-templates mode="macro" select="$grammar//rng:define[starts-with(@name, 'macro.')]"/>
      <xsl:apply-templates mode="element" select="$element-definitions/rng:element"/>
      <xsl:apply-templates mode="constraint" select="$rules/sch:schema"/>
    </xsl:variable>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:apply-templates mode="indent" select="$specs">
        <xsl:with-param name="margin" select="string(preceding-sibling::text()[1]) || '  '"/>
      </xsl:apply-templates>
      <xsl:value-of select="preceding-sibling::text()[1]"/>
    </xsl:copy>
  </xsl:template>

  <!-- Classes and macros have our own names, so that they take nothing from TEI's. -->
  <xsl:function name="odd:own-name" as="xs:string">
    <xsl:param name="pattern" as="xs:string"/>
    <xsl:sequence select="replace($pattern, '^(att|model|macro)\.', '$1.chancery.')"/>
  </xsl:function>

  <xsl:template mode="class" match="rng:define" as="element(classSpec)">
    <xsl:variable name="name" select="odd:own-name(@name)"/>
    <classSpec ident="{$name}" type="{if (starts-with(@name, 'att.')) then 'atts' else 'model'}"
        mode="add">
      <xsl:sequence select="odd:classes((odd:attribute-classes(*), odd:model-classes(.))), odd:kept-constraints($name), odd:attributes(*, 'add', ())"/>
    </classSpec>
  </xsl:template>

  <xsl:template mode="macro" match="rng:define" as="element(macroSpec)">
    <macroSpec ident="{odd:own-name(@name)}" mode="add">
      <xsl:sequence select="odd:content(*)"/>
    </macroSpec>
  </xsl:template>

  <xsl:template mode="element" match="rng:element" as="element(elementSpec)">
    <elementSpec ident="{@name}" module="{$odd//moduleRef[tokenize(@include) = current()/@name]/@key}"
        mode="change">
      <desc xml:lang="en"><xsl:value-of select="(preceding-sibling::a:documentation, a:documentation)[1]"/></desc>
      <xsl:sequence select="
          odd:classes((odd:attribute-classes(*), odd:model-classes(..))),
          odd:content(*),
          odd:kept-constraints(@name),
          odd:attributes(*, 'replace', $odd/key('spec', current()/@name)/attList/attDef[@mode = 'delete'])"/>
    </elementSpec>
  </xsl:template>

  <xsl:function name="odd:classes" as="element(classes)?">
    <xsl:param name="names" as="xs:string*"/>
    <xsl:where-populated>
      <classes mode="replace">
        <xsl:for-each select="$names">
          <memberOf key="{odd:own-name(.)}"/>
        </xsl:for-each>
      </classes>
    </xsl:where-populated>
  </xsl:function>

  <!-- The classes of elements that name what a definition defines. -->
  <xsl:function name="odd:model-classes" as="xs:string*">
    <xsl:param name="definition" as="element(rng:define)"/>
    <xsl:sequence select="$grammar//rng:define[starts-with(@name, 'model.')][.//rng:ref/@name = $definition/@name]/@name/string()"/>
  </xsl:function>

  <xsl:function name="odd:kept-constraints" as="element(constraintSpec)*">
    <xsl:param name="ident" as="xs:string"/>
    <xsl:sequence select="$odd/key('spec', $ident)/constraintSpec"/>
  </xsl:function>

  <!-- Each element on a line of its own, but where there are words. -->
  <xsl:template mode="indent" match="*" as="node()*">
    <xsl:param name="margin" as="xs:string"/>
    <xsl:value-of select="$margin"/>
    <xsl:copy copy-namespaces="no">
      <xsl:copy-of select="@*"/>
      <xsl:choose>
        <xsl:when test="empty(*) or text()[normalize-space()]">
          <xsl:copy-of select="node()"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates mode="indent" select="*">
            <xsl:with-param name="margin" select="$margin || '  '"/>
          </xsl:apply-templates>
          <xsl:value-of select="$margin"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
