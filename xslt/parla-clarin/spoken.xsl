<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI module spoken, as Parla-CLARIN: whether a remark tells of a sound, a movement or something else. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:spoken="chancery:parla-clarin/spoken"
    xmlns:my="chancery:parla-clarin/spoken.xsl"
    xmlns="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="parla-clarin"
    exclude-result-prefixes="#all">

  <!-- Words for sounds that people make, and for movements that say something, as they begin. -->
  <xsl:variable name="my:vocal" as="xs:string" select="'laugh|cough|sigh|shout|cr(y|ies)\W|whisper|murmur|groan|sob|interject'
      || '|rires?\W|rit\W|tousse|lach|gelächter|hust|heiterkeit|zuruf|ris[ao]|rumores|risate|смех|смеет|каш|笑|咳'"/>
  <xsl:variable name="my:kinesic" as="xs:string" select="'applau|clap|nods?\W|nodd|bows?\W|shrug|gestur|wav(es|ing)|point(s|ing)'
      || '|shakes? |knock|beifall|nickt|aplau|аплодисмент|кива|鼓掌|掌声|点头'"/>

  <!-- The element for a stage direction: by its words, else by its type. -->
  <xsl:function name="spoken:event" as="xs:string" visibility="public">
    <xsl:param name="stage" as="element(stage)"/>
    <xsl:variable name="words" as="xs:string" select="' ' || lower-case(normalize-space($stage)) || ' '"/>
    <xsl:sequence select="
        if (matches($words, '(^|\W)(' || $my:vocal || ')')) then 'vocal'
        else if (matches($words, '(^|\W)(' || $my:kinesic || ')')) then 'kinesic'
        else if (tokenize($stage/@type) = 'delivery') then 'vocal'
        else 'incident'"/>
  </xsl:function>

  <!-- Types of a stage direction as the one type that an event has. -->
  <xsl:function name="spoken:kind" as="xs:string" visibility="public">
    <xsl:param name="type" as="attribute(type)"/>
    <xsl:sequence select="string-join(tokenize($type), '+')"/>
  </xsl:function>

  <!-- Whether a description can hold what a stage direction holds. -->
  <xsl:function name="spoken:describes" as="xs:boolean" visibility="public">
    <xsl:param name="stage" as="element(stage)"/>
    <xsl:sequence select="every $child in $stage/* satisfies exists($child[self::hi or self::emph or self::foreign
        or self::term or self::title or self::ref or self::ptr or self::date or self::time or self::num
        or self::measure or self::name or self::rs or self::persName or self::orgName or self::placeName
        or self::roleName or self::choice or self::sic or self::corr or self::q or self::quote])"/>
  </xsl:function>

  <!-- Something that happens is told to nobody. -->
  <xsl:template match="stage/@toWhom[spoken:event(..) = 'incident']" as="empty-sequence()"/>

</xsl:stylesheet>
