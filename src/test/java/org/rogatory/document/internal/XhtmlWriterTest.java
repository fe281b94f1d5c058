package org.rogatory.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.document.DocumentFixture;
import org.xml.sax.InputSource;

class XhtmlWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'\"&<>", "]]>", "\u0000\u0008\uFFFF",
            "\u202Eabc"})
    void staysWellFormedWhateverIsTyped(String typed) throws Exception {
        String xhtml = write(Target.FRAME, typed).replaceFirst("<!DOCTYPE html>", "");
        var parsed = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        assertThat(parsed.getElementsByTagName("script").getLength() + parsed.getElementsByTagName("img").getLength()).isZero();
    }

    @Test
    void marksTheClauseBeingChanged() {
        String xhtml = new XhtmlWriter(Target.FRAME, false, Optional.of("clause-2-1")).write(DocumentFixture.anAgreement());
        assertThat(xhtml).containsOnlyOnce("clause changed").contains("<div class=\"clause changed\" id=\"c-clause-2-1\">");
    }

    @Test
    void linksToClausesExceptInAFrame() {
        assertThat(write(Target.FILE)).contains("<a href=\"#c-clause-2-1\" title=\"2.1\">2.1</a>");
        assertThat(write(Target.FRAME)).doesNotContain("<a ").contains("<span class=\"ref\">2.1</span>");
    }

    @ParameterizedTest
    @EnumSource(names = {"FILE", "FRAME"})
    void forbidsBrowsersToFetchAnything(Target target) {
        assertThat(write(target)).contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;");
    }

    @Test
    void givesTablesHeadersWithAScope() {
        assertThat(write(Target.PAPER)).contains("<th scope=\"col\">Name or code</th>").contains("<th scope=\"row\">Reference</th>");
    }

    @Test
    void makesAnAnchorOfAnyId() {
        assertThat(BlockMarkup.anchor("own clause/1")).isEqualTo("c-own_20_clause_2f_1");
    }

    private static String write(Target target) {
        return new XhtmlWriter(target, false, Optional.empty()).write(DocumentFixture.anAgreement());
    }

    private static String write(Target target, String line) {
        return new XhtmlWriter(target, false, Optional.empty()).write(DocumentFixture.aLine(line));
    }
}
