package org.allmende.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private final Markdown markdown = new Markdown();

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "Text <img src=x onerror=alert(1)>", "[hier](javascript:alert(1))", "![bild](javascript:alert(1))",
        "<a href=\"javascript:alert(1)\">x</a>", "[x](data:text/html;base64,PHNjcmlwdD4=)", "<javascript:alert(1)>"})
    void makesHarmlessWhatWouldRun(String text) {
        var body = org.jsoup.Jsoup.parseBodyFragment(markdown.html(text)).body();
        assertThat(body.select("script, [onerror], [href^=javascript], [src^=javascript], [href^=data]")).isEmpty();
        assertThat(body.select("img[src=x]")).isEmpty();
    }

    @Test
    void keepsListsEmphasisAndLinks() {
        assertThat(markdown.html("1. **eins**\n2. [zwei](https://example.org)"))
                .contains("<ol>", "<strong>eins</strong>", "href=\"https://example.org\"", "rel=\"nofollow noopener\"");
    }

    @Test
    void leavesOnlyTheWordsForTables() {
        assertThat(markdown.words("Erzeugnisse werden **gekennzeichnet**.")).isEqualTo("Erzeugnisse werden gekennzeichnet.");
    }

    @Test
    void startsHeadingsBelowThoseOfThePage() {
        assertThat(markdown.html("# Groß")).contains("<h3>Groß</h3>").doesNotContain("h1");
    }

    @Test
    void keepsLineBreaksThatPeopleType() {
        assertThat(markdown.html("eins\nzwei")).contains("<br />");
    }

    @Test
    void takesNothingForNothing() {
        assertThat(markdown.html(null)).isEmpty();
    }
}
