<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module header, as HTML: the title block, and what stands around the text. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:cite="chancery:citation"
    xmlns:my="chancery:html/header.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="html"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- The summary. -->
  <xsl:mode name="html:summary" on-no-match="fail" visibility="public"/>

  <!-- What the document is, when and where it came to be, and who translated it. -->
  <xsl:template name="html:title-block" as="element()" visibility="public">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:param name="record" as="map(xs:string, item()*)" required="yes"/>
    <header class="title-block">
      <xsl:variable name="kind" as="xs:string?" select="my:kind(.)"/>
      <xsl:if test="exists($kind)">
        <p class="kind">{$kind}</p>
      </xsl:if>
      <h1>
        <xsl:if test="exists($record?title)">
          <xsl:sequence select="html:language(.)"/>
        </xsl:if>
        <xsl:text>{($record?title, words:of('untitled'))[1]}</xsl:text>
      </h1>
      <xsl:for-each select="my:settings(.)">
        <p class="setting">
          <xsl:for-each select="date, time, placeName, locale, activity">
            <xsl:if test="position() gt 1">
              <xsl:text> · </xsl:text>
            </xsl:if>
            <xsl:apply-templates select="." mode="html:setting"/>
          </xsl:for-each>
        </p>
      </xsl:for-each>
      <xsl:variable name="translators" as="xs:string*" select="$record?translator ! .?literal"/>
      <xsl:if test="exists($translators)">
        <p class="translator">{
          if (exists($record?original-language))
          then words:of('translated-from-by',
            (words:language-name($record?original-language), words:list($translators)))
          else words:of('translated-by', words:list($translators))
        }</p>
      </xsl:if>
      <xsl:sequence select="parse-json($counterparts)?* ! my:counterpart(.)"/>
    </header>
  </xsl:template>

  <!-- The way to the original or to a translation, and to the page on which both stand. -->
  <xsl:function name="my:counterpart" as="element()">
    <xsl:param name="counterpart" as="map(*)"/>
    <p class="counterpart">
      <xsl:if test="$counterpart?file">
        <xsl:text>{words:of($counterpart?relation)}: </xsl:text>
        <a href="{html:from-root($counterpart?file)}">
          <xsl:if test="$counterpart?language != ''">
            <xsl:attribute name="hreflang" select="$counterpart?language"/>
            <xsl:attribute name="lang" select="$counterpart?language"/>
          </xsl:if>
          <xsl:text>{$counterpart?title}</xsl:text>
        </a>
        <xsl:text> · </xsl:text>
      </xsl:if>
      <a href="{html:from-root($counterpart?parallel)}">{words:of('parallel')}</a>
    </p>
  </xsl:function>

  <!-- When and where, from the settings; without one, the date of the document. -->
  <xsl:function name="my:settings" as="element()*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="profile" as="element(profileDesc)?" select="$tei/teiHeader/profileDesc"/>
    <xsl:variable name="settings" as="element(setting)*"
        select="$profile/settingDesc/setting[date or time or placeName or locale]"/>
    <xsl:sequence select="if (exists($settings)) then $settings else $profile/creation[date]"/>
  </xsl:function>

  <!-- The parts of a setting. -->
  <xsl:mode name="html:setting" on-no-match="fail" visibility="public"/>

  <xsl:template match="date | time | placeName" mode="html:setting" as="element()+">
    <xsl:apply-templates select="." mode="html"/>
  </xsl:template>

  <xsl:template match="locale | activity" mode="html:setting" as="element()">
    <span class="{local-name()}">
      <xsl:apply-templates mode="html"/>
    </span>
  </xsl:template>

  <!-- The kind of text, in the words of the taxonomy. -->
  <xsl:function name="my:kind" as="xs:string?">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="ids" as="xs:string*"
        select="$tei/teiHeader/profileDesc/textClass/catRef/@target/tokenize(.) ! substring-after(., '#')"/>
    <xsl:sequence select="
        ($tei/teiHeader/encodingDesc/classDecl//category[@xml:id = $ids]/catDesc ! normalize-space())[. != ''][1]"/>
  </xsl:function>

  <xsl:template match="profileDesc" mode="html:summary" as="element()?">
    <xsl:if test="abstract[normalize-space()]">
      <section id="-summary" aria-labelledby="-summary-title">
        <h2 id="-summary-title">{words:of('summary')}</h2>
        <div>
          <xsl:sequence select="html:language((abstract[@xml:lang], ancestor::TEI, .)[1])"/>
          <xsl:apply-templates select="abstract/*" mode="html"/>
        </div>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- The line to cite the document by. -->
  <xsl:template name="html:cite" as="element()" visibility="public">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:param name="record" as="map(xs:string, item()*)" required="yes"/>
    <xsl:variable name="line" as="xs:string" select="cite:line($record)"/>
    <xsl:variable name="url" as="xs:string?" select="$record?url[html:safe(.)][ends-with($line, .)]"/>
    <section id="-cite" aria-labelledby="-cite-title">
      <h2 id="-cite-title">{words:of('cite')}</h2>
      <p class="citation" id="-citation">
        <xsl:choose>
          <xsl:when test="exists($url)">
            <xsl:text>{substring($line, 1, string-length($line) - string-length($url))}</xsl:text>
            <a href="{$url}">{$url}</a>
          </xsl:when>
          <xsl:otherwise>{$line}</xsl:otherwise>
        </xsl:choose>
      </p>
      <xsl:if test="text//(sp | u)[@xml:id]">
        <p class="hint">{words:of('cite-turn')}</p>
      </xsl:if>
    </section>
  </xsl:template>

  <!-- What of the page is shown: the style hides the rest, without a script. -->
  <xsl:template name="html:view" as="element()?" visibility="public">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:if test="standOff//certainty or text//(*[@cert] | supplied | corr | reg | expan | ex | note[@resp])">
      <p class="view">
        <label><input type="checkbox" id="-interventions" checked="checked"/> {words:of('interventions')}</label>
      </p>
    </xsl:if>
  </xsl:template>

  <!-- The documents before and after this one. -->
  <xsl:template name="html:neighbours" as="element()?" visibility="public">
    <xsl:if test="exists(($previous-file, $next-file))">
      <nav class="neighbours" aria-label="{words:of('neighbours')}">
        <xsl:sequence select="
            my:neighbour('prev', $previous-file, words:of('previous'), $previous-title),
            my:neighbour('next', $next-file, words:of('next'), $next-title)"/>
      </nav>
    </xsl:if>
  </xsl:template>

  <xsl:function name="my:neighbour" as="element()?">
    <xsl:param name="rel" as="xs:string"/>
    <xsl:param name="file" as="xs:string?"/>
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="title" as="xs:string?"/>
    <xsl:if test="exists($file)">
      <a rel="{$rel}" href="{$file}">
        <span>{$words}</span>
        <xsl:if test="$title"> {$title}</xsl:if>
      </a>
    </xsl:if>
  </xsl:function>

  <!-- What the script puts into the page, in the reader's language: without a script it is not there. -->
  <xsl:template name="html:controls" as="element()*" visibility="public">
    <xsl:if test="exists($assets)">
      <template id="-copy-citation">
        <button type="button" data-copied="{words:of('copied')}">{words:of('copy')}</button>
      </template>
      <template id="-turn-tools">
        <p class="tools" data-by="edition">
          <button type="button" data-copy="link" data-copied="{words:of('copied')}">{words:of('copy-link')}</button>
          <button type="button" data-copy="citation" data-copied="{words:of('copied')}"
              data-turn="{words:of('cited-turn')}">{words:of('copy-citation')}</button>
        </p>
      </template>
      <template id="-follow-bar">
        <div class="bar" role="region" aria-label="{words:of('follow')}">
          <b data-name=""/>
          <span data-count="" aria-live="polite"/>
          <button type="button" data-go="-1">{words:of('turn-before')}</button>
          <button type="button" data-go="1">{words:of('turn-after')}</button>
          <button type="button" data-end="">{words:of('follow-end')}</button>
        </div>
      </template>
    </xsl:if>
  </xsl:template>

  <!-- The document in other forms. -->
  <xsl:template name="html:downloads" as="element()?" visibility="public">
    <xsl:variable name="files" as="element()*">
      <xsl:sequence select="
          my:download($tei-file, 'tei'), my:download($text-file, 'text'), my:download($pdf-file, 'pdf'),
          my:download($csl-json-file, 'csl'), my:download($bibtex-file, 'bibtex'),
          my:download($ris-file, 'ris')"/>
    </xsl:variable>
    <xsl:if test="exists($files)">
      <section id="-downloads" aria-labelledby="-downloads-title">
        <h2 id="-downloads-title">{words:of('downloads')}</h2>
        <ul>
          <xsl:sequence select="$files"/>
        </ul>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:function name="my:download" as="element()?">
    <xsl:param name="file" as="xs:string?"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:if test="exists($file)">
      <li><a href="{$file}" download="">{words:of('download-' || $kind)}</a></li>
    </xsl:if>
  </xsl:function>

  <!-- Where the original and its copy are, and what the catalogue said, word for word. -->
  <xsl:template name="html:source" as="element()?" visibility="public">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:param name="record" as="map(xs:string, item()*)" required="yes"/>
    <xsl:variable name="facts" as="element()*" select="
        my:fact('archive', string-join(($record?archive, $record?archive-place), ', ')),
        my:fact('collection', string-join($record?collection, ', ')),
        my:fact('shelfmark', $record?shelfmark),
        my:fact('pages', $record?pages),
        my:fact('date', $record?date ! cite:written-date(.)),
        my:fact('original-language', $record?original-language ! words:language-name(.)),
        my:fact('publisher', $record?publisher),
        my:fact('url', $record?url),
        my:fact('funder', string-join($record?funder, ', ')),
        my:fact('terms', string-join(teiHeader/fileDesc/publicationStmt/availability ! normalize-space(), ' ')),
        teiHeader/fileDesc/titleStmt/respStmt
          ! my:fact('encoding', string-join((name, orgName, persName, resp) ! normalize-space(), ': ')),
        teiHeader/fileDesc/notesStmt/note ! my:fact(string((@type, 'note')[1]), normalize-space())"/>
    <xsl:variable name="catalogue" as="element(xenoData)?" select="teiHeader/xenoData[@type = 'record'][1]"/>
    <xsl:variable name="practice" as="element(editorialDecl)?"
        select="teiHeader/encodingDesc/editorialDecl[normalize-space()][1]"/>
    <xsl:if test="exists($facts) or exists($catalogue) or exists($practice)">
      <section id="-source" aria-labelledby="-source-title">
        <h2 id="-source-title">{words:of('source')}</h2>
        <xsl:if test="exists($facts)">
          <dl>
            <xsl:sequence select="$facts"/>
          </dl>
        </xsl:if>
        <xsl:if test="exists($catalogue)">
          <details>
            <summary>{words:of('record')}</summary>
            <pre>{$catalogue}</pre>
          </details>
        </xsl:if>
        <xsl:if test="exists($practice)">
          <details>
            <summary>{words:of('encoding')}</summary>
            <xsl:for-each select="$practice//p">
              <p>{normalize-space()}</p>
            </xsl:for-each>
          </details>
        </xsl:if>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:function name="my:fact" as="element()?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:if test="$value != ''">
      <div>
        <dt>{words:of('source.' || $key)}</dt>
        <dd>
          <xsl:choose>
            <xsl:when test="matches($value, '^https?://\S+$')">
              <a href="{$value}">{$value}</a>
            </xsl:when>
            <xsl:otherwise>{$value}</xsl:otherwise>
          </xsl:choose>
        </dd>
      </div>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
