<?xml version="1.0" encoding="UTF-8"?>
<!-- The files of an e-book, and the document that lists them (EPUB 3.3, 5: Package document). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xmlns:words="chancery:words"
    xmlns:ebook="chancery:epub"
    xmlns:my="chancery:epub/package.xsl"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="epub"
    exclude-result-prefixes="xs cite words ebook my map"
    expand-text="yes">

  <!-- TEI to the files of an e-book. -->
  <xsl:mode name="epub" on-no-match="fail" use-accumulators="#all" visibility="public"/>

  <!-- The pictures that there are beside the TEI: a line each, its address as the TEI has it, a tab, its media type. -->
  <xsl:param name="pictures" as="xs:string" select="''"/>
  <xsl:variable name="ebook:pictures" as="xs:string*" select="tokenize($pictures, '\n')[. != '']" visibility="public"/>

  <!-- Where a picture stands in the book.
       @param picture  a line of $pictures -->
  <xsl:function name="ebook:picture-path" as="xs:string" visibility="public">
    <xsl:param name="picture" as="xs:string"/>
    <xsl:sequence select="'pictures/' || index-of($ebook:pictures, $picture)[1] || '.' || substring-after($picture, 'image/')"/>
  </xsl:function>

  <!-- The style of every page. -->
  <xsl:variable name="ebook:style" as="xs:string" visibility="public" select="unparsed-text('epub.css')"/>

  <xsl:template match="document-node()" as="element(ebook:publication)">
    <xsl:apply-templates select="TEI"/>
  </xsl:template>

  <xsl:template match="TEI" as="element(ebook:publication)">
    <xsl:variable name="record" as="map(xs:string, item()*)" select="cite:record(.)"/>
    <xsl:variable name="title" as="xs:string" select="($record?title, words:of('untitled'))[1]"/>
    <xsl:variable name="page" as="element()">
      <xsl:call-template name="ebook:page">
        <xsl:with-param name="record" select="$record"/>
        <xsl:with-param name="title" select="$title"/>
      </xsl:call-template>
    </xsl:variable>
    <ebook:publication>
      <xsl:sequence select="
          my:xml('META-INF/container.xml', my:container()),
          my:xml('EPUB/package.opf', my:package(., $record, $title, my:pictures($page))),
          my:page('EPUB/cover.xhtml', ebook:cover-page($title)),
          my:page('EPUB/nav.xhtml', ebook:navigation($page, $title)),
          my:page('EPUB/text.xhtml', $page),
          my:xml('EPUB/cover.svg', ebook:cover($title, $record)),
          my:file('EPUB/epub.css', $ebook:style),
          my:pictures($page)"/>
    </ebook:publication>
  </xsl:template>

  <xsl:function name="my:file" as="element(ebook:file)">
    <xsl:param name="path" as="xs:string"/>
    <xsl:param name="text" as="xs:string"/>
    <ebook:file path="{$path}">{$text}</ebook:file>
  </xsl:function>

  <!-- The pictures that the page shows, each once. -->
  <xsl:function name="my:pictures" as="element(ebook:picture)*">
    <xsl:param name="page" as="element()"/>
    <xsl:for-each select="$ebook:pictures[ebook:picture-path(.) = $page//@src]">
      <ebook:picture path="EPUB/{ebook:picture-path(.)}" source="{substring-before(., '&#9;')}"
          type="{substring-after(., '&#9;')}"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="my:xml" as="element(ebook:file)">
    <xsl:param name="path" as="xs:string"/>
    <xsl:param name="root" as="element()"/>
    <xsl:sequence select="my:file($path,
        serialize($root, map { 'method': 'xml', 'omit-xml-declaration': false(), 'indent': false() }))"/>
  </xsl:function>

  <xsl:function name="my:page" as="element(ebook:file)">
    <xsl:param name="path" as="xs:string"/>
    <xsl:param name="root" as="element()"/>
    <xsl:sequence select="my:file($path, serialize($root, map {
        'method': 'xhtml', 'html-version': 5.0, 'omit-xml-declaration': false(), 'indent': false(),
        'include-content-type': false() }))"/>
  </xsl:function>

  <xsl:function name="my:container" as="element()">
    <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
      <rootfiles>
        <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
      </rootfiles>
    </container>
  </xsl:function>

  <xsl:function name="my:package" as="element()">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="pictures" as="element(ebook:picture)*"/>
    <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifier"
        xml:lang="{$words:language}">
      <xsl:call-template name="ebook:metadata">
        <xsl:with-param name="tei" select="$tei"/>
        <xsl:with-param name="record" select="$record"/>
        <xsl:with-param name="title" select="$title"/>
        <xsl:with-param name="pictured" select="exists($pictures)"/>
      </xsl:call-template>
      <manifest>
        <item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
        <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
        <item id="text" href="text.xhtml" media-type="application/xhtml+xml"/>
        <item id="cover-image" href="cover.svg" media-type="image/svg+xml" properties="cover-image"/>
        <item id="style" href="epub.css" media-type="text/css"/>
        <xsl:for-each select="$pictures">
          <item id="picture-{position()}" href="{substring-after(@path, 'EPUB/')}" media-type="{@type}"/>
        </xsl:for-each>
      </manifest>
      <spine>
        <itemref idref="cover"/>
        <itemref idref="nav"/>
        <itemref idref="text"/>
      </spine>
    </package>
  </xsl:function>

</xsl:stylesheet>
