package org.allmende.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** axe-core on the page that a browser shows. */
public final class Axe {

    private static final String AXE = axe();
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
              .then(r => done(r.violations.map(v => v.id + ' (' + v.impact + '): ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200)).join(' | '))));
            """;

    private Axe() {}

    @SuppressWarnings("unchecked")
    public static List<String> findings(Browser browser) {
        browser.script(AXE);
        return (List<String>) browser.driver().executeAsyncScript(RUN);
    }

    private static String axe() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
