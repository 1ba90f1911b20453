<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module msdescription, as the archival part of a record. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="citation"
    exclude-result-prefixes="#all">

  <!-- Where the original is kept.
       @param item  a bibl or msDesc that describes it -->
  <xsl:function name="cite:archive" as="map(xs:string, xs:string*)" visibility="public">
    <xsl:param name="item" as="element()?"/>
    <xsl:variable name="identifier" as="element(msIdentifier)?" select="($item/msIdentifier)[1]"/>
    <xsl:sequence select="map {
        'archive': ($identifier ! (repository, institution) ! normalize-space())[. != ''][1],
        'archive-place': ($identifier/settlement ! normalize-space())[. != ''][1],
        'collection': ($identifier/collection ! normalize-space())[. != ''],
        'shelfmark': ($identifier ! (idno[@type = 'shelfmark'], idno) ! normalize-space())[. != ''][1],
        'pages': cite:pages(($item/biblScope[@unit = 'page'])[1])
      }"/>
  </xsl:function>

  <!-- The archival reference in one phrase, the widest part first. -->
  <xsl:function name="cite:location" as="xs:string?" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="
        string-join($record ! (?archive-place, ?archive, ?collection, ?shelfmark, ?pages[empty(cite:printed-pages($record))]), ', ')[. != '']"/>
  </xsl:function>

  <!-- The printed volume and the document's number in it, in one phrase. -->
  <xsl:function name="cite:printed-in" as="xs:string?" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="string-join($record ! (?series, ?volume, ?number, cite:printed-pages(.)), ', ')[. != '']"/>
  </xsl:function>

  <!-- The pages, where they are those of a printed volume and not of an archival item. -->
  <xsl:function name="cite:printed-pages" as="xs:string?" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="$record?pages[exists($record?series) and empty($record ! (?archive, ?collection, ?shelfmark))]"/>
  </xsl:function>

  <!-- Where and when the printed volume was published, in one phrase. -->
  <xsl:function name="cite:imprint" as="xs:string?" visibility="public">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="string-join($record ! (?publisher-place, ?published), ', ')[. != '']"/>
  </xsl:function>

  <!-- The words that stand there, without a label where attributes say the numbers; else 45-49, or 45. -->
  <xsl:function name="cite:pages" as="xs:string?" visibility="public">
    <xsl:param name="scope" as="element(biblScope)?"/>
    <xsl:sequence select="
        (normalize-space($scope)[. != '' and not($scope/@from and matches(., '^\p{L}+\.'))], string-join(distinct-values(($scope/@from, $scope/@to)), '-')[. != ''])[1]"/>
  </xsl:function>

</xsl:stylesheet>
