<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module header, as one bibliographic record. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cite="chancery:citation"
    xmlns:my="chancery:citation/header.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="citation"
    exclude-result-prefixes="#all">

  <!-- What a citation can say of a document. Every key is there; what the header lacks is an empty
       sequence.

         id                 the document's own id
         type               document, interview or hearing, as CSL means them
         title              the title of what was transcribed
         original-title     its title in the original language, where the source states it
         author, editor, translator
                            names: see cite:name
         date               when it was written: see cite:date
         event-date, event-place
                            when and where people met
         archive, archive-place, collection, shelfmark, pages
                            the archival item; several collections, the widest first
         series, volume, number
                            the printed volume that holds the document, and its number there; pages are of the
                            volume where no archival item is known
         publisher-place, published
                            where and when that was published
         publisher, url, doi
                            the digital copy
         funder             who paid for it
         licence            the address of the licence of this TEI, or its name
         language, original-language
                            BCP 47
         abstract           the summary

       @param tei  a whole TEI document -->
  <xsl:function name="cite:record" as="map(xs:string, item()*)" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="file" as="element(fileDesc)" select="$tei/teiHeader/fileDesc"/>
    <xsl:variable name="digital" as="element(bibl)?"
        select="($file/sourceDesc//bibl[@type = 'digital'])[1]"/>
    <xsl:variable name="archival" as="element()?"
        select="($file/sourceDesc//bibl[@type = 'archival'], $file/sourceDesc//msDesc)[1]"/>
    <xsl:variable name="print" as="element(bibl)?" select="($file/sourceDesc//bibl[@type = 'print'])[1]"/>
    <xsl:variable name="profile" as="element(profileDesc)?" select="$tei/teiHeader/profileDesc"/>
    <xsl:sequence select="map:merge((
        map {
          'id': my:id($tei),
          'type': my:type($profile),
          'title': my:first(($digital/title[@level = 'a'], $digital/title, $file/titleStmt/title[@type = 'main'],
              $file/titleStmt/title[not(@type = 'sub')])),
          'original-title': my:first($archival/title),
          'author': cite:names(($file/titleStmt/author, $archival/author, $digital/author)),
          'editor': cite:names(($print, $file/titleStmt)[editor[not(@role = 'translator')]][1]/editor[not(@role = 'translator')]),
          'translator': cite:names(($file/titleStmt, $digital)/editor[@role = 'translator']),
          'date': cite:date(($archival/date, $archival/history/origin//origDate, $profile/creation/date)[1]),
          'series': my:first($print/title[@level = ('s', 'm')]),
          'volume': my:first($print/biblScope[@unit = 'volume']),
          'number': my:first($print/biblScope[@unit = 'document']),
          'publisher-place': my:first($print/pubPlace),
          'published': my:first($print/date),
          'event-date': cite:date(($profile/settingDesc/setting/date)[1]),
          'event-place': my:texts(($profile/settingDesc/setting)[1]/(placeName, locale)),
          'publisher': my:first(($digital/publisher, $print/publisher, $file/publicationStmt/publisher)),
          'url': my:first(($digital/idno[@type = ('URI', 'URL')], $file/publicationStmt/idno[@type = ('URI', 'URL')])),
          'doi': my:first(($digital, $file/publicationStmt)/idno[@type = 'DOI']),
          'funder': my:texts($digital/funder),
          'licence': string($file/publicationStmt/availability/licence/(@target, normalize-space())[1])[. != ''],
          'language': string(($tei/text/@xml:lang, $digital/textLang/@mainLang, $tei/@xml:lang)[1])[. != ''],
          'original-language': string($archival//textLang[1]/@mainLang)[. != ''],
          'abstract': my:texts($profile/abstract/(p, self::abstract[not(p)]))
        },
        cite:archive($archival),
        my:printed-pages($archival, $print)
      ), map { 'duplicates': 'use-last' })" xmlns:map="http://www.w3.org/2005/xpath-functions/map"/>
  </xsl:function>

  <xsl:function name="my:printed-pages" as="map(xs:string, xs:string*)?">
    <xsl:param name="archival" as="element()?"/>
    <xsl:param name="print" as="element(bibl)?"/>
    <xsl:if test="empty($archival) and exists($print)">
      <xsl:sequence select="map { 'pages': cite:pages(($print/biblScope[@unit = 'page'])[1]) }"/>
    </xsl:if>
  </xsl:function>

  <!-- A date: what is printed, and where the header says it in W3C form, from when to when. A date that
       lies between two others is the span between them and not certain; so is one marked with cert.
       @return no entry at all where there is no date -->
  <xsl:function name="cite:date" as="map(xs:string, item()*)?" visibility="public">
    <xsl:param name="date" as="element()?"/>
    <xsl:if test="$date[@* or normalize-space()]">
      <xsl:sequence select="map {
          'text': my:text($date),
          'from': string(($date/@when, $date/@from, $date/@notBefore)[1])[. != ''],
          'to': string(($date/@to, $date/@notAfter)[1])[. != ''],
          'circa': exists($date/(@cert[. != 'high'], @notBefore, @notAfter))
        }"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="my:id" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="string(($tei/@xml:id, $tei/teiHeader/fileDesc/publicationStmt/idno, 'document')[1])"/>
  </xsl:function>

  <!-- The kind of text, by the names of the categories it is put under. -->
  <xsl:function name="my:type" as="xs:string">
    <xsl:param name="profile" as="element(profileDesc)?"/>
    <xsl:variable name="kinds" as="xs:string"
        select="lower-case(string-join($profile/textClass/(catRef/@target, keywords/term), ' '))"/>
    <xsl:sequence select="(('interview', 'hearing')[contains($kinds, .)], 'document')[1]"/>
  </xsl:function>

  <xsl:function name="my:first" as="xs:string?">
    <xsl:param name="elements" as="element()*"/>
    <xsl:sequence select="my:texts($elements)[1]"/>
  </xsl:function>

  <xsl:function name="my:texts" as="xs:string*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:sequence select="($elements ! my:text(.))[. != '']"/>
  </xsl:function>

  <xsl:function name="my:text" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        normalize-space(string-join(
          $element//(text() | lb)[not(ancestor::note)] ! (if (self::lb) then ' ' else string())))"/>
  </xsl:function>

</xsl:stylesheet>
