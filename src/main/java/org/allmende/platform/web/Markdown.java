package org.allmende.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Texts that people write in Markdown, as HTML that may stand in a page: {@code <h:outputText escape="false"
 * value="#{markdown.html(text)}"/>} within {@code class="prose"}. HTML in the text is shown, not obeyed, and only harmless
 * links become links.
 */
@Named
@ApplicationScoped
public class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto"))).softbreak("<br />\n")
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if ("a".equals(tag)) {
                    attributes.put("rel", "nofollow noopener");
                }
            }).build();

    private static final TextContentRenderer WORDS = TextContentRenderer.builder().build();

    public String html(String text) {
        return text == null ? "" : below(RENDERER.render(PARSER.parse(text)));
    }

    /** The words alone, for tables and mails: no marks, no links. */
    public String words(String text) {
        return text == null ? "" : WORDS.render(PARSER.parse(text));
    }

    /** A page has its own h1 and h2: headings in a text start below them. */
    private static String below(String html) {
        return html.replaceAll("<(/?)h[12]>", "<$1h3>");
    }
}
