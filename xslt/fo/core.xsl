<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module core, as formatting objects. Lists are in lists.xsl, notes in notes.xsl. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:print="chancery:print"
    xmlns:words="chancery:words"
    xmlns:structure="chancery:structure"
    xmlns:fidelity="chancery:fidelity"
    xmlns:my="chancery:fo/core.xsl"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="fo"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- Headings. The title of the page is the first, those of the document follow it. -->
  <xsl:template match="head" as="element(fo:block)+">
    <xsl:variable name="apart" as="element(note)*" select="note[@type = 'source']"/>
    <xsl:variable name="level" as="xs:integer" select="my:level(.)"/>
    <fo:block role="H{print:level($level, .)}" keep-with-next.within-page="always" hyphenate="false" text-align="start"
        space-before="{print:lines(if ($level le 2) then 0 else 1)}" space-after="{print:lines(0.5)}" widows="9" orphans="9">
      <xsl:sequence select="print:attributes(.)"/>
      <xsl:apply-templates select="node()[not($apart[1] &lt;&lt; .)] except $apart"/>
      <xsl:sequence select="print:doubt(.)"/>
    </fo:block>
    <xsl:apply-templates select="$apart, node()[$apart[1] &lt;&lt; .][normalize-space()] except $apart">
      <xsl:sort select="count(preceding-sibling::node())"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- A subtitle is no heading of its own. -->
  <xsl:template match="head[@type = 'sub'] | figure/head | lg/head | table/head | list/head" as="element(fo:block)">
    <fo:block keep-with-next.within-page="always" hyphenate="false" text-align="start">
      <xsl:sequence select="print:attributes(.)"/>
      <xsl:apply-templates/>
      <xsl:sequence select="print:doubt(.)"/>
    </fo:block>
  </xsl:template>

  <xsl:function name="my:level" as="xs:integer">
    <xsl:param name="head" as="element(head)"/>
    <xsl:variable name="depth" as="xs:integer" select="
        count($head/ancestor::*[self::div or self::div1 or self::div2 or self::div3 or self::div4
          or self::div5 or self::div6 or self::div7 or self::floatingText])"/>
    <xsl:variable name="titled" as="xs:boolean" select="exists($head/ancestor::text[last()]/front/head)"/>
    <xsl:sequence select="
        if ($head is print:title-head(print:document($head))) then 1
        else min((6, max((2, $depth + (if ($titled) then 2 else 1)))))"/>
  </xsl:function>

  <xsl:template match="head" mode="print:style" as="attribute()+">
    <xsl:variable name="level" as="xs:integer" select="my:level(.)"/>
    <xsl:attribute name="font-weight" select="if ($level = (2, 3)) then 'bold' else 'normal'"/>
    <xsl:attribute name="font-style" select="if ($level gt 3) then 'italic' else 'normal'"/>
    <xsl:attribute name="font-size" select="print:size(if ($level = 1) then 1.6 else if ($level = 2) then 1.1 else 1)"/>
    <xsl:if test="$level = 1">
      <xsl:attribute name="line-height" select="print:lines(1.5)"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="head[@type = 'sub'] | figure/head | lg/head | table/head | list/head" mode="print:style"
      as="attribute()+">
    <xsl:attribute name="font-style" select="'italic'"/>
  </xsl:template>

  <!-- A paragraph. The label of the turn begins the first one.
       @param lead  what the line begins with -->
  <xsl:template match="p" as="element()">
    <xsl:param name="lead" as="node()*" select="()"/>
    <xsl:element name="fo:{if (ancestor::head) then 'inline' else 'block'}">
      <xsl:sequence select="print:attributes(.)"/>
      <xsl:if test="exists($lead)">
        <xsl:attribute name="text-indent" select="'-' || $print:hang"/>
        <xsl:sequence select="print:with-next(.)"/>
      </xsl:if>
      <xsl:sequence select="$lead"/>
      <xsl:sequence select="print:marked(., my:content(.))"/>
      <xsl:sequence select="print:doubt(.)"/>
    </xsl:element>
  </xsl:template>

  <!-- A turn is not divided after a line: its first paragraph keeps to the next where it fills no more. -->
  <xsl:function name="print:with-next" as="attribute()?" visibility="public">
    <xsl:param name="paragraph" as="element()"/>
    <xsl:if test="$paragraph/following-sibling::* and string-length(normalize-space($paragraph)) lt 60">
      <xsl:attribute name="keep-with-next.within-page" select="'always'"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="my:content" as="node()*">
    <xsl:param name="element" as="element()"/>
    <xsl:apply-templates select="$element/node()"/>
  </xsl:function>

  <!-- A paragraph after another begins further in. -->
  <xsl:template match="p[preceding-sibling::*[1][self::p]] | seg[preceding-sibling::*[1][self::seg]]"
      mode="print:style" as="attribute()+">
    <xsl:attribute name="text-indent" select="'1.2em'"/>
  </xsl:template>

  <!-- A turn: the label as printed hangs out, the words follow it in the line. -->
  <xsl:template match="sp" as="element(fo:block)">
    <fo:block role="Div">
      <xsl:sequence select="print:turn-attributes(.)"/>
      <xsl:variable name="label" as="element(speaker)?" select="speaker[1]"/>
      <xsl:variable name="first" as="element()?" select="(p | ab)[not($label &gt;&gt; .)][1]"/>
      <xsl:variable name="lead" as="element()*" select="
          if (*[. &gt;&gt; $label][. &lt;&lt; $first][structure:holds-blocks(.)
            or self::list or self::table or self::lg or self::figure]) then ()
          else *[not($label &gt;&gt; .)][. &lt;&lt; $first]"/>
      <xsl:variable name="label-line" as="node()*">
        <xsl:if test="not($label)">
          <xsl:call-template name="print:speaker-again"/>
        </xsl:if>
        <xsl:for-each select="$lead">
          <xsl:apply-templates select=".">
            <xsl:with-param name="run-in" select="true()" tunnel="yes"/>
          </xsl:apply-templates>
          <xsl:text> </xsl:text>
        </xsl:for-each>
      </xsl:variable>
      <xsl:apply-templates select="*[. &lt;&lt; $label]"/>
      <xsl:choose>
        <xsl:when test="exists($first) and (exists($lead) or not($label))">
          <xsl:apply-templates select="$first">
            <xsl:with-param name="lead" select="$label-line"/>
          </xsl:apply-templates>
          <xsl:apply-templates select="node()[. &gt;&gt; $first]"/>
        </xsl:when>
        <xsl:otherwise>
          <fo:block keep-with-next.within-page="always" text-indent="-{$print:hang}">
            <xsl:sequence select="if ($label) then () else $label-line"/>
            <xsl:apply-templates select="$label"/>
          </fo:block>
          <xsl:apply-templates select="node()[. &gt;&gt; $label or not($label)]"/>
        </xsl:otherwise>
      </xsl:choose>
    </fo:block>
  </xsl:template>

  <!-- The label as printed, leading to the person in the index. -->
  <xsl:template match="speaker" as="element(fo:inline)">
    <fo:inline>
      <xsl:sequence select="print:attributes(.)"/>
      <xsl:apply-templates/>
      <xsl:sequence select="print:doubt(..), print:doubt(.)"/>
    </fo:inline>
  </xsl:template>

  <xsl:template match="speaker" mode="print:style" as="attribute()+">
    <xsl:attribute name="font-family" select="$print:small-capitals"/>
    <xsl:attribute name="letter-spacing" select="'0.02em'"/>
    <xsl:attribute name="hyphenate" select="'false'"/>
  </xsl:template>

  <xsl:template match="stage" as="element()">
    <xsl:call-template name="print:shape"/>
  </xsl:template>

  <xsl:template match="stage | emph | foreign | title" mode="print:style" as="attribute()+">
    <xsl:attribute name="font-style" select="'italic'"/>
  </xsl:template>

  <!-- Something is missing: the source's own words for it, else a sign. -->
  <xsl:template match="gap" as="element()">
    <xsl:call-template name="print:shape">
      <xsl:with-param name="content" as="node()*">
        <xsl:if test="not(desc[normalize-space()])">
          <xsl:sequence select="print:said('[…]')"/>
        </xsl:if>
        <xsl:apply-templates/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Where a page of the source begins: a stroke in the line, the page's number in the margin. -->
  <xsl:template match="pb" as="element()">
    <xsl:param name="run-in" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:variable name="number" as="xs:string" select="if (@n) then string(@n) else '?'"/>
    <xsl:choose>
      <xsl:when test="structure:stands-apart(.) and not($run-in)">
        <fo:block id="{print:id(.)}" line-height="0pt" keep-with-next.within-page="always">
          <xsl:sequence select="print:margin($number, '-' || print:lines(0.5))"/>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <fo:inline id="{print:id(.)}">
          <xsl:sequence select="print:margin($number, '0pt')"/>
          <fo:inline print:by="edition" color="#595959">|</fo:inline>
        </fo:inline>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A word in the outer margin, beside the line it is in: Chancery sets there what has no size.
       @param shift  how much higher than the line -->
  <xsl:function name="print:margin" as="element(fo:inline)" visibility="public">
    <xsl:param name="word" as="xs:string"/>
    <xsl:param name="shift" as="xs:string"/>
    <fo:inline print:by="edition" font-size="0.01pt" baseline-shift="{$shift}" color="#595959" font-family="{$print:serif}"
        font-style="normal" font-weight="normal" letter-spacing="0pt" hyphenate="false">{
      translate($word, ' ', '&#xA0;')}</fo:inline>
  </xsl:function>

  <xsl:template match="cb | gb | milestone" as="element(fo:inline)?">
    <xsl:if test="@xml:id">
      <fo:inline id="{print:id(.)}"/>
    </xsl:if>
  </xsl:template>

  <!-- A line that the source broke within a word goes on. -->
  <xsl:template match="lb" as="element(fo:block)">
    <fo:block/>
  </xsl:template>

  <xsl:template match="lb[@break = 'no']" as="empty-sequence()"/>

  <!-- Emphasis as printed, in the words of rend. -->
  <xsl:template match="hi" mode="print:style" as="attribute()*">
    <xsl:variable name="rend" as="xs:string*" select="tokenize((@rend, @rendition, 'italic')[1])"/>
    <xsl:if test="$rend = ('bold', 'b')">
      <xsl:attribute name="font-weight" select="'bold'"/>
    </xsl:if>
    <xsl:if test="$rend = ('italic', 'italics', 'i')">
      <xsl:attribute name="font-style" select="'italic'"/>
    </xsl:if>
    <xsl:if test="$rend = ('small-caps', 'smallcaps', 'sc')">
      <xsl:attribute name="font-family" select="$print:small-capitals"/>
    </xsl:if>
    <xsl:variable name="lines" as="xs:string*" select="
        'underline'[$rend = ('underline', 'u')], 'line-through'[$rend = ('strike', 'strikethrough')]"/>
    <xsl:if test="exists($lines)">
      <xsl:attribute name="text-decoration" select="$lines"/>
    </xsl:if>
    <xsl:if test="$rend = ('sup', 'superscript', 'sub', 'subscript')">
      <xsl:attribute name="font-size" select="'0.7em'"/>
      <xsl:attribute name="baseline-shift" select="if ($rend = ('sub', 'subscript')) then '-20%' else '35%'"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="del" mode="print:style" as="attribute()">
    <xsl:attribute name="text-decoration" select="'line-through'"/>
  </xsl:template>

  <!-- What was wrong, shortened or irregular stays; what the edition puts beside it follows. -->
  <xsl:template as="element()" match="choice | sic | orig | abbr | corr | reg | expan | unclear | add | del
      | hi | emph | foreign | title | date | time
      | measure | measureGrp | num | unit | term | gloss | mentioned | soCalled | distinct | said | name | rs
      | email | bibl | address | addrLine | author | editor | publisher | pubPlace | biblScope | citedRange
      | respStmt | resp | idno | desc | series | monogr | analytic | imprint | edition | media | binaryObject | index">
    <xsl:call-template name="print:shape"/>
  </xsl:template>

  <!-- The white space of the file between the two readings is none of the text's. -->
  <xsl:template match="choice/text()[not(normalize-space())]" as="empty-sequence()"/>

  <xsl:template match="corr | reg | expan" mode="print:style" as="attribute()">
    <xsl:attribute name="font-style" select="'italic'"/>
  </xsl:template>

  <!-- Links to the web lead there from the screen; those within the document need a place that is printed. -->
  <xsl:template match="ref" as="element()">
    <xsl:variable name="target" as="xs:string?" select="tokenize(@target)[matches(., '^(https?|mailto|ftp|doi|urn):', 'i')][1]"/>
    <xsl:choose>
      <xsl:when test="exists($target) and empty(ancestor::ref)">
        <fo:inline>
          <xsl:sequence select="print:attributes(.)"/>
          <fo:basic-link external-destination="url('{$target}')" fox:alt-text="{$target}">
            <xsl:apply-templates/>
          </fo:basic-link>
        </fo:inline>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="print:shape"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="ptr" as="element(fo:inline)">
    <fo:inline print:by="edition">
      <xsl:sequence select="print:linked(@target)"/>
    </fo:inline>
  </xsl:template>

  <!-- Quotation marks are characters of the text; none are added. -->
  <xsl:template match="q | quote | cit | lg | listBibl | l" as="element()">
    <xsl:call-template name="print:shape"/>
  </xsl:template>

  <xsl:template match="l | lg/l" as="element(fo:block)" priority="1">
    <fo:block>
      <xsl:sequence select="print:attributes(.)"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="(q | quote)[structure:holds-blocks(.) or structure:stands-apart(.)] | cit | lg" mode="print:style"
      as="attribute()+">
    <xsl:attribute name="start-indent" select="'inherited-property-value(start-indent) + 1.5em'"/>
    <xsl:attribute name="text-indent" select="'0pt'"/>
    <xsl:attribute name="space-before" select="print:lines(0.5)"/>
    <xsl:attribute name="space-after" select="print:lines(0.5)"/>
  </xsl:template>

  <xsl:template match="l" mode="print:style" as="attribute()+">
    <xsl:attribute name="start-indent" select="'inherited-property-value(start-indent) + 1.5em'"/>
    <xsl:attribute name="text-indent" select="'-1.5em'"/>
    <xsl:attribute name="text-align" select="'start'"/>
  </xsl:template>

  <!-- A picture, as wide as the lines at most; where it is not there, its address stands in its place. -->
  <xsl:template match="graphic" as="element()">
    <xsl:choose>
      <xsl:when test="print:own-name(., @url) = $print:pictures">
        <fo:external-graphic src="picture:{print:own-name(., @url)}" fox:alt-text="{my:seen(.)}" width="100%"
            content-width="scale-down-to-fit" height="{$print:highest}" content-height="scale-down-to-fit"
            scaling="uniform" display-align="after"/>
      </xsl:when>
      <xsl:otherwise>
        <fo:inline print:by="edition">
          <xsl:text>[</xsl:text>
          <xsl:sequence select="print:linked(string(@url))"/>
          <xsl:text>]</xsl:text>
        </fo:inline>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What a picture shows, for those who do not see it. -->
  <xsl:function name="my:seen" as="xs:string">
    <xsl:param name="graphic" as="element(graphic)"/>
    <xsl:sequence select="
        ($graphic ! (desc, ../figDesc, ../head) ! normalize-space(), words:of('element.figure'))[. != ''][1]"/>
  </xsl:function>

</xsl:stylesheet>
