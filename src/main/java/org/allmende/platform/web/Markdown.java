package org.allmende.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** {@code #{markdown.html(text)}}, to be put into {@code <div class="prose">} with {@code escape="false"}: tags in the text and dangerous links come out harmless. */
@Named
@ApplicationScoped
public class Markdown {

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    public String html(String text) {
        return text == null ? "" : renderer.render(parser.parse(text));
    }
}
