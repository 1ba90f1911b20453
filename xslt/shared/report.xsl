<?xml version="1.0" encoding="UTF-8"?>
<!-- What a stylesheet has to say to whoever runs it. Chancery makes a finding of each message;
     any other XSLT processor prints it. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:report="chancery:report"
    exclude-result-prefixes="#all" expand-text="yes">

  <!-- Says that no rule of an output knows the context element.
       @param output  the output's name, as the reader knows it -->
  <xsl:template name="report:unhandled" as="empty-sequence()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="output" as="xs:string" required="yes"/>
    <xsl:message>
      <report:finding rule="RENDER-001" severity="warning" node="{path()}">
        <report:message>
          <xsl:text>The stylesheet for {$output} has no rule for {name()}; </xsl:text>
          <xsl:text>its content is shown as it stands.</xsl:text>
        </report:message>
        <report:help>
          <xsl:text>Write a template for it in a stylesheet that imports this one, </xsl:text>
          <xsl:text>or encode the passage with an element of the schema.</xsl:text>
        </report:help>
      </report:finding>
    </xsl:message>
  </xsl:template>

</xsl:stylesheet>
