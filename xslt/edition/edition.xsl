<?xml version="1.0" encoding="UTF-8"?>
<!-- What the edition says of itself, the order of its documents, and which pages it has. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:edition="chancery:edition"
    xmlns:register="chancery:register"
    xmlns:my="chancery:edition/edition.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="chancery:edition"
    default-mode="edition"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- What is said of the edition in edition.yaml; several names, a line each. -->
  <xsl:param name="description" as="xs:string?" select="()"/>
  <xsl:param name="editors" as="xs:string?" select="()"/>
  <xsl:param name="publisher" as="xs:string?" select="()"/>
  <xsl:param name="licence" as="xs:string?" select="()"/>
  <xsl:param name="licence-address" as="xs:string?" select="()"/>
  <!-- The edition's address on the web, with a slash at its end. -->
  <xsl:param name="base" as="xs:string?" select="()"/>
  <!-- The registers, where the edition has them: TEI. -->
  <xsl:param name="persons-register" as="document-node()?" select="()"/>
  <xsl:param name="places-register" as="document-node()?" select="()"/>
  <!-- Pages that the editors wrote: pages/page, with file and title, in HTML without its namespace. -->
  <xsl:param name="own-pages" as="xs:string" select="'&lt;pages/>'"/>
  <!-- The edition as a book, where there is one. -->
  <xsl:param name="book-file" as="xs:string?" select="()"/>
  <!-- Whether words are to be found: there is an index of them. -->
  <xsl:param name="searchable" as="xs:boolean" select="false()"/>

  <!-- Entries to pages. -->
  <xsl:mode name="edition" on-no-match="fail" visibility="public"/>

  <!-- More entries than this are put on several pages. -->
  <xsl:variable name="edition:page-size" as="xs:integer" visibility="public" select="200"/>

  <xsl:global-context-item as="document-node()" use="required"/>

  <!-- Every document: by date, those without one last. -->
  <xsl:variable name="edition:documents" as="element(document)*" visibility="public"
      select="sort(/edition/document, (), function ($d) { empty($d/date/@from), string($d/date/@from), string($d/title), string($d/@stem) })"/>

  <xsl:variable name="edition:title" as="xs:string" visibility="public" select="($edition-title, words:of('index'))[1]"/>

  <!-- The sections that there are, in their order: what they are called in addresses. -->
  <xsl:variable name="edition:sections" as="xs:string*" visibility="public" select="
      'documents',
      'chronology'[$edition:documents/date/@from],
      'persons'[$edition:documents/person],
      'meetings'[$edition:documents[count(person) gt 1]],
      'places'[$edition:documents/place],
      'organisations'[$edition:documents/organisation],
      'archives'[$edition:documents/archive],
      'search'[$searchable],
      'about'"/>

  <xsl:template match="document-node()" as="element()">
    <xsl:apply-templates select="edition"/>
  </xsl:template>

  <!-- Makes every page; returns the order of the documents and the sections. -->
  <xsl:template match="edition" as="element()">
    <xsl:call-template name="edition:home"/>
    <xsl:call-template name="edition:documents"/>
    <xsl:if test="$edition:sections = 'chronology'"><xsl:call-template name="edition:chronology"/></xsl:if>
    <xsl:if test="$edition:sections = 'persons'"><xsl:call-template name="edition:persons"/></xsl:if>
    <xsl:if test="$edition:sections = 'meetings'"><xsl:call-template name="edition:meetings"/></xsl:if>
    <xsl:if test="$edition:sections = 'places'"><xsl:call-template name="edition:places"/></xsl:if>
    <xsl:if test="$edition:sections = 'organisations'"><xsl:call-template name="edition:organisations"/></xsl:if>
    <xsl:if test="$edition:sections = 'archives'"><xsl:call-template name="edition:archives"/></xsl:if>
    <xsl:if test="$edition:sections = 'search'"><xsl:call-template name="edition:search"/></xsl:if>
    <xsl:call-template name="edition:about"/>
    <xsl:call-template name="edition:own"/>
    <xsl:call-template name="edition:machines"/>
    <xsl:call-template name="my:contents"/>
  </xsl:template>

  <xsl:template name="my:contents" as="element()">
    <contents xmlns="" sections="{serialize(array { edition:sections() }, map { 'method': 'json' })}">
      <xsl:for-each select="$edition:documents">
        <document stem="{@stem}" page="{@page}" title="{title}" date="{date}" year="{edition:year(.)}" language="{@language}"
            original="{(edition:original(.)/@stem, @stem[../@bilingual])[1]}" counterparts="{edition:counterparts(.)}">
          <xsl:for-each select="distinct-values(person[not(@absent)]/@key)">
            <person name="{edition:person-name(.)}"/>
          </xsl:for-each>
          <xsl:for-each select="place">
            <place name="{@name}"/>
          </xsl:for-each>
        </document>
      </xsl:for-each>
    </contents>
  </xsl:template>

  <!-- The year in which a document was made, as printed; none where it has no date. -->
  <xsl:function name="edition:year" as="xs:string?" visibility="public">
    <xsl:param name="document" as="element(document)"/>
    <xsl:sequence select="$document/date/@from ! replace(., '^(-?\d+).*$', '$1')"/>
  </xsl:function>

  <!-- Where what is so called begins on its page: a letter, without accents; of Korean, the first syllable with the
       consonant. -->
  <xsl:function name="edition:letter" as="xs:string" visibility="public">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="
        let $first := upper-case(substring(replace(normalize-unicode(register:filed($name), 'NFD'), '[^\p{L}\p{N}]', ''), 1, 1))
          => translate('&#x1100;&#x1101;&#x1102;&#x1103;&#x1104;&#x1105;&#x1106;&#x1107;&#x1108;&#x1109;&#x110A;&#x110B;&#x110C;&#x110D;&#x110E;&#x110F;&#x1110;&#x1111;&#x1112;', '가까나다따라마바빠사싸아자짜차카타파하')
        return if (matches($first, '^\p{L}$')) then $first else '0'"/>
  </xsl:function>

  <!-- The page of an entry in a register: the register's only one, or that of its letter. -->
  <xsl:function name="edition:register-page" as="xs:string" visibility="public">
    <xsl:param name="register" as="xs:string"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="size" as="xs:integer"/>
    <xsl:sequence select="
        if ($size le $edition:page-size) then $register || '.html'
        else $register || '-' || encode-for-uri(lower-case(edition:letter($name))) || '.html'"/>
  </xsl:function>

</xsl:stylesheet>
