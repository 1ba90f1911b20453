<?xml version="1.0" encoding="UTF-8"?>
<!-- An edition as a book: title page, contents, the documents in parts by year, an index of persons.

     What it is set from are elements of Chancery's own, so that no more than one TEI document need be held at a time:
     book:listed holds a document, and becomes a book:entry, which says what the front and the back of the book say of
     it; book:document holds one, and becomes its pages; book:book holds the entries in their order. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:print="chancery:print"
    xmlns:words="chancery:words"
    xmlns:cite="chancery:citation"
    xmlns:register="chancery:register"
    xmlns:book="chancery:book"
    xmlns:my="chancery:fo/book.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="fo"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- What an edition says of itself in edition.yaml; several editors, a line each. -->
  <xsl:param name="edition-title" as="xs:string?" select="()"/>
  <xsl:param name="description" as="xs:string?" select="()"/>
  <xsl:param name="editors" as="xs:string?" select="()"/>
  <xsl:param name="publisher" as="xs:string?" select="()"/>
  <xsl:param name="licence" as="xs:string?" select="()"/>
  <xsl:param name="licence-address" as="xs:string?" select="()"/>
  <xsl:param name="base" as="xs:string?" select="()"/>

  <xsl:variable name="my:title" as="xs:string" select="($edition-title, words:of('index'))[1]"/>
  <xsl:variable name="my:editors" as="xs:string*" select="$editors ! tokenize(., '\n')"/>

  <!-- What follows each document; the rest stands once, at the end of the book. -->
  <xsl:variable name="my:sections" as="xs:string+" select="'cite', 'source'"/>

  <xsl:template match="book:book" as="element(fo:root)">
    <xsl:variable name="ends" as="map(xs:string, element()*)" select="map {
        'persons': print:section(., 'persons', my:index(.)),
        'doubts': print:section(., 'doubts', book:entry/book:doubts/*),
        'encoding': print:section(., 'encoding', print:paragraphs(distinct-values(book:entry/book:encoding)))
      }"/>
    <xsl:variable name="names" as="xs:string*" select="('persons', 'doubts', 'encoding')[exists($ends(.))]"/>
    <fo:root>
      <xsl:sequence select="print:root-attributes($words:language)"/>
      <xsl:call-template name="print:masters"/>
      <xsl:call-template name="print:declarations">
        <xsl:with-param name="title" select="$my:title"/>
        <xsl:with-param name="makers" select="$my:editors"/>
        <xsl:with-param name="publisher" select="$publisher"/>
        <xsl:with-param name="rights" select="$licence"/>
        <xsl:with-param name="description" select="$description"/>
        <xsl:with-param name="language" select="$words:language"/>
        <xsl:with-param name="attachments" select="sort(book:entry/@attachment/string())"/>
      </xsl:call-template>
      <xsl:call-template name="my:bookmarks">
        <xsl:with-param name="ends" select="$names"/>
      </xsl:call-template>
      <xsl:call-template name="print:bare-page">
        <xsl:with-param name="content" select="my:title-page(.)"/>
      </xsl:call-template>
      <xsl:call-template name="print:pages">
        <xsl:with-param name="left" select="$my:title"/>
        <xsl:with-param name="right" select="words:of('print.contents')"/>
        <xsl:with-param name="start" select="'auto-odd'"/>
        <xsl:with-param name="content" select="my:contents(.)"/>
      </xsl:call-template>
      <xsl:for-each select="book:entry">
        <print:part of="{@prefix}"/>
      </xsl:for-each>
      <xsl:for-each select="$names">
        <xsl:call-template name="print:pages">
          <xsl:with-param name="left" select="$my:title"/>
          <xsl:with-param name="right" select="words:of(.)"/>
          <xsl:with-param name="content" select="$ends(.)"/>
        </xsl:call-template>
      </xsl:for-each>
    </fo:root>
  </xsl:template>

  <!-- The pages of a document, the first of a part under its name. -->
  <xsl:template match="book:document" as="element(print:sequences)">
    <print:sequences>
      <xsl:for-each select="TEI">
        <xsl:call-template name="print:document-pages">
          <xsl:with-param name="record" select="cite:record(.)"/>
          <xsl:with-param name="start" select="'auto'"/>
          <xsl:with-param name="before" select="../@opens ! my:part-head(my:part(.))"/>
          <xsl:with-param name="sections" select="$my:sections"/>
        </xsl:call-template>
      </xsl:for-each>
    </print:sequences>
  </xsl:template>

  <!-- What the front and the back of the book say of a document. -->
  <xsl:template match="book:listed" as="element(book:entry)">
    <xsl:variable name="record" as="map(xs:string, item()*)" select="cite:record(TEI)"/>
    <xsl:variable name="title" as="xs:string" select="print:title-of($record)"/>
    <book:entry part="{my:part(@part)}" title="{$title}">
      <xsl:sequence select="@prefix, @attachment"/>
      <xsl:for-each select="$record?date">
        <xsl:attribute name="date" select="cite:written-date(.)"/>
      </xsl:for-each>
      <xsl:for-each select="TEI">
        <book:bookmarks>
          <xsl:call-template name="print:bookmarks">
            <xsl:with-param name="record" select="$record"/>
            <xsl:with-param name="sections" select="()"/>
          </xsl:call-template>
        </book:bookmarks>
        <xsl:for-each select="register:persons(.)">
          <book:person key="{register:key-of(.)}" name="{register:name(.)}" places="{print:places(.)}"
              office="{((occupation, affiliation) ! normalize-space())[1]}"/>
        </xsl:for-each>
        <xsl:for-each select="text//persName[@ref][register:has(@ref)]">
          <book:name key="{register:key(@ref, string(.))}" name="{normalize-space()}" places="{print:id(.)}"/>
        </xsl:for-each>
        <xsl:where-populated>
          <book:doubts>
            <xsl:sequence select="my:doubts(., $title)"/>
          </book:doubts>
        </xsl:where-populated>
        <xsl:for-each select="print:encoding(.)">
          <book:encoding>{.}</book:encoding>
        </xsl:for-each>
      </xsl:for-each>
    </book:entry>
  </xsl:template>

  <!-- The name of a part: its year, or that its documents have none. -->
  <xsl:function name="my:part" as="xs:string">
    <xsl:param name="year" as="attribute()?"/>
    <xsl:sequence select="string(($year[. != ''], words:of('index-undated'))[1])"/>
  </xsl:function>

  <xsl:function name="my:part-head" as="element(fo:block)">
    <xsl:param name="part" as="xs:string"/>
    <fo:block id="-part-{$part}" role="H1" font-size="{print:size(2)}" line-height="{print:lines(2)}" font-weight="bold"
        border-after-style="solid" border-after-width="0.4pt" space-after="{print:lines(1)}"
        keep-with-next.within-page="always">{$part}</fo:block>
  </xsl:function>

  <!-- What the book is, who edited and who publishes it, and what may be done with it. -->
  <xsl:function name="my:title-page" as="element(fo:block)">
    <xsl:param name="book" as="element(book:book)"/>
    <xsl:variable name="years" as="xs:string*" select="$book/book:entry/@part[. != words:of('index-undated')]"/>
    <fo:block id="-title" role="Sect" text-align="start" hyphenate="false">
      <fo:block role="H1" font-size="{print:size(2.4)}" line-height="{print:lines(2.2)}" font-weight="bold"
          space-before="{print:lines(6)}" space-before.conditionality="retain">{$my:title}</fo:block>
      <xsl:if test="exists($years)">
        <fo:block font-size="{print:size(1.3)}" space-before="{print:lines(1)}">{
          string-join(distinct-values(($years[1], $years[last()])), '–')}</fo:block>
      </xsl:if>
      <xsl:if test="exists($my:editors)">
        <fo:block space-before="{print:lines(2)}">{words:of('edited-by', words:list($my:editors))}</fo:block>
      </xsl:if>
      <xsl:for-each select="$description">
        <fo:block font-style="italic" space-before="{print:lines(2)}">{.}</fo:block>
      </xsl:for-each>
      <fo:block role="Div" space-before="{print:lines(4)}" font-size="{print:size(0.92)}">
        <xsl:for-each select="$publisher">
          <fo:block>{.}</fo:block>
        </xsl:for-each>
        <xsl:for-each select="$base">
          <fo:block>
            <xsl:sequence select="print:linked(.)"/>
          </fo:block>
        </xsl:for-each>
        <xsl:for-each select="$licence">
          <fo:block>{.}</fo:block>
        </xsl:for-each>
        <xsl:for-each select="$licence-address[not(. = $licence)]">
          <fo:block>
            <xsl:sequence select="print:linked(.)"/>
          </fo:block>
        </xsl:for-each>
      </fo:block>
    </fo:block>
  </xsl:function>

  <!-- The documents and their pages, a list for each part. -->
  <xsl:function name="my:contents" as="element(fo:block)">
    <xsl:param name="book" as="element(book:book)"/>
    <fo:block id="-contents" role="Sect">
      <fo:block role="H1" font-size="{print:size(1.6)}" line-height="{print:lines(1.5)}"
          space-after="{print:lines(1)}">{words:of('print.contents')}</fo:block>
      <xsl:for-each-group select="$book/book:entry" group-adjacent="string(@part)">
        <fo:block role="TOC" space-after="{print:lines(1)}">
          <fo:block role="Caption" font-weight="bold" keep-with-next.within-page="always">{current-grouping-key()}</fo:block>
          <xsl:sequence select="current-group() ! my:line(.)"/>
        </fo:block>
      </xsl:for-each-group>
    </fo:block>
  </xsl:function>

  <xsl:function name="my:line" as="element(fo:block)">
    <xsl:param name="entry" as="element(book:entry)"/>
    <xsl:variable name="id" as="xs:string" select="$entry/@prefix || '-text'"/>
    <fo:block role="TOCI" text-align-last="justify" start-indent="1.2em" text-indent="-1.2em" end-indent="3em"
        last-line-end-indent="-3em" hyphenate="false">
      <fo:basic-link internal-destination="{$id}" fox:alt-text="{$entry/@title}">
        <xsl:text>{$entry/@title}</xsl:text>
        <xsl:for-each select="$entry/@date">
          <fo:inline font-style="italic">, {.}</fo:inline>
        </xsl:for-each>
        <xsl:text> </xsl:text>
        <fo:leader leader-pattern="space"/>
        <xsl:text> </xsl:text>
        <fo:page-number-citation ref-id="{$id}"/>
      </fo:basic-link>
    </fo:block>
  </xsl:function>

  <!-- Title page, contents, parts with their documents, and what stands at the end.
       @param ends  the sections after the documents -->
  <xsl:template name="my:bookmarks" as="element(fo:bookmark-tree)">
    <xsl:context-item as="element(book:book)" use="required"/>
    <xsl:param name="ends" as="xs:string*" required="yes"/>
    <fo:bookmark-tree>
      <fo:bookmark internal-destination="-title">
        <fo:bookmark-title>{$my:title}</fo:bookmark-title>
      </fo:bookmark>
      <fo:bookmark internal-destination="-contents">
        <fo:bookmark-title>{words:of('print.contents')}</fo:bookmark-title>
      </fo:bookmark>
      <xsl:for-each-group select="book:entry" group-adjacent="string(@part)">
        <fo:bookmark internal-destination="-part-{current-grouping-key()}">
          <fo:bookmark-title>{current-grouping-key()}</fo:bookmark-title>
          <xsl:sequence select="current-group()/book:bookmarks/*"/>
        </fo:bookmark>
      </xsl:for-each-group>
      <xsl:for-each select="$ends">
        <fo:bookmark internal-destination="-{.}">
          <fo:bookmark-title>{words:of(.)}</fo:bookmark-title>
        </fo:bookmark>
      </xsl:for-each>
    </fo:bookmark-tree>
  </xsl:template>

  <!-- The index: everyone who was present or is named, once, with the pages of all documents. -->
  <xsl:function name="my:index" as="element(fo:block)*">
    <xsl:param name="book" as="element(book:book)"/>
    <xsl:for-each-group select="$book/book:entry/book:person, $book/book:entry/book:name" group-by="@key">
      <xsl:sort select="lower-case(register:filed(@name))"/>
      <xsl:sort select="current-grouping-key()"/>
      <xsl:variable name="places" as="xs:string*" select="current-group()/@places ! tokenize(.)"/>
      <fo:block start-indent="1.2em" text-indent="-1.2em" hyphenate="false">
        <xsl:text>{@name}</xsl:text>
        <xsl:for-each select="(current-group()/@office[. != ''])[1]">, {.}</xsl:for-each>
        <xsl:if test="exists($places)">
          <xsl:text>: </xsl:text>
          <print:pages of="{$places}"/>
        </xsl:if>
      </fo:block>
    </xsl:for-each-group>
  </xsl:function>

  <!-- What was inferred in a document, and why. -->
  <xsl:function name="my:doubts" as="element(fo:block)*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:if test="exists($tei/standOff//certainty)">
      <fo:block font-style="italic" space-before="{print:lines(0.5)}" keep-with-next.within-page="always"
          hyphenate="false">{$title}</fo:block>
      <xsl:sequence select="print:reasons($tei)"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
