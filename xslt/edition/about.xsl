<?xml version="1.0" encoding="UTF-8"?>
<!-- What the edition is, whose it is, and how its texts were made. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:html="chancery:html"
    xmlns:words="chancery:words"
    xmlns:edition="chancery:edition"
    xmlns:my="chancery:edition/about.xsl"
    xmlns="http://www.w3.org/1999/xhtml"
    xpath-default-namespace="chancery:edition"
    default-mode="edition"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:template name="edition:about" as="empty-sequence()" visibility="public">
    <xsl:call-template name="edition:page">
      <xsl:with-param name="file" select="'about.html'"/>
      <xsl:with-param name="section" select="'about'"/>
      <xsl:with-param name="body" as="element()*">
        <div>
          <xsl:if test="exists($description)">
            <p class="lead">{$description}</p>
          </xsl:if>
          <dl class="facts">
            <xsl:sequence select="
                my:fact('editors', $editors ! words:list(tokenize(., '\n'))),
                my:fact('publisher', $publisher),
                my:fact('licence', $licence),
                my:fact('address', $base),
                my:fact('cite', string-join(($editors ! words:list(tokenize(., '\n')), $edition:title, $publisher, $base), ', '))"/>
          </dl>
        </div>
        <xsl:if test="$edition:documents/practice">
          <section>
            <h2>{words:of('encoding')}</h2>
            <xsl:for-each-group select="$edition:documents/practice" group-by="string(@of)">
              <xsl:for-each-group select="current-group()" group-by="string(.)">
                <xsl:sort select="count(current-group())" order="descending"/>
                <p>
                  <xsl:text>{current-grouping-key()}</xsl:text>
                  <xsl:if test="count(current-group()) lt count($edition:documents)">
                    <xsl:text> </xsl:text>
                    <span class="more">({words:of('of-documents', (count(current-group()), count($edition:documents)))})</span>
                  </xsl:if>
                </p>
              </xsl:for-each-group>
            </xsl:for-each-group>
          </section>
        </xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="my:fact" as="element()?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:if test="$value != ''">
      <div>
        <dt>{words:of(if ($key = 'cite') then 'cite' else 'about.' || $key)}</dt>
        <dd>
          <xsl:choose>
            <xsl:when test="$key = 'licence' and exists($licence-address)"><a href="{$licence-address}" rel="license">{$value}</a></xsl:when>
            <xsl:when test="$key = 'address'"><a href="{$value}">{$value}</a></xsl:when>
            <xsl:otherwise>{$value}</xsl:otherwise>
          </xsl:choose>
        </dd>
      </div>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
