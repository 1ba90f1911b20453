<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module core, as HTML. Lists are in lists.xsl, notes in notes.xsl. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:structure="chancery:structure"
    xmlns:my="chancery:html/core.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="html"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- Headings. The page's own title is h1, its sections and the document's head h2. -->
  <xsl:template match="head" as="element()+">
    <xsl:variable name="apart" as="element(note)*" select="note[@type = 'source']"/>
    <xsl:element name="h{my:level(.)}">
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates select="node()[not($apart[1] &lt;&lt; .)] except $apart"/>
      <xsl:sequence select="html:doubt(.)"/>
    </xsl:element>
    <xsl:apply-templates select="$apart, node()[$apart[1] &lt;&lt; .][normalize-space()] except $apart">
      <xsl:sort select="count(preceding-sibling::node())"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- A subtitle is no heading of its own. -->
  <xsl:template match="head[@type = 'sub'] | figure/head | lg/head" as="element()">
    <p>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
      <xsl:sequence select="html:doubt(.)"/>
    </p>
  </xsl:template>

  <xsl:function name="my:level" as="xs:integer">
    <xsl:param name="head" as="element(head)"/>
    <xsl:variable name="depth" as="xs:integer" select="
        count($head/ancestor::*[self::div or self::div1 or self::div2 or self::div3 or self::div4
          or self::div5 or self::div6 or self::div7 or self::floatingText])"/>
    <xsl:variable name="titled" as="xs:boolean"
        select="exists($head/ancestor::text[last()]/front/head)"/>
    <xsl:sequence select="min((6, max((2, $depth + (if ($titled) then 2 else 1)))))"/>
  </xsl:function>

  <!-- A paragraph; a div where it holds what HTML forbids in one. -->
  <xsl:template match="p" as="element()">
    <xsl:element name="{if (structure:holds-blocks(.)) then 'div' else if (ancestor::head) then 'span' else 'p'}">
      <xsl:sequence select="html:attributes(.), html:paragraph-id(.)"/>
      <xsl:apply-templates/>
      <xsl:sequence select="html:doubt(.), html:paragraph-link(.)"/>
    </xsl:element>
  </xsl:template>

  <!-- A turn: the speaker, the words, and a number that links to it; before it, what stands before the label. -->
  <xsl:template match="sp" as="element()+">
    <xsl:variable name="before" as="element()*" select="*[. &lt;&lt; current()/speaker[1]]"/>
    <xsl:apply-templates select="$before"/>
    <div>
      <xsl:sequence select="html:turn-attributes(.)"/>
      <xsl:if test="not(speaker)">
        <xsl:call-template name="html:speaker-again"/>
      </xsl:if>
      <xsl:apply-templates select="speaker"/>
      <xsl:sequence select="html:margin(.)"/>
      <div class="words">
        <xsl:apply-templates select="node() except (speaker, $before)"/>
      </div>
    </div>
  </xsl:template>

  <!-- The label as printed, leading to the person. -->
  <xsl:template match="speaker" as="element()">
    <p>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:variable name="person" as="element()?" select="html:person(../@who)"/>
      <xsl:choose>
        <xsl:when test="exists($person) and empty(* except hi)">
          <a href="#{$person/@xml:id}">
            <xsl:apply-templates/>
          </a>
          <xsl:sequence select="html:office($person)"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates/>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:sequence select="html:doubt(..), html:doubt(.)"/>
    </p>
  </xsl:template>

  <xsl:template match="stage" as="element()">
    <xsl:element name="{html:element(.)}">
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
      <xsl:sequence select="html:doubt(.)"/>
    </xsl:element>
  </xsl:template>

  <!-- Something is missing: the source's own words for it, else a sign. -->
  <xsl:template match="gap" as="element()">
    <xsl:variable name="reason" as="xs:string" select="
        string-join((@reason, string-join((@quantity, @unit), ' ')[. != '']), ', ')"/>
    <xsl:element name="{html:element(.)}">
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:if test="not(desc[normalize-space()])">
        <span data-by="edition">
          <xsl:attribute name="title" select="if ($reason) then words:of('gap-because', $reason) else words:of('gap')"/>
          <xsl:text>[…]</xsl:text>
        </span>
      </xsl:if>
      <xsl:apply-templates/>
      <xsl:sequence select="html:doubt(.)"/>
    </xsl:element>
  </xsl:template>

  <!-- Where a page begins: its number, which leads to it; or that one is only thought to begin here. -->
  <xsl:template match="pb" as="element()">
    <xsl:variable name="id" as="xs:string" select="html:place-id(.)"/>
    <xsl:variable name="within-link" as="xs:boolean"
        select="exists(ancestor::ref | ancestor::persName | ancestor::speaker)"/>
    <xsl:variable name="words" as="xs:string"
        select="if (@n) then words:of('page', @n) else words:of('page-inferred')"/>
    <xsl:element name="{html:element(.)}">
      <xsl:sequence select="html:attributes(., if (@n) then () else 'inferred')"/>
      <xsl:attribute name="id" select="$id"/>
      <xsl:element name="{if ($within-link) then 'span' else 'a'}">
        <xsl:attribute name="class" select="'folio'"/>
        <xsl:attribute name="data-by" select="'edition'"/>
        <xsl:if test="not($within-link)">
          <xsl:attribute name="href" select="'#' || $id"/>
        </xsl:if>
        <xsl:text>{$words}</xsl:text>
      </xsl:element>
      <xsl:if test="not($within-link)">
        <xsl:sequence select="html:image-link(@facs, $words)"/>
      </xsl:if>
      <xsl:sequence select="html:doubt(.)"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="cb | gb | milestone" as="element()?">
    <xsl:if test="@xml:id">
      <span>
        <xsl:sequence select="html:attributes(.)"/>
      </span>
    </xsl:if>
  </xsl:template>

  <!-- A line that the source broke within a word goes on. -->
  <xsl:template match="lb" as="element()">
    <br/>
  </xsl:template>

  <xsl:template match="lb[@break = 'no']" as="empty-sequence()"/>

  <!-- Emphasis as printed: one HTML element for each word of rend. -->
  <xsl:template match="hi" as="element()">
    <xsl:sequence select="my:rendered(., tokenize((@rend, @rendition, 'italic')[1]))"/>
  </xsl:template>

  <xsl:function name="my:rendered" as="element()">
    <xsl:param name="hi" as="element(hi)"/>
    <xsl:param name="rend" as="xs:string+"/>
    <xsl:variable name="names" as="map(xs:string, xs:string)" select="map {
        'bold': 'b', 'b': 'b', 'italic': 'i', 'i': 'i', 'italics': 'i', 'sup': 'sup', 'superscript': 'sup',
        'sub': 'sub', 'subscript': 'sub', 'strike': 's', 'strikethrough': 's', 'underline': 'u', 'u': 'u' }"/>
    <xsl:element name="{($names(head($rend)), 'span')[1]}">
      <xsl:attribute name="class" select="'hi'"/>
      <xsl:attribute name="data-type" select="head($rend)"/>
      <xsl:choose>
        <xsl:when test="count($rend) gt 1">
          <xsl:sequence select="my:rendered($hi, tail($rend))"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="html:attributes($hi)[not(name() = ('class', 'data-type'))]"/>
          <xsl:apply-templates select="$hi/node()"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:element>
  </xsl:function>

  <xsl:template match="emph" as="element()">
    <em>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
    </em>
  </xsl:template>

  <xsl:template match="foreign" as="element()">
    <i>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
    </i>
  </xsl:template>

  <xsl:template match="title" as="element()">
    <cite>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
    </cite>
  </xsl:template>

  <!-- What was wrong, shortened or irregular stays; what the edition puts beside it follows. -->
  <xsl:template as="element()" match="choice | sic | orig | abbr | corr | reg | expan | unclear | add
      | measure | measureGrp | num | unit | term | gloss | mentioned | soCalled | distinct | said | name | rs
      | email | bibl | address | addrLine | author | editor | publisher | pubPlace | biblScope | citedRange
      | respStmt | resp | idno | desc | series | monogr | analytic | imprint | edition">
    <span>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
      <xsl:sequence select="html:doubt(.)"/>
    </span>
  </xsl:template>

  <!-- The white space of the file between the two readings is none of the text's. -->
  <xsl:template match="choice/text()[not(normalize-space())]" as="empty-sequence()"/>

  <xsl:template match="del" as="element()">
    <del>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
    </del>
  </xsl:template>

  <xsl:template match="date | time" as="element()">
    <xsl:variable name="moment" as="attribute(datetime)?" select="html:datetime(.)"/>
    <xsl:element name="{if (exists($moment)) then 'time' else 'span'}">
      <xsl:sequence select="html:attributes(.), $moment"/>
      <xsl:apply-templates/>
      <xsl:sequence select="html:doubt(.)"/>
    </xsl:element>
  </xsl:template>

  <!-- Links. One that could run a script is none. -->
  <xsl:template match="ref" as="element()+">
    <xsl:sequence select="my:link(., @target), html:doubt(.)"/>
  </xsl:template>

  <xsl:template match="ptr" as="element()">
    <a data-by="edition" href="{@target}">{@target}</a>
  </xsl:template>

  <xsl:function name="my:link" as="element()">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="target" as="xs:string?"/>
    <xsl:variable name="first" as="xs:string?" select="tokenize($target)[1][html:safe(.)]"/>
    <xsl:choose>
      <xsl:when test="exists($first) and empty($element/ancestor::ref)">
        <a href="{$first}">
          <xsl:sequence select="html:attributes($element)"/>
          <xsl:apply-templates select="$element/node()"/>
        </a>
      </xsl:when>
      <xsl:otherwise>
        <span>
          <xsl:sequence select="html:attributes($element)"/>
          <xsl:apply-templates select="$element/node()"/>
        </span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Quotation marks are characters of the text; none are added. -->
  <xsl:template match="q | quote" as="element()">
    <xsl:element name="{if (html:element(.) = 'span') then 'span' else 'blockquote'}">
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="cit | lg | listBibl" as="element()">
    <div>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="l" as="element()">
    <div>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <!-- A picture beside the page; one from elsewhere is a link, since a page fetches nothing. -->
  <xsl:template match="graphic" as="element()?">
    <xsl:variable name="words" as="xs:string"
        select="normalize-space(string-join((../figDesc, ../head, desc)[1]))"/>
    <xsl:choose>
      <xsl:when test="matches(@url, '^([a-z][a-z0-9+.-]*:|//)', 'i')">
        <xsl:if test="html:safe(@url)">
          <a data-by="edition" href="{@url}">{@url}</a>
        </xsl:if>
      </xsl:when>
      <xsl:otherwise>
        <img src="{@url}" alt="{$words}"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="media | binaryObject | index" as="element()">
    <span>
      <xsl:sequence select="html:attributes(.)"/>
      <xsl:apply-templates/>
    </span>
  </xsl:template>

</xsl:stylesheet>
