<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module corpus, as HTML: who was present, and in what role. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:my="chancery:html/corpus.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="html"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- Persons and groups, by id. -->
  <xsl:key name="html:person" match="person | personGrp" use="@xml:id"/>
  <!-- Turns, by who speaks them; one that goes on is counted where it began. -->
  <xsl:key name="html:turns" match="sp[not(@prev)] | u[not(@prev)]" use="tokenize(@who)"/>

  <!-- The header's profile, as a list of those present. -->
  <xsl:mode name="html:present" on-no-match="fail" visibility="public"/>

  <!-- The style by which a speaker who is followed stands out: the page's address says whom, so that no
       script is needed. -->
  <xsl:template name="html:follow" as="element()?" visibility="public">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="speakers" as="xs:string*" select="
        teiHeader/profileDesc/particDesc//(person | personGrp)[key('html:turns', '#' || @xml:id)]/@xml:id"/>
    <xsl:if test="exists($speakers)">
      <style>
        <xsl:value-of separator="" select="$speakers ! (
            ':root:has([id=&quot;-follow-' || . || '&quot;]:target) .turn[data-who~=&quot;' || . || '&quot;]'
            || '{--said:var(--ink);--mark:var(--accent)}')"/>
      </style>
    </xsl:if>
  </xsl:template>

  <!-- The person that a pointer leads to. -->
  <xsl:function name="html:person" as="element()?" visibility="public">
    <xsl:param name="pointer" as="attribute()?"/>
    <xsl:sequence select="
        $pointer ! key('html:person', tokenize(.) ! substring-after(., '#'), root(.))[ancestor::particDesc][1]"/>
  </xsl:function>

  <!-- What a person is called in the text. -->
  <xsl:function name="html:short-name" as="xs:string" visibility="public">
    <xsl:param name="person" as="element()"/>
    <xsl:sequence select="
        ($person ! (persName[@type = 'short'], persName, name, orgName, .) ! normalize-space(),
          $person/@xml:id)[. != ''][1]"/>
  </xsl:function>

  <xsl:template match="profileDesc" mode="html:present" as="element()?">
    <xsl:if test="particDesc/(p | ab | listPerson | person | personGrp)">
      <section id="-present" aria-labelledby="-present-title">
        <h2 id="-present-title">{words:of('present')}</h2>
        <xsl:apply-templates select="particDesc/(p | ab | listPerson | person | personGrp)" mode="#current"/>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="particDesc/p | particDesc/ab" mode="html:present" as="element()">
    <xsl:apply-templates select="." mode="html"/>
  </xsl:template>

  <xsl:template match="listPerson" mode="html:present" as="element()*">
    <xsl:apply-templates select="head" mode="#current"/>
    <xsl:where-populated>
      <dl>
        <xsl:apply-templates select="person | personGrp" mode="#current"/>
      </dl>
    </xsl:where-populated>
    <xsl:apply-templates select="listPerson" mode="#current"/>
  </xsl:template>

  <xsl:template match="listPerson/head" mode="html:present" as="element()">
    <h3>
      <xsl:apply-templates mode="html"/>
    </h3>
  </xsl:template>

  <xsl:template match="person | personGrp" mode="html:present" as="element()">
    <xsl:variable name="names" as="element()*" select="persName[not(@type = 'short')], name, orgName"/>
    <xsl:variable name="turns" as="element()*" select="key('html:turns', '#' || @xml:id)"/>
    <div class="person">
      <xsl:if test="@xml:id">
        <xsl:attribute name="id" select="@xml:id"/>
      </xsl:if>
      <dt>
        <xsl:choose>
          <xsl:when test="exists($names)">
            <xsl:apply-templates select="$names[1]" mode="html"/>
          </xsl:when>
          <xsl:otherwise>{html:short-name(.)}</xsl:otherwise>
        </xsl:choose>
      </dt>
      <xsl:for-each select="occupation, affiliation">
        <dd>
          <xsl:apply-templates select="." mode="html"/>
        </dd>
      </xsl:for-each>
      <xsl:variable name="roles" as="xs:string*"
          select="tokenize(@role)[not(. = 'speaker' and exists($turns))] ! words:of('role.' || .)"/>
      <xsl:if test="exists($roles)">
        <dd class="role">{string-join($roles, ', ')}</dd>
      </xsl:if>
      <xsl:if test="exists($turns)">
        <dd class="turns">
          <a href="#{$turns[1]/@xml:id}">{words:count('turns', count($turns))}</a>
          <xsl:if test="@xml:id">
            <xsl:text> </xsl:text>
            <a class="follow" id="-follow-{@xml:id}" href="#-follow-{@xml:id}" data-who="{@xml:id}"
                aria-label="{words:of('follow-person', html:short-name(.))}">{words:of('follow')}</a>
          </xsl:if>
        </dd>
      </xsl:if>
      <xsl:variable name="called" as="element(persName)*" select="persName[@type = 'short'][not(my:part-of(., $names[1]))]"/>
      <xsl:if test="exists($called)">
        <dd class="called">
          <xsl:text>{words:of('called', '')}</xsl:text>
          <xsl:for-each select="$called">
            <xsl:if test="position() gt 1">; </xsl:if>
            <xsl:apply-templates select="." mode="html"/>
          </xsl:for-each>
        </dd>
      </xsl:if>
    </div>
  </xsl:template>

  <!-- Whether a short name says no more than the name does: it is one of its words, beyond doubt. -->
  <xsl:function name="my:part-of" as="xs:boolean">
    <xsl:param name="short" as="element(persName)"/>
    <xsl:param name="name" as="element()?"/>
    <xsl:sequence select="tokenize($name) = normalize-space($short) and empty(html:doubt($short))"/>
  </xsl:function>

</xsl:stylesheet>
