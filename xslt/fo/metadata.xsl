<?xml version="1.0" encoding="UTF-8"?>
<!-- What a PDF says of itself to programs: its title, makers and language, its bookmarks. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:print="chancery:print"
    xmlns:words="chancery:words"
    xmlns:cite="chancery:citation"
    xmlns:my="chancery:fo/metadata.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="fo"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- The title and the rest, as XMP (ISO 16684-1) in the elements of Dublin Core; and the attached TEI.
       @param record  see cite:record -->
  <xsl:template name="print:declarations" as="element(fo:declarations)" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)" required="yes"/>
    <xsl:param name="title" as="xs:string" required="yes"/>
    <fo:declarations>
      <x:xmpmeta xmlns:x="adobe:ns:meta/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
          xmlns:dc="http://purl.org/dc/elements/1.1/">
        <rdf:RDF>
          <rdf:Description rdf:about="">
            <dc:title>
              <rdf:Alt>
                <rdf:li xml:lang="x-default">{$title}</rdf:li>
              </rdf:Alt>
            </dc:title>
            <xsl:variable name="makers" as="xs:string*" select="($record?author, $record?translator) ! .?literal"/>
            <xsl:if test="exists($makers)">
              <dc:creator>
                <rdf:Seq>
                  <xsl:for-each select="$makers">
                    <rdf:li>{.}</rdf:li>
                  </xsl:for-each>
                </rdf:Seq>
              </dc:creator>
            </xsl:if>
            <xsl:if test="exists($record?abstract)">
              <dc:description>
                <rdf:Alt>
                  <rdf:li xml:lang="x-default">{string-join($record?abstract, ' ')}</rdf:li>
                </rdf:Alt>
              </dc:description>
            </xsl:if>
            <dc:language>
              <rdf:Bag>
                <rdf:li>{($record?language, $words:language)[1]}</rdf:li>
              </rdf:Bag>
            </dc:language>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
      <xsl:if test="exists($attachment)">
        <pdf:embedded-file xmlns:pdf="http://xmlgraphics.apache.org/fop/extensions/pdf"
            src="print:tei" filename="{$attachment}" desc="{words:of('print.attachment')}"/>
      </xsl:if>
    </fo:declarations>
  </xsl:template>

  <!-- The bookmarks of a PDF: the document, its divisions, and what follows them.
       @param matter  the blocks after the text that have an id and a title -->
  <xsl:template name="print:bookmarks" as="element(fo:bookmark-tree)" visibility="public">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:param name="title" as="xs:string" required="yes"/>
    <xsl:param name="sections" as="xs:string*" required="yes"/>
    <fo:bookmark-tree>
      <fo:bookmark internal-destination="-text">
        <fo:bookmark-title>{$title}</fo:bookmark-title>
        <xsl:for-each select="print:divisions(.)">
          <fo:bookmark internal-destination="{print:id(.)}">
            <fo:bookmark-title>{print:heading(.)}</fo:bookmark-title>
          </fo:bookmark>
        </xsl:for-each>
      </fo:bookmark>
      <xsl:for-each select="$sections">
        <fo:bookmark internal-destination="-{.}">
          <fo:bookmark-title>{words:of(.)}</fo:bookmark-title>
        </fo:bookmark>
      </xsl:for-each>
    </fo:bookmark-tree>
  </xsl:template>

</xsl:stylesheet>
