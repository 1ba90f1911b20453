<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module corpus, as Parla-CLARIN: the roles in which people speak. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:corpus="chancery:parla-clarin/corpus"
    xmlns:my="chancery:parla-clarin/corpus.xsl"
    xmlns="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="parla-clarin"
    exclude-result-prefixes="#all">

  <xsl:key name="my:person" match="person | personGrp" use="@xml:id"/>

  <!-- What leads to a role in the taxonomy. -->
  <xsl:function name="corpus:role-pointers" as="xs:string*" visibility="public">
    <xsl:param name="turn" as="element()"/>
    <xsl:variable name="persons" as="element()*"
        select="tokenize($turn/@who)[starts-with(., '#')] ! key('my:person', substring(., 2), root($turn))"/>
    <xsl:sequence select="distinct-values($persons ! my:roles(.)) ! ('#speaker-role.' || .)"/>
  </xsl:function>

  <!-- The taxonomy of the roles that somebody in the document has, if anybody has one. -->
  <xsl:function name="corpus:roles" as="element(taxonomy)?" visibility="public">
    <xsl:param name="document" as="document-node()"/>
    <xsl:variable name="roles" as="xs:string*"
        select="distinct-values($document//particDesc//(person | personGrp) ! my:roles(.))"/>
    <xsl:if test="exists($roles)">
      <taxonomy xml:id="speaker-roles">
        <desc xml:lang="en">Roles of those who speak</desc>
        <xsl:for-each select="$roles">
          <category xml:id="speaker-role.{.}">
            <catDesc xml:lang="en"><term><xsl:value-of select="."/></term></catDesc>
          </category>
        </xsl:for-each>
      </taxonomy>
    </xsl:if>
  </xsl:function>

  <!-- A role goes into an id, so it must be fit for one. -->
  <xsl:function name="my:roles" as="xs:string*">
    <xsl:param name="person" as="element()"/>
    <xsl:sequence select="tokenize($person/@role)[. castable as xs:NCName]"/>
  </xsl:function>

</xsl:stylesheet>
