<?xml version="1.0" encoding="UTF-8"?>
<!-- The register of persons: where each speaks, was present or is mentioned, and with whom. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:edition="chancery:edition"
    xmlns:register="chancery:register"
    xmlns:my="chancery:edition/persons.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="chancery:edition"
    default-mode="edition"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- Those of one key, over all documents. -->
  <xsl:key name="edition:person" match="person | mentioned" use="@key"/>
  <!-- What the register says of somebody. -->
  <xsl:key name="edition:registered" match="tei:person | tei:personGrp | tei:place" use="@xml:id"/>

  <!-- How many of those met are named. -->
  <xsl:variable name="my:most-met" as="xs:integer" select="12"/>

  <xsl:variable name="my:keys" as="xs:string*" select="distinct-values($edition:documents/(person | mentioned)/@key)"/>
  <xsl:variable name="my:names" as="xs:string*" select="$my:keys ! edition:person-name(.)"/>

  <!-- What somebody is called: as the register has it, or the documents. -->
  <xsl:function name="edition:person-name" as="xs:string" visibility="public">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="
        (my:registered($key)/tei:persName[1] ! normalize-space(),
         key('edition:person', $key, $edition:documents[1]/root())/@name)[. != ''][1]"/>
  </xsl:function>

  <!-- What somebody is filed under: the key or the surname that the register or a document states; else the name. -->
  <xsl:function name="edition:person-filed" as="xs:string" visibility="public">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="
        (my:registered($key) ! register:stated-filing(.), key('edition:person', $key, $edition:documents[1]/root())/@filed, edition:person-name($key))[1]"/>
  </xsl:function>

  <!-- The address of somebody's entry. -->
  <xsl:function name="edition:person-page" as="xs:string" visibility="public">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="edition:register-page('persons', edition:person-filed($key), count($my:keys)) || '#' || $key"/>
  </xsl:function>

  <xsl:function name="my:registered" as="element()?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="$persons-register ! key('edition:registered', $key, .)[1]"/>
  </xsl:function>

  <xsl:template name="edition:persons" as="empty-sequence()" visibility="public">
    <xsl:call-template name="edition:register">
      <xsl:with-param name="register" select="'persons'"/>
      <xsl:with-param name="names" select="$my:names"/>
      <xsl:with-param name="filed" select="$my:keys ! edition:person-filed(.)"/>
      <xsl:with-param name="ids" select="$my:keys"/>
      <xsl:with-param name="lead" as="element()">
        <p class="setting">{words:of('persons-lead')} {words:of('persons-filed')}</p>
      </xsl:with-param>
      <xsl:with-param name="entry" select="function ($i as xs:integer) as element() { my:entry($my:keys[$i]) }"/>
    </xsl:call-template>
    <xsl:for-each select="$my:keys">
      <xsl:call-template name="edition:entry-page">
        <xsl:with-param name="register" select="'persons'"/>
        <xsl:with-param name="page" select="edition:entry-page('persons', .)"/>
        <xsl:with-param name="name" select="edition:person-name(.)"/>
        <xsl:with-param name="items" select="my:items(.)"/>
        <xsl:with-param name="more" select="my:part(?, .)"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="my:items" as="element()+">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="edition:dated(key('edition:person', $key, $edition:documents[1]/root()))"/>
  </xsl:function>

  <xsl:function name="my:entry" as="element()">
    <xsl:param name="key" as="xs:string"/>
    <xsl:variable name="all" as="element()+" select="key('edition:person', $key, $edition:documents[1]/root())"/>
    <xsl:variable name="registered" as="element()?" select="my:registered($key)"/>
    <article class="entry" id="{$key}">
      <h2>{edition:person-name($key)}</h2>
      <xsl:variable name="life" as="xs:string?" select="my:life($registered)"/>
      <xsl:if test="$life">
        <p class="setting">{$life}</p>
      </xsl:if>
      <xsl:for-each select="$registered/tei:note[normalize-space()]">
        <p>{normalize-space()}</p>
      </xsl:for-each>
      <xsl:variable name="offices" as="xs:string*" select="distinct-values($all/office)"/>
      <xsl:if test="exists($offices)">
        <p>{string-join($offices, '; ')}</p>
      </xsl:if>
      <xsl:sequence select="edition:identifiers($registered)"/>
      <xsl:sequence select="edition:lines(my:items($key), edition:entry-page('persons', $key), my:part(?, $key))"/>
      <xsl:sequence select="my:with($key, edition:untranslated($all/self::person/parent::document))"/>
    </article>
  </xsl:function>

  <!-- From birth to death, as the register states them. -->
  <xsl:function name="my:life" as="xs:string?">
    <xsl:param name="person" as="element()?"/>
    <xsl:if test="$person/(tei:birth | tei:death)">
      <xsl:sequence select="
          string-join(($person/tei:birth, $person/tei:death)[1] ! (
            string(($person/tei:birth/(@when, .))[1]) || '–' || string(($person/tei:death/(@when, .))[1])))"/>
    </xsl:if>
  </xsl:function>

  <!-- What somebody does in the document of an item. -->
  <xsl:function name="my:part" as="xs:string*">
    <xsl:param name="item" as="element()"/>
    <xsl:param name="key" as="xs:string"/>
    <xsl:variable name="persons" as="element(person)*" select="$item/../person[@key = $key]"/>
    <xsl:variable name="turns" as="xs:integer" select="xs:integer(sum($persons/@turns))"/>
    <xsl:sequence select="
        if ($turns gt 0) then words:count('turns', $turns)
        else if ($persons/@absent) then words:of('role.absent')
        else if (exists($persons)) then words:of('role.attendee')
        else words:of('mentioned')"/>
  </xsl:function>

  <!-- Whom somebody met, the most often met first. -->
  <xsl:function name="my:with" as="element()?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="documents" as="element(document)*"/>
    <xsl:variable name="met" as="element()*">
      <xsl:for-each-group select="$documents/person[@key != $key][not(@absent)]" group-by="@key">
        <xsl:sort select="count(current-group())" order="descending"/>
        <xsl:sort select="current-grouping-key()"/>
        <xsl:if test="position() le $my:most-met">
          <li><a href="{edition:person-page(current-grouping-key())}">{edition:person-name(current-grouping-key())}</a> ({count(current-group())})</li>
        </xsl:if>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:if test="exists($met)">
      <div class="with">
        <h3>{words:of('met')}</h3>
        <ul>
          <xsl:sequence select="$met"/>
        </ul>
      </div>
    </xsl:if>
  </xsl:function>

  <!-- The numbers under which authority files know somebody, as links. -->
  <xsl:function name="edition:identifiers" as="element()?" visibility="public">
    <xsl:param name="registered" as="element()?"/>
    <xsl:variable name="known" as="map(xs:string, xs:string)" select="map {
        'wikidata': 'https://www.wikidata.org/wiki/', 'viaf': 'https://viaf.org/viaf/', 'gnd': 'https://d-nb.info/gnd/',
        'orcid': 'https://orcid.org/', 'geonames': 'https://www.geonames.org/' }"/>
    <xsl:variable name="links" as="element()*">
      <xsl:for-each select="$registered/tei:idno[normalize-space()]">
        <xsl:variable name="prefix" as="xs:string?" select="$known(lower-case(@type))"/>
        <xsl:variable name="address" as="xs:string?" select="
            if (starts-with(., 'https://') or starts-with(., 'http://')) then normalize-space() else $prefix ! (. || normalize-space(current()))"/>
        <li>
          <xsl:choose>
            <xsl:when test="exists($address)"><a href="{$address}">{(@type, normalize-space())[1]}</a></xsl:when>
            <xsl:otherwise>{string-join((@type, normalize-space()), ' ')}</xsl:otherwise>
          </xsl:choose>
        </li>
      </xsl:for-each>
    </xsl:variable>
    <xsl:if test="exists($links)">
      <ul class="files">
        <xsl:sequence select="$links"/>
      </ul>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
